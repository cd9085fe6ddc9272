"""Positions: repeatable, near as the graph is near, and without labels on labels."""

from __future__ import annotations

import math

import networkx as nx
import pytest

from visualize.layout.boxes import Box
from visualize.layout.columns import GAP, even, in_columns, in_lanes
from visualize.layout.roomy import roomy
from visualize.layout.stress import stress

WIDE = Box(180, 48)


def overlaps(found: dict[str, tuple[float, float]]) -> int:
    spots = sorted(found.values())
    return sum(
        abs(x - a) < WIDE.wide and abs(y - b) < WIDE.high
        for place, (x, y) in enumerate(spots)
        for a, b in spots[place + 1 :]
    )


def wheel(spokes: int) -> nx.Graph[str]:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from(("hub", f"n{n}") for n in range(spokes))
    return graph


@pytest.mark.parametrize("size", [2, 60, 200])
def test_no_label_lies_on_another(size: int) -> None:
    graph = wheel(size)
    found = roomy(graph, "hub", dict.fromkeys(graph, WIDE))
    assert found["hub"] == (0.0, 0.0)
    assert overlaps(found) == 0


def test_a_path_is_laid_out_in_its_order() -> None:
    graph: nx.Graph[str] = nx.path_graph(["a", "b", "c", "d"])
    found = stress(graph, "a", 100)
    far = [math.dist(found["a"], found[node]) for node in "bcd"]
    assert far == sorted(far)
    assert stress(graph, "a", 100) == found


def test_one_thing_alone_stands_in_the_middle() -> None:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_node("a")
    assert roomy(graph, "a", {"a": WIDE}) == {"a": (0.0, 0.0)}


def test_columns_stand_beside_each_other_and_cross_little() -> None:
    graph: nx.Graph[str] = nx.Graph([("a", "y"), ("b", "x")])
    boxes = even([["a", "b"], ["x", "y"]], {"a": WIDE, "b": Box(90, 48), "x": WIDE, "y": WIDE})
    found = in_columns([["a", "b"], ["x", "y"]], graph, boxes)
    assert found == {"a": (90, -28), "b": (90, 28), "y": (435, -28), "x": (435, 28)}


def test_ways_stand_in_lanes_and_no_two_in_one_place() -> None:
    boxes = {key: Box(100, 30) for key in "abmnox"}
    lanes = {"a": 2.0, "m": 1.0, "n": 2.0, "o": 3.0, "x": 2.0, "b": 2.0}
    found = in_lanes(["a", ["m", "n", "o"], ["x", "b"]], lanes, boxes)
    step = 30 + GAP
    assert found["a"][1] == found["n"][1] == 2 * step
    assert [found[key][1] for key in "mno"] == [step, 2 * step, 3 * step]
    assert found["a"][0] < found["m"][0] == found["o"][0] < found["b"][0]
    # Two of one lane share the room above and below it.
    assert sorted(found[key][1] for key in "xb") == [1.5 * step, 2.5 * step]
