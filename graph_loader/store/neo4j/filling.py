"""A whole graph into an empty database, by many transactions that count as one.

A server's memory does not hold a whole load in one transaction. So the marker says `filling`
until the last commit; whoever asks or writes meanwhile is told so. One transaction holds the
marker's lock all the while: other writers wait behind it, and when a filler dies the server
lets go of it, so that the next one clears what lies there and fills anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

import neo4j

from graph_loader.errors import StoreError
from graph_loader.store.neo4j import marker
from graph_loader.store.protocol import Bulk, Ends, Records
from graph_loader.watching import Wrote, unheard

BATCH: Final = 10_000
"""Rows of one query."""
TOGETHER: Final = 5
"""Queries of one transaction, a third of what a heap of 1 GB holds: a commit waits for a disk."""
Query = tuple[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Filler:
    """Fills the database behind a session.

    `setup` runs the schema's statements, `wrote` hears of rows that are committed.
    """

    session: Callable[[], neo4j.Session]
    setup: Callable[[], None]
    wrote: Wrote = unheard

    def fill(self, bulk: Bulk) -> None:
        """Everything or, if this process or a query fails, what the next fill clears.

        Raises StoreNotEmpty where another writer was first, StoreError for a missing end.
        """
        with self.session() as session:
            session.execute_write(marker.begin_filling)
        with self.session() as session, session.begin_transaction() as holding:
            left = marker.hold(holding)
            if left:
                self._clear()
            # An index that is filled at once costs less than one that grows row by row, and
            # what is sure to be new need not be looked for: CREATE, and no MERGE.
            self._write(_nodes(bulk))
            self.setup()
            self._write(_ties(bulk))
            marker.end_filling(holding, _marked(bulk))
            holding.commit()
        self.wrote(len(bulk.nodes.get(marker.LABEL, ())))

    def _write(self, queries: Iterator[Query]) -> None:
        with self.session() as session:
            while some := list(islice(queries, TOGETHER)):
                session.execute_write(_create, some)
                self.wrote(sum(len(rows) for _, rows in some))

    def _clear(self) -> None:
        with self.session() as session:
            while session.execute_write(marker.clear_some):
                pass


def _create(transaction: neo4j.ManagedTransaction, queries: Iterable[tuple[Any, Any]]) -> None:
    for query, rows in queries:
        made = transaction.run(query, rows=rows).consume().counters
        if made.nodes_created + made.relationships_created != len(rows):
            raise StoreError(f"the store cannot be built: an end is missing ({query})")


def _nodes(bulk: Bulk) -> Iterator[Query]:
    for label, rows in bulk.nodes.items():
        if label != marker.LABEL:
            yield from _batches(f"UNWIND $rows AS row CREATE (n:{label}) SET n = row", list(rows))


def _ties(bulk: Bulk) -> Iterator[Query]:
    for ends, rows in bulk.relationships.items():
        yield from _batches(_tie_query(ends), [_tie(row) for row in rows])


def _tie_query(ends: Ends) -> str:
    start, kind, end = ends
    return (
        f"UNWIND $rows AS row MATCH (a:{start} {{id: row[0]}}), (b:{end} {{id: row[1]}}) "
        f"CREATE (a)-[r:{kind}]->(b) SET r = row[2]"
    )


def _tie(row: Any) -> list[Any]:
    properties = {name: value for name, value in row.items() if name not in ("start", "end")}
    return [row["start"], row["end"], properties]


def _batches(query: str, rows: list[Any]) -> Iterator[Query]:
    for start in range(0, len(rows), BATCH):
        yield query, rows[start : start + BATCH]


def _marked(bulk: Bulk) -> dict[str, object]:
    rows: Records = bulk.nodes.get(marker.LABEL, ())
    return dict(next(iter(rows), {}))
