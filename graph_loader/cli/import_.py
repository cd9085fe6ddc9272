"""`rolegraph import`: what `export jsonl` wrote, into a store."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from graph_loader.cli.context import Session, pass_session, warn
from graph_loader.cli.load import line
from graph_loader.cli.tally import Tally
from graph_loader.cli.watched import Stages
from graph_loader.errors import InputError, Interrupted
from graph_loader.exchange.ground_file import Ground, read_ground
from graph_loader.exchange.importing import Judged, import_judgements
from graph_loader.load import Loader

STDIN = "-"


@click.command("import")
@click.argument("form", metavar="FORMAT", type=click.Choice(["jsonl"]))
@click.argument("file", metavar="FILE|-")
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@pass_session
def command(session: Session, form: str, file: str, dry_run: bool) -> None:
    """Take back what `export jsonl` wrote: sources, statements, judgements, and so the graph.

    A source replaces the one of its id; a judgement is added after those of the store, unless it
    stands there already. Where a line is bad, nothing of the file is taken.
    """
    ground = _read(file)
    taken = Stages()
    tally = Tally(dry_run)
    try:
        with session.rehearsal() if dry_run else session.writer(create=True) as store:
            loader = Loader(store, dry_run=dry_run, watch=taken)
            for told in loader.load(ground.records):
                taken.clear()
                click.echo(line(told))
                tally.count(told)
            judged: list[Judged] = import_judgements(loader, ground.judgements)
    except KeyboardInterrupt as error:
        raise Interrupted(tally.so_far()) from error
    finally:
        taken.clear()
    _tell(judged)
    new = sum(found.new for found in judged)
    warn(
        f"{len(ground.records)} source(s), {tally.same} of them unchanged; "
        f"{len(judged)} judgement(s), {len(judged) - new} of them unchanged"
        + (" (dry run: nothing was written)" if dry_run else "")
    )


def _read(file: str) -> Ground:
    """The ground in the file. Raises InputError after naming each bad line on stderr."""
    try:
        if file == STDIN:
            ground = read_ground("<stdin>", sys.stdin.buffer)
        else:
            with Path(file).open("rb") as stream:
                ground = read_ground(file, stream)
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}") from error
    for problem in ground.problems:
        click.echo(str(problem), err=True)
    if ground.problems:
        raise InputError(f"{len(ground.problems)} bad line(s); nothing was taken from {file}")
    return ground


def _tell(judged: Sequence[Judged]) -> None:
    for found in judged:
        state = "new" if found.new else "unchanged"
        there = "" if found.kept == found.number else f" ({found.number} in the file)"
        click.echo(f"{state:9} judgement {found.kept}{there}")
