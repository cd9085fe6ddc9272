"""What all of `rolegraph draw` shares: where the page goes, the day asked, the day known on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from graph_loader.cli.context import Session, pass_session, warn
from graph_loader.drawing import as_known, draw
from graph_loader.errors import InputError

_Command = TypeVar("_Command", bound=Callable[..., Any])
_out = click.option(
    "-o", "--output", "out", required=True, metavar="FILE.html",
    type=click.Path(dir_okay=False, path_type=Path), help="Where the page is written.",
)  # fmt: skip
_known = click.option("--known-on", metavar="DAY", help="Only what was published by that day.")
on_option = click.option("--on", "day", metavar="DAY", help="Only what holds on that day.")
shown_option = click.option(
    "--on", "day", metavar="DAY", help="The day on which the page opens; in it, any can be set."
)


def page_options(command: _Command) -> _Command:
    """`--known-on` and `-o`, which every page has."""
    return _known(_out(command))


def drawn(
    session: Session,
    view: str,
    names: Sequence[str],
    out: Path,
    known_on: str | None,
    *,
    day: str | None = None,
    values: Mapping[str, object] | None = None,
) -> None:
    """Draws and writes a page; options that were not given are None."""
    given = {key: str(value) for key, value in (values or {}).items() if value is not None}
    with session.reader() as store, as_known(store, known_on) as (then, undated):
        if undated:
            warn(f"{undated} statement(s) of sources without a day of publication left out")
        text = draw(then, view, names, day, given)
    _write(out, text)


def view_of_one(view: str, metavar: str, said: str, *, dated: bool = True) -> click.Command:
    """`draw VIEW NAME`: a page of one thing by its name; `dated`: it opens on a day."""

    @click.argument("name", metavar=metavar)
    @page_options
    @pass_session
    def made(
        session: Session, name: str, out: Path, known_on: str | None, day: str | None = None
    ) -> None:
        drawn(session, view, [name], out, known_on, day=day)

    options = shown_option(made) if dated else made
    return click.command(view, help=said)(options)


def _write(out: Path, text: str) -> None:
    """UTF-8 with LF, whatever the locale: the policy's hashes are of these bytes."""
    content = text.encode("utf-8")
    try:
        out.write_bytes(content)
    except OSError as error:
        raise InputError(f"{out} cannot be written: {error.strerror}") from error
    warn(f"{out}: {len(content) / 1e6:.2f} MB, opens offline")
