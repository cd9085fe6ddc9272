"""How the reach of posts is measured."""

from __future__ import annotations

import pytest

from tests.accuracy.reach import Pair, Sight, pairs

ONE = [Sight(1, "a"), Sight(11, "a"), Sight(21, "a")]
LONE = [Sight(1, "a"), Sight(11, "b"), Sight(21, "a")]
TWO = [Sight(1, "a"), Sight(11, "b"), Sight(12, "b"), Sight(21, "a")]


@pytest.mark.parametrize(
    ("sights", "kept", "expected"),
    [
        (ONE, [ONE[0], ONE[2]], [Pair(20, wrong=False)]),
        (ONE, ONE, []),  # nothing was left out
        (LONE, [LONE[0], LONE[2]], [Pair(20, wrong=False)]),
        (TWO, [TWO[0], TWO[3]], [Pair(20, wrong=True)]),
        (TWO, [TWO[0], TWO[1]], []),
    ],
)
def test_pairs(sights: list[Sight], kept: list[Sight], expected: list[Pair]) -> None:
    assert list(pairs(sights, kept)) == expected
