"""Texts in the width of a column; Thai vowels and tone marks above and below take none."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from urllib.parse import unquote

from graph_loader.thai.breaks import SPACE, VOWEL, WORD, breaks

# Python's own table will do, and wcwidth takes 45 ms to import, a fifth of what `who` may take.
_NO_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
LINES = 5
_ADDRESS = 20
# How bad a break is → the share of a line that may stay empty for it.
_BACK = {SPACE: 3 / 4, WORD: 1 / 2, VOWEL: 1 / 3}
# Written before the consonant that they sound after; a line never ends with one.
_LEADING = "เแโใไ"


def width(text: str) -> int:
    """Columns that a terminal takes for the text."""
    return sum(map(_width, text))


def _width(letter: str) -> int:
    if unicodedata.category(letter) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def padded(text: str, size: int) -> str:
    """The text filled with spaces to `size` columns."""
    return text + " " * (size - width(text))


def wrapped(text: str, size: int) -> list[str]:
    """Lines of at most `size` columns, broken at spaces where there are any.

    After LINES the rest is cut: a table is for the eye, the other formats have the whole text.
    """
    lines: list[str] = []
    while text and len(lines) < LINES:
        line = _first_line(text, size)
        text = text[len(line) :].lstrip()
        lines.append(line.rstrip())
    if text:
        lines[-1] = _head(lines[-1], size - 1).rstrip() + "…"
    return lines or [""]


def longest_word(text: str) -> int:
    """Columns of the longest part that a line does not break, if its width allows."""
    ends = sorted(place for place, cost in breaks(text).items() if cost < VOWEL)
    return max(width(text[a:b].strip()) for a, b in pairwise([0, *ends, len(text)]))


def _first_line(text: str, size: int) -> str:
    """As much as fits, back to where a word ends if that is near."""
    if width(text) <= size:
        return text
    head = _head(text, size)
    ends = [
        (cost, lost, place)
        for place, cost in _ends(text).items()
        if place <= len(head)
        and (lost := width(text[place : len(head)].lstrip())) <= size * _BACK[cost]
    ]
    return text[: min(ends)[2]] if ends else head


def _ends(text: str) -> dict[int, int]:
    """Where a line may end: as Thai may, and behind the strokes of an address."""
    return breaks(text) | {place: WORD for place, sign in enumerate(text, 1) if sign == "/"}


def short_source(source: str) -> str:
    """A source's id by its host and its distinctive end: `thaigov.go.th/…/30751`, or by its name.

    The commands that take a source understand the short form.
    """
    if source.startswith("name:"):
        return _in_short(source.removeprefix("name:"), _ADDRESS)
    host, *path = source.split("/")
    if not path:
        return source
    end = unquote(path[-1])
    between = "/…/" if len(path) > 1 else "/"
    # An encoded or long end is no id any more; its beginning is what tells it from others.
    return host + between + _in_short(end, max(8, _ADDRESS - len(host)))


def _in_short(text: str, size: int) -> str:
    return text if width(text) <= size else _head(text, size - 1) + "…"


def _head(text: str, size: int) -> str:
    """As much of the text as fits; marks stay with their letter."""
    taken = 0
    for place, letter in enumerate(text):
        taken += _width(letter)
        if taken > size:
            return text[:place].rstrip(_LEADING) or text[:place]
    return text
