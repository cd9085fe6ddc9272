"""How much room a label takes."""

from __future__ import annotations

from dataclasses import dataclass

LETTER = 8.2
"""Pixels of a column at the page's 14 px, the widest of the Thai fonts tried."""
LINE_HEIGHT = 18
PADDING = 8


@dataclass(frozen=True, slots=True)
class Box:
    """Width and height in pixels."""

    wide: float
    high: float


def box(columns: int, lines: int) -> Box:
    """The room of a label of some lines, the longest of so many columns."""
    return Box(round(columns * LETTER) + 2 * PADDING, lines * LINE_HEIGHT + 12)
