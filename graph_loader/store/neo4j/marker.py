"""The one node that says a database is ours: (:Store {id: 'rolegraph'}).

Every write locks it first, so that two loads into one Neo4j stand in line instead of each
deriving from a state that the other is changing. While a first load fills the database it says
`filling`: what lies there is not yet a graph (see filling.py).
"""

from __future__ import annotations

from typing import Any, Final

import neo4j

from graph_loader.errors import NotOurs, StoreBusy, StoreMissing, StoreNotEmpty

LABEL: Final = "Store"
CONSTRAINT: Final = "CREATE CONSTRAINT store_id IF NOT EXISTS FOR (s:Store) REQUIRE s.id IS UNIQUE"
_LOOK: Final = "RETURN EXISTS { (:Store {id: 'rolegraph'}) } AS ours, EXISTS { () } AS holds"
_MARK: Final = "MERGE (:Store {id: 'rolegraph'})"
# Any write to a node locks it until the transaction ends; the property never gets committed.
_LOCK: Final = "MATCH (s:Store {id: 'rolegraph'}) SET s.lock = true REMOVE s.lock"
_STATE: Final = (
    "OPTIONAL MATCH (s:Store {id: 'rolegraph'}) RETURN s.serial AS serial, "
    "coalesce(s.filling, false) AS filling, EXISTS { (n) WHERE NOT n:Store } AS holds"
)
_BEGIN: Final = "MATCH (s:Store {id: 'rolegraph'}) SET s.filling = true"
_END: Final = "MATCH (s:Store {id: 'rolegraph'}) SET s += $row REMOVE s.filling"
_CLEAR: Final = (
    "MATCH (n) WHERE NOT n:Store WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone"
)


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


def is_fillable(transaction: neo4j.ManagedTransaction | neo4j.Transaction) -> bool:
    """Whether nothing lies there but what a fill that never ended left."""
    found = transaction.run(_STATE).single(strict=True)
    return found["serial"] is None and (found["filling"] or not found["holds"])


def require_settled(transaction: neo4j.ManagedTransaction, address: str) -> bool:
    """Whether a load was ever ended. Raises StoreBusy amid the first one."""
    found = transaction.run(_STATE).single(strict=True)
    if found["filling"]:
        raise StoreBusy(
            f"the first load into {address} has not ended, so nothing is known: "
            "wait for it or, if it was stopped, load again"
        )
    return found["serial"] is not None


def begin_filling(transaction: neo4j.ManagedTransaction) -> None:
    """Say `filling` in the marker. Raises StoreNotEmpty."""
    lock(transaction)
    if not is_fillable(transaction):
        raise StoreNotEmpty("the store is not empty")
    transaction.run(_BEGIN).consume()


def hold(transaction: neo4j.Transaction) -> bool:
    """Keep the lock; whether something is left of a fill that never ended.

    Raises StoreNotEmpty where another writer filled the store meanwhile.
    """
    transaction.run(_LOCK).consume()
    found = transaction.run(_STATE).single(strict=True)
    if not found["filling"]:
        raise StoreNotEmpty("the store is not empty")
    return bool(found["holds"])


def clear_some(transaction: neo4j.ManagedTransaction) -> int:
    """Take away ten thousand nodes at most, the marker never; how many."""
    return int(transaction.run(_CLEAR).single(strict=True)["gone"])


def end_filling(transaction: neo4j.Transaction, row: dict[str, object]) -> None:
    """Let the marker be `row`, and say `filling` no more."""
    transaction.run(_END, row=row).consume()


def missing(address: str) -> StoreMissing:
    """The error of a reader that finds an empty database."""
    return StoreMissing(f"no store at {address}: run `rolegraph load` first")


def _run(transaction: neo4j.ManagedTransaction, query: Any) -> None:
    transaction.run(query).consume()
