"""What a writer keeps of its commits: in the log while that is short, in the file when it is long.

A commit is on disk before it is reported. Written to the file, the log goes; killed in between,
the log names the generation before the file's, and so counts as none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import kglite

from graph_loader.errors import StoreError, StoreUnreachable
from graph_loader.store.embedded import engine
from graph_loader.store.embedded.files import log_path
from graph_loader.store.embedded.log import Log, Query, append, line_of, read_log

# Bytes of log, or rows of one commit, after which the file is written: what is read again after
# a kill late in a long load takes three seconds, not a minute.
FOLD_AT: Final = 16 * 1024 * 1024
MANY: Final = 50_000


@dataclass(slots=True)
class Journal:
    """The commits of a graph that is open for writing at a path."""

    path: Path
    graph: kglite.KnowledgeGraph
    generation: int
    size: int = 0

    @classmethod
    def open(cls, path: Path, graph: kglite.KnowledgeGraph) -> Self:
        """Brings the graph, as its file has it, up to the last commit."""
        log = read_log(log_path(path))
        size = log.size if log is not None and bring_up(graph, log, path) else 0
        return cls(path, graph, engine.generation(graph), size)

    def keep(self, commit: Sequence[Query]) -> None:
        """Makes a commit outlast a kill. Raises StoreError where the disk takes it not."""
        if not commit:
            return
        line = b"" if _rows(commit) > MANY else line_of(commit)
        if not line or self.size + len(line) > FOLD_AT:
            self.fold()
            return
        try:
            self.size = append(log_path(self.path), self.generation, self.size, line)
        except OSError as error:
            raise StoreError(f"{self.path} cannot be written: {error.strerror}") from error

    def fold(self) -> None:
        """Writes the file, with all that was committed."""
        engine.save(self.graph, self.path, self.generation + 1)
        self.generation, self.size = self.generation + 1, 0
        log_path(self.path).unlink(missing_ok=True)


def bring_up(graph: kglite.KnowledgeGraph, log: Log, path: Path) -> bool:
    """Runs the queries of a log again, unless the file holds them already; whether it did.

    Raises StoreUnreachable where the log goes on from a file that is not this one.
    """
    if log.generation > engine.generation(graph):
        raise StoreUnreachable(f"{log_path(path)} goes on from another file than {path}")
    if log.generation < engine.generation(graph):
        return False
    engine.run_again(graph, log.queries())
    return True


def _rows(commit: Sequence[Query]) -> int:
    lists = (value for _, values in commit for value in values.values())
    return sum(len(value) for value in lists if isinstance(value, list))
