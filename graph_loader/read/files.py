"""Files, folders and standard input → drafts, in an order that does not depend on the machine."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from graph_loader.read.draft import Draft, unreadable
from graph_loader.read.heading import is_heading
from graph_loader.read.json_tree import json_data
from graph_loader.read.paths import STDIN, record_files
from graph_loader.read.problems import Problem, Refused
from graph_loader.read.structured import json_drafts, jsonl_drafts, yaml_drafts
from graph_loader.saved_as import advice
from graph_loader.watching import Opened, unheard

_STDIN_NAME = "<stdin>"

Reader = Callable[[str, BinaryIO], Iterator[Draft]]


def _whole(reader: Callable[[str, bytes], Iterator[Draft]]) -> Reader:
    return lambda name, stream: reader(name, stream.read())


def _lists(name: str, data: bytes) -> Iterator[Draft]:
    # Most loads read none.
    from graph_loader.read.table import table_drafts

    return table_drafts(name, data)


READERS: Mapping[str, Reader] = {
    ".yaml": _whole(yaml_drafts),
    ".yml": _whole(yaml_drafts),
    ".json": _whole(json_drafts),
    ".jsonl": jsonl_drafts,
    ".csv": _whole(_lists),
    ".tsv": _whole(_lists),
}


def drafts(
    paths: Iterable[str], stdin: BinaryIO | None = None, opened: Opened = unheard
) -> Iterator[Draft]:
    """Drafts of all paths, a file that is named twice read once; `-` is standard input.

    Each file is told to `opened` before it is read.
    """
    seen: set[str] = set()
    for path in paths:
        if path == STDIN:
            yield from _guarded(_STDIN_NAME, _of_stdin(stdin))
            continue
        for file in record_files([path]):
            real = os.path.realpath(file)
            if real not in seen:
                seen.add(real)
                yield from _guarded(str(file), _of_file(file, opened))


def _of_file(file: Path, opened: Opened) -> Iterator[Draft]:
    reader = READERS.get(file.suffix.lower())
    if file.is_dir():
        os.scandir(file).close()  # a folder that may not be read looks empty to a walk
        ends = ", ".join(READERS)
        raise Refused(f"no record in this folder: records end in {ends}, news in .txt or .jsonl.gz")
    if reader is None and file.exists():
        ends = ", ".join(READERS)
        raise Refused(
            f"no record by its name: records end in {ends}, news in .txt or .jsonl.gz{advice(file)}"
        )
    with file.open("rb") as stream:
        opened(stream)
        if reader is not None:
            yield from reader(str(file), stream)


def _guarded(name: str, found: Iterator[Draft]) -> Iterator[Draft]:
    """`found` is a generator: what it raises, it raises here."""
    try:
        yield from found
    except Refused as error:
        yield unreadable(name, error.problem(name))
    except OSError as error:
        message = f"cannot be read: {error.strerror or error}"
        yield unreadable(name, Problem(name, None, None, message))


def _of_stdin(stdin: BinaryIO | None) -> Iterator[Draft]:
    if stdin is None:
        raise Refused("there is no standard input to read")
    data = stdin.read()
    yield from _reader_of(data)(_STDIN_NAME, io.BytesIO(data))


def _reader_of(data: bytes) -> Reader:
    """By what a text looks like: one JSON value, JSON line by line, a list's heading, else YAML."""
    lines = data.removeprefix(b"\xef\xbb\xbf").strip().splitlines() or [b""]
    if _is_json(b"\n".join(lines)):
        return READERS[".json"]
    if lines[0].lstrip().startswith(b"{") and (_is_json(lines[0]) or len(lines) > 1):
        return READERS[".jsonl"] if _is_json(lines[0]) else READERS[".yaml"]
    heading = lines[0].decode("utf-8", errors="replace")
    return READERS[".csv"] if is_heading(heading) else READERS[".yaml"]


def _is_json(data: bytes) -> bool:
    try:
        json_data(data.decode())
    except ValueError:
        return False
    return True
