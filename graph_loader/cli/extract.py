"""`rolegraph extract`: what news texts state."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import closing
from typing import BinaryIO

import click

from graph_loader.cli.context import warn
from graph_loader.cli.watched import Watched
from graph_loader.errors import InputError
from graph_loader.extract.documents import Raw, Unread, documents, text_files
from graph_loader.extract.running import cores, each


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
    from graph_loader.cli.forms import WRITERS, coloured, explained
    from graph_loader.extract.reader import get_ready

    marked = coloured if sys.stdout.isatty() else explained
    work = marked if explain else WRITERS[form]
    processes = jobs or cores()
    if processes > 1:
        get_ready(in_full=False)
    unread = total = 0
    read = Watched(what="documents read:")
    with closing(_items(paths, read)) as items, closing(each(items, work, processes)) as done:
        for item, text in done:
            read.step()
            total += 1
            if isinstance(item, Unread):
                unread += 1
                read.clear()
                click.echo(item.message, err=True)
            elif text:
                sys.stdout.write(f"{text}\n")  # in blocks; click would look through it and flush
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
