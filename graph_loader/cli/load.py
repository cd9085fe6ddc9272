"""`rolegraph load`: records into the store."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click

from graph_loader.cli.context import Session, pass_session, warn
from graph_loader.errors import InputError
from graph_loader.load import Loader
from graph_loader.read.problems import Unit
from graph_loader.read.units import read_units
from graph_loader.reports import SourceReport
from graph_loader.statements import SourceRecord

_WIDE = 60


@click.command("load")
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER|-…")
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option("--keep-text", is_flag=True, help="Keep the quotations that records hold.")
@pass_session
def command(session: Session, paths: tuple[str, ...], dry_run: bool, keep_text: bool) -> None:
    """Load records (.yaml .json .jsonl .csv) into the store.

    Each source is reported once its transaction is committed. A bad file is named with all its
    errors and nothing of it is loaded; the others are.
    """
    problems: list[str] = []
    units = read_units(paths, keep_text=keep_text, stdin=sys.stdin.buffer)
    with session.writer() as store:
        loader = Loader(store, dry_run=dry_run)
        counted = _tell(loader.load(_good(units, problems)), dry_run)
    if problems:
        raise InputError(f"{len(problems)} error(s); nothing of the files named above was loaded")
    warn(counted)


def _good(units: Iterable[Unit], problems: list[str]) -> Iterator[SourceRecord]:
    """Good sources on their way; problems to stderr."""
    for unit in units:
        for problem in unit.problems:
            problems.append(str(problem))
            click.echo(str(problem), err=True)
        if unit.record is not None:
            yield unit.record


def _tell(reports: Iterable[SourceReport], dry_run: bool) -> str:
    """One line a source to stdout; returns the summary."""
    total = new = same = 0
    for told in reports:
        total += 1
        new += told.added + told.changed + told.removed
        same += told.state == "unchanged"
        click.echo(line(told))
    would = "would change" if dry_run else "changed"
    if total and same == total:
        return f"{total} source(s), nothing to do"
    return f"{total} source(s), {same} of them unchanged; {new} statement(s) {would}"


def line(told: SourceReport) -> str:
    """`new  +31 ~0 -0 =0  SOURCE  NAME`."""
    counts = f"+{told.added} ~{told.changed} -{told.removed} ={told.unchanged}"
    name = told.name if len(told.name) <= _WIDE else told.name[: _WIDE - 1] + "…"
    return f"{told.state:9} {counts:18} {told.source}  {name}"
