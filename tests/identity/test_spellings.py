"""Names of one person and of kin in one office, written by hand from public spellings and slips.

`spellings.tsv` was there to work with: it holds what rules of sound reach, and what they must not.
"""

from __future__ import annotations

import csv

import pytest

from graph_loader.identity.one_post import neighbours
from tests.identity.pairs import HERE

with (HERE / "spellings.tsv").open(encoding="utf-8", newline="") as _lines:
    SPELLED = [(r["label"], r["one"], r["other"]) for r in csv.DictReader(_lines, delimiter="\t")]

KIN = [(one, other) for label, one, other in SPELLED if label == "different"]
# วิรัช is romanised as วิรัตน์ is.
MISTAKEN = frozenset({("วิรัช ทองสุข", "Wirat Thongsuk")})


def test_nineteen_of_twenty_spellings_meet() -> None:
    same = [(one, other) for label, one, other in SPELLED if label == "same"]
    assert len(same) >= 290
    assert sum(neighbours(*pair) for pair in same) / len(same) >= 0.95


@pytest.mark.parametrize(("one", "other"), KIN)
def test_kin_do_not(one: str, other: str) -> None:
    assert neighbours(one, other) == ((one, other) in MISTAKEN)
