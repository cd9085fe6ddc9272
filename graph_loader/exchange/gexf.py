"""`export gexf`: for Gephi. A node's label is its name, an edge's label its type."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Final

from graph_loader.exchange.network import flattened, node_id
from graph_loader.exchange.snapshot import snapshot
from graph_loader.store.protocol import Store

# networkx stamps its version and today's date, which are no part of the graph.
_STAMP: Final = re.compile(rb"\s*<meta\b.*?</meta>", re.DOTALL)
# What networkx would take for something of its own: see GEXFWriter.add_nodes, add_attributes.
_OWN: Final = {"id": "ref", "key": "normal_form"}


def export_gexf(store: Store, *, ground: bool = True) -> bytes:
    """The graph as GEXF 1.2."""
    import networkx

    nodes, ties = flattened(snapshot(store, ground=ground).graph)
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for key, values in nodes.items():
        plain = {_OWN.get(name, name): value for name, value in values.items()}
        graph.add_node(node_id(key), **{**plain, "labels": key.label, "label": values["name"]})
    for tie, values in ties.items():
        start, end = node_id(tie.start), node_id(tie.end)
        more = {"id": f"{tie.type} {start} {end}", "label": tie.type}
        graph.add_edge(start, end, tie.type, **more, **values)
    text = BytesIO()
    networkx.write_gexf(graph, text)
    return _STAMP.sub(b"", text.getvalue(), count=1) + b"\n"
