"""The rows of an answer of the catalogue as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from queries.header import Question
from visualize.ask import Row
from visualize.model import Picture
from visualize.stage import Cell, Ref, Table, When
from visualize.stage import Row as Line

_DAYS = frozenset({"from", "until", "first_seen", "last_seen", "day", "since"})


def table(asked: Question, rows: Sequence[Row], picture: Picture) -> Table:
    """The answer as it is: its own columns, names of things drawn leading to them."""
    names = tuple(column.name for column in asked.columns)
    names = tuple(name for name in names if any(row[name] not in (None, "", []) for row in rows))
    shown = tuple(name for name in names if name != "id" and not name.endswith("_id"))
    heads = tuple((name.replace("_", " "), name.replace("_", " ")) for name in shown)
    lines = (Line(tuple(_cell(name, row, picture) for name in shown)) for row in rows)
    return Table(shown, heads, tuple(lines))


def _cell(name: str, row: Row, picture: Picture) -> Cell:
    value = row[name]
    if value is None:
        return ""
    owner = next((row[key] for key in (f"{name}_id", *_IDS.get(name, ())) if row.get(key)), None)
    if isinstance(value, str) and owner in picture.things:
        return Ref(owner, value)
    if isinstance(value, str) and name in _DAYS:
        return When(value)
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return value if isinstance(value, int) else str(value)


_IDS: Mapping[str, tuple[str, ...]] = {"name": ("id",), "to": ("to_id",), "what": ("what_id",),
                                       "parent": ("parent_id",)}  # fmt: skip
"""Columns whose id has another name than theirs with `_id`."""
