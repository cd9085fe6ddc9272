"""What all of `rolegraph draw` shares: where the page goes, and the day asked."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.asking import read_day
from graph_loader.cli.context import warn

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


def write(out: Path, text: str) -> None:
    """UTF-8 with LF, whatever the locale: the policy's hashes are of these bytes."""
    content = text.encode("utf-8")
    out.write_bytes(content)
    warn(f"{out}: {len(content) / 1e6:.2f} MB, opens offline")
