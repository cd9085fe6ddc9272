"""`rolegraph load`: records into the store."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

import click

from graph_loader.cli.ahead import Opening, is_small, opened_ahead
from graph_loader.cli.context import Session, pass_session, warn
from graph_loader.cli.tally import Tally
from graph_loader.cli.watched import Watched
from graph_loader.errors import InputError, Interrupted
from graph_loader.inputs import Inputs, input_units

if TYPE_CHECKING:
    from graph_loader.read.problems import Unit
    from graph_loader.reports import SourceReport
    from graph_loader.statements import SourceRecord
    from graph_loader.store.protocol import Store

_WIDE = 60


@click.command("load")
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER|-…")
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option("--keep-text", is_flag=True, help="Keep the words that each fact came from.")
@click.option("--jobs", type=click.IntRange(1), help="Processes that read texts; one a core.")
@pass_session
def command(
    session: Session, paths: tuple[str, ...], dry_run: bool, keep_text: bool, jobs: int | None
) -> int:
    """Load records (.yaml .json .jsonl .csv) and news texts (.txt .jsonl .jsonl.gz).

    Each source is reported once its transaction is committed. A bad file is named with all its
    errors and nothing of it is loaded; the others are. What a person wrote of a source is not
    replaced by what is read from its text.
    """
    problems: list[str] = []
    read = Watched()
    tally = Tally(dry_run)
    told = None
    inputs = Inputs.of(paths, _stdin())
    small = not dry_run and jobs in (None, 1) and is_small(paths)
    try:
        with opened_ahead(session) if small else nullcontext() as ahead:
            units = input_units(inputs, keep_text=keep_text, jobs=1 if small else jobs, watch=read)
            good = _good(units, problems, read, tally)
            # Where nothing is good, no store is begun.
            told = next(good, None)
            if told is not None:
                # What derives is imported while the store may still be on its way.
                from graph_loader.load import Loader

                with _store(session, ahead, dry_run=dry_run) as store:
                    loader = Loader(store, dry_run=dry_run, watch=read)
                    _tell(loader.load(chain([told], good)), tally, read)
    except KeyboardInterrupt as error:
        raise Interrupted(tally.so_far()) from error
    finally:
        read.clear()
    if told is not None:
        warn(tally.summary())
        if tally.undated:
            warn(tally.of_undated())
    if (told is not None and problems) or len(problems) > 1:
        warn(f"{len(problems)} error(s); nothing of what they stand in was loaded")
    if told is None and not problems:
        raise InputError("there is no source in it")
    return InputError.exit_code if problems else 0


def _store(
    session: Session, ahead: Opening | None, *, dry_run: bool
) -> AbstractContextManager[Store]:
    if ahead is not None:
        return ahead.take()
    return session.rehearsal() if dry_run else session.writer(create=True)


def _stdin() -> BinaryIO | None:
    return getattr(sys.stdin, "buffer", None)


def _good(
    units: Iterable[Unit], problems: list[str], read: Watched, tally: Tally
) -> Iterator[SourceRecord]:
    """Good sources on their way; problems to stderr."""
    for unit in units:
        for problem in unit.problems:
            problems.append(str(problem))
            read.clear()
            click.echo(str(problem), err=True)
        if unit.record is not None:
            read.step()
            tally.read(unit.record.source)
            yield unit.record


def _tell(reports: Iterable[SourceReport], tally: Tally, read: Watched) -> None:
    """One line a source to stdout."""
    for told in reports:
        read.clear()
        click.echo(line(told))
        tally.count(told)


def line(told: SourceReport) -> str:
    """`new  +31 ~0 -0 =0  SOURCE  NAME`."""
    counts = f"+{told.added} ~{told.changed} -{told.removed} ={told.unchanged}"
    name = told.name if len(told.name) <= _WIDE else told.name[: _WIDE - 1] + "…"
    return f"{told.state:9} {counts:18} {told.source}  {name}"
