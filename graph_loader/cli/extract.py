"""`rolegraph extract`: what news texts state."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from typing import BinaryIO

import click

from graph_loader.cli.context import warn
from graph_loader.cli.watched import Watched
from graph_loader.errors import InputError
from graph_loader.extract.documents import Raw, Unread, documents, text_files
from graph_loader.extract.reading import Reading
from graph_loader.extract.running import cores, each
from graph_loader.extract.text import Document

Write = Callable[[Sequence[Raw]], list[str]]


@click.command("extract")
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER|-…")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "table", "record"]),
    default="jsonl",
    help="One object a document; the roles as a table; a record to correct and load.",
)
@click.option("--explain", is_flag=True, help="Show the text with what was taken marked in it.")
@click.option("--jobs", type=click.IntRange(1), help="Processes; default: one for each core.")
def command(paths: tuple[str, ...], form: str, explain: bool, jobs: int | None) -> int:
    """Read Thai government news (.txt, .jsonl, .jsonl.gz) and print what it states.

    A document that cannot be read is named, the others go on, and the exit status is 2.
    """
    in_colour = _coloured if sys.stdout.isatty() else _explained
    work = in_colour if explain else _WRITERS[form]
    unread = total = 0
    read = Watched(what="documents read:")
    with closing(_items(paths, read)) as items, closing(each(items, work, jobs or cores())) as done:
        for item, text in done:
            read.step()
            total += 1
            if isinstance(item, Unread):
                unread += 1
                read.clear()
                click.echo(item.message, err=True)
            elif text:
                click.echo(text)
    read.clear()
    if not total:
        raise InputError("there is no document in it")
    if unread and total > 1:
        warn(f"{unread} of {total} document(s) could not be read")
    return InputError.exit_code if unread else 0


def _items(paths: tuple[str, ...], read: Watched) -> Generator[Raw | Unread, None, None]:
    stdin: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    read.reading(text_files(paths))
    yield from documents(paths, stdin, read.opened)


def _read(raws: Sequence[Raw]) -> list[tuple[Document, Reading]]:
    from graph_loader.extract.reader import read_raws

    return read_raws(raws)


def _rows(raws: Sequence[Raw]) -> list[str]:
    from graph_loader.extract.guide import guide_row

    encode = json.JSONEncoder(ensure_ascii=False).encode
    return [encode(guide_row(*one)) for one in _read(raws)]


def _tables(raws: Sequence[Raw]) -> list[str]:
    from graph_loader.extract.table import table_lines

    return ["\n".join(table_lines(*one)) for one in _read(raws)]


def _records(raws: Sequence[Raw]) -> list[str]:
    from graph_loader.extract.record import record_text

    return [f"---\n{record_text(*one)}" for one in _read(raws)]


def _explained(raws: Sequence[Raw]) -> list[str]:
    from graph_loader.extract.marked import marked_text

    return [marked_text(*one, colour=False) for one in _read(raws)]


def _coloured(raws: Sequence[Raw]) -> list[str]:
    from graph_loader.extract.marked import marked_text

    return [marked_text(*one, colour=True) for one in _read(raws)]


_WRITERS: dict[str, Write] = {"jsonl": _rows, "table": _tables, "record": _records}
