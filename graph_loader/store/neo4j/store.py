"""The Neo4j store: managed transactions over the driver, one database, one marker node."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from types import TracebackType
from typing import Any, Self, TypeVar

import neo4j

from graph_loader.errors import StoreError
from graph_loader.store.bulk import require_whole
from graph_loader.store.neo4j import marker, plan
from graph_loader.store.neo4j.driver import Credentials, connect, translated
from graph_loader.store.neo4j.filling import Filler
from graph_loader.store.neo4j.values import plain_row
from graph_loader.store.protocol import Bulk, Mode, Parameters, Row, Transaction
from graph_loader.store.reading import refuse_files
from graph_loader.watching import Wrote, unheard

T = TypeVar("T")
ANONYMOUS = Credentials()


class Neo4jTransaction:
    """A managed transaction; see protocol.Transaction."""

    def __init__(self, transaction: neo4j.ManagedTransaction) -> None:
        self._transaction = transaction

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        """All rows of `query`, as {column: value}."""
        return _rows(self._transaction, query, parameters, None)


class Neo4jStore:
    """A store in a Neo4j database; see protocol.Store. Use `Neo4jStore.open`."""

    def __init__(self, uri: str, driver: neo4j.Driver, database: str | None, mode: Mode) -> None:
        self._uri = uri
        self._driver = driver
        self._database = database
        self._mode = mode
        self._closed = False
        self._settled = False

    @classmethod
    def open(
        cls,
        uri: str,
        *,
        mode: Mode,
        credentials: Credentials = ANONYMOUS,
        create: bool = False,
        into_shared: bool = False,
    ) -> Self:
        """Connect, and make sure that the database is ours or, with `create`, may become it.

        Raises StoreUnreachable, NotOurs, StoreMissing (no marker yet, and `create` not set),
        InputError for an address that is none.
        """
        store = cls(uri, connect(uri, credentials), credentials.database, mode)
        try:
            store._claim(create=create and mode == "write", into_shared=into_shared)
        except BaseException:
            store.close()
            raise
        return store

    @property
    def address(self) -> str:
        """The URI, as given."""
        return self._uri

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
        plan.refuse_procedures(query, lambda: self._plan(query, parameters))
        read = neo4j.unit_of_work(timeout=timeout)(self._settled_rows)
        with translated(self._uri), self._session() as session:
            return session.execute_read(read, query, parameters, limit)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction, after other writers'; see protocol.Store.write."""

        def locked(transaction: neo4j.ManagedTransaction) -> T:
            marker.lock(transaction)
            self._require_settled(transaction)
            return work(Neo4jTransaction(transaction))

        self._require_writable()
        with translated(self._uri), self._session() as session:
            return session.execute_write(locked)

    @property
    def capacity(self) -> int:
        """As many as memory here holds for a first load; then what a server with a heap of 1 GB
        takes in one transaction: twice as many outgrow it, with 145,000 relationships.
        """
        return 100_000 if self.fillable else 5_000

    @property
    def first_read(self) -> int:
        """The whole capacity: what follows would go in small transactions, far more slowly."""
        return self.capacity

    @property
    def fillable(self) -> bool:
        """Whether this writes, and nothing was ever committed to a database of our own."""
        if self._mode == "read" or self._settled:
            return False
        with translated(self._uri), self._session() as session:
            return session.execute_read(marker.is_fillable)

    def fill(self, bulk: Bulk, wrote: Wrote = unheard) -> None:
        """Fill the empty database; see filling.py and protocol.Store.fill."""
        self._require_writable()
        require_whole(bulk)
        with translated(self._uri):
            Filler(self._session, lambda: self.setup(bulk.statements), wrote).fill(bulk)

    def setup(self, statements: Iterable[str]) -> None:
        """Constraints and indexes, online when this returns; see protocol.Store.setup."""
        self._require_writable()
        with translated(self._uri), self._session() as session:
            for statement in [*statements, "CALL db.awaitIndexes(300)"]:
                session.execute_write(_rows, statement, None, None)

    def operators(self, query: str, parameters: Parameters | None = None) -> list[str]:
        """Operators of the whole plan, from the result down; see protocol.Store.operators."""
        return [step.operator for step in plan.steps(self._plan(query, parameters))]

    def close(self) -> None:
        """Close all connections."""
        self._closed = True
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _claim(self, *, create: bool, into_shared: bool) -> None:
        with translated(self._uri), self._session() as session:
            if marker.require_ours(session, self._uri, into_shared=into_shared):
                return
            if not create:
                raise marker.missing(self._uri)
            marker.mark(session)

    def _session(self) -> neo4j.Session:
        if self._closed:
            raise StoreError(f"the store at {self._uri} is closed")
        return self._driver.session(
            database=self._database,
            # In a cluster a read goes to a follower: the bookmark makes it wait for our writes.
            bookmark_manager=self._driver.execute_query_bookmark_manager,
        )

    def _require_writable(self) -> None:
        if self._mode == "read":
            raise StoreError(f"the store at {self._uri} was opened for reading")

    def _settled_rows(
        self,
        transaction: neo4j.ManagedTransaction,
        query: str,
        parameters: Parameters | None,
        limit: int | None,
    ) -> list[Row]:
        self._require_settled(transaction)
        return _rows(transaction, query, parameters, limit)

    def _require_settled(self, transaction: neo4j.ManagedTransaction) -> None:
        """Once settled a store stays so: it is asked no more."""
        if not self._settled:
            self._settled = marker.require_settled(transaction, self._uri)

    def _plan(self, query: str, parameters: Parameters | None) -> dict[str, Any]:
        with translated(self._uri), self._session() as session:
            return session.execute_read(plan.explain, query, dict(parameters or {}))


def _rows(
    transaction: neo4j.ManagedTransaction,
    query: str,
    parameters: Parameters | None,
    limit: int | None,
) -> list[Row]:
    result = transaction.run(query, dict(parameters or {}))
    return [plain_row(record) for record in islice(result, limit)]
