"""Rows to stdout: one set of options for all reading commands."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import click

from graph_loader.dates import format_when

Row = Mapping[str, Any]
F = TypeVar("F", bound=Callable[..., Any])
FORMATS = ("table", "json", "jsonl", "csv")
_DAY = re.compile(r"\d{4}(-\d\d){0,2}(/\d{4}(-\d\d){0,2})?")
_LISTED = 2
_WIDE = 44
_UNTABLED = frozenset({"distance", "places"})


def output_options(command: F) -> F:
    """`--format` and `--calendar`."""
    command = click.option(
        "--calendar",
        type=click.Choice(["ce", "be"]),
        default="ce",
        help="Days in tables: common era, or Buddhist era.",
    )(command)
    return click.option(
        "--format", "form", type=click.Choice(FORMATS), default="table", help="Form of the rows."
    )(command)


def show(rows: Iterable[Row], columns: Sequence[str], form: str, calendar: str = "ce") -> None:
    """Prints rows; an empty answer is an empty table, `[]`, or just the header."""
    write = _WRITERS[form]
    text = write([{name: row[name] for name in columns} for row in rows], columns, calendar)
    if text:
        click.echo(text)


def _table(rows: list[dict[str, Any]], columns: Sequence[str], calendar: str) -> str:
    """For the eye: ids and columns that say nothing are left out, long values cut."""
    from tabulate import tabulate

    shown = [name for name in columns if not name.endswith("_id") and name not in _UNTABLED]
    said = [name for name in shown if any(row[name] not in (None, []) for row in rows)]
    cells = [[_cell(row[name], calendar) for name in said] for row in rows]
    return tabulate(cells, said, tablefmt="simple", disable_numparse=True) if rows else ""


def _json(rows: list[dict[str, Any]], columns: Sequence[str], calendar: str) -> str:
    return json.dumps(rows, ensure_ascii=False, indent=1)


def _jsonl(rows: list[dict[str, Any]], columns: Sequence[str], calendar: str) -> str:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)


def _csv(rows: list[dict[str, Any]], columns: Sequence[str], calendar: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_joined(row[name]) for name in columns] for row in rows)
    return text.getvalue().rstrip("\n")


_WRITERS: dict[str, Callable[[list[dict[str, Any]], Sequence[str], str], str]] = {
    "table": _table,
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
}


def _cell(value: Any, calendar: str) -> str:
    if isinstance(value, list):
        some = "; ".join(_cell(item, calendar) for item in value[:_LISTED])
        return some + (f" (+{len(value) - _LISTED})" if len(value) > _LISTED else "")
    if isinstance(value, str) and calendar == "be" and _DAY.fullmatch(value):
        return format_when(value, "be")
    text = "" if value is None else str(value)
    return text if len(text) <= _WIDE else text[: _WIDE - 1] + "…"


def _joined(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(str(item) for item in value)
    return "" if value is None else str(value)
