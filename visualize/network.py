"""A picture as a network: folded where it is too much, laid out as it is seen at first."""

from __future__ import annotations

from visualize.container import boxes_of
from visualize.fold import closed, folded
from visualize.label import LINE
from visualize.layout.roomy import roomy
from visualize.model import Picture
from visualize.stage import Drawn, Table

FEW = 40
LONG_LINE = 32
"""Of so few things names are cut less: posts of one name are told apart by their bodies."""


def network(picture: Picture, table: Table | None = None) -> Drawn:
    """The stage of a picture that no view has an order for."""
    folds = folded(picture)
    graph = closed(picture, folds.groups)
    line = LONG_LINE if len(graph) <= FEW else LINE
    boxes = boxes_of(picture, line, folds)
    positions = roomy(graph, picture.centre, {key: boxes[key] for key in graph})
    return Drawn(picture, positions, boxes, line, folds=folds, table=table)
