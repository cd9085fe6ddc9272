"""Rows as a table for the eye, no wider than the terminal.

Columns that belong together become one, what is the same for all rows of a role stands above
the table once, ids stay out, long texts are cut. The other formats keep all of it.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from graph_loader.cli.cells import NARROWEST, cut, short_source, width
from graph_loader.dates import format_when

Row = Mapping[str, Any]
WIDTH = 120
"""Where no terminal says how wide it is."""

_DAY = re.compile(r"\d{4}(-\d\d){0,2}(/\d{4}(-\d\d){0,2})?")
_HIDDEN = frozenset(
    {"places", "distance", "ids", "start_min", "start_max", "end_min", "end_max", "citations"}
)
_CAPTION = ("role", "agency")
_GAP = "  "
_LISTED = 2


def table(rows: Sequence[Row], columns: Sequence[str], calendar: str) -> str:
    """The rows' chief columns; '' for no rows."""
    if not rows:
        return ""
    texts = [{name: _text(name, row[name], calendar) for name in columns} for row in rows]
    shown, texts = _folded(list(columns), texts)
    shown = [name for name in shown if any(row[name] for row in texts)]
    caption, shown = _caption(texts, shown)
    return caption + _drawn(texts, shown)


def _text(name: str, value: Any, calendar: str) -> str:
    if isinstance(value, list):
        some = "; ".join(_text(name, item, calendar) for item in value[:_LISTED])
        return some + (f" +{len(value) - _LISTED}" if len(value) > _LISTED else "")
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    text = "" if value is None else str(value)
    if name in ("source", "sources"):
        return short_source(text)
    if calendar == "be" and _DAY.fullmatch(text):
        return format_when(text, "be")
    return " ".join(text.split())


def _scoped(role: str, scope: str) -> str:
    return f"{role} ({scope})" if scope else role


def _carried(status: str, through: str) -> str:
    words = status.replace("_", " ")
    return f"{words}: {through}" if through else words


def _grounded(certainty: str, basis: str) -> str:
    return f"{certainty}, {basis}" if basis else certainty


def _period(first: str, last: str) -> str:
    return f"{first} – {last}".strip() if first or last else ""


def _sights(first: str, last: str) -> str:
    return first if first == last else f"{first} … {last}"


def _counted(sources: str, count: str) -> str:
    first = sources.split("; ")[0]
    more = int(count) - 1 if count.isdigit() else 0
    return f"{first} +{more}" if more > 0 else first


FOLDS: tuple[tuple[str, str, str, Callable[[str, str], str]], ...] = (
    ("role", "scope", "role", _scoped),
    ("status", "through", "status", _carried),
    ("certainty", "basis", "certainty", _grounded),
    ("from", "until", "in office", _period),
    ("first_seen", "last_seen", "seen", _sights),
    ("sources", "n_sources", "sources", _counted),
)
"""(column, column, the one made of both, how)."""


def _folded(
    columns: list[str], rows: Sequence[dict[str, str]]
) -> tuple[list[str], list[dict[str, str]]]:
    """Columns for the eye, and rows that have them."""
    made = [dict(row) for row in rows]
    for first, second, name, join in FOLDS:
        if first in columns and second in columns:
            for row in made:
                row[name] = join(row[first], row[second])
            columns = [name if c == first else c for c in columns if c != second]
    return [c for c in columns if c not in _HIDDEN and not c.endswith("_id")], made


def _caption(rows: Sequence[dict[str, str]], columns: list[str]) -> tuple[str, list[str]]:
    """A role that all rows share, as a line of its own; and the columns that are left."""
    shared = [c for c in _CAPTION if c in columns and len({row[c] for row in rows}) == 1]
    if "role" not in shared:
        return "", columns
    words = ", ".join(rows[0][name] for name in shared)
    return f"{words}\n\n", [name for name in columns if name not in shared]


def _drawn(rows: Sequence[dict[str, str]], columns: Sequence[str]) -> str:
    space = shutil.get_terminal_size((WIDTH, 24)).columns
    natural = [max(width(name), *(width(row[name]) for row in rows)) for name in columns]
    widths = _fitted(natural, max(space, 40) - len(_GAP) * (len(columns) - 1))
    lines = [list(columns), ["-" * size for size in widths]]
    lines += [[row[name] for name in columns] for row in rows]
    return "\n".join(_line(cells, widths) for cells in lines)


def _fitted(natural: Sequence[int], space: int) -> list[int]:
    """Widths that fit in the space: the widest columns give way, down to NARROWEST."""
    cap = max(natural)
    while cap > NARROWEST and sum(min(size, cap) for size in natural) > space:
        cap -= 1
    return [min(size, cap) for size in natural]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cut(cell, size) for cell, size in zip(cells, widths, strict=True))
    return _GAP.join(padded).rstrip()
