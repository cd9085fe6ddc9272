"""A picture as a network: folded where it is too much, laid out as it is seen at first."""

from __future__ import annotations

from visualize.container import boxes_of
from visualize.fold import closed, folded
from visualize.layout.roomy import roomy
from visualize.model import Picture
from visualize.stage import Drawn, Table


def network(picture: Picture, table: Table | None = None) -> Drawn:
    """The stage of a picture that no view has an order for."""
    folds = folded(picture)
    graph, boxes = closed(picture, folds.groups), boxes_of(picture, folds=folds)
    positions = roomy(graph, picture.centre, {key: boxes[key] for key in graph})
    return Drawn(picture, positions, boxes, folds=folds, table=table)
