"""The graph of a store as one moment saw it, sorted, so that equal graphs give equal bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from graph_loader.errors import StoreBusy
from graph_loader.graph.fetch import fetch_whole, present
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.graph.reading import read_all_nodes, read_all_ties
from graph_loader.graph.schema import GROUND, LABELS
from graph_loader.marker import read_marker
from graph_loader.store.protocol import Parameters, Row, Store

T = TypeVar("T")
_TRIES: Final = 5
_GROUND: Final = frozenset(label.name for label in GROUND)
_STATE: Final = ("Source", "Statement", "Judgement")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A graph without the store's own node, and the rules it was derived with."""

    graph: Fragment
    rules: str | None


@dataclass(frozen=True, slots=True)
class _Reading:
    """A store that is only read, where a transaction is expected."""

    store: Store

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        return self.store.rows(query, parameters)


def snapshot(store: Store, *, ground: bool = True) -> Snapshot:
    """The whole graph; without `ground`, only entities, links and decisions.

    Raises StoreBusy where somebody goes on writing while it is read.
    """
    whole = _undisturbed(store, lambda: fetch_whole(store.rows))
    return Snapshot(_sorted(whole.graph if ground else _derived(whole.graph)), whole.rules)


def ground_snapshot(store: Store) -> Snapshot:
    """Sources, statements and judgements alone: all that the graph follows from."""
    found = _undisturbed(store, lambda: _ground(store))
    return Snapshot(_sorted(found.graph), found.rules)


def _ground(store: Store) -> Fragment:
    fragment = Fragment()
    for label in _STATE:
        for row in store.rows(read_all_nodes(label)):
            values = present(row, LABELS[label].all_properties)
            fragment.nodes[NodeKey(label, row["id"])] = values
    for row in store.rows(read_all_ties("FROM")):
        start, end = NodeKey("Statement", row["start"]), NodeKey("Source", row["end"])
        fragment.relate("FROM", start, end)
    return fragment


def _undisturbed(store: Store, read: Callable[[], Fragment]) -> Snapshot:
    """Reads again where another's commit fell between the many queries."""
    for _ in range(_TRIES):
        before = read_marker(_Reading(store), any_rules=True)
        found = read()
        if read_marker(_Reading(store), any_rules=True) == before:
            return Snapshot(found, before.rules)
    raise StoreBusy(f"{store.address} is being written to: try again when that has ended")


def _derived(whole: Fragment) -> Fragment:
    nodes = {key: values for key, values in whole.nodes.items() if key.label not in _GROUND}
    ties = {t: v for t, v in whole.relationships.items() if t.start in nodes and t.end in nodes}
    return Fragment(nodes, ties)


def _sorted(fragment: Fragment) -> Fragment:
    """By key alone: values of one key are never compared."""
    ties = sorted(fragment.relationships)
    return Fragment(
        {key: fragment.nodes[key] for key in sorted(fragment.nodes)},
        {tie: fragment.relationships[tie] for tie in ties},
    )
