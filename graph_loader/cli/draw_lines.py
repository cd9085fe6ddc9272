"""`rolegraph draw`: lines through time and the organisation chart."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.drawing import iso, out_option, shown_option, view_of_one, write
from graph_loader.errors import NotFound
from graph_loader.find import find


@click.command("role")
@click.argument("name", metavar="ROLE")
@shown_option
@out_option
@pass_session
def role(session: Session, name: str, day: str | None, out: Path) -> None:
    """Draw who held a post through time: surely, possibly, acting, ex officio, and the gaps."""
    from visualize.views.role import role as page

    with session.reader() as store:
        found = find(store, "role", name)
        text = page(store, [match.id for match in found], iso(day))
    if not any(tie.link for tie in text.picture.ties):
        raise NotFound(f"nothing is stated of {', '.join(map(str, found))}")
    write(out, text)


person = view_of_one(
    "person",
    "NAME|ID",
    "Draw a person's career: every post through time, and the meetings and events.",
)
agency = view_of_one(
    "agency",
    "NAME|ID",
    "Draw a body's organisation chart: what belongs to it, its posts, who held them on the day.",
)

VIEWS = (role, person, agency)
