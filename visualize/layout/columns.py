"""Columns from left to right, each ordered so that lines cross little: for what has a direction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from visualize.layout.boxes import Box
from visualize.layout.stress import Position

if TYPE_CHECKING:
    from visualize.gather import Graph

BETWEEN = 165.0
"""Pixels between columns: room for the words at the ends of lines, and for these to turn."""
GAP = 8.0
SWEEPS = 4


def even(columns: Sequence[Sequence[str]], boxes: Mapping[str, Box]) -> dict[str, Box]:
    """Boxes as wide as the widest of their column, so that it reads as a list."""
    found: dict[str, Box] = {}
    for column in columns:
        wide = max((boxes[node].wide for node in column), default=0.0)
        found |= {node: Box(wide, boxes[node].high) for node in column}
    return found


def in_columns(
    columns: Sequence[Sequence[str]], graph: Graph, boxes: Mapping[str, Box]
) -> dict[str, Position]:
    """Positions of what stands in columns; each column keeps the order given where it can.

    The first sweep goes from left to right and orders each column after its neighbours' places.
    """
    filled = [list(column) for column in columns if column]
    for _ in range(SWEEPS):
        for place in range(1, len(filled)):
            filled[place] = _ordered(filled[place], filled[place - 1], graph)
    return _placed(filled, boxes)


def in_lanes(
    columns: Sequence[Sequence[str]], lanes: Mapping[str, float], boxes: Mapping[str, Box]
) -> dict[str, Position]:
    """Positions of what stands in columns, each as near to its lane (0, 1, …) as there is room."""
    step = max(box.high for box in boxes.values()) + GAP
    found: dict[str, Position] = {}
    left = 0.0
    for column in filter(None, columns):
        wide = max(boxes[node].wide for node in column)
        wished = {node: lanes[node] * step for node in column}
        ordered = sorted(column, key=lambda node: (wished[node], node))
        tops = _apart(ordered, wished, boxes)
        moved = sum(wished[node] - tops[node] for node in ordered) / len(ordered)
        found |= {node: (left + wide / 2, tops[node] + moved) for node in ordered}
        left += wide + BETWEEN
    return found


def _apart(
    ordered: Sequence[str], wished: Mapping[str, float], boxes: Mapping[str, Box]
) -> dict[str, float]:
    """Middles, none above the one that it follows."""
    found: dict[str, float] = {}
    bottom = -float("inf")
    for node in ordered:
        half = boxes[node].high / 2
        found[node] = max(wished[node], bottom + GAP + half)
        bottom = found[node] + half
    return found


def _ordered(column: list[str], before: list[str], graph: Graph) -> list[str]:
    """By the mean place of the neighbours in the column before; without any, where it was."""
    places = {node: place for place, node in enumerate(before)}

    def mean(item: tuple[int, str]) -> tuple[float, int]:
        near = [places[other] for other in graph[item[1]] if other in places]
        return (sum(near) / len(near) if near else float(item[0])), item[0]

    return [node for _, node in sorted(enumerate(column), key=mean)]


def _placed(columns: list[list[str]], boxes: Mapping[str, Box]) -> dict[str, Position]:
    found: dict[str, Position] = {}
    left = 0.0
    for column in columns:
        wide = max(boxes[node].wide for node in column)
        top = -(sum(boxes[node].high + GAP for node in column) - GAP) / 2
        for node in column:
            found[node] = (left + wide / 2, top + boxes[node].high / 2)
            top += boxes[node].high + GAP
        left += wide + BETWEEN
    return found
