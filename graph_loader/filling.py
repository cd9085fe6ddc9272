"""The first write of all: a whole graph at once into a store that can be filled."""

from __future__ import annotations

from collections.abc import Mapping

from graph_loader.graph.pieces import Fragment
from graph_loader.graph.writing import setup_statements
from graph_loader.marker import Marker, first_marker
from graph_loader.store.protocol import Bulk, Ends, Store
from graph_loader.watching import NOBODY, Watch

Row = Mapping[str, object]


def fill(store: Store, whole: Fragment, watch: Watch = NOBODY) -> Marker:
    """Fills the store with the graph, its schema and its first marker; returns that."""
    marker, marked = first_marker()
    nodes: dict[str, list[Row]] = {"Store": [marked]}
    for node, properties in whole.nodes.items():
        nodes.setdefault(node.label, []).append(properties)
    ties: dict[Ends, list[Row]] = {}
    for tie, properties in whole.relationships.items():
        row = {**properties, "start": tie.start.id, "end": tie.end.id}
        ties.setdefault((tie.start.label, tie.type, tie.end.label), []).append(row)
    bulk = Bulk(nodes, ties, setup_statements())
    watch.writing(bulk.rows)
    store.fill(bulk, watch.wrote)
    return marker
