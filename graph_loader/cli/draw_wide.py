"""`rolegraph draw`: what shows the whole, the map."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.drawing import iso, out_option, shown_option, write
from graph_loader.errors import NotFound
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


VIEWS = (zones,)
