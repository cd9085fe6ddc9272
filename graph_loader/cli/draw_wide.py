"""`rolegraph draw`: what shows the whole: the map, what changed."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.asking import read_day
from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.drawing import iso, out_option, shown_option, write
from graph_loader.errors import InputError, NotFound
from graph_loader.find import find


@click.command("zones")
@click.option("--series", metavar="NAME|ID", help="Only this series of designations.")
@shown_option
@out_option
@pass_session
def zones(session: Session, series: str | None, day: str | None, out: Path) -> None:
    """Draw the zones on a map: Thailand's provinces, ASEAN's cities, by designation and day."""
    from visualize.views.zones import zones as page

    with session.reader() as store:
        asked = find(store, "initiative", series)[0].id if series else None
        text = page(store, iso(day), asked)
    if not text.picture.things:
        raise NotFound("no zone bears a designation")
    write(out, text)


@click.command("changes")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.option(
    "--agency", metavar="NAME|ID", help="Only posts in this body, and what it is part of."
)
@out_option
@pass_session
def changes(session: Session, first: str, last: str, agency: str | None, out: Path) -> None:
    """Draw what changed between two days: before and after beside each other."""
    from visualize.views.changes import changes as page

    since, until = read_day("FROM", first), read_day("TO", last, last=True)
    if until <= since:
        raise InputError(f"{until} is not after {since}")
    with session.reader() as store:
        bodies = [match.id for match in find(store, "agency", agency)] if agency else None
        text = page(store, since, until, bodies)
    if text is None:
        raise NotFound(f"nothing is stated to have changed from {since} to {until}")
    write(out, text)


@click.command("overview")
@out_option
@pass_session
def overview(session: Session, out: Path) -> None:
    """Draw the whole: ministries and other bodies with counts; from there one goes down."""
    from visualize.views.overview import overview as page

    with session.reader() as store:
        text = page(store)
    if not text.picture.things:
        raise NotFound("the store knows no body")
    write(out, text)


VIEWS = (zones, changes, overview)
