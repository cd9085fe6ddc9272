"""`rolegraph find`: search by name."""

from __future__ import annotations

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.output import output_options, show
from graph_loader.errors import NotFound
from graph_loader.find import LABELS, did_you_mean
from graph_loader.search import nearest, search

COLUMNS = ("kind", "name", "name_en", "detail", "id")


@click.command("find")
@click.argument("text")
@click.option("--kind", type=click.Choice(sorted(LABELS)), help="Only things of one kind.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="Rows.")
@output_options
@pass_session
def command(
    session: Session, text: str, kind: str | None, limit: int, form: str, calendar: str
) -> None:
    """Search for TEXT among all names: Thai, English, short forms, parts of names."""
    with session.reader() as store:
        kinds = [kind] if kind else sorted(LABELS)
        rows = search(store, text, kinds, limit)
        near = [] if rows else nearest(store, text, kinds)
    show(rows, COLUMNS, form, calendar)
    if not rows:
        raise NotFound(f"nothing is called '{text}'{did_you_mean(near)}")
