"""`rolegraph cypher`: a reading query of one's own."""

from __future__ import annotations

import click

from graph_loader.cli.context import Session, pass_session, warn
from graph_loader.cli.output import output_options, show
from graph_loader.errors import InputError, QueryFailed, ReadOnlyQuery


@click.command("cypher")
@click.argument("query")
@click.option("--limit", type=click.IntRange(1), default=1000, show_default=True, help="Rows.")
@click.option("--timeout", type=click.IntRange(1), default=30, show_default=True, help="Seconds.")
@output_options
@pass_session
def command(
    session: Session, query: str, limit: int, timeout: int, form: str, calendar: str
) -> None:
    """Run a reading Cypher QUERY; anything that would write, or read a file, is refused."""
    with session.reader() as store:
        try:
            rows = store.rows(query, timeout=timeout, limit=limit + 1)
        except (ReadOnlyQuery, QueryFailed) as error:
            raise InputError(str(error)) from error
    show(rows[:limit], list(rows[0]) if rows else [], form, calendar)
    if len(rows) > limit:
        warn(f"the first {limit} rows; --limit asks for more")
