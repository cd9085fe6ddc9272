"""The embedded store: a file and its log, one writer or any number of readers.

A commit is flushed to the log before `write` returns, so that kill -9 loses nothing committed.
Closing folds the log into the file, but for a short log beside a long file, so that many small
loads rewrite a big file once. A reader takes the file and runs the log again, in memory: beside
a live writer it sees the last commit. Why a log of our own: docs/decisions.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TypeVar

import kglite

from graph_loader.errors import ConstraintBroken, StoreError, StoreMissing, StoreNotEmpty
from graph_loader.store.embedded import engine
from graph_loader.store.embedded.bulk import put_in_place
from graph_loader.store.embedded.files import is_worth_folding, log_path, store_exists
from graph_loader.store.embedded.journal import Journal, bring_up
from graph_loader.store.embedded.log import Query, read_log
from graph_loader.store.embedded.values import plain_rows
from graph_loader.store.protocol import Bulk, Mode, Parameters, Row, Transaction
from graph_loader.store.reading import refuse_files
from graph_loader.watching import Wrote, unheard

T = TypeVar("T")

# A reader scans for this many questions before building indexes pays for itself.
SCANS: Final = 40
# What may write goes to the log; a query that only reads would change nothing there.
_MAY_WRITE: Final = re.compile(
    r"\b(?:CREATE|MERGE|DELETE|SET|REMOVE|DROP|FOREACH|CALL)\b", re.IGNORECASE
)
_CREATES: Final = re.compile(r"\bCREATE\b(?!\s+(?:CONSTRAINT|INDEX))", re.IGNORECASE)
_TWICE: Final = (
    "MATCH (n) WITH labels(n)[0] AS label, n.id AS id, count(*) AS times "
    "WHERE times > 1 AND id IS NOT NULL RETURN label, id LIMIT 1"
)


class EmbeddedTransaction:
    """A transaction of the one writer; see protocol.Transaction."""

    def __init__(self, transaction: kglite.Transaction) -> None:
        self._transaction = transaction
        self.written: list[Query] = []

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        """All rows of `query`, as {column: value}."""
        values = dict(parameters or {})
        with engine.translated():
            rows = plain_rows(self._transaction.cypher(query, params=values))
        if _MAY_WRITE.search(query):
            self.written.append((query, values))
        return rows

    def require_distinct(self) -> None:
        """Raises ConstraintBroken for an id that a CREATE gave a second time: a MERGE cannot."""
        if not any(_CREATES.search(query) for query, _ in self.written):
            return
        with engine.translated():
            twice = plain_rows(self._transaction.cypher(_TWICE))
        for row in twice:
            raise ConstraintBroken(f"a {row['label']} with id '{row['id']}' already exists")


class EmbeddedStore:
    """A store in a file; see protocol.Store. Use `EmbeddedStore.open`."""

    def __init__(self, path: Path, graph: kglite.KnowledgeGraph, mode: Mode) -> None:
        self._path = path
        self._graph: kglite.KnowledgeGraph | None = graph
        self._mode = mode
        self._journal = Journal.open(path, graph) if mode == "write" else None
        self._scans_left = SCANS if mode == "read" else 0

    @classmethod
    def open(cls, path: str | Path, *, mode: Mode, create: bool = False) -> Self:
        """Open the store at `path`.

        Raises StoreMissing where there is none (unless `create` and mode 'write'), StoreBusy
        where another writer holds it, StoreUnreachable where the file is no store.
        """
        place = Path(path)
        with engine.usable(place):
            engine.take_in_own_log(place)
            there = store_exists(place)
        if not there and not (create and mode == "write"):
            raise StoreMissing(f"no store at {place}: run `rolegraph load` first")
        if mode == "write":
            return cls(place, engine.open_to_write(place), mode)
        # The log first: a writer that folds it now leaves a file that is later than the log.
        log = read_log(log_path(place))
        graph = engine.open_to_read(place)
        if log is not None:
            bring_up(graph, log, place)
        return cls(place, graph, mode)

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
        journal = self._writable()
        with engine.translated():
            transaction = journal.graph.begin(timeout_ms=engine.NO_DEADLINE)
        observed = EmbeddedTransaction(transaction)
        try:
            result = work(observed)
            observed.require_distinct()
        except BaseException:
            transaction.rollback()
            raise
        with engine.translated():
            transaction.commit()
        self._keep(journal, observed.written)
        return result

    @property
    def capacity(self) -> int:
        """A first load: some 3 GB of memory; half a minute of work that a kill would lose untold.
        Later: what kglite takes of unsaved writes, 512 MB or half the file, with room to spare
        (100,000 took more than 256 MB).
        """
        return 100_000 if self.fillable else 50_000

    @property
    def first_read(self) -> int:
        """Half of what 5,418 texts hold: an eighth more time for them, and a kill loses half."""
        return 12_000

    @property
    def fillable(self) -> bool:
        """Whether this is the writer of a path where nothing was ever committed."""
        return self._mode == "write" and not store_exists(self._path)

    def fill(self, bulk: Bulk, wrote: Wrote = unheard) -> None:
        """Build the file in one step, of which `wrote` hears nothing; see protocol.Store.fill."""
        self._writable()
        if not self.fillable:
            raise StoreNotEmpty(f"the store at {self._path} is not empty")
        put_in_place(bulk, self._path)
        # The engine's empty graph under the lease gives way to the file that now lies there.
        self._graph = self._journal = None
        self._graph = engine.open_to_write(self._path)
        self._journal = Journal.open(self._path, self._graph)

    def setup(self, statements: Iterable[str]) -> None:
        """Constraints (but not that ids are unique, which kglite keeps untold) and indexes."""
        journal = self._writable()
        wanted = [statement for statement in statements if not engine.is_redundant(statement)]
        for statement in wanted:
            with engine.translated():
                journal.graph.cypher(statement)
        self._keep(journal, [(statement, {}) for statement in wanted])

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
        journal, self._journal, self._graph = self._journal, None, None
        if journal is not None and is_worth_folding(self._path):
            journal.fold()

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

    def _writable(self) -> Journal:
        if self._mode == "read":
            raise StoreError(f"the store at {self._path} was opened for reading")
        if self._journal is None:
            raise StoreError(f"the store at {self._path} is closed")
        return self._journal

    def _keep(self, journal: Journal, commit: list[Query]) -> None:
        try:
            journal.keep(commit)
        except BaseException:
            # Memory is ahead of the disk: nothing more is to be read from it or written by it.
            self._graph = self._journal = None
            raise

    def _count_scan(self) -> None:
        if self._scans_left:
            self._scans_left -= 1
            if not self._scans_left:
                engine.build_indexes(self._open_graph())
