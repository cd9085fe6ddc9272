"""Where a known phrase ends, and when it is a word of its own."""

from __future__ import annotations

import pytest

from graph_loader.thai.prefix import at_word_end, known_prefixes

KNOWN = {"พล": 1, "พลอ": 2, "ltgen": 3}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("พล.อ.สมชาย", [(2, 4), (1, 2)]),
        ("พล. อ. สมชาย", [(2, 5), (1, 2)]),
        ("Lt.-Gen. Somchai", [(3, 7)]),
        ("สมชาย", []),
        ("", []),
    ],
)
def test_longest_first_with_its_end(text: str, found: list[tuple[int, int]]) -> None:
    assert list(known_prefixes(text, KNOWN, 5)) == found


@pytest.mark.parametrize(
    ("text", "end", "whole"),
    [
        ("ประธานาธิบดี", 6, False),
        ("ประธานกรรมการ", 6, True),
        ("Chairs", 5, False),
        ("Chair of", 5, True),
        ("NRไทย", 2, True),
        ("Chair", 5, True),
    ],
)
def test_ends_of_words(text: str, end: int, whole: bool) -> None:
    assert at_word_end(text, end) is whole
