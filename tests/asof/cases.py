"""The shared cases of the as-of rule as evidence, and what they expect."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from graph_loader.asof import certainty
from graph_loader.derive.carrying import CarryingEvidence, carryings
from graph_loader.derive.evidence import Evidence, Traits
from graph_loader.derive.ex_officio import ex_officio, numbered
from graph_loader.derive.period import Tenure
from graph_loader.derive.tenures import tenures

PATH: Final = Path(__file__).with_name("cases.jsonl")
CASES: Final[Sequence[Mapping[str, Any]]] = tuple(
    json.loads(line) for line in PATH.read_text("utf-8").splitlines()
)
EMPTY_SEAT: Final = "-"


def case(number: int) -> Mapping[str, Any]:
    """One case by its id."""
    return next(found for found in CASES if found["id"] == number)


def derived(found: Mapping[str, Any], known_on: str | None = None) -> tuple[Tenure, ...]:
    """The tenures of a case's role, as known on a day."""
    told = [s for s in map(_named, enumerate(found["statements"])) if _known(s, known_on)]
    role = {key: value for key, value in found["role"].items() if key != "carried_by"}
    if "carried_by" not in found["role"]:
        return tenures(Traits(**role), map(_evidence, told))
    carrier = found["role"]["carried_by"]
    links = carryings(_carrying(s, carrier) for s in told if s["says"].startswith("carries"))
    above = tenures(Traits(), (_evidence(s) for s in told if s.get("role") == carrier))
    return numbered(tenure for link in links for tenure in ex_officio(link, above))


def answer(found: Iterable[Tenure], who: str, day: str) -> str:
    """What a case's ask expects for a holder, or for the empty seat."""
    every = list(found)
    if who == EMPTY_SEAT:
        best = _best(certainty(t, day) for t in every if t.holder is None)
        return "vacant" if best == "certain" else best
    return _best(certainty(t, day) for t in every if t.holder == who)


def _best(answers: Iterable[str]) -> str:
    return min(answers, key=("certain", "possible", "no").index, default="no")


def _named(numbered_one: tuple[int, Mapping[str, Any]]) -> dict[str, Any]:
    number, told = numbered_one
    return {"statement": f"s{number}", "published": told["on"], "kind": "release", **told}


def _known(told: Mapping[str, Any], known_on: str | None) -> bool:
    return known_on is None or told["published"] <= known_on


def _voice(told: Mapping[str, Any]) -> str:
    return str(told.get("same_as") or told.get("source") or told["statement"])


def _evidence(told: Mapping[str, Any]) -> Evidence:
    planned = told["says"] == "planned"
    whole = len(told["published"]) == len("2020-05-13")
    return Evidence(
        told["statement"],
        told["says"],
        told.get("holder"),
        told["from"] if planned else told["on"],
        how=told.get("how", "substantive"),
        effective=told.get("effective"),
        until=told.get("until"),
        voice=_voice(told),
        kind=told["kind"],
        published=told["published"] if whole else None,
    )


def _carrying(told: Mapping[str, Any], carrier: str) -> CarryingEvidence:
    return CarryingEvidence(
        told["statement"],
        told["says"],
        carrier,
        "this",
        told["on"],
        voice=_voice(told),
        kind=told["kind"],
        published=told["published"],
    )
