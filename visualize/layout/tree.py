"""A tree from left to right: every parent beside the middle of its children, none on another;
children of a parent higher than all of them begin where it begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from visualize.layout.boxes import Box

BETWEEN = 46.0
"""Pixels between a parent and its children."""
GAP = 14.0


@dataclass(frozen=True, slots=True)
class Branch:
    """A node by its key, and what hangs on it; a body may hang in two places by two keys."""

    key: str
    children: tuple[Branch, ...] = ()


def in_a_tree(root: Branch, boxes: Mapping[str, Box]) -> dict[str, tuple[float, float]]:
    """Left upper corners by key, from (0, 0) on."""
    found: dict[str, tuple[float, float]] = {}
    _place(root, boxes, _columns(root, boxes), (0, 0.0), found)
    return found


def in_an_outline(
    root: Branch, boxes: Mapping[str, Box], step: float
) -> dict[str, tuple[float, float]]:
    """Left upper corners by key, from (0, 0) on, of boxes one below the other, each so many pixels
    further right than what it hangs on.
    """
    found: dict[str, tuple[float, float]] = {}
    top = 0.0
    for key, depth in in_order(root):
        found[key] = (depth * step, top)
        top += boxes[key].high + GAP
    return found


def in_order(root: Branch, depth: int = 0) -> Iterator[tuple[str, int]]:
    """(key, depth) of every branch, each before its children."""
    yield root.key, depth
    for child in root.children:
        yield from in_order(child, depth + 1)


def _columns(root: Branch, boxes: Mapping[str, Box]) -> list[float]:
    """Where each column begins: all of a depth stand in one."""
    lefts, level = [0.0], [root]
    while level:
        widest = max(boxes[branch.key].wide for branch in level)
        lefts.append(lefts[-1] + widest + BETWEEN)
        level = [child for branch in level for child in branch.children]
    return lefts


def _high(branch: Branch, boxes: Mapping[str, Box]) -> float:
    return max(boxes[branch.key].high, _high_of(branch.children, boxes))


def _high_of(children: Sequence[Branch], boxes: Mapping[str, Box]) -> float:
    return sum(_high(child, boxes) + GAP for child in children) - GAP if children else 0.0


def _place(
    branch: Branch, boxes: Mapping[str, Box], lefts: Sequence[float],
    at: tuple[int, float], found: dict[str, tuple[float, float]],
) -> None:  # fmt: skip
    depth, top = at
    whole = _high(branch, boxes)
    found[branch.key] = (lefts[depth], top + (whole - boxes[branch.key].high) / 2)
    for child in branch.children:
        _place(child, boxes, lefts, (depth + 1, top), found)
        top += _high(child, boxes) + GAP
