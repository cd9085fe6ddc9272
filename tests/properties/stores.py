"""What a store holds, and taking it all away."""

from __future__ import annotations

from graph_loader.graph.fetch import fetch_whole
from graph_loader.graph.pieces import Fragment
from graph_loader.store.protocol import Store


def held(store: Store) -> Fragment:
    """The whole graph of a store."""
    return store.write(lambda transaction: fetch_whole(transaction.run))


def empty(store: Store) -> None:
    """Everything but the marker goes; its serial number stays, so loaders notice."""
    store.write(lambda transaction: transaction.run("MATCH (n) WHERE NOT n:Store DETACH DELETE n"))
