"""What of all that is near is drawn: the kinds asked for, and no more than the limit."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from visualize.gather import BETWEEN, distances
from visualize.model import Tie, kind_of

if TYPE_CHECKING:
    from visualize.gather import Graph


def of_kinds(graph: Graph, centre: str, kinds: Collection[str]) -> Graph:
    """Things of these kinds, the centre, and the posts and decisions that lie between them."""
    if not kinds:
        return graph
    wanted = {node for node in graph if node == centre or kind_of(node) in kinds}
    joins = {
        node
        for node in graph
        if kind_of(node) in BETWEEN and len(wanted.intersection(graph[node])) > 1
    }
    return graph.subgraph(wanted | joins)


def nearest(graph: Graph, centre: str, limit: int) -> list[str]:
    """At most `limit` ids: the nearest first, of these the one with most ties to what is nearer.

    Whatever is kept is joined to the centre by what is kept.
    """
    steps = distances(graph, centre, float("inf"))
    return sorted(steps, key=lambda node: (steps[node], -graph.degree(node), node))[:limit]


def inside(ties: Collection[Tie], kept: Collection[str]) -> tuple[Tie, ...]:
    """Ties with both ends in the picture, sorted."""
    members = set(kept)
    found = (tie for tie in ties if tie.first in members and tie.second in members)
    return tuple(sorted(found, key=lambda tie: tie.id))
