"""`rolegraph draw`: one self-contained page about a thing or a meeting."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.asking import read_day
from graph_loader.cli.context import Session, pass_session, warn
from graph_loader.errors import InputError, SeveralFit
from graph_loader.find import LABELS, find
from graph_loader.find.anything import find_any
from graph_loader.store.protocol import Store

_KINDS = (*LABELS, "decision", "vacancy")
_out = click.option(
    "-o", "--output", "out", required=True, metavar="FILE.html",
    type=click.Path(dir_okay=False, path_type=Path), help="Where the page is written.",
)  # fmt: skip
_on = click.option("--on", "day", metavar="DAY", help="Only what holds on that day.")


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
@_on
@_out
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
    _write(out, text)


@command.command("meeting")
@click.argument("name", metavar="'BODY NUMBER'")
@_out
@pass_session
def meeting(session: Session, name: str, out: Path) -> None:
    """Draw a meeting: who took part in what capacity, what it decided, whom that concerns."""
    from visualize.views.meeting import meeting as page

    with session.reader() as store:
        text = page(store, find(store, "meeting", name)[0].id)
    _write(out, text)


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


def _write(out: Path, text: str) -> None:
    """UTF-8 with LF, whatever the locale: the policy's hashes are of these bytes."""
    content = text.encode("utf-8")
    out.write_bytes(content)
    warn(f"{out}: {len(content) / 1e6:.2f} MB, opens offline")
