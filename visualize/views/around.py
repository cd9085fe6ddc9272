"""Everything near one thing (`draw around NAME`)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from visualize.ask import Rows
from visualize.choose import inside, nearest, of_kinds
from visualize.container import boxes_of
from visualize.evidence import ground, reach
from visualize.gather import graph_of, near, things, ties_of
from visualize.layout.roomy import roomy
from visualize.model import Picture, Tie
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Drawn

if TYPE_CHECKING:
    pass

LIMIT = 300
"""A good page (`pages.md`); 1,000 is the most that can be read at all."""
_VIEW = ("สิ่งที่อยู่รอบ", "Around")


@dataclass(frozen=True, slots=True)
class Asked:
    """How far, which kinds (all if none), how many things, on which day (ISO; any if none)."""

    radius: int = 1
    kinds: frozenset[str] = frozenset()
    limit: int = LIMIT
    day: str | None = None


def around(store: Rows, centre: str, asked: Asked) -> Page:
    """The page of what stands near an entity or decision, by its id."""
    drawn = surroundings(store, centre, asked)
    boxes = boxes_of(drawn)
    positions = roomy(graph_of(drawn.ties, centre), centre, boxes)
    heading = Heading(_VIEW, asked.day or "")
    return page(heading, Drawn(drawn, positions, boxes), ground(store, drawn), reach(store))


def surroundings(store: Rows, centre: str, asked: Asked) -> Picture:
    """What is drawn: the nearest, with all ties among them."""
    graph, ties = near(store, centre, float(asked.radius), asked.day)
    fitting = of_kinds(graph, centre, asked.kinds)
    kept = nearest(fitting, centre, asked.limit)
    met = {tie.id: tie for tie in (*ties.values(), *ties_of(store, sorted(kept), asked.day))}
    return drawing(store, centre, kept, met.values(), len(fitting) - len(kept))


def drawing(
    store: Rows, centre: str, kept: Collection[str], ties: Collection[Tie], left_out: int
) -> Picture:
    """The picture of what was kept; a decision's line says what kind of decision it is."""
    found = things(store, kept)
    said = (_with_verb(tie, found[tie.second].verb) for tie in inside(ties, found))
    return Picture(centre, found, tuple(said), left_out)


def _with_verb(tie: Tie, verb: str) -> Tie:
    from dataclasses import replace

    return replace(tie, word=verb) if tie.word == "made" and verb else tie
