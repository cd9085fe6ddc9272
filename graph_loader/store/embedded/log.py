"""The log of an embedded store: the queries that were committed since its file was written.

A line for each commit, `CRC32 JSON`, after a first line that names the generation of the file
which it goes on from. A line cut short by a kill was never reported and counts as none. Whoever
opens the store runs the queries again: kglite's own log costs a pass over every relationship of
each type in it, 3 s in 1,000,000 of them for one record.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple
from zlib import crc32

from graph_loader.errors import StoreUnreachable

HEAD: Final = b"rolegraph log "
Query = tuple[str, Mapping[str, Any]]


class Log(NamedTuple):
    """What a log holds: the generation of its file, its commits, and how many bytes are good."""

    generation: int
    commits: list[list[Query]]
    size: int

    def queries(self) -> Iterator[Query]:
        """All of them, in the order in which they were run."""
        for commit in self.commits:
            yield from commit


def read_log(path: Path) -> Log | None:
    """The log at `path`; None where there is none, or not so much as its first line.

    Raises StoreUnreachable where it may not be read.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreUnreachable(f"{path} cannot be read: {error.strerror}") from error
    head, *lines = data.splitlines(keepends=True) or [b""]
    if not (head.startswith(HEAD) and head.endswith(b"\n")):
        return None
    commits: list[list[Query]] = []
    size = len(head)
    for line in lines:
        if not _is_good(line):
            break
        commits.append([(query, values) for query, values in json.loads(line[9:])])
        size += len(line)
    return Log(int(head.removeprefix(HEAD)), commits, size)


def line_of(commit: Sequence[Query]) -> bytes:
    """A commit as the log has it."""
    text = json.dumps(commit, ensure_ascii=False, separators=(",", ":")).encode()
    return b"%08x %b\n" % (crc32(text), text)


def append(path: Path, generation: int, size: int, line: bytes) -> int:
    """Adds a commit after the first `size` bytes, on disk when this returns; the new size.

    A `size` of 0 begins the log anew.
    """
    head = b"" if size else HEAD + b"%d\n" % generation
    with path.open("r+b" if size else "wb") as file:
        file.seek(size)
        file.truncate()
        file.write(head + line)
        file.flush()
        os.fsync(file.fileno())
    if not size:
        _sync_folder(path.parent)
    return size + len(head) + len(line)


def _sync_folder(folder: Path) -> None:
    """Makes a new name outlast a power cut, where a system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_good(line: bytes) -> bool:
    return line.endswith(b"\n") and line[:9] == b"%08x " % crc32(line[9:-1])
