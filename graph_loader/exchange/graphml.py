"""`export graphml`: for yEd, Gephi, Cytoscape, igraph, and Neo4j through APOC.

APOC takes a node's labels from `labels` and a relationship's type from `label`; the others
show a node's `label`, which is its name here.
"""

from __future__ import annotations

from io import BytesIO

from graph_loader.exchange.network import flattened, node_id
from graph_loader.exchange.snapshot import snapshot
from graph_loader.store.protocol import Store


def export_graphml(store: Store, *, ground: bool = True) -> bytes:
    """The graph as GraphML."""
    import networkx

    nodes, ties = flattened(snapshot(store, ground=ground).graph)
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for key, values in nodes.items():
        graph.add_node(
            node_id(key), **{**values, "labels": f":{key.label}", "label": values["name"]}
        )
    for tie, values in ties.items():
        start, end = node_id(tie.start), node_id(tie.end)
        # The key becomes the edge's id, which is the same in every export.
        graph.add_edge(start, end, f"{tie.type} {start} {end}", **{"label": tie.type, **values})
    text = BytesIO()
    # Not write_graphml: with lxml installed that writes other bytes.
    networkx.write_graphml_xml(graph, text)
    return text.getvalue() + b"\n"
