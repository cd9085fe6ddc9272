"""Texts in the width of a column; Thai vowels and tone marks above and below take none."""

from __future__ import annotations

import unicodedata
from urllib.parse import unquote

# Python's own table will do, and wcwidth takes 45 ms to import, a fifth of what `who` may take.
_NO_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
NARROWEST = 10
_ADDRESS = 34


def width(text: str) -> int:
    """Columns that a terminal takes for the text."""
    return sum(map(_width, text))


def _width(letter: str) -> int:
    if unicodedata.category(letter) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def cut(text: str, size: int) -> str:
    """The text in exactly `size` columns, cut with an ellipsis or filled with spaces."""
    if width(text) > size:
        text = _head(text, size - 1) + "…"
    return text + " " * (size - width(text))


def short_source(source: str) -> str:
    """A source's id by its host and its distinctive end: `thaigov.go.th/…/30751`.

    The commands that take a source understand the short form.
    """
    if source.startswith("name:"):
        return _in_short(source, _ADDRESS)
    host, *path = source.split("/")
    if not path:
        return source
    end = unquote(path[-1])
    between = "/…/" if len(path) > 1 else "/"
    # An encoded or long end is no id any more; its beginning is what tells it from others.
    return host + between + _in_short(end, max(NARROWEST, _ADDRESS - len(host)))


def _in_short(text: str, size: int) -> str:
    return text if width(text) <= size else _head(text, size - 1) + "…"


def _head(text: str, size: int) -> str:
    """As much of the text as fits; marks stay with their letter."""
    taken = 0
    for place, letter in enumerate(text):
        taken += _width(letter)
        if taken > size:
            return text[:place]
    return text
