"""The door of this room: paths in, units out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import BinaryIO

from graph_loader.read.checking import checked
from graph_loader.read.files import drafts
from graph_loader.read.problems import Problem, Unit
from graph_loader.watching import Opened, unheard


def read_units(
    paths: Iterable[str],
    *,
    keep_text: bool = False,
    stdin: BinaryIO | None = None,
    opened: Opened = unheard,
) -> Iterator[Unit]:
    """Every unit of the files and folders, good or bad, one file after the other.

    `-` is `stdin`. Nothing that stands in a file raises: a unit without a record has problems, or
    stands in a file with one that has, of which nothing is to be loaded.
    Two units of one source cannot both be loaded (the later would replace the earlier, and the
    order of files would decide what is known), so the second one is a problem. `keep_text`
    keeps quotations; `opened` is told each file before it is read.
    """
    seen: dict[str, str] = {}
    for _, of_file in groupby(drafts(paths, stdin, opened), key=lambda draft: draft.file):
        within = dict(seen)
        units = [
            _once(checked(draft, keep_text=keep_text), within, draft.file, draft.line)
            for draft in of_file
        ]
        if any(unit.problems for unit in units):
            yield from (replace(unit, record=None) for unit in units)
        else:
            seen = within
            yield from units


def _once(unit: Unit, seen: dict[str, str], file: str, line: int | None) -> Unit:
    if unit.record is None:
        return unit
    first = seen.setdefault(unit.record.source.id, unit.label)
    if first == unit.label:
        return unit
    message = f"the source of {first} again — put all that it states into one record"
    return replace(unit, record=None, problems=(Problem(file, line or 1, "source", message),))
