"""The least that a store needs for a graph: its nodes and relationships by `UNWIND … MERGE`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice

from graph_loader.graph.pieces import Fragment, Patch
from graph_loader.graph.writing import setup_statements, writes
from graph_loader.store.protocol import Store, Transaction


def write_plainly(store: Store, whole: Fragment, transactions: int) -> None:
    """Writes `whole` into an empty store, an equal part of it in each transaction."""
    store.setup(setup_statements())
    for part in _parts(whole, transactions):
        store.write(partial(_write, part=part))


def _write(transaction: Transaction, part: Patch) -> None:
    for query, values in writes(part):
        transaction.run(query, values)


def _parts(whole: Fragment, number: int) -> Iterator[Patch]:
    """Nodes come before the relationships between them, so all nodes come first."""
    nodes, relationships = iter(whole.nodes.items()), iter(whole.relationships.items())
    size = (len(whole.nodes) + len(whole.relationships)) // number + 1
    while True:
        part = Patch()
        part.put.nodes = dict(islice(nodes, size))
        part.put.relationships = dict(islice(relationships, size - len(part.put.nodes)))
        if not part:
            return
        yield part
