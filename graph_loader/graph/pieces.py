"""Pieces of the graph as values, and the difference between two of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Value = str | int | list[str] | None
Properties = Mapping[str, Value]


class NodeKey(NamedTuple):
    """A node's place: label and id."""

    label: str
    id: str


class RelationshipKey(NamedTuple):
    """A relationship's place: one of a type between two nodes."""

    type: str
    start: NodeKey
    end: NodeKey


@dataclass(slots=True)
class Fragment:
    """Some nodes and relationships with their properties; absent values are left out."""

    nodes: dict[NodeKey, dict[str, Value]] = field(default_factory=dict)
    relationships: dict[RelationshipKey, dict[str, Value]] = field(default_factory=dict)

    def node(self, label: str, identifier: str, /, **properties: Value) -> NodeKey:
        """Adds a node; returns its key."""
        key = NodeKey(label, identifier)
        self.nodes[key] = {"id": identifier, **given(properties.items())}
        return key

    def relate(self, kind: str, start: NodeKey, end: NodeKey, /, **properties: Value) -> None:
        """Adds a relationship."""
        self.relationships[RelationshipKey(kind, start, end)] = given(properties.items())

    def update(self, other: Fragment) -> None:
        """Takes in another fragment."""
        self.nodes.update(other.nodes)
        self.relationships.update(other.relationships)


@dataclass(slots=True)
class Patch:
    """What a write does: nodes and relationships put and dropped."""

    put: Fragment = field(default_factory=Fragment)
    drop_nodes: set[NodeKey] = field(default_factory=set)
    drop_relationships: set[RelationshipKey] = field(default_factory=set)

    def __bool__(self) -> bool:
        put = self.put
        return bool(put.nodes or put.relationships or self.drop_nodes or self.drop_relationships)

    def add(self, other: Patch) -> None:
        """Takes in another patch over other places of the graph."""
        self.put.update(other.put)
        self.drop_nodes |= other.drop_nodes
        self.drop_relationships |= other.drop_relationships


def difference(old: Fragment, new: Fragment) -> Patch:
    """The least that turns `old` into `new`."""
    patch = Patch()
    patch.put.nodes = {k: v for k, v in new.nodes.items() if old.nodes.get(k) != v}
    patch.put.relationships = {
        k: v for k, v in new.relationships.items() if old.relationships.get(k) != v
    }
    patch.drop_nodes = set(old.nodes) - set(new.nodes)
    patch.drop_relationships = set(old.relationships) - set(new.relationships)
    return patch


def sorted_list(values: Iterable[str | None]) -> list[str]:
    """Distinct values in order, without what is absent."""
    return sorted({value for value in values if value})


def given(told: Iterable[tuple[str, Value]]) -> dict[str, Value]:
    """The properties that a node or relationship has; an empty list is none."""
    return {name: value for name, value in told if value is not None and value != []}
