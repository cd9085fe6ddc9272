"""What Rolegraph asks of a store; `embedded` and `neo4j` both answer it.

Values go in and come out as plain Python: str, int, float, bool, None, lists and (as
parameters) dicts of these. A property that a node does not have comes out as None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Any, Literal, NamedTuple, Protocol, Self, TypeVar

from graph_loader.watching import Wrote, unheard

T = TypeVar("T")
Mode = Literal["read", "write"]
Row = dict[str, Any]
Parameters = Mapping[str, object]
Records = Sequence[Mapping[str, object]]
Ends = tuple[str, str, str]


class Bulk(NamedTuple):
    """A whole graph with its schema, to be written at once.

    nodes: label → rows, each with 'id' (str) and its other properties. relationships: (start
    label, type, end label) → rows, each with 'start' and 'end' (ids) and its properties; none
    is merged with another. A value of None is left out. statements: as for `setup`.
    """

    nodes: Mapping[str, Records]
    relationships: Mapping[Ends, Records]
    statements: Sequence[str] = ()

    @property
    def rows(self) -> int:
        """Nodes and relationships."""
        return sum(map(len, [*self.nodes.values(), *self.relationships.values()]))


class Transaction(Protocol):
    """One transaction: what `run` has written is seen by the next `run`, by nobody else."""

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        """All rows of `query`, in order, as {column: value}."""
        ...


class Store(Protocol):
    """A graph that is read with Cypher and written one transaction at a time."""

    @property
    def address(self) -> str:
        """Path or URI, as a user would write it after `--db`."""
        ...

    def rows(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> list[Row]:
        """At most `limit` rows of a reading `query`, within `timeout` seconds.

        Raises ReadOnlyQuery for a query that writes, changes the schema or reads a file,
        QueryTimeout, QueryFailed, StoreUnreachable.
        """
        ...

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction and commit it; any exception rolls all of it back.

        `work` must depend on nothing but the store and its own inputs: Neo4j may run it again
        after a deadlock or a lost leader. Raises ConstraintBroken, StoreBusy, QueryFailed.
        """
        ...

    @property
    def capacity(self) -> int:
        """How many statements the next transaction of a load, or its fill, may hold, with what is
        derived of them.
        """
        ...

    @property
    def first_read(self) -> int:
        """How many statements that rules read from texts end the first transaction of all: fewer
        than `capacity` where going on costs little, since a kill loses the reading, too.
        """
        ...

    @property
    def fillable(self) -> bool:
        """Whether `fill` would serve: nothing was ever committed, and it saves the time."""
        ...

    def fill(self, bulk: Bulk, wrote: Wrote = unheard) -> None:
        """Write a whole graph in one step, on disk when this returns; only where `fillable`.

        `wrote` is told of rows as they are written, where a store writes them piece by piece.
        Readers see all of it or are told that the first load has not ended; it cannot be seen
        by half. Raises StoreNotEmpty where another writer was first, ConstraintBroken for an id
        given twice, StoreError where an end is missing.
        """
        ...

    def setup(self, statements: Iterable[str]) -> None:
        """Run named `CREATE CONSTRAINT|INDEX … IF NOT EXISTS` statements; again does nothing."""
        ...

    def operators(self, query: str, parameters: Parameters | None = None) -> list[str]:
        """Operator names of the query's plan, which is made but not run."""
        ...

    def close(self) -> None:
        """Let go of the store; what was committed is kept. Closing twice does nothing."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
