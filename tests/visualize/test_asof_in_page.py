"""The page's script says of the shared cases what Python and Cypher say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from playwright.sync_api import Page

from graph_loader.derive.period import Tenure
from tests.asof.cases import CASES, EMPTY_SEAT, derived
from visualize.page import script_of

# The best of a holder's terms; the empty seat is vacant where that is certain.
ANSWER = """
(asks) => {{
  {script}
  const best = ["certain", "possible", "no"];
  return asks.map(([terms, day]) => best.find((word) =>
    word === "no" || terms.some((term) => certainty(term, day) === word)));
}}
"""


def asks() -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any], str, str]]:
    """Case, ask, holder and what is expected, in order."""
    for case in CASES:
        for ask in case["asks"]:
            for who, what in ask.items():
                if who not in ("on", "known_on"):
                    yield case, ask, who, what


def terms(case: Mapping[str, Any], ask: Mapping[str, Any], who: str) -> list[dict[str, Any]]:
    """The periods as a page's data hold them: what is absent is left out."""
    holder = None if who == EMPTY_SEAT else who
    found = derived(case, ask.get("known_on"))
    return [_told(term) for term in found if term.holder == holder]


def _told(term: Tenure) -> dict[str, Any]:
    bounds = {"start_min": term.start_min, "end_max": term.end_max, "sure": list(term.sure)}
    return {"began": term.began, **{key: value for key, value in bounds.items() if value}}


def test_every_shared_case(window: Page) -> None:
    every = list(asks())
    sent = [[terms(case, ask, who), ask["on"]] for case, ask, who, _ in every]
    answers = window.evaluate(ANSWER.format(script=script_of("asof")), sent)
    said = [
        "vacant" if who == EMPTY_SEAT and answer == "certain" else answer
        for (_, _, who, _), answer in zip(every, answers, strict=True)
    ]
    wrong = [
        (case["id"], ask["on"], who, answer)
        for (case, ask, who, what), answer in zip(every, said, strict=True)
        if answer != what
    ]
    assert len(every) > len(CASES)
    assert wrong == []


@pytest.mark.parametrize(
    ("term", "day", "held"),
    [
        ({"began": "yes"}, "2020-01-01", "possible"),
        ({"began": "yes", "start_min": "2020-01-02"}, "2020-01-01", "no"),
        ({"began": "yes", "end_max": "2020-01-01"}, "2020-01-01", "no"),
        ({"began": "announced", "sure": [["2020-01-01", "2020-02-01"]]}, "2020-01-01", "possible"),
    ],
)
def test_an_absent_bound_excludes_nothing(
    window: Page, term: dict[str, Any], day: str, held: str
) -> None:
    assert window.evaluate(ANSWER.format(script=script_of("asof")), [[[term], day]]) == [held]
