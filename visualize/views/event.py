"""An event as it is read: who came in what capacity and for whom, whose it was, where it led."""

from __future__ import annotations

from visualize.ask import Rows
from visualize.container import boxes_of
from visualize.evidence import ground, reach
from visualize.gather import graph_of
from visualize.layout.columns import even, in_columns
from visualize.model import Picture, kind_of
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Drawn
from visualize.views.meeting import RANKS, by_word, in_order, sitting, told_of

_VIEW = ("งาน", "Event")
_LINE = 30
_AROUND = ("hosts", "in_series", "located_in")


def event(store: Rows, identifier: str) -> Page:
    """The page of an event, by its id."""
    drawn = gathering(store, identifier)
    lists = columns(drawn)
    boxes = even(lists, boxes_of(drawn, _LINE))
    positions = in_columns(lists, graph_of(drawn.ties, identifier), boxes)
    told = ground(store, drawn, told_of(drawn))
    stage = Drawn(drawn, positions, boxes, _LINE, flowing=True)
    return page(Heading(_VIEW), stage, told, reach(store))


def gathering(store: Rows, identifier: str) -> Picture:
    """The event, who and what is one step from it, for whom they came, and the decisions about it
    with the meetings that made them. What the participants are otherwise is left to other views.
    """
    whole = sitting(store, identifier)
    own = [tie for tie in whole.ties if identifier in (tie.first, tie.second)]
    direct = {end for tie in own for end in (tie.first, tie.second)} - {identifier}
    decisions = {end for end in direct if kind_of(end) == "decision"}
    ties = {tie.id: tie for tie in own}
    for tie in whole.ties:
        if (tie.word == "for" and tie.first in direct) or decisions & {tie.first, tie.second}:
            ties[tie.id] = tie
    kept = {identifier, *(end for tie in ties.values() for end in (tie.first, tie.second))}
    found = {key: thing for key, thing in whole.things.items() if key in kept}
    return Picture(identifier, found, tuple(ties[key] for key in sorted(ties)))


def columns(drawn: Picture) -> list[list[str]]:
    """For whom somebody came; who came; the event; its series, hosts and places, and decisions
    about it; whose these were.
    """
    came = by_word(drawn, RANKS, incoming=True)
    beside = [key for key in _beside(drawn) if key not in came]
    decisions = sorted(key for key in drawn.things if kind_of(key) == "decision")
    taken = {drawn.centre, *came, *beside, *decisions}
    behalf = [tie.second for tie in drawn.ties if tie.word == "for" and tie.first in came]
    first = [key for key in dict.fromkeys(behalf) if key not in taken]
    taken.update(first)
    rest = [key for key in in_order(drawn, decisions) if key not in taken]
    others = sorted(set(drawn.things) - taken - set(rest))
    return [first, came, [drawn.centre], [*beside, *decisions], [*rest, *others]]


def _beside(drawn: Picture) -> list[str]:
    """Series, hosts and places."""
    found = {}
    for tie in drawn.ties:
        if tie.word in _AROUND and drawn.centre in (tie.first, tie.second):
            other = tie.second if tie.first == drawn.centre else tie.first
            found[other] = (_AROUND.index(tie.word), drawn.things[other].name)
    return sorted(found, key=lambda key: found[key])
