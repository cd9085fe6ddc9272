"""Rows to stdout: one set of options for all reading commands."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import click

Row = Mapping[str, Any]
F = TypeVar("F", bound=Callable[..., Any])
FORMATS = ("table", "json", "jsonl", "csv", "excel")


def output_options(command: F) -> F:
    """`--format` and `--calendar`."""
    command = click.option(
        "--calendar",
        type=click.Choice(["ce", "be"]),
        default="ce",
        help="Days in tables: common era, or Buddhist era.",
    )(command)
    return click.option(
        "--format",
        "form",
        type=click.Choice(FORMATS),
        default="table",
        help="Form of the rows; a table shows the chief columns, the others have all; "
        "excel is CSV with the mark by which Excel knows its letters.",
    )(command)


def show(rows: Iterable[Row], columns: Sequence[str], form: str, calendar: str = "ce") -> None:
    """Prints rows; an empty answer is an empty table, `[]`, or just the header."""
    write = _WRITERS[form]
    text = write([{name: row[name] for name in columns} for row in rows], columns, calendar)
    if text:
        click.echo(text)


def _table(rows: list[dict[str, Any]], columns: Sequence[str], calendar: str) -> str:
    from graph_loader.cli.table import table

    return table(rows, columns, calendar)


def _json(rows: list[dict[str, Any]], columns: Sequence[str], calendar: str) -> str:
    return json.dumps(rows, ensure_ascii=False, indent=1)


def _jsonl(rows: list[dict[str, Any]], columns: Sequence[str], calendar: str) -> str:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)


def _csv(rows: list[dict[str, Any]], columns: Sequence[str], calendar: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if columns:
        writer.writerow(columns)
    writer.writerows([_csv_cell(row[name]) for name in columns] for row in rows)
    return text.getvalue().rstrip("\n")


def _excel(rows: list[dict[str, Any]], columns: Sequence[str], calendar: str) -> str:
    """Without the mark (U+FEFF) Excel takes UTF-8 for the system's own encoding."""
    return "\ufeff" + _csv(rows, columns, calendar)


def _csv_cell(value: Any) -> str:
    """Text as it is; a list as JSON, for any separator may stand in a name."""
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)


_WRITERS: dict[str, Callable[[list[dict[str, Any]], Sequence[str], str], str]] = {
    "table": _table,
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "excel": _excel,
}
