"""Many things of few sorts as blocks: a head, if it has a box, and its members below it in as many
rows as a window has room for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from visualize.layout.boxes import Box
from visualize.layout.stress import Position

GAP = 12.0
"""Pixels between members; a frame is drawn around each block."""
BETWEEN = 34.0
WINDOW = (900.0, 640.0)
"""What a screen leaves beside the other columns."""
MOST = 6
Blocks = Mapping[str, Sequence[str]]


def in_blocks(blocks: Blocks, boxes: Mapping[str, Box]) -> tuple[dict[str, Position], Box]:
    """Middles of heads and members, one block below the other, and the size of all; the left upper
    corner at (0, 0). So many stand beside each other that it is shown largest.
    """
    tried = (_placed(blocks, boxes, columns) for columns in range(1, MOST + 1))
    return max(tried, key=lambda found: _shown_at(found[1]))


def _shown_at(size: Box) -> float:
    return min(1.0, WINDOW[0] / size.wide, WINDOW[1] / size.high)


def _placed(
    blocks: Blocks, boxes: Mapping[str, Box], columns: int
) -> tuple[dict[str, Position], Box]:
    wide = max(boxes[key].wide for members in blocks.values() for key in members) + GAP
    found: dict[str, Position] = {}
    top = 0.0
    for head, members in blocks.items():
        if head in boxes:
            found[head] = (boxes[head].wide / 2 + GAP, top + boxes[head].high / 2)
            top += boxes[head].high + GAP
        rows = -(-len(members) // columns)
        high = max(boxes[key].high for key in members) + GAP
        for place, key in enumerate(members):
            column, row = divmod(place, rows)
            found[key] = (GAP / 2 + (column + 0.5) * wide, top + (row + 0.5) * high)
        top += rows * high + BETWEEN
    return found, Box(columns * wide + GAP, top - BETWEEN)
