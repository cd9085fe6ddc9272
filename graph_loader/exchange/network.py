"""The graph as networkx has it, for its users and for the formats that it writes."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import TYPE_CHECKING, Final

from graph_loader.graph.pieces import Fragment, NodeKey, RelationshipKey, Value

if TYPE_CHECKING:
    import networkx

# Letters that no XML 1.0 text may hold, not even escaped.
_UNPRINTABLE: Final = re.compile(r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
Flat = dict[str, str | int]
JOINED: Final = " | "
"""Between the values of a list, where a format knows none."""


def node_id(key: NodeKey) -> str:
    """`Person:person-1f0c…`: an entity has the id of the mention that it is called by."""
    return f"{key.label}:{key.id}"


def to_networkx(graph: Fragment) -> networkx.MultiDiGraph[str]:
    """Nodes `Label:id` with `label` and their properties; edges keyed by their type.

    Lists stay lists; what is absent is left out. Nodes and edges come in the order of `graph`.
    """
    import networkx

    found: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for key, values in graph.nodes.items():
        found.add_node(node_id(key), **{"label": key.label, **values})
    for tie, values in graph.relationships.items():
        ends = node_id(tie.start), node_id(tie.end)
        found.add_edge(*ends, tie.type)
        found.edges[(*ends, tie.type)].update({"type": tie.type, **values})
    return found


def flattened(graph: Fragment) -> tuple[dict[NodeKey, Flat], dict[RelationshipKey, Flat]]:
    """Nodes and relationships as XML formats take them.

    Lists are joined, and letters that XML forbids replaced. A property that is text anywhere is
    text everywhere: both formats declare the type of a property once, whatever has it.
    """
    values = [*graph.nodes.values(), *graph.relationships.values()]
    texts = {name for row in values for name, value in row.items() if not isinstance(value, int)}
    return (
        {key: _flat(row, texts) for key, row in graph.nodes.items()},
        {tie: _flat(row, texts) for tie, row in graph.relationships.items()},
    )


def _flat(values: Mapping[str, Value], texts: Container[str]) -> Flat:
    present = ((name, value) for name, value in values.items() if value is not None)
    return {
        name: value if isinstance(value, int) and name not in texts else _text(value)
        for name, value in present
    }


def _text(value: Value) -> str:
    text = JOINED.join(value) if isinstance(value, list) else str(value)
    return _UNPRINTABLE.sub("\ufffd", text)
