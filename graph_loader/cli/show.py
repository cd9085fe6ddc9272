"""`rolegraph show`: everything about one node, with its sources."""

from __future__ import annotations

from collections import defaultdict

import click

from graph_loader.about import COLUMNS, about
from graph_loader.citations import citations
from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.output import output_options, show
from graph_loader.find_any import find_any


@click.command("show")
@click.argument("name", metavar="NAME|ID")
@output_options
@pass_session
def command(session: Session, name: str, form: str, calendar: str) -> None:
    """Show everything about one node: names, ties, who says so; a citation line for each source.

    The ids behind 'written' are mentions: what `merge` and `split` take.
    """
    with session.reader() as store:
        label, identifier = find_any(store, name)
        rows = about(store, label, identifier)
        places: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            for source, place in zip(row["sources"], row["places"], strict=False):
                places[source] += [place] if place else []
        lines = citations(store, places)
    for row in rows:
        row["citations"] = [lines[source] for source in row["sources"] if source in lines]
    columns = (*COLUMNS, "citations") if form != "table" else COLUMNS
    show(rows, columns, form, calendar)
    if form == "table" and lines:
        click.echo("\nSources")
        for source in sorted(lines):
            click.echo(f"  {lines[source]}")
