"""The seed data amid 100,000 invented statements, as a graph and in a store of each kind.

The graph is derived once, in memory, and written by the fastest way of each store: what is
measured here is asking, not loading.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from benchmarks.news import sources
from graph_loader.filling import fill
from graph_loader.graph.pieces import Fragment, NodeKey, RelationshipKey
from graph_loader.graph.writing import setup_statements
from graph_loader.read.units import read_units
from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from seed_data import FOLDER

STATEMENTS: Final = 100_000
BATCH: Final = 10_000
_Batch = tuple[str, list[Any]]


def seed() -> list[SourceRecord]:
    """Every record of the seed data. Raises ValueError for one that cannot be read."""
    units = list(read_units([str(FOLDER)]))
    if bad := [unit.problems for unit in units if unit.record is None]:
        raise ValueError(f"{bad}")
    return [unit.record for unit in units if unit.record is not None]


def full_graph(statements: int = STATEMENTS) -> Fragment:
    """The graph of the seed and of so many invented statements."""
    return derive_all([*seed(), *sources(statements)], ())


def write_embedded(path: Path, graph: Fragment) -> None:
    """A store in a new file at `path` that holds this graph."""
    with EmbeddedStore.open(path, mode="write", create=True) as store:
        fill(store, graph)


def write_neo4j(store: Store, graph: Fragment) -> None:
    """The graph into an empty Neo4j store: nodes, then indexes, then what ties them.

    `CREATE` need not look whether anything is there, and indexes filled at once cost less.
    """
    for batch in _nodes(graph):
        _write(store, batch)
    store.setup(setup_statements())
    for batch in _ties(graph):
        _write(store, batch)


def _write(store: Store, batch: _Batch) -> None:
    store.write(lambda transaction: transaction.run(batch[0], {"rows": batch[1]}))


def _nodes(graph: Fragment) -> Iterator[_Batch]:
    groups: dict[str, list[NodeKey]] = {}
    for key in graph.nodes:
        groups.setdefault(key.label, []).append(key)
    for label, keys in groups.items():
        rows = [graph.nodes[key] for key in keys]
        yield from _batches(f"UNWIND $rows AS row CREATE (n:{label}) SET n = row", rows)


def _ties(graph: Fragment) -> Iterator[_Batch]:
    groups: dict[tuple[str, str, str], list[RelationshipKey]] = {}
    for key in graph.relationships:
        groups.setdefault((key.start.label, key.type, key.end.label), []).append(key)
    for (start, kind, end), keys in groups.items():
        query = (
            f"UNWIND $rows AS row MATCH (a:{start} {{id: row[0]}}), (b:{end} {{id: row[1]}}) "
            f"CREATE (a)-[r:{kind}]->(b) SET r = row[2]"
        )
        rows = [[key.start.id, key.end.id, graph.relationships[key]] for key in keys]
        yield from _batches(query, rows)


def _batches(query: str, rows: list[Any]) -> Iterator[_Batch]:
    for start in range(0, len(rows), BATCH):
        yield query, rows[start : start + BATCH]
