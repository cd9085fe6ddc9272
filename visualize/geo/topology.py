"""TopoJSON → rings of points: decoded, projected, and with only as many points as can be seen.

Borders are simplified arc by arc, so that neighbours still share them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Point = tuple[float, float]
Ring = list[Point]


@dataclass(frozen=True, slots=True)
class Projection:
    """Longitude and latitude to pixels: equal steps of degrees, true along `middle`."""

    west: float
    north: float
    middle: float
    scale: float
    """Pixels of a degree of latitude."""

    def at(self, lon: float, lat: float) -> Point:
        """Where a place stands."""
        x = (lon - self.west) * math.cos(math.radians(self.middle)) * self.scale
        return x, (self.north - lat) * self.scale


class Topology:
    """A decoded file; `tolerance` in pixels is what a border may be off."""

    def __init__(self, told: dict[str, Any], projection: Projection, tolerance: float) -> None:
        self._told = told
        self._arcs = [simplified(arc, tolerance) for arc in self._decoded(projection)]

    def shapes(self, name: str) -> list[tuple[dict[str, Any], list[Ring]]]:
        """(properties and id, rings) of each geometry of an object."""
        return [
            ({"id": each.get("id"), **each.get("properties", {})}, self._rings(each))
            for each in self._told["objects"][name]["geometries"]
        ]

    def _decoded(self, projection: Projection) -> list[Ring]:
        """Arcs are whole numbers, each from the one before."""
        (kx, ky), (dx, dy) = (self._told["transform"][key] for key in ("scale", "translate"))
        found = []
        for arc in self._told["arcs"]:
            x = y = 0
            ring: Ring = []
            for step in arc:
                x, y = x + step[0], y + step[1]
                ring.append(projection.at(x * kx + dx, y * ky + dy))
            found.append(ring)
        return found

    def _rings(self, geometry: dict[str, Any]) -> list[Ring]:
        arcs = geometry.get("arcs", [])
        polygons = arcs if geometry["type"] == "MultiPolygon" else [arcs]
        return [self._ring(ring) for polygon in polygons for ring in polygon]

    def _ring(self, arcs: Sequence[int]) -> Ring:
        """A negative number is an arc walked backwards (`~n`)."""
        points: Ring = []
        for arc in arcs:
            walked = self._arcs[arc] if arc >= 0 else self._arcs[~arc][::-1]
            points += walked[1:] if points else walked
        return points


def simplified(line: Ring, tolerance: float) -> Ring:
    """Douglas and Peucker: no point that is left out lies farther off than the tolerance."""
    if len(line) < 3:
        return line
    far, at = max((_off(line[n], line[0], line[-1]), n) for n in range(1, len(line) - 1))
    if far <= tolerance:
        return [line[0], line[-1]]
    return [*simplified(line[: at + 1], tolerance)[:-1], *simplified(line[at:], tolerance)]


def _off(point: Point, start: Point, end: Point) -> float:
    """Distance from a point to a stretch."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    whole = dx * dx + dy * dy
    along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / whole if whole else 0.0
    along = min(1.0, max(0.0, along))
    return math.hypot(point[0] - start[0] - along * dx, point[1] - start[1] - along * dy)


def area(ring: Ring) -> float:
    """Square pixels."""
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return abs(sum(a * d - b * c for (a, b), (c, d) in pairs)) / 2


def middle(ring: Ring) -> Point:
    """The centre of a ring's area."""
    pairs = list(zip(ring, [*ring[1:], *ring[:1]], strict=True))
    double = sum(a * d - b * c for (a, b), (c, d) in pairs)
    if not double:
        return ring[0]
    x = sum((a + c) * (a * d - b * c) for (a, b), (c, d) in pairs) / (3 * double)
    y = sum((b + d) * (a * d - b * c) for (a, b), (c, d) in pairs) / (3 * double)
    return x, y


def clipped(ring: Ring, wide: float, high: float) -> Ring:
    """What of a ring lies within (0, 0) and (wide, high): Sutherland and Hodgman."""
    for axis, bound, sign in ((0, 0.0, 1), (0, wide, -1), (1, 0.0, 1), (1, high, -1)):
        ring = _cut(ring, axis, bound, sign)
    return ring


def _cut(ring: Ring, axis: int, bound: float, sign: int) -> Ring:
    found: Ring = []
    for start, end in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        inside, after = ((point[axis] - bound) * sign >= 0 for point in (start, end))
        if inside:
            found.append(start)
        if inside != after:
            share = (bound - start[axis]) / (end[axis] - start[axis])
            found.append((start[0] + share * (end[0] - start[0]),
                          start[1] + share * (end[1] - start[1])))  # fmt: skip
    return found
