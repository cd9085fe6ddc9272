"""The shared cases, in Python and in Cypher."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.asof.cases import CASES, PATH, answer, derived

ASKS = [
    pytest.param(case, ask, id=f"{case['id']}-{ask['on']}-{number}")
    for case in CASES
    for number, ask in enumerate(case["asks"])
]


def expected(ask: Mapping[str, Any]) -> dict[str, str]:
    return {who: what for who, what in ask.items() if who not in ("on", "known_on")}


@pytest.mark.parametrize(("case", "ask"), ASKS)
def test_case_in_python(case: Mapping[str, Any], ask: Mapping[str, Any]) -> None:
    found = derived(case, ask.get("known_on"))
    want = expected(ask)
    assert {who: answer(found, who, ask["on"]) for who in want} == want, case["why"]


def test_the_cases_are_the_shared_ones(shared: Path) -> None:
    assert PATH.read_bytes() == (shared / "asof" / "cases.jsonl").read_bytes()
