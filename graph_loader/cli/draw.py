"""`rolegraph draw`: one self-contained page about a thing or a meeting."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.cli import draw_answers, draw_lines, draw_wide
from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.drawing import drawn, on_option, page_options, view_of_one
from graph_loader.cli.near import NearGroup
from graph_loader.find import LABELS

_KINDS = (*LABELS, "decision", "vacancy")


@click.group("draw", cls=NearGroup)
def command() -> None:
    """Draw a page: one file to open offline or mail, with its sources in it."""


@command.command("around")
@click.argument("name", metavar="NAME|ID")
@click.option(
    "--radius",
    type=click.IntRange(1, 2),
    default=1,
    show_default=True,
    help="Steps from it; posts and decisions stand between and count half.",
)
@click.option(
    "--kind",
    type=click.Choice(tuple(LABELS)),
    help="What NAME is, where things of several kinds are called so.",
)
@click.option(
    "--kinds",
    default="",
    metavar="KIND,…",
    help=f"Only these kinds around it: {', '.join(_KINDS)}.",
)
@click.option(
    "--limit",
    type=click.IntRange(1, 1000),
    default=300,
    show_default=True,
    help="Most things drawn, the nearest first.",
)
@on_option
@page_options
@pass_session
def around(
    session: Session,
    /,
    name: str,
    out: Path,
    known_on: str | None,
    day: str | None,
    **values: str | int | None,
) -> None:
    """Draw what stands near a person, body, post, meeting, zone …"""
    drawn(session, "around", [name], out, known_on, day=day, values=values)


meeting = view_of_one(
    "meeting",
    "'BODY NUMBER'",
    "Draw a meeting: who took part in what capacity, what it decided, whom that concerns.",
    dated=False,
)
event = view_of_one(
    "event",
    "NAME|ID",
    "Draw an event: who came in what capacity and for whom, whose it was, where it led.",
    dated=False,
)

for _view in (meeting, event, *draw_lines.VIEWS, *draw_answers.VIEWS, *draw_wide.VIEWS):
    command.add_command(_view)
