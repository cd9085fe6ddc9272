"""What `csv` and `neo4j-csv` share: a graph by label and by type, each with its columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from graph_loader.graph.pieces import Fragment, NodeKey, RelationshipKey, Value
from graph_loader.graph.schema import LABELS, RELATIONSHIPS

Values = Mapping[str, Value]
Node = tuple[NodeKey, Values]
Tie = tuple[RelationshipKey, Values]


def nodes_by_label(graph: Fragment) -> Iterator[tuple[str, list[Node]]]:
    """(label, its nodes), both sorted."""
    for label, nodes in groupby(graph.nodes.items(), key=lambda item: item[0].label):
        yield label, list(nodes)


def ties_by_type(graph: Fragment) -> Iterator[tuple[str, list[Tie]]]:
    """(type, its relationships), both sorted."""
    for kind, ties in groupby(graph.relationships.items(), key=lambda item: item[0].type):
        yield kind, list(ties)


def node_columns(label: str, nodes: Iterable[Node]) -> list[str]:
    """The label's properties in the schema's order that some node has; `id` is first."""
    return _used(LABELS[label].all_properties, (values for _, values in nodes))


def tie_columns(kind: str, ties: Iterable[Tie]) -> list[str]:
    """The type's properties in the schema's order that some relationship has."""
    return _used(RELATIONSHIPS[kind].properties, (values for _, values in ties))


def _used(names: Iterable[str], rows: Iterable[Values]) -> list[str]:
    seen = {name for values in rows for name in values}
    return [name for name in names if name in seen]
