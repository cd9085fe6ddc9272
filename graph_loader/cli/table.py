"""Rows as a table for the eye, no wider than the terminal.

Columns that belong together become one, what is the same for all rows of a role stands above
the table once, ids stay out, long texts are cut. The other formats keep all of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from graph_loader.cli.cells import short_source
from graph_loader.cli.layout import laid_out
from graph_loader.dates import format_when

Row = Mapping[str, Any]
_DAY = re.compile(r"\d{4}(-\d\d){0,2}(/\d{4}(-\d\d){0,2})?")
_HIDDEN = frozenset(
    {
        "places",
        "distance",
        "ids",
        "label",
        "start_min",
        "start_max",
        "end_min",
        "end_max",
        "citations",
        "retrieved",
    }
)
_CAPTION = ("person", "meeting", "role", "agency")
_SOURCES = frozenset({"source", "sources", "voice"})
_WHOLE = frozenset({"id", "published"})


def table(rows: Sequence[Row], columns: Sequence[str], calendar: str) -> str:
    """The rows' chief columns; '' for no rows."""
    if not rows:
        return ""
    texts = [{name: _text(name, row[name], calendar) for name in columns} for row in rows]
    shown, texts = _folded(list(columns), texts)
    shown = [name for name in shown if any(row[name] for row in texts)]
    caption, shown = _caption(texts, shown)
    return caption + laid_out(texts, shown, _WHOLE, _SOURCES)


def _text(name: str, value: Any, calendar: str) -> str:
    if isinstance(value, list):
        some = [_text(name, item, calendar) for item in value]
        return _counted(some[0], str(len(some))) if name in _SOURCES and some else "; ".join(some)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    text = "" if value is None else str(value)
    if name in _SOURCES:
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
    return first if first == last else f"{first} – {last}".strip()


def _sights(first: str, last: str) -> str:
    return first if first == last else f"{first} … {last}"


def _counted(sources: str, count: str) -> str:
    first = sources.rpartition(" +")[0] or sources
    return f"{first} +{int(count) - 1}" if count.isdigit() and int(count) > 1 else first


def _repeated(source: str, voice: str) -> str:
    return source if voice in ("", source) else f"{source} = {voice}"


FOLDS: tuple[tuple[str, str, str, Callable[[str, str], str]], ...] = (
    ("role", "scope", "role", _scoped),
    ("status", "through", "status", _carried),
    ("certainty", "basis", "certainty", _grounded),
    ("from", "until", "period", _period),
    ("first_seen", "last_seen", "seen", _sights),
    ("sources", "n_sources", "sources", _counted),
    ("source", "voice", "source", _repeated),
    ("kind", "what", "what", lambda _, what: what),
)
"""(column, column, the one made of both, how)."""


def _folded(
    columns: list[str], rows: Sequence[dict[str, str]]
) -> tuple[list[str], list[dict[str, str]]]:
    """Columns for the eye, and rows that have them."""
    made = [dict(row) for row in rows]
    for first, second, name, join in FOLDS:
        if first in columns and second in columns and not _one_post(name, rows):
            for row in made:
                row[name] = join(row[first], row[second])
            columns = [name if c == first else c for c in columns if c != second]
    return [c for c in columns if c not in _HIDDEN and not c.endswith("_id")], made


def _one_post(name: str, rows: Sequence[dict[str, str]]) -> bool:
    """Whether one post is answered for in several scopes: it stands above, the scopes beside."""
    posts, scopes = {row.get("role") for row in rows}, {row.get("scope") for row in rows}
    return name == "role" and len(posts) == 1 and len(scopes) > 1


def _caption(rows: Sequence[dict[str, str]], columns: list[str]) -> tuple[str, list[str]]:
    """A role or body that all rows share, as a line of its own; and the columns that are left."""
    shared = [c for c in _CAPTION if c in columns and len({row[c] for row in rows}) == 1]
    if not shared or (len(rows) == 1 and len(shared) == 1):
        return "", columns
    words = ", ".join(rows[0][name] for name in shared)
    return f"{words}\n\n", [name for name in columns if name not in shared]
