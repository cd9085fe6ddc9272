"""The labelled pairs, what each matcher says of them, and how right it is.

`pairs.jsonl` was written by reading the news corpus (`origin: corpus`), from public facts
(`public`), and where a trap had to be set, with invented names (`made`), before any matcher was
asked. `half: work` was there to work with; `half: last` was measured once, and its misses led to
other keys of sound; `half: fresh` was written and labelled after that, and measured once.

`half: blind` is 150 more, written by reading the news (variants found by edit distance, then read)
and from public facts by somebody who neither asked nor read any matcher: 63 of one person, 57 of
two that look alike, 30 namesakes and near-misses (23 invented); measured once. A pair with a
`document` stands in that one text, the second name being a given name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph_loader.identity.alike import ENOUGH, alike
from graph_loader.thai.text import tidy
from tests.identity.told import loaded, persons, told

HERE = Path(__file__).parent
SIDES = ("first", "second")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names, each with a post, its body and a day, and whether they are one person's."""

    id: str
    half: str
    kind: str
    same: bool
    sides: tuple[dict[str, str], dict[str, str]]
    one_source: bool = False

    @property
    def names(self) -> tuple[str, str]:
        return self.sides[0]["name"], self.sides[1]["name"]


@dataclass(frozen=True, slots=True)
class Score:
    """How right one matcher is on some pairs; `wrong` are ids."""

    precision: float
    recall: float
    wrong: frozenset[str]


def pairs() -> list[Pair]:
    lines = (HERE / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
    return [_pair(json.loads(line)) for line in lines]


def _pair(told: dict[str, Any]) -> Pair:
    sides = (told["first"], told["second"])
    same, one_source = told["label"] == "same", "document" in told
    return Pair(told["id"], told["half"], told["kind"], same, sides, one_source)


def peers() -> dict[str, Any]:
    """Verdicts of logic-v2 as `benchmarks/logic_v2.py` wrote them down."""
    told: dict[str, Any] = json.loads((HERE / "logic_v2.json").read_text(encoding="utf-8"))
    return told


def equal(pair: Pair) -> bool:
    """Plain equality of the names as written."""
    one, two = pair.names
    return tidy(one) == tidy(two)


def logic_v2(pair: Pair) -> bool:
    told = peers()
    return bool(told["scores"][pair.id] >= told["threshold"])


def by_name(pair: Pair) -> bool:
    """Ours, from the names alone."""
    return alike(*pair.names).score >= ENOUGH


def in_graph(pair: Pair) -> bool:
    """Ours as the graph has it: each name with its post and its day, in a source of its own, or
    both in one.
    """
    held = [(side["on"], (side["name"], side["post"], side["body"])) for side in pair.sides]
    if pair.one_source:
        records = [told("a", held[0][0], *(names for _, names in held))]
    else:
        records = [told(a, day, names) for a, (day, names) in zip("ab", held, strict=True)]
    return len(persons(loaded(*records))) == 1


def score(matcher: Callable[[Pair], bool], chosen: Iterable[Pair]) -> Score:
    told = [(pair, matcher(pair)) for pair in chosen]
    right = sum(said and pair.same for pair, said in told)
    return Score(
        right / sum(said for _, said in told),
        right / sum(pair.same for pair, _ in told),
        frozenset(pair.id for pair, said in told if said != pair.same),
    )
