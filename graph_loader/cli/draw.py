"""`rolegraph draw`: one self-contained page about a thing or a meeting."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.asking import read_day
from graph_loader.cli import draw_answers, draw_lines, draw_wide
from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.drawing import on_option, out_option, view_of_one, write
from graph_loader.errors import InputError, SeveralFit
from graph_loader.find import LABELS
from graph_loader.find.anything import find_any
from graph_loader.store.protocol import Store

_KINDS = (*LABELS, "decision", "vacancy")


@click.group("draw")
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
@out_option
@pass_session
def around(
    session: Session,
    name: str,
    radius: int,
    kind: str | None,
    kinds: str,
    limit: int,
    day: str | None,
    out: Path,
) -> None:
    """Draw what stands near a person, body, post, meeting, zone …"""
    from visualize.views.around import Asked
    from visualize.views.around import around as page

    asked = Asked(radius, _kinds(kinds), limit, read_day("on", day) if day else None)
    with session.reader() as store:
        label, identifier = _named(store, name, kind)
        if label not in (*LABELS.values(), "Decision"):
            raise InputError(f"'{name}' is a {label.lower()}; a page is drawn around what it names")
        text = page(store, identifier, asked)
    write(out, text)


def _named(store: Store, name: str, kind: str | None) -> tuple[str, str]:
    """What is called so; where it is of several kinds, the error names the option that tells."""
    try:
        return find_any(store, name, kind)
    except SeveralFit as error:
        if len(error.kinds) == 1:
            raise
        options = " or ".join(f"--kind {one}" for one in error.kinds)
        raise InputError(f"{error}, or say {options}") from error


def _kinds(text: str) -> frozenset[str]:
    """The kinds asked for. Raises InputError for one that is none."""
    kinds = frozenset(filter(None, (part.strip().lower() for part in text.split(","))))
    if unknown := sorted(kinds - set(_KINDS)):
        raise InputError(f"--kinds: '{unknown[0]}' is none of {', '.join(_KINDS)}")
    return kinds


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
