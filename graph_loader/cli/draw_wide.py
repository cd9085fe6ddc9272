"""`rolegraph draw`: what shows the whole: the map, what changed."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.drawing import drawn, page_options, shown_option


@click.command("zones")
@click.option("--series", metavar="NAME|ID", help="Only this series of designations.")
@shown_option
@page_options
@pass_session
def zones(
    session: Session, series: str | None, day: str | None, out: Path, known_on: str | None
) -> None:
    """Draw the zones on a map: Thailand's provinces, ASEAN's cities, by designation and day."""
    drawn(session, "zones", [], out, known_on, day=day, values={"series": series})


@click.command("changes")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.option(
    "--agency", metavar="NAME|ID", help="Only posts in this body, and what it is part of."
)
@page_options
@pass_session
def changes(
    session: Session, first: str, last: str, agency: str | None, out: Path, known_on: str | None
) -> None:
    """Draw what changed between two days: before and after beside each other."""
    drawn(session, "changes", [first, last], out, known_on, values={"agency": agency})


@click.command("overview")
@page_options
@pass_session
def overview(session: Session, out: Path, known_on: str | None) -> None:
    """Draw the whole: ministries and other bodies with counts; from there one goes down."""
    drawn(session, "overview", [], out, known_on)


VIEWS = (zones, changes, overview)
