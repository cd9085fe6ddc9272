"""News texts on their way into a load: read by rules, on every core, each source once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import chain, islice
from typing import BinaryIO, Final

from graph_loader.extract.documents import Raw, Unread, documents, text_files
from graph_loader.extract.reader import get_ready
from graph_loader.extract.running import cores, each
from graph_loader.news import news_records
from graph_loader.read.problems import Problem, Unit
from graph_loader.statements import SourceRecord
from graph_loader.watching import NOBODY, Watch

FEW: Final = 20
"""So many documents are read before other processes would have started."""


def text_units(
    paths: Sequence[str],
    mixed: Collection[str],
    stdin: BinaryIO | None,
    keep_text: bool,
    jobs: int | None,
    watch: Watch = NOBODY,
) -> Iterator[Unit]:
    """Every document of some files; those that are `mixed` hold records, too.

    `jobs` processes read the documents, one for each core unless it is said. The same text of
    the same address a second time is passed over; another text of it is a problem.
    """
    seen: dict[str, Unit] = {}
    work = partial(news_records, keep_text=keep_text)
    watch.reading(text_files(paths))
    items = _documents(paths, mixed, stdin, watch)
    first = list(islice(items, FEW))
    processes = (jobs or cores()) if len(first) == FEW else 1
    if processes > 1:
        get_ready()
    with closing(each(chain(first, items), work, processes)) as read:
        for item, found in read:
            yield from _once(_unit(item, found), seen)


def _documents(
    paths: Sequence[str], mixed: Collection[str], stdin: BinaryIO | None, watch: Watch
) -> Iterator[Raw | Unread]:
    """Of lines that may be records, only those that are documents: the rest is told already."""
    for path in paths:
        for item in documents([path], stdin, watch.opened):
            if isinstance(item, Raw) or not (path in mixed and item.of_a_line):
                yield item


def _unit(item: Raw | Unread, found: SourceRecord | str | None) -> Unit:
    if isinstance(item, Unread):
        return Unit(item.message, None, (Problem(item.message, None, None, ""),))
    if isinstance(found, SourceRecord):
        return Unit(item.name, found)
    return Unit(item.name, None, (Problem(item.name, None, None, found or ""),))


def _once(unit: Unit, seen: dict[str, Unit]) -> Iterator[Unit]:
    first = unit if unit.record is None else seen.setdefault(unit.record.source.id, unit)
    if first is unit:
        yield unit
    elif first.record != unit.record:
        message = f"another text of the source of {first.label} — load them one after the other"
        yield Unit(unit.label, None, (Problem(unit.label, None, "text", message),))
