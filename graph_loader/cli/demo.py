"""`rolegraph demo`: the first meetings, loaded and asked."""

from __future__ import annotations

import shlex
import tempfile
from pathlib import Path

import click

from graph_loader.cli.context import Session, pass_session

COMMITTEE = "คณะกรรมการขับเคลื่อนการพัฒนาเมืองอัจฉริยะ"
ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Who was Minister of Digital Economy and Society when the committee met?",
        ("who", "รมว.ดีอีเอส", "--on", "13 พ.ค. 2563"),
    ),
    (
        "Who spoke for Thailand in the ASEAN Smart Cities Network? The post goes with another.",
        ("who", "National Representative", "--on", "2020-06-01"),
    ),
    (
        "Who were Chief Smart City Officers? Three posts sit there; not all holders are named.",
        ("who", "Chief Smart City Officer", "--on", "2020-06-01"),
    ),
    (
        "Who chaired the committee in December 2018? Nobody says; somebody was seen to, around it.",
        ("who", f"ประธาน{COMMITTEE}", "--on", "2018-12-01"),
    ),
    (
        "Who took part in the meeting of 13 May 2020, and what did it decide?",
        ("ask", "meeting", "--meeting", f"{COMMITTEE} 1/2563"),
    ),
)
"""(question in words, the command that asks it)."""


@click.command("demo")
@click.option(
    "--page",
    type=click.Path(dir_okay=False, writable=True),
    default="rolegraph-demo.html",
    show_default=True,
    help="Where to draw the meeting: one page that opens offline.",
)
@pass_session
def command(session: Session, page: str) -> int:
    """Load the seed data (into --db, else a store of its own), ask five questions, draw a page."""
    with tempfile.TemporaryDirectory(prefix="rolegraph-demo-") as folder:
        place = session.db or str(Path(folder) / "demo.graph")
        options = ["--db", place, *["--into-shared"] * session.into_shared]
        _load(Session(place, session.into_shared))
        drawn = ("draw", "meeting", f"{COMMITTEE} 1/2563", "-o", page)
        shown = (*ASKED, ("The same meeting as a page to open or to mail.", drawn))
        failed = sum(_ask(options, words, asked) != 0 for words, asked in shown)
    if not session.db:
        click.echo("\nNow your own: rolegraph load seed_data, then rolegraph who ROLE --on DAY")
    return int(failed > 0)


def _load(session: Session) -> None:
    from graph_loader.load import Loader
    from graph_loader.read.units import read_units
    from seed_data import FOLDER

    with session.writer(create=True) as store:
        records = (unit.record for unit in read_units([str(FOLDER)]) if unit.record)
        told = list(Loader(store).load(records))
        statements = sum(report.added + report.changed + report.unchanged for report in told)
        click.echo(f"{len(told)} sources with {statements} statements in {store.address}")


def _ask(options: list[str], words: str, asked: tuple[str, ...]) -> int:
    """Asks as a person would; the command is shown as she would type it."""
    from graph_loader.cli.app import run

    click.secho(f"\n# {words}", bold=True)
    click.echo(f"$ rolegraph {shlex.join(asked).replace(chr(39), chr(34))}")
    return run([*options, *asked])
