"""What must hold of a whole graph before a store is filled with it."""

from __future__ import annotations

from collections import Counter

from graph_loader.errors import ConstraintBroken, StoreError
from graph_loader.store.protocol import Bulk, Records


def require_whole(bulk: Bulk) -> None:
    """Raises ConstraintBroken for an id given twice, StoreError where an id or end is missing.

    kglite would only warn of the one and drop the other silently; Neo4j would say so at the end.
    """
    for label, rows in bulk.nodes.items():
        _require_keys(label, rows, ("id",))
        _require_distinct(label, rows)
    for (_, kind, _), rows in bulk.relationships.items():
        _require_keys(kind, rows, ("start", "end"))


def _require_keys(kind: str, rows: Records, keys: tuple[str, ...]) -> None:
    for row in rows:
        for key in keys:
            if row.get(key) is None:
                raise StoreError(f"the store cannot be built: a row of {kind} has no '{key}'")


def _require_distinct(label: str, rows: Records) -> None:
    [(identifier, times)] = Counter(row["id"] for row in rows).most_common(1) or [(None, 0)]
    if times > 1:
        raise ConstraintBroken(f'a {label} with id "{identifier}" already exists')
