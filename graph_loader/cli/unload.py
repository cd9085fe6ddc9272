"""`rolegraph unload`: takes sources back."""

from __future__ import annotations

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.load import line
from graph_loader.find.source import find_source
from graph_loader.load import Loader


@click.command("unload")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE…")
@click.option("--dry-run", is_flag=True, help="Say what would go; take nothing.")
@pass_session
def command(session: Session, sources: tuple[str, ...], dry_run: bool) -> None:
    """Take sources back: their statements, and all that only they supported.

    SOURCE is an id or address as `rolegraph sources` lists it, or a part of its name.
    """
    with session.rehearsal() if dry_run else session.writer() as store:
        wanted = list(dict.fromkeys(find_source(store, text) for text in sources))
        for told in Loader(store, dry_run=dry_run).unload(wanted):
            click.echo(line(told))
