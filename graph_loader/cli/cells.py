"""Texts in the width of a column; Thai vowels and tone marks above and below take none."""

from __future__ import annotations

import unicodedata
from urllib.parse import unquote

# Python's own table will do, and wcwidth takes 45 ms to import, a fifth of what `who` may take.
_NO_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
NARROWEST = 10
LINES = 3
_ADDRESS = 20
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


def _first_line(text: str, size: int) -> str:
    if width(text) <= size:
        return text
    head = _head(text, size)
    before, space, after = head.rpartition(" ")
    if text[len(head)] == " " or not space or width(after) > size * 2 // 3:
        return head
    return before


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
