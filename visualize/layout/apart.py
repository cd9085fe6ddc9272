"""Pushes boxes off each other, as little as it takes, the centre staying where it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from visualize.layout.boxes import Box
from visualize.layout.stress import Position

GAP = (44.0, 16.0)
"""Pixels between boxes, sideways and up: a line must show between two of them."""
ROUNDS = 160
PATIENCE = 20
WIDER = 1.06
"""After so many rounds there is no room left where they are: the whole is drawn wider."""


def apart(
    positions: Mapping[str, Position], boxes: Mapping[str, Box], centre: str, gap: Position = GAP
) -> dict[str, Position]:
    """Positions at which no two boxes overlap, or, after so many rounds, hardly any."""
    room = {node: Box(box.wide + gap[0], box.high + gap[1]) for node, box in boxes.items()}
    spots = {node: list(spot) for node, spot in sorted(positions.items())}
    for turn in range(1, ROUNDS):
        pairs = list(_overlaps(spots, room))
        for pair in pairs:
            _part(spots, room, pair, centre)
        if not pairs:
            break
        if turn % PATIENCE == 0:
            spots = {node: [x * WIDER, y * WIDER] for node, (x, y) in spots.items()}
    return {node: (x, y) for node, (x, y) in spots.items()}


def _overlaps(spots: dict[str, list[float]], boxes: Mapping[str, Box]) -> Iterator[tuple[str, str]]:
    """Pairs that overlap, by a sweep from top to bottom: of boxes wider than high fewer meet."""
    order = sorted(spots, key=lambda node: (spots[node][1] - boxes[node].high / 2, node))
    edges = [_edges(spots[node], boxes[node]) for node in order]
    for place, (left, right, _, bottom) in enumerate(edges):
        for other in range(place + 1, len(edges)):
            start, end, top, _ = edges[other]
            if top >= bottom:
                break
            if start < right and left < end:
                yield order[place], order[other]


def _edges(spot: list[float], box: Box) -> tuple[float, float, float, float]:
    """Left, right, top and bottom."""
    wide, high = box.wide / 2, box.high / 2
    return spot[0] - wide, spot[0] + wide, spot[1] - high, spot[1] + high


def _part(
    spots: dict[str, list[float]], boxes: Mapping[str, Box], pair: tuple[str, str], centre: str
) -> None:
    """Along the axis that needs less; each gives half, but the centre nothing."""
    first, second = pair
    a, b, box_a, box_b = spots[first], spots[second], boxes[first], boxes[second]
    need = ((box_a.wide + box_b.wide) / 2, (box_a.high + box_b.high) / 2)
    short = [max(0.0, need[axis] - abs(a[axis] - b[axis])) for axis in (0, 1)]
    axis = 0 if short[0] < short[1] else 1
    way = 1.0 if a[axis] <= b[axis] else -1.0
    share = {first: 0.5, second: 0.5} | {centre: 0.0}
    whole = share[first] + share[second]
    a[axis] -= way * short[axis] * share[first] / whole
    b[axis] += way * short[axis] * share[second] / whole
