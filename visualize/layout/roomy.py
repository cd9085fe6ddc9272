"""A layout of boxes: stress, stretched to the page's shape and to the room the labels need."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from visualize.layout.apart import apart
from visualize.layout.boxes import Box
from visualize.layout.stress import Position, stress

if TYPE_CHECKING:
    from visualize.gather import Graph

EDGE = 95.0
"""Pixels of a step: room for what a line says."""
STRETCH = 1.6
"""A screen is wider than high, and so are labels."""
AIR = 3.5
"""Times the labels' own area that the picture takes at least."""


def roomy(graph: Graph, centre: str, boxes: Mapping[str, Box]) -> dict[str, Position]:
    """Positions in which labels do not cover each other, the centre at (0, 0)."""
    found = stress(graph, centre, EDGE)
    scale = _scale(found, boxes)
    wide = {node: (x * STRETCH * scale, y * scale) for node, (x, y) in found.items()}
    return apart(wide, boxes, centre)


def _scale(positions: Mapping[str, Position], boxes: Mapping[str, Box]) -> float:
    xs, ys = zip(*positions.values(), strict=True)
    area = (max(xs) - min(xs)) * STRETCH * (max(ys) - min(ys))
    needed = AIR * sum(box.wide * box.high for box in boxes.values())
    return max(1.0, math.sqrt(needed / area)) if area else 1.0
