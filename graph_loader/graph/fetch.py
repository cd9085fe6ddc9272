"""Reads what entities own out of a store, as a fragment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from graph_loader.graph.pieces import Fragment, NodeKey, RelationshipKey, given
from graph_loader.graph.reading import (
    owned_labels,
    read_all_nodes,
    read_all_ties,
    read_nodes,
    read_ties,
)
from graph_loader.graph.schema import LABELS, RELATIONSHIPS

Ask = Callable[[str, Mapping[str, object]], list[dict[str, Any]]]


def fetch_fragments(ask: Ask, owners: Iterable[NodeKey]) -> Fragment:
    """The owners, the nodes they own, and the ties of both."""
    fragment = Fragment()
    by_label: dict[str, list[str]] = defaultdict(list)
    for owner in owners:
        by_label[owner.label].append(owner.id)
    for label, ids in sorted(by_label.items()):
        _nodes(fragment, ask, label, "id", ids)
        _ties(fragment, ask, label, ids)
        for owned in owned_labels(label):
            _ties(fragment, ask, owned, _nodes(fragment, ask, owned, "owner", ids))
    return fragment


def fetch_whole(ask: Ask) -> Fragment:
    """The whole graph but for the store's own node."""
    fragment = Fragment()
    for label in LABELS.values():
        if label.name != "Store":
            for row in ask(read_all_nodes(label.name), {}):
                key = NodeKey(label.name, row["id"])
                fragment.nodes[key] = present(row, label.all_properties)
    for tie in RELATIONSHIPS.values():
        for row in ask(read_all_ties(tie.name), {}):
            fragment.relationships[_tie_key(tie.name, row)] = present(row, tie.properties)
    return fragment


def _nodes(fragment: Fragment, ask: Ask, label: str, by: str, ids: list[str]) -> list[str]:
    rows = ask(read_nodes(label, by), {"ids": ids})
    for row in rows:
        fragment.nodes[NodeKey(label, row["id"])] = present(row, LABELS[label].all_properties)
    return [row["id"] for row in rows]


def _ties(fragment: Fragment, ask: Ask, label: str, ids: list[str]) -> None:
    if not ids:
        return
    for kind, side, query in read_ties(label):
        names = RELATIONSHIPS[kind].properties
        for row in ask(query, {"ids": ids}):
            near, far = NodeKey(label, row["near"]), row["label"]
            for other, *values in row["ties"]:
                end = NodeKey(far, other)
                ends = (near, end) if side == "start" else (end, near)
                told = zip(names, values, strict=True)
                fragment.relationships[RelationshipKey(kind, *ends)] = given(told)


def _tie_key(kind: str, row: Mapping[str, Any]) -> RelationshipKey:
    start = NodeKey(row["start_label"], row["start"])
    return RelationshipKey(kind, start, NodeKey(row["end_label"], row["end"]))


def present(row: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Those of the properties that the node or relationship of a row has."""
    return given((name, row[name]) for name in names)
