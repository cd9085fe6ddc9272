"""A name in two lines that a reader takes in at once.

vis-network cuts Thai in the middle of words (`pages.md`), so names are cut here, where Thai may be
(`graph_loader/thai/breaks.py`).
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import accumulate

from graph_loader.thai.breaks import breaks

LINE = 22
"""Columns of a line."""
_BACK = 8
"""Letters that a cut goes back for the end of a word."""


@cache
def clean(text: str) -> str:
    """NFC, on one line, without control and direction marks: a name cannot turn a page round."""
    if text.isprintable():  # there is none of them, nor any space but the plain one
        return " ".join(unicodedata.normalize("NFC", text).split())
    kept = (" " if char.isspace() else char for char in unicodedata.normalize("NFC", text))
    kept = (char for char in kept if unicodedata.category(char) not in ("Cc", "Cf", "Co", "Cs"))
    return " ".join("".join(kept).split())


def columns(text: str) -> int:
    """Columns that a text takes: Thai vowels and tones above and below take none."""
    return sum(map(_takes_room, text))


@cache
def _takes_room(char: str) -> bool:
    return unicodedata.category(char) != "Mn"


def wrapped(name: str, line: int = LINE) -> list[str]:
    """One or two lines; what is too long ends in … but keeps a number at its end."""
    text = clean(name)
    if columns(text) <= line:
        return [text]
    head, _, tail = text.rpartition(" ")
    if columns(text) > 2 * line and head and tail[0].isdigit() and columns(tail) <= line // 2:
        return [cut(head, line), tail]
    at = min(_places(text), key=lambda place: _cost(text, place, line), default=None)
    if at is None:
        return [cut(text, line)]
    return [cut(text[: at[0]].strip(), line), cut(text[at[0] :].strip(), line)]


def wrapped_pair(name: str, body: str, line: int = LINE) -> list[str]:
    """A post and its body: on one line if they fit, else one below the other."""
    whole = clean(f"{name} {body}")
    return [whole] if columns(whole) <= line else [cut(clean(name), line), cut(clean(body), line)]


def _places(text: str) -> list[tuple[int, int]]:
    """(position, cost) where a line may end."""
    return sorted(breaks(text).items())


def _cost(text: str, place: tuple[int, int], line: int) -> tuple[int, int]:
    """What does not fit, first; then how bad the place and how uneven the lines are."""
    first, second = columns(text[: place[0]].strip()), columns(text[place[0] :].strip())
    beyond = max(0, first - line) + max(0, second - line)
    return beyond, place[1] + abs(first - second) // 2


def cut(text: str, line: int) -> str:
    """The text, or as much as fits with an …; up to the end of a word if one is near."""
    if columns(text) <= line:
        return text
    widths = accumulate(columns(char) for char in text)
    end = sum(width < line for width in widths)
    part = max((at for at, _ in _places(text) if end - _BACK <= at <= end), default=end)
    return text[:part].rstrip() + "…"
