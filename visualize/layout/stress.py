"""Kamada and Kawai's layout, found by stochastic gradient descent.

The picture in which distances on the page are those in the graph, as near as can be. Networkx
finds it with scipy, which is 140 MB, half a second to import and 2 to 8 s at 150 nodes
(measured); igraph is fast and under the GPL. Descent over pairs in a shuffled order (Zheng,
Pawar and Goodman, 'Graph Drawing by Stochastic Gradient Descent', 2019) needs neither, and the
same seed gives the same picture on any machine.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visualize.gather import Graph

Position = tuple[float, float]
Pair = tuple[int, int, float]
ROUNDS = 30
FEW = 150
"""So many nodes are laid out by all pairs; of more, each by its nearest and a sample, in half
as many rounds."""
SAMPLE = 40
CROWD = 0.3
"""How much longer a line is with each doubling of the lines at its busier end."""
SETTLED = 0.05
"""Weight of the farthest pair in the last round."""


def stress(graph: Graph, centre: str, edge: float) -> dict[str, Position]:
    """Positions, the centre at (0, 0), with edges about `edge` long."""
    nodes = [centre, *sorted(node for node in graph if node != centre)]
    chance = Random(len(nodes))  # noqa: S311  a shuffle to be repeated, no secret
    spots = [_spiral(place) for place in range(len(nodes))]
    pairs = list(_pairs(graph, nodes, chance))
    if pairs:
        _descend(spots, pairs, chance, ROUNDS if len(nodes) <= FEW else ROUNDS // 2)
    x0, y0 = spots[0]
    placed = ((edge * (x - x0), edge * (y - y0)) for x, y in spots)
    return dict(zip(nodes, placed, strict=True))


def _spiral(place: int) -> list[float]:
    """A start at which no two stand in one spot."""
    angle = place * math.pi * (3 - math.sqrt(5))
    return [math.sqrt(place) * math.cos(angle), math.sqrt(place) * math.sin(angle)]


def _pairs(graph: Graph, nodes: list[str], chance: Random) -> Iterator[Pair]:
    """(place, place, steps between them); parts that are not joined stand beside each other."""
    import networkx as nx

    index = {node: place for place, node in enumerate(nodes)}
    apart = 2.0 + math.sqrt(len(nodes))
    lengths = _with_lengths(graph)
    for node in nodes:
        steps: dict[str, float] = nx.single_source_dijkstra_path_length(
            lengths, node, weight="length"
        )
        here = index[node]
        for other in _partners(graph, node, nodes, chance):
            if here < index[other] or len(nodes) > FEW:
                yield here, index[other], steps.get(other, apart)


def _with_lengths(graph: Graph) -> Graph:
    """The same lines, those of a busy end longer."""
    import networkx as nx

    many = dict(graph.degree())
    found: Graph = nx.Graph()
    found.add_nodes_from(graph)
    for first, second in graph.edges():
        crowd = math.log2(max(many[first], many[second]))
        found.add_edge(first, second, length=1.0 + CROWD * crowd)
    return found


def _partners(graph: Graph, node: str, nodes: list[str], chance: Random) -> list[str]:
    if len(nodes) <= FEW:
        return [other for other in nodes if other != node]
    return sorted({*graph[node], *chance.sample(nodes, SAMPLE)} - {node})


def _descend(spots: list[list[float]], pairs: list[Pair], chance: Random, rounds: int) -> None:
    """Moves both ends of each pair towards their distance, less boldly in each round.

    One loop without calls: it runs 200,000 times for a page of 300 things.
    """
    farthest = max(steps for _, _, steps in pairs)
    bold = farthest**2
    decay = math.log(bold / SETTLED) / (rounds - 1) if bold > SETTLED else 0.0
    hypot = math.hypot
    for turn in range(rounds):
        rate = bold * math.exp(-decay * turn)
        chance.shuffle(pairs)
        for here, there, steps in pairs:
            first, second = spots[here], spots[there]
            dx, dy = first[0] - second[0], first[1] - second[1]
            length = hypot(dx, dy) or 1e-9
            push = rate / (steps * steps)
            push = (length - steps) / (2 * length) * (push if push < 1.0 else 1.0)
            dx, dy = push * dx, push * dy
            first[0] -= dx
            first[1] -= dy
            second[0] += dx
            second[1] += dy
