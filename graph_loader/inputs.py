"""What is given to a load: records that people wrote, and news texts that rules read."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, Final

from graph_loader.errors import InputError
from graph_loader.extract.documents import Raw, Unread, documents
from graph_loader.extract.running import cores, each
from graph_loader.news import news_record
from graph_loader.read.files import READERS, STDIN
from graph_loader.read.problems import Problem, Unit
from graph_loader.read.units import read_units
from graph_loader.statements import SourceRecord

TEXTS: Final = (".txt", ".jsonl.gz")
LINES: Final = ".jsonl"
"""May hold either, line by line: one with `text` is a document."""
FEW: Final = 20
"""So many documents are read before other processes would have started."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """Paths by what they hold; one that may hold both is in both. `-` is `stdin`."""

    records: tuple[str, ...]
    texts: tuple[str, ...]
    stdin: bytes | None = None

    @classmethod
    def of(cls, paths: Iterable[str], stdin: BinaryIO | None = None) -> Inputs:
        """Sorts paths out, by their names only."""
        given = list(paths)
        data = stdin.read() if stdin is not None and STDIN in given else None
        kinds = {path: _in_stdin(data) if path == STDIN else _in_path(Path(path)) for path in given}
        return cls(
            tuple(path for path in given if "record" in kinds[path]),
            tuple(path for path in given if "text" in kinds[path]),
            data,
        )

    def stream(self) -> BinaryIO | None:
        """Standard input from its beginning."""
        return None if self.stdin is None else io.BytesIO(self.stdin)


def input_units(
    inputs: Inputs, *, keep_text: bool = False, jobs: int | None = None
) -> Iterator[Unit]:
    """Every unit of the files and folders, records before documents; see `read_units`.

    `jobs` processes read the documents, one for each core unless it is said. The same text of
    the same address a second time is passed over; another text of it is a problem.
    """
    yield from read_units(inputs.records, keep_text=keep_text, stdin=inputs.stream())
    seen: dict[str, Unit] = {}
    work = partial(_read, keep_text=keep_text)
    items = _documents(inputs)
    first = list(islice(items, FEW))
    processes = (jobs or cores()) if len(first) == FEW else 1
    with closing(each(chain(first, items), work, processes)) as read:
        for item, found in read:
            yield from _once(_unit(item, found), seen)


def _in_path(path: Path) -> frozenset[str]:
    if not path.is_dir():
        return _by_name(path.name)
    walked = (name for _, _, names in os.walk(path) for name in names if name[0] not in ".~")
    known = (n for n in walked if n.endswith(TEXTS) or Path(n).suffix.lower() in READERS)
    return frozenset(kind for name in known for kind in _by_name(name)) or frozenset({"record"})


def _by_name(name: str) -> frozenset[str]:
    if name.endswith(TEXTS):
        return frozenset({"text"})
    return frozenset({"record", "text"}) if name.endswith(LINES) else frozenset({"record"})


def _in_stdin(data: bytes | None) -> frozenset[str]:
    """Lines of JSON may be either; anything else is a record."""
    is_json = (data or b"").removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
    return frozenset({"record", "text"} if is_json else {"record"})


def _documents(inputs: Inputs) -> Iterator[Raw | Unread]:
    """Of lines that may be records, only those that are documents: the rest is told already."""
    for path in inputs.texts:
        mixed = path in inputs.records
        for item in documents([path], inputs.stream()):
            if isinstance(item, Raw) or not (mixed and item.of_a_line):
                yield item


def _read(raw: Raw, *, keep_text: bool) -> SourceRecord | str:
    try:
        return news_record(raw, keep_text=keep_text)
    except InputError as error:
        return str(error)


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
