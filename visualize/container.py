"""pyvis as the container of nodes, edges and options: what vis-network is handed, and no more.

Nothing of its own templates is used (`pages.md` says why), and colours are the page's script's,
which knows whether it is dark.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pyvis.network import Network

from visualize.label import LINE, columns, wrapped, wrapped_pair
from visualize.layout.boxes import PADDING, Box, box
from visualize.layout.stress import Position
from visualize.model import Picture, Thing, Tie
from visualize.style import dashes, kinds

OPTIONS: dict[str, Any] = {
    "physics": False,
    "layout": {"improvedLayout": False},
    "nodes": {
        "shape": "box",
        "borderWidth": 1.5,
        "borderWidthSelected": 3,
        "margin": {"top": 6, "bottom": 6, "left": 8, "right": 8},
        "shapeProperties": {"borderRadius": 5},
        "labelHighlightBold": False,
        "chosen": False,
    },
    "edges": {
        "smooth": False,
        "chosen": False,
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.45}},
        "arrowStrikethrough": False,
        "selectionWidth": 0,
    },
    "interaction": {"hover": True, "hoverConnectedEdges": False, "tooltipDelay": 1000000},
}
BEND = 0.16
"""How far each further line between two things bends away, so that none covers another."""
_NODE = ("id", "label", "x", "y", "widthConstraint")


def label(thing: Thing, line: int = LINE) -> str:
    """The sign of the kind and the name in one or two lines; of a post, its body as well."""
    sign = kinds()[thing.kind].sign
    if thing.kind == "role" and thing.detail:
        return f"{sign} " + "\n".join(wrapped_pair(thing.name, thing.detail, line))
    return f"{sign} " + "\n".join(wrapped(thing.name, line))


def boxes_of(picture: Picture, line: int = LINE) -> dict[str, Box]:
    """The room of each thing's label, of lines so many columns long."""
    return {key: _box(label(thing, line)) for key, thing in picture.things.items()}


def _box(text: str) -> Box:
    lines = text.split("\n")
    return box(max(columns(line) for line in lines), len(lines))


def filled(
    picture: Picture,
    positions: Mapping[str, Position],
    boxes: Mapping[str, Box],
    line: int = LINE,
) -> dict[str, Any]:
    """{nodes, edges, options} for vis-network, sorted; `line` as it was for the boxes."""
    network = Network(directed=True)
    for key, thing in sorted(picture.things.items()):
        x, y = positions[key]
        width = {"minimum": round(boxes[key].wide) - 2 * PADDING}
        network.add_node(
            key, label=label(thing, line), x=round(x), y=round(y), widthConstraint=width
        )
    for tie, bend in _bends(picture.ties):
        network.add_edge(tie.first, tie.second, id=tie.id, dashes=dashes(tie) or False, **bend)
    network.options = OPTIONS
    nodes, edges, _, _, _, options = network.get_network_data()
    kept = [{name: node[name] for name in _NODE} for node in nodes]
    return {"nodes": kept, "edges": edges, "options": json.loads(options)}


def _bends(ties: tuple[Tie, ...]) -> list[tuple[Tie, dict[str, Any]]]:
    """Each line, bent if another lies between the same two things already."""
    drawn: dict[frozenset[str], int] = {}
    found: list[tuple[Tie, dict[str, Any]]] = []
    for tie in ties:
        ends = frozenset((tie.first, tie.second))
        turn = drawn[ends] = drawn.get(ends, -1) + 1
        kind = "curvedCW" if tie.first < tie.second else "curvedCCW"
        smooth = {"enabled": True, "type": kind, "roundness": BEND * turn}
        found.append((tie, {"smooth": smooth} if turn else {}))
    return found
