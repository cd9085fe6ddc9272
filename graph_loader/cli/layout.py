"""Cells side by side where the terminal has room for their words, else one below the other."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Mapping, Sequence
from itertools import zip_longest
from typing import Final

from graph_loader.cli.cells import longest_word, padded, width, wrapped

Texts = Mapping[str, str]
WIDTH: Final = 120
"""Where no terminal says how wide it is."""
_LEAST: Final = 40
_NARROWEST: Final = 10
_WORD: Final = 16
"""A longer word may be broken before the table becomes blocks."""
_GAP: Final = "  "


def laid_out(
    rows: Sequence[Texts], columns: Sequence[str], whole: Collection[str], broken: Collection[str]
) -> str:
    """A table, or a block of lines for each row.

    Columns in `whole` never give way; those in `broken` (addresses) may end a line anywhere.
    """
    room = max(shutil.get_terminal_size((WIDTH, 24)).columns, _LEAST)
    least: dict[str, int] = {}
    natural: dict[str, int] = {}
    for name in columns:
        cells = [name, *(row[name] for row in rows)]
        natural[name] = max(map(width, cells))
        least[name] = natural[name] if name in whole else _least(cells, name in broken)
    widths = _widths(natural, least, room - len(_GAP) * (len(columns) - 1))
    return _blocks(rows, columns, room) if widths is None else _table(rows, widths)


def _least(cells: Sequence[str], may_break: bool) -> int:
    """The width in which no word of the column's cells is broken."""
    heading = width(cells[0])
    words = 0 if may_break else min(_WORD, max(map(longest_word, cells)))
    return max(heading, words, _NARROWEST)


def _widths(
    natural: Mapping[str, int], least: Mapping[str, int], room: int
) -> dict[str, int] | None:
    """What each column gets: the widest give way first. None: there is no room for all words."""
    if sum(min(natural[name], least[name]) for name in natural) > room:
        return None
    cap = max(natural.values())
    while True:
        widths = {name: min(size, max(least[name], cap)) for name, size in natural.items()}
        if sum(widths.values()) <= room:
            return widths
        cap -= 1


def _table(rows: Sequence[Texts], widths: Mapping[str, int]) -> str:
    lines = [*_lines(widths, widths.values()), _GAP.join("-" * size for size in widths.values())]
    for row in rows:
        lines += _lines([row[name] for name in widths], widths.values())
    return "\n".join(lines)


def _lines(cells: Collection[str], widths: Collection[int]) -> list[str]:
    """A row; a long cell takes several lines."""
    wraps = [wrapped(cell, size) for cell, size in zip(cells, widths, strict=True)]
    return [
        _GAP.join(padded(c, n) for c, n in zip(line, widths, strict=True)).rstrip()
        for line in zip_longest(*wraps, fillvalue="")
    ]


def _blocks(rows: Sequence[Texts], columns: Sequence[str], room: int) -> str:
    """A line for each column that says something, rows apart by an empty one."""
    size = min(max(map(width, columns)), room // 2)
    widths = (size, room - size - len(_GAP))
    return "\n\n".join(
        "\n".join(
            line for name in columns if row[name] for line in _lines((name, row[name]), widths)
        )
        for row in rows
    )
