"""`rolegraph demo`: the first meetings, loaded and asked."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.output import show
from graph_loader.cli.values import read_values
from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.store.protocol import Store
from queries import question, run
from seed_data import FOLDER

COMMITTEE = "คณะกรรมการขับเคลื่อนการพัฒนาเมืองอัจฉริยะ"

"""Questions as they would be typed: (question, options)."""
ASKED: tuple[tuple[str, dict[str, str]], ...] = (
    ("who", {"role": "รมว.ดีอีเอส", "from": "13 พ.ค. 2563"}),
    ("who", {"role": "National Representative", "from": "2020-06-01"}),
    ("who", {"role": "Chief Smart City Officer", "from": "2020-06-01"}),
    ("who", {"role": f"ประธาน{COMMITTEE}", "from": "2018-12-01"}),
    ("meeting", {"meeting": f"{COMMITTEE} 1/2563"}),
)
LONGEST = 12


@click.command("demo")
@pass_session
def command(session: Session) -> None:
    """Load the seed data and ask five questions; into --db if given, else a store of its own."""
    with tempfile.TemporaryDirectory(prefix="rolegraph-demo-") as folder:
        place = session.db or str(Path(folder) / "demo.graph")
        with Session(place, session.into_shared).writer() as store:
            units = read_units([str(FOLDER)])
            told = list(Loader(store).load(unit.record for unit in units if unit.record))
            statements = sum(report.added + report.unchanged for report in told)
            click.echo(f"{len(told)} sources with {statements} statements in {place}")
            for name, written in ASKED:
                _ask(store, name, written)
    if not session.db:
        click.echo("\nNow your own: rolegraph load seed_data, then rolegraph who ROLE --on DAY")


def _ask(store: Store, name: str, written: dict[str, str]) -> None:
    found = question(name)
    values, _ = read_values(store, found, written)
    said = " ".join(f'--{option} "{text}"' for option, text in written.items())
    click.secho(f"\n$ rolegraph ask {name} {said}", bold=True)
    click.echo(f"# {found.en}.")
    rows = run(store, found, values)
    show(rows[:LONGEST], [column.name for column in found.columns], "table")
    if len(rows) > LONGEST:
        click.echo(f"… and {len(rows) - LONGEST} more")
