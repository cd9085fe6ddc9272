"""`rolegraph show`: everything about one node, with its sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import click

from graph_loader.about import COLUMNS, Row, about
from graph_loader.citations import citations
from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.output import output_options, show
from graph_loader.find.anything import find_any
from graph_loader.quotations import quoted

_NODE = ("what", "value", "from", "until", "sources")


@click.command("show")
@click.argument("name", metavar="NAME|ID")
@click.option(
    "--texts",
    multiple=True,
    metavar="FILE|FOLDER",
    help="Quote from these texts what stands at each place, if they are still what was loaded.",
)
@output_options
@pass_session
def command(session: Session, name: str, texts: tuple[str, ...], form: str, calendar: str) -> None:
    """Show everything about one node: names, ties, who says so; a citation line for each source.

    The ids of the names as written are mentions: what `merge` and `split` take. Words that
    `load --keep-text` kept are quoted; --texts takes them from the texts themselves.
    """
    with session.reader() as store:
        label, identifier = find_any(store, name)
        rows = about(store, label, identifier)
        places: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            for source, place in zip(row["sources"], row["places"], strict=False):
                places[source] += [place] if place else []
        lines = citations(store, quoted(store, places, _texts(texts)))
    for row in rows:
        row["citations"] = [lines[source] for source in row["sources"] if source in lines]
    if form != "table":
        show(rows, (*COLUMNS, "citations"), form, calendar)
        return
    for heading, chosen, columns in _parts(rows):
        click.echo(heading, nl=bool(heading))
        show(chosen, columns, form, calendar)
    if lines:
        click.echo("\nSources")
        for source in sorted(lines):
            click.echo(f"  {lines[source]}")


def _texts(paths: tuple[str, ...]) -> Iterator[str]:
    """The texts of documents, each that cannot be read named on stderr."""
    if not paths:
        return
    from graph_loader.extract.documents import Unread, documents

    for found in documents(paths):
        if isinstance(found, Unread):
            click.echo(found.message, err=True)
        else:
            yield found.text


def _parts(rows: list[Row]) -> Iterator[tuple[str, list[Row], tuple[str, ...]]]:
    """(heading, rows, columns): the node itself, and the mentions that judgements name."""
    written = [row for row in rows if row["what"] == "written"]
    yield "", [row for row in rows if row["what"] != "written"], _NODE
    if written:
        heading = "\nWritten as (ids for merge and split)"
        mentions = [
            {"name": row["value"], "id": mention, "source": source}
            for row in written
            for mention, source in zip(row["ids"], row["sources"], strict=True)
        ]
        yield heading, mentions, ("name", "id", "source")
