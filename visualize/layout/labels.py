"""Labels on a map: each as near to its point as it can stand without covering another."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from visualize.layout.boxes import Box

Spot = tuple[float, float]
_RINGS = (0.0, 16.0, 28.0, 42.0, 58.0, 76.0, 96.0, 120.0, 150.0, 185.0, 225.0)
_TURNS = 16
_AIR = 2.0


def beside(
    points: Mapping[str, Spot], boxes: Mapping[str, Box], within: Box, taken: Sequence[Spot] = ()
) -> dict[str, Spot]:
    """Middles of labels, the largest first; what finds no free place stands on its point.

    Labels also keep off the points themselves (`taken`).
    """
    found: dict[str, Spot] = {}
    for key in sorted(points, key=lambda key: (-boxes[key].wide * boxes[key].high, key)):
        spots = (spot for spot in _around(points[key], boxes[key])
                 if _inside(spot, boxes[key], within))  # fmt: skip
        free = (spot for spot in spots if _is_free(spot, boxes[key], found, boxes, taken))
        found[key] = next(free, points[key])
    return found


def _around(point: Spot, box: Box) -> Iterator[Spot]:
    """Nearest first; a wide label goes farther sideways than up."""
    for ring in _RINGS:
        for turn in range(_TURNS if ring else 1):
            angle = 2 * math.pi * turn / _TURNS
            yield (point[0] + math.cos(angle) * (ring + box.wide / 2 * (ring > 0)),
                   point[1] + math.sin(angle) * (ring + box.high / 2 * (ring > 0)))  # fmt: skip


def _inside(spot: Spot, box: Box, within: Box) -> bool:
    x, y = box.wide / 2, box.high / 2
    return x <= spot[0] <= within.wide - x and y <= spot[1] <= within.high - y


def _is_free(
    spot: Spot, box: Box, found: Mapping[str, Spot], boxes: Mapping[str, Box],
    taken: Sequence[Spot],
) -> bool:  # fmt: skip
    if any(_covers(spot, box, point, Box(8, 8)) for point in taken):
        return False
    return not any(_covers(spot, box, at, boxes[key]) for key, at in found.items())


def _covers(spot: Spot, box: Box, other: Spot, its: Box) -> bool:
    return (abs(spot[0] - other[0]) < (box.wide + its.wide) / 2 + _AIR
            and abs(spot[1] - other[1]) < (box.high + its.high) / 2 + _AIR)  # fmt: skip
