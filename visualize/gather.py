"""Walks outwards from one entity and brings home all that stands near it.

A post and a decision stand between others: a step through one counts half, so that at radius 1
around an agency stand its posts and also their holders. Nothing is reached through a place:
that two meetings were in one city ties them to nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from graph_loader.dates import format_when
from visualize.ask import Row, Rows, ask
from visualize.links import line_of_tie, lines_of_link
from visualize.model import VACANCY, Thing, Tie, kind_of

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.Graph[str]

BETWEEN = frozenset({"role", "decision"})
LEAVES = frozenset({"place"})
HALF = 0.5
EMPTY = ("ว่าง", "vacant")
"""Name and detail of an empty seat."""


def near(store: Rows, centre: str, radius: float, day: str | None) -> tuple[Graph, dict[str, Tie]]:
    """A graph of ids, weighted by steps and cut at the radius, and all ties met on the way."""
    graph, ties, _ = walked(store, centre, radius, day)
    return graph, ties


def walked(
    store: Rows, centre: str, radius: float, day: str | None
) -> tuple[Graph, dict[str, Tie], set[str]]:
    """The same, and the ids all of whose ties were met."""
    ties: dict[str, Tie] = {}
    asked: set[str] = set()
    steps: dict[str, float] = {centre: 0.0}
    while ahead := sorted(_open(steps, centre, radius) - asked):
        asked |= set(ahead)
        for tie in ties_of(store, ahead, day):
            ties[tie.id] = tie
        steps = distances(graph_of(ties.values(), centre), centre, radius)
    return graph_of(ties.values(), centre).subgraph(steps).copy(), ties, asked


def _open(steps: dict[str, float], centre: str, radius: float) -> set[str]:
    """Where the walk may go on."""
    return {
        identifier
        for identifier, far in steps.items()
        if far < radius and (identifier == centre or kind_of(identifier) not in LEAVES)
    }


def ties_of(store: Rows, ids: list[str], day: str | None) -> Iterable[Tie]:
    """All lines that touch some entities or decisions, on the day or ever."""
    for row in ask(store, "links", ids=ids):
        yield from lines_of_link(row, day)
    yield from map(line_of_tie, ask(store, "ties", ids=ids))


def graph_of(ties: Iterable[Tie], centre: str) -> Graph:
    """Ids and the steps between them."""
    import networkx as nx  # a fifth of a second, which drawings do without

    graph: Graph = nx.Graph()
    graph.add_node(centre)
    for tie in ties:
        ends = {kind_of(tie.first), kind_of(tie.second)}
        graph.add_edge(tie.first, tie.second, steps=HALF if ends & BETWEEN else 1.0)
    return graph


def distances(graph: Graph, centre: str, radius: float) -> dict[str, float]:
    """Steps from the centre to all within the radius; a way never leads through a leaf."""
    import networkx as nx

    leaves = {n for n in graph if kind_of(n) in LEAVES and n != centre}

    def cost(first: str, _: str, edge: dict[str, float]) -> float | None:
        return None if first in leaves else edge["steps"]

    found: dict[str, float] = nx.single_source_dijkstra_path_length(
        graph, centre, cutoff=radius, weight=cost
    )
    return found


def things(store: Rows, ids: Iterable[str]) -> dict[str, Thing]:
    """The things themselves; an empty seat is no node of the store."""
    wanted = sorted(ids)
    found = {row["id"]: _thing(row) for row in ask(store, "cards", ids=wanted)}
    seats = (key for key in wanted if kind_of(key) == VACANCY)
    return {**found, **{key: Thing(key, *EMPTY) for key in seats}}


def _thing(row: Row) -> Thing:
    day = format_when(row["day"], "be") if row["day"] else None
    others = [row["name_en"], *(row["aliases"] or []), *(row["shorts"] or [])]
    return Thing(
        id=row["id"],
        name=row["name"],
        detail=", ".join(filter(None, [row["body"], row["scope"], day])),
        names=tuple(dict.fromkeys(name for name in others if name and name != row["name"])),
        verb=row["verb"] or "",
        days=tuple(row["days"] or ()),
    )
