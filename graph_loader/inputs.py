"""What is given to a load: records that people wrote, and news texts that rules read."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from graph_loader.errors import InputError
from graph_loader.folders import files_in
from graph_loader.read.paths import STDIN, SUFFIXES, record_files
from graph_loader.read.problems import Unit
from graph_loader.watching import NOBODY, Watch

TEXTS: Final = (".txt", ".jsonl.gz")
LINES: Final = ".jsonl"
"""May hold either, line by line: one with `text` is a document."""


class Inputs(NamedTuple):
    """Paths by what they hold; one that may hold both is in both. `-` is `stdin`."""

    records: tuple[str, ...]
    texts: tuple[str, ...]
    stdin: bytes | None = None

    @classmethod
    def of(cls, paths: Iterable[str], stdin: BinaryIO | None = None) -> Inputs:
        """Sorts paths out, by their names only. Raises InputError for a name no file can have."""
        given = list(paths)
        if unnamed := next((path for path in given if "\0" in path), None):
            raise InputError(f"{unnamed!r}: no file has a name with NUL in it")
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
    inputs: Inputs, *, keep_text: bool = False, jobs: int | None = None, watch: Watch = NOBODY
) -> Iterator[Unit]:
    """Every unit of the files and folders, records before documents; see `read_units`, and
    `text_units` for `jobs`. `watch` is told of both rounds, each with its own files.
    """
    watch.reading(record_files(inputs.records))
    if inputs.records:
        # YAML and lists are not read where texts alone are given.
        from graph_loader.read.units import read_units

        yield from read_units(
            inputs.records, keep_text=keep_text, stdin=inputs.stream(), opened=watch.opened
        )
    if inputs.texts:
        # The rules that read texts take longer to import than a record takes to load.
        from graph_loader.texts import text_units

        mixed = frozenset(inputs.records) & frozenset(inputs.texts)
        yield from text_units(inputs.texts, mixed, inputs.stream(), keep_text, jobs, watch)


def _in_path(path: Path) -> frozenset[str]:
    if not path.is_dir():
        return _by_name(path.name)
    known = files_in(path, (*TEXTS, *SUFFIXES))
    kinds = frozenset(kind for file in known for kind in _by_name(file.name))
    return kinds or frozenset({"record"})


def _by_name(name: str) -> frozenset[str]:
    if name.lower().endswith(TEXTS):
        return frozenset({"text"})
    either = name.lower().endswith(LINES)
    return frozenset({"record", "text"}) if either else frozenset({"record"})


def _in_stdin(data: bytes | None) -> frozenset[str]:
    """Lines of JSON may be either; anything else is a record."""
    is_json = (data or b"").removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
    return frozenset({"record", "text"} if is_json else {"record"})
