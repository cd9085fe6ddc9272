"""The one node that says a database is ours: (:Store {id: 'rolegraph'}).

Every write locks it first, so that two loads into one Neo4j stand in line instead of each
deriving from a state that the other is changing.
"""

from __future__ import annotations

from typing import Any, Final

import neo4j

from graph_loader.errors import NotOurs, StoreMissing

CONSTRAINT: Final = "CREATE CONSTRAINT store_id IF NOT EXISTS FOR (s:Store) REQUIRE s.id IS UNIQUE"
_LOOK: Final = "RETURN EXISTS { (:Store {id: 'rolegraph'}) } AS ours, EXISTS { () } AS holds"
_MARK: Final = "MERGE (:Store {id: 'rolegraph'})"
# Any write to a node locks it until the transaction ends; the property never gets committed.
_LOCK: Final = "MATCH (s:Store {id: 'rolegraph'}) SET s.lock = true REMOVE s.lock"


def require_ours(session: neo4j.Session, address: str, *, into_shared: bool) -> bool:
    """Whether the marker stands; False where the database is empty, or shared on request.

    Raises NotOurs for a database with other nodes and no marker, unless `into_shared`.
    """
    found = session.execute_read(lambda tx: tx.run(_LOOK).single(strict=True))
    if found["ours"]:
        return True
    if found["holds"] and not into_shared:
        raise NotOurs(
            f"{address} holds other things and no Rolegraph store: "
            "name another database (NEO4J_DATABASE), or say --into-shared"
        )
    return False


def mark(session: neo4j.Session) -> None:
    """Set the marker and the constraint that keeps it single."""
    session.execute_write(_run, CONSTRAINT)
    session.execute_write(_run, _MARK)


def lock(transaction: neo4j.ManagedTransaction) -> None:
    """Wait for other writers; they wait until this transaction has ended."""
    transaction.run(_LOCK).consume()


def missing(address: str) -> StoreMissing:
    """The error of a reader that finds an empty database."""
    return StoreMissing(f"no store at {address}: run `rolegraph load` first")


def _run(transaction: neo4j.ManagedTransaction, query: Any) -> None:
    transaction.run(query).consume()
