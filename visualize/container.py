"""pyvis as the container of nodes, edges and options: what vis-network is handed, and no more.

Nothing of its own templates is used (`pages.md` says why), and colours are the page's script's,
which knows whether it is dark.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from visualize.label import LINE, columns, wrapped, wrapped_pair
from visualize.layout.boxes import PADDING, Box, box
from visualize.layout.stress import Position
from visualize.model import Folds, Heap, Picture, Thing, Tie
from visualize.pyvis_alone import empty_network
from visualize.stage import Drawn
from visualize.style import kinds

if TYPE_CHECKING:
    from pyvis.network import Network

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
FLOW = {"enabled": True, "type": "cubicBezier", "forceDirection": "horizontal", "roundness": 0.8}
"""Flat for a good part of the way at both ends, where a line says what it is."""
PORT = {"label": " ", "shape": "dot", "size": 0.1}
"""A point at the side of a box, not seen."""
_NODE = ("id", "label", "x", "y", "widthConstraint", "size")


@cache
def label(thing: Thing, line: int = LINE) -> str:
    """The sign of the kind and the name in one or two lines; of a post, its body as well."""
    sign = kinds()[thing.kind].sign
    if thing.kind == "role" and thing.detail:
        return f"{sign} " + "\n".join(wrapped_pair(thing.name, _scope_first(thing.detail), line))
    return f"{sign} " + "\n".join(wrapped(thing.name, line))


def _scope_first(detail: str) -> str:
    """`body, country` → `country, body`: what tells posts of one name apart must not be cut off."""
    body, _, scope = detail.rpartition(", ")
    return f"{scope}, {body}" if body else detail


def boxes_of(picture: Picture, line: int = LINE, folds: Folds | None = None) -> dict[str, Box]:
    """The room of each label, of lines so many columns long; a group also says how many it is."""
    labels = {key: label(thing, line) for key, thing in picture.things.items()}
    if folds:
        labels |= {key: _heap_label(heap, line) for key, heap in folds.heaps.items()}
        labels |= {key: f"{labels[key]}\n{_COUNT}" for key in folds.groups.values()}
    return {key: _box(text) for key, text in labels.items()}


_COUNT = "(+999)"


def _heap_label(heap: Heap, line: int) -> str:
    """In Thai, which is the longer of the two languages."""
    return f"{kinds()[heap.kind].sign} " + "\n".join(wrapped(heap.name[0], line))


def _box(text: str) -> Box:
    lines = text.split("\n")
    return box(max(columns(line) for line in lines), len(lines))


def filled(stage: Drawn) -> dict[str, Any]:
    """{nodes, edges, options} for vis-network, sorted; edges are those that are not straight.

    `flowing` lines leave a box by the middle of its side: between columns, whose boxes straight
    lines from middle to middle would cross.
    """
    network = empty_network()
    network.options = OPTIONS
    positions, boxes = stage.positions, stage.boxes
    labels = {key: label(thing, stage.line) for key, thing in stage.picture.things.items()}
    labels |= {key: _heap_label(heap, stage.line) for key, heap in stage.folds.heaps.items()}
    for key, said in sorted(labels.items()):
        # What stands aside has no place until somebody asks for it; the page's script finds one.
        spot = positions.get(key)
        place = {"x": round(spot[0]), "y": round(spot[1])} if spot else {}
        width = {"minimum": round(boxes[key].wide) - 2 * PADDING}
        network.add_node(key, label=said, widthConstraint=width, **place)
    for tie, turn in _turns(stage.picture.ties):
        aside = tie.first not in positions or tie.second not in positions
        ends = ports(tie, positions, boxes) if stage.flowing and not aside else None
        if ends is None:
            network.add_edge(tie.first, tie.second, **_line(tie), **_bend(tie, turn))
            continue
        for port, (x, y) in ends:
            network.add_node(port, x=round(x), y=round(y), **PORT)
        network.add_edge(ends[0][0], ends[1][0], **_line(tie), smooth=FLOW)
    return _handed(network)


def ports(
    tie: Tie, positions: Mapping[str, Position], boxes: Mapping[str, Box]
) -> tuple[tuple[str, Position], tuple[str, Position]] | None:
    """The sides of two boxes that face each other; None for boxes of one column."""
    (x, _), (other, _) = positions[tie.first], positions[tie.second]
    if x == other:
        return None
    way = 1 if x < other else -1
    return _port(tie.first, way, positions, boxes), _port(tie.second, -way, positions, boxes)


def _port(
    key: str, way: int, positions: Mapping[str, Position], boxes: Mapping[str, Box]
) -> tuple[str, Position]:
    """The middle of a box's right (1) or left (-1) side."""
    x, y = positions[key]
    return f"{'>' if way > 0 else '<'}{key}", (x + way * boxes[key].wide / 2, y)


def _line(tie: Tie) -> dict[str, Any]:
    return {"id": tie.id}


def _handed(network: Network) -> dict[str, Any]:
    """Pyvis fills in defaults of its own, colours among them; only what was meant is kept.

    A straight line is as its tie says, and the page's script makes it.
    """
    nodes, edges, _, _, _, options = network.get_network_data()
    kept = [{name: node[name] for name in _NODE if name in node} for node in nodes]
    bent = [edge for edge in edges if "smooth" in edge]
    return {"nodes": kept, "edges": bent, "options": json.loads(options)}


def _turns(ties: tuple[Tie, ...]) -> Iterator[tuple[Tie, int]]:
    """Each line, and how many lie between the same two things already."""
    drawn: Counter[frozenset[str]] = Counter()
    for tie in ties:
        ends = frozenset((tie.first, tie.second))
        yield tie, drawn[ends]
        drawn[ends] += 1


def _bend(tie: Tie, turn: int) -> dict[str, Any]:
    """Straight; a further line bends, and always to its own side."""
    if not turn:
        return {}
    kind = "curvedCW" if tie.first < tie.second else "curvedCCW"
    return {"smooth": {"enabled": True, "type": kind, "roundness": BEND * turn}}
