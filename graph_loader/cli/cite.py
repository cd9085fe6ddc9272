"""`--cite`: with each row of an answer, a citation line for each of its sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from graph_loader.citations import cited
from graph_loader.cli.output import show
from graph_loader.store.protocol import Store

F = TypeVar("F", bound=Callable[..., Any])
Row = dict[str, Any]


def cite_option(command: F) -> F:
    """`--cite`."""
    return click.option(
        "--cite",
        is_flag=True,
        help="Add `citations`: publisher, title, date, address, place, day of retrieval.",
    )(command)


def show_cited(
    store: Store, rows: Sequence[Row], columns: Sequence[str], form: str, calendar: str
) -> None:
    """Prints rows with `citations` beside `sources`; below a table, each line once."""
    lines = cited(store, rows)
    told = [{**row, "citations": line} for row, line in zip(rows, lines, strict=True)]
    show(told, (*columns, "citations"), form, calendar)
    distinct = sorted({one for line in lines for one in line})
    if form == "table" and distinct:
        click.echo("\nSources")
        for one in distinct:
            click.echo(f"  {one}")
