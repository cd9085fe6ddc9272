"""A layout of boxes: stress, stretched to the page's shape and to the room the labels need."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from visualize.layout.apart import GAP, apart
from visualize.layout.boxes import Box
from visualize.layout.stress import Position, stress

if TYPE_CHECKING:
    from visualize.gather import Graph

EDGE, LONG, FEW = 95.0, 130.0, 60
"""Pixels of a step: room for what a line says; of so few things there is more of it."""
SAYING = (84.0, 18.0)
"""Pixels between boxes of so few: what the line between two says is read there."""
SHAPE = 1.9
"""Width by height of what a screen leaves for a picture."""
WINDOW = (1400.0, 640.0)
"""What a screen shows of it at nine tenths of its size."""
CLOSEST = 0.6
MOST_STRETCHED = 3.0
AIR = 3.0
"""Times the labels' own area that the picture takes at least."""


def roomy(graph: Graph, centre: str, boxes: Mapping[str, Box]) -> dict[str, Position]:
    """Positions in which labels do not cover each other, the centre at (0, 0)."""
    found = stress(graph, centre, LONG if len(graph) <= FEW else EDGE)
    wide, high = _scales(found, boxes)
    few = len(graph) <= FEW
    closer = _closer(found, (wide, high)) if few else 1.0
    scaled = {node: (x * wide * closer, y * high * closer) for node, (x, y) in found.items()}
    return apart(scaled, boxes, centre, SAYING if few else GAP)


def _closer(positions: Mapping[str, Position], scales: Position) -> float:
    """How much smaller the picture is drawn for a window to show it whole and legibly."""
    xs, ys = zip(*positions.values(), strict=True)
    wide, high = (max(xs) - min(xs)) * scales[0], (max(ys) - min(ys)) * scales[1]
    fits: float = min(WINDOW[0] / max(1.0, wide), WINDOW[1] / max(1.0, high))
    return min(1.0, max(CLOSEST, fits))


def _scales(positions: Mapping[str, Position], boxes: Mapping[str, Box]) -> Position:
    """How much wider and higher it is drawn: to the screen's shape, and with room for labels."""
    xs, ys = zip(*positions.values(), strict=True)
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    if not wide or not high:
        return 1.0, 1.0
    stretch = math.sqrt(min(MOST_STRETCHED, max(1.0, SHAPE * high / wide)))
    needed = AIR * sum(box.wide * box.high for box in boxes.values())
    scale = max(1.0, math.sqrt(needed / (wide * high)))
    return scale * stretch, scale / stretch
