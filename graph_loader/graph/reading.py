"""Cypher that reads what entities own, made from the schema: pure text.

Every relationship of an owned node (a link, a decision) belongs to its owner, and of the plain
relationships of an entity those whose schema says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from graph_loader.graph.schema import LABELS, OWNER_LABELS, RELATIONSHIPS, Side

UNOWNED = frozenset({"FROM", "NAMES", "SPELLS", "AROUND", "MEANS"})
"""Ties of the ground; they are written with it, not with pages."""


def returned(label: str, node: str = "n", but: Collection[str] = ()) -> str:
    """`n.id AS id, n.name AS name, …`: every property by name, as the engines ask."""
    names = (name for name in LABELS[label].all_properties if name not in but)
    return ", ".join(f"{node}.{name} AS {name}" for name in names)


def read_nodes(label: str, by: str = "id") -> str:
    """Nodes of one label whose id, or owner, is one of `$ids`."""
    name = LABELS[label].name
    return f"UNWIND $ids AS key MATCH (n:{name} {{{by}: key}}) RETURN {returned(label)}"


def owned_labels(owner: str) -> Iterator[str]:
    """Labels of the nodes that entities of a label own."""
    return (label for label, owners in OWNER_LABELS.items() if owner in owners)


def read_ties(label: str) -> Iterator[tuple[str, Side, str]]:
    """(type, side, query) for the ties that a node of `label` owns or that belong to it.

    A row has the ties of one node to nodes of one label: {near, label, ties}, each tie a list of
    the other end's id and the type's properties in order; `$ids` are ids of nodes of the label.
    Neo4j's driver reads it three times as fast as a row of each. The side tells where the node
    stands: at the start or at the end.
    """
    owned = label in OWNER_LABELS
    for tie in RELATIONSHIPS.values():
        if tie.name in UNOWNED:
            continue
        sides: tuple[tuple[Side, tuple[str, ...]], ...]
        sides = (("start", tie.starts), ("end", tie.ends))
        for side, labels in sides:
            if label in labels and (owned or tie.owner == side):
                yield tie.name, side, _ties_query(tie.name, label, side)


def _ties_query(kind: str, label: str, side: Side) -> str:
    arrow = f"-[r:{kind}]->" if side == "start" else f"<-[r:{kind}]-"
    values = "".join(f", r.{name}" for name in RELATIONSHIPS[kind].properties)
    return (
        f"UNWIND $ids AS key MATCH (n:{label} {{id: key}}){arrow}(m) "
        f"RETURN n.id AS near, labels(m)[0] AS label, collect([m.id{values}]) AS ties"
    )


def read_all_nodes(label: str) -> str:
    """Every node of a label."""
    return f"MATCH (n:{LABELS[label].name}) RETURN {returned(label)}"


def read_all_ties(kind: str) -> str:
    """Every relationship of a type, rows as of `read_ties`."""
    tie = RELATIONSHIPS[kind]
    values = "".join(f", r.{name} AS {name}" for name in tie.properties)
    return (
        f"MATCH (n)-[r:{tie.name}]->(m) RETURN n.id AS start, labels(n)[0] AS start_label, "
        f"m.id AS end, labels(m)[0] AS end_label{values}"
    )
