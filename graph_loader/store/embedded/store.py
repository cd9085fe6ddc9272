"""The embedded store: a file and its log, one writer or any number of readers.

A commit is flushed to the log before `write` returns, so that kill -9 loses nothing committed.
Closing folds the log into the file, but for a short log beside a long file: the next reader
does, so that many small loads rewrite a big file once. Readers read only the file: one that
finds a log first opens the store as a writer would, to fold it in; while a live writer holds
it, the reader answers from the file and says so. Why this mode of kglite: docs/decisions.md.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TypeVar

import kglite

from graph_loader.errors import StoreBusy, StoreError, StoreMissing, StoreNotEmpty
from graph_loader.store.embedded import engine
from graph_loader.store.embedded.bulk import put_in_place
from graph_loader.store.embedded.files import is_worth_folding, log_size, store_exists
from graph_loader.store.embedded.values import plain_rows
from graph_loader.store.protocol import Bulk, Mode, Parameters, Row, Transaction
from graph_loader.store.reading import refuse_files

T = TypeVar("T")
Notify = Callable[[str], None]

# Bytes of log after which a commit is followed by a checkpoint, so that a kill late in a long
# load costs three seconds to recover, not a minute.
FOLD_AT: Final = 16 * 1024 * 1024
# A reader scans for this many questions before building indexes pays for itself.
SCANS: Final = 40


class EmbeddedTransaction:
    """A transaction of the one writer; see protocol.Transaction."""

    def __init__(self, transaction: kglite.Transaction) -> None:
        self._transaction = transaction

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        """All rows of `query`, as {column: value}."""
        with engine.translated():
            return plain_rows(self._transaction.cypher(query, params=dict(parameters or {})))


class EmbeddedStore:
    """A store in a file; see protocol.Store. Use `EmbeddedStore.open`."""

    def __init__(self, path: Path, graph: kglite.KnowledgeGraph, mode: Mode) -> None:
        self._path = path
        self._graph: kglite.KnowledgeGraph | None = graph
        self._mode = mode
        self._scans_left = SCANS if mode == "read" else 0

    @classmethod
    def open(
        cls,
        path: str | Path,
        *,
        mode: Mode,
        create: bool = False,
        notify: Notify = warnings.warn,
    ) -> Self:
        """Open the store at `path`; `notify` is told where an answer may lack the latest.

        Raises StoreMissing where there is none (unless `create` and mode 'write'), StoreBusy
        where another writer holds it, StoreUnreachable where the file is no store.
        """
        place = Path(path)
        if not store_exists(place) and not (create and mode == "write"):
            raise StoreMissing(f"no store at {place}: run `rolegraph load` first")
        if mode == "write":
            return cls(place, engine.open_to_write(place), mode)
        _fold_log(place, notify)
        return cls(place, engine.open_to_read(place), mode)

    @property
    def address(self) -> str:
        """The path, as given."""
        return str(self._path)

    def rows(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> list[Row]:
        """At most `limit` rows within `timeout` seconds; see protocol.Store.rows."""
        refuse_files(query)
        self._count_scan()
        deadline = engine.NO_DEADLINE if timeout is None else max(1, round(timeout * 1000))
        with engine.translated():
            found = (
                self._open_graph()
                .begin_read()
                .cypher(query, params=dict(parameters or {}), timeout_ms=deadline, row_limit=limit)
            )
            return plain_rows(found)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction, on disk when this returns; see protocol.Store.write."""
        graph = self._writable()
        with engine.translated():
            transaction = graph.begin(timeout_ms=engine.NO_DEADLINE)
        try:
            result = work(EmbeddedTransaction(transaction))
        except BaseException:
            transaction.rollback()
            raise
        with engine.translated():
            transaction.commit()
        self._fold_when_long()
        return result

    @property
    def capacity(self) -> int:
        """Some 3 GB of memory; half a minute of work that a kill would lose unreported."""
        return 100_000

    @property
    def fillable(self) -> bool:
        """Whether this is the writer of a path where nothing was ever committed."""
        return self._mode == "write" and not store_exists(self._path)

    def fill(self, bulk: Bulk) -> None:
        """Build the file in one step; see protocol.Store.fill."""
        self._writable()
        if not self.fillable:
            raise StoreNotEmpty(f"the store at {self._path} is not empty")
        put_in_place(bulk, self._path)
        # The engine's empty graph under the lease gives way to the file that now lies there.
        self._graph = None
        self._graph = engine.open_to_write(self._path)

    def setup(self, statements: Iterable[str]) -> None:
        """Constraints (but not that ids are unique, which kglite keeps untold) and indexes."""
        graph = self._writable()
        for statement in statements:
            if engine.is_redundant(statement):
                continue
            with engine.translated():
                graph.cypher(statement)

    def operators(self, query: str, parameters: Parameters | None = None) -> list[str]:
        """Operators of the plan's top level: kglite tells none inside CALL {} and UNION."""
        # A read transaction would refuse to plan a write; nothing of this one is ever committed.
        with engine.translated():
            planning = self._open_graph().begin()
            plan = plain_rows(planning.cypher("EXPLAIN\n" + query, params=dict(parameters or {})))
            planning.rollback()
        return [str(step["operation"]).split(" ", 1)[0] for step in plan]

    def close(self) -> None:
        """Fold what was written into the file, where that costs little, and give up the lease."""
        if self._mode == "write" and is_worth_folding(self._path):
            self.fold()
        # Letting go of the graph frees the lease too, and spares writing the whole file again.
        self._graph = None

    def fold(self) -> None:
        """Fold what was written into the file, whatever that costs, and close."""
        graph, self._graph = self._graph, None
        if graph is not None:
            with engine.translated():
                engine.quietly(graph.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _open_graph(self) -> kglite.KnowledgeGraph:
        if self._graph is None:
            raise StoreError(f"the store at {self._path} is closed")
        return self._graph

    def _writable(self) -> kglite.KnowledgeGraph:
        if self._mode == "read":
            raise StoreError(f"the store at {self._path} was opened for reading")
        return self._open_graph()

    def _count_scan(self) -> None:
        if self._scans_left:
            self._scans_left -= 1
            if not self._scans_left:
                engine.build_indexes(self._open_graph())

    def _fold_when_long(self) -> None:
        if log_size(self._path) > FOLD_AT:
            with engine.translated():
                engine.quietly(self._open_graph().save)


def _fold_log(path: Path, notify: Notify) -> None:
    """Fold a log into its file; a live writer or missing rights leave the file as it is."""
    if not log_size(path):
        return
    try:
        EmbeddedStore.open(path, mode="write").fold()
    except StoreError as error:
        if not path.exists():
            raise StoreBusy(
                f"{error}; its first load has not ended, so nothing is known"
            ) from error
        notify(f"{error}; answering from what it held before")
