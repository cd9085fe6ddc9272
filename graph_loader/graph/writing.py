"""Cypher that writes and reads pieces of the graph, made from the schema: pure text.

Labels and types come from the schema only, values travel as parameters only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from graph_loader.graph.pieces import NodeKey, Patch, RelationshipKey
from graph_loader.graph.schema import LABELS, RELATIONSHIPS

BATCH = 5_000
Write = tuple[str, dict[str, Any]]


def setup_statements() -> list[str]:
    """Named uniqueness constraints on ids and indexes, before the first write."""
    constraints = [
        f"CREATE CONSTRAINT {name.lower()}_id IF NOT EXISTS FOR (n:{name}) REQUIRE n.id IS UNIQUE"
        for name in LABELS
    ]
    indexes = [
        f"CREATE INDEX {name.lower()}_{prop} IF NOT EXISTS FOR (n:{name}) ON (n.{prop})"
        for name, label in LABELS.items()
        for prop in (*label.indexed, *(("owner",) if label.owner else ()))
    ]
    return constraints + indexes


def put_nodes(label: str) -> str:
    """Nodes of one label, created or replaced: `$rows` of {id, props}."""
    return f"UNWIND $rows AS row MERGE (n:{LABELS[label].name} {{id: row.id}}) SET n = row.props"


def put_relationships(kind: str, start: str, end: str) -> str:
    """Relationships of one type between two labels: `$rows` of {a, b, props}."""
    name = RELATIONSHIPS[kind].name
    ends = f"(a:{LABELS[start].name} {{id: row.a}}), (b:{LABELS[end].name} {{id: row.b}})"
    replace = " SET r = row.props" if RELATIONSHIPS[kind].properties else ""
    return f"UNWIND $rows AS row MATCH {ends} MERGE (a)-[r:{name}]->(b){replace}"


def drop_relationships(kind: str, start: str, end: str) -> str:
    """Relationships taken away: `$rows` of {a, b}."""
    name = RELATIONSHIPS[kind].name
    path = (
        f"(a:{LABELS[start].name} {{id: row.a}})-[r:{name}]->(b:{LABELS[end].name} {{id: row.b}})"
    )
    return f"UNWIND $rows AS row MATCH {path} DELETE r"


def drop_nodes(label: str) -> str:
    """Nodes taken away with what is tied to them: `$rows` of {id}."""
    return f"UNWIND $rows AS row MATCH (n:{LABELS[label].name} {{id: row.id}}) DETACH DELETE n"


def writes(patch: Patch) -> Iterator[Write]:
    """The patch as queries with parameters, in batches: drops first, nodes before relationships."""
    dropped = sorted(k for k in patch.drop_relationships if not _gone(k, patch))
    for triple, keys in _grouped(dropped):
        yield from _batches(drop_relationships(*triple), [_ends(key) for key in keys])
    for label, nodes in _by_label(sorted(patch.drop_nodes)):
        yield from _batches(drop_nodes(label), [{"id": key.id} for key in nodes])
    for label, nodes in _by_label(sorted(patch.put.nodes)):
        rows = [{"id": key.id, "props": patch.put.nodes[key]} for key in nodes]
        yield from _batches(put_nodes(label), rows)
    for triple, keys in _grouped(sorted(patch.put.relationships)):
        rows = [{**_ends(key), "props": patch.put.relationships[key]} for key in keys]
        yield from _batches(put_relationships(*triple), rows)


def rows_of(patch: Patch) -> int:
    """How many rows `writes` has."""
    cut = sum(not _gone(key, patch) for key in patch.drop_relationships)
    return cut + len(patch.drop_nodes) + len(patch.put.nodes) + len(patch.put.relationships)


def _gone(key: RelationshipKey, patch: Patch) -> bool:
    """DETACH DELETE takes it along."""
    return key.start in patch.drop_nodes or key.end in patch.drop_nodes


def _ends(key: RelationshipKey) -> dict[str, Any]:
    return {"a": key.start.id, "b": key.end.id}


def _batches(query: str, rows: Sequence[dict[str, Any]]) -> Iterator[Write]:
    for start in range(0, len(rows), BATCH):
        yield query, {"rows": list(rows[start : start + BATCH])}


def _by_label(keys: Sequence[NodeKey]) -> Iterator[tuple[str, list[NodeKey]]]:
    groups: dict[str, list[NodeKey]] = {}
    for key in keys:
        groups.setdefault(key.label, []).append(key)
    yield from groups.items()


def _grouped(
    keys: Sequence[RelationshipKey],
) -> Iterator[tuple[tuple[str, str, str], list[RelationshipKey]]]:
    groups: dict[tuple[str, str, str], list[RelationshipKey]] = {}
    for key in keys:
        groups.setdefault((key.type, key.start.label, key.end.label), []).append(key)
    yield from groups.items()
