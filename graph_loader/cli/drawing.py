"""What all of `rolegraph draw` shares: where the page goes, and the day asked."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.asking import read_day
from graph_loader.cli.context import Session, pass_session, warn
from graph_loader.drawing import draw

out_option = click.option(
    "-o", "--output", "out", required=True, metavar="FILE.html",
    type=click.Path(dir_okay=False, path_type=Path), help="Where the page is written.",
)  # fmt: skip
on_option = click.option("--on", "day", metavar="DAY", help="Only what holds on that day.")
shown_option = click.option(
    "--on", "day", metavar="DAY", help="The day on which the page opens; in it, any can be set."
)


def iso(day: str | None) -> str:
    """The day asked, ISO; "" for none. Raises InputError."""
    return read_day("on", day) if day else ""


def view_of_one(view: str, metavar: str, said: str, *, dated: bool = True) -> click.Command:
    """`draw VIEW NAME`: a page of one thing by its name; `dated`: it opens on a day."""

    @click.argument("name", metavar=metavar)
    @out_option
    @pass_session
    def made(session: Session, name: str, out: Path, day: str | None = None) -> None:
        with session.reader() as store:
            text = draw(store, view, [name], day)
        write(out, text)

    options = shown_option(made) if dated else made
    return click.command(view, help=said)(options)


def write(out: Path, text: str) -> None:
    """UTF-8 with LF, whatever the locale: the policy's hashes are of these bytes."""
    content = text.encode("utf-8")
    out.write_bytes(content)
    warn(f"{out}: {len(content) / 1e6:.2f} MB, opens offline")
