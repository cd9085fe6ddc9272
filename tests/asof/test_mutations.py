"""Which cases stand on which part of the rule: each part taken out turns just these."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from graph_loader.derive.term import breaks, neighbours, rules, seat, split
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.term import Term
from tests.asof.cases import CASES, answer, derived
from tests.asof.telling import terms


def turned() -> set[int]:
    """Ids of the cases that are not met, or not even answered."""
    return {case["id"] for case in CASES if not met(case)}


def met(case: Any) -> bool:
    for ask in case["asks"]:
        found = derived(case, ask.get("known_on"))
        who = ask.keys() - {"on", "known_on"}
        if any(answer(found, name, ask["on"]) != ask[name] for name in who):
            return False
    return True


def unbounded(found: Term, _at: int, _taken: neighbours.Taken, _rules: Rules) -> Term:
    return found


def unsettled(terms: Iterable[Term]) -> list[Term]:
    return list(terms)


def test_every_case_is_met() -> None:
    assert turned() == set()


def test_without_rivals_bounding_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seat, "bounded", unbounded)
    assert turned() == {10, 14, 15, 16, 25, 26, 36, 38, 46}


def test_without_settling_disputes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seat, "settle", unsettled)
    assert turned() == {9, 15, 16}


def test_without_counting_rivals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Case 14 is met all the same, by weighing; this one needs the count."""
    monkeypatch.setattr(breaks, "counted", lambda *_args, **_more: False)
    found = terms(
        "A seen 2020-01-10", "A seen 2020-07-10", "B seen 2020-04-10", "B seen 2020-05-10"
    )
    assert "A2" not in found


def test_without_joining_sights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules.Rules, "near", lambda *_args: False)
    assert turned() == {2, 4, 5, 13, 14, 15, 16, 17, 21, 27, 31, 33, 43, 44, 45}


def test_without_strays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(split, "strays", lambda *_args: [])
    assert turned() == {43}


def test_without_the_order_of_a_holders_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seat, "in_order", unsettled)
    assert turned() == {13, 44}


def test_without_a_re_constitution(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(breaks.Breaks, "reset_after", lambda *_args: None)
    assert turned() == {30, 31}
