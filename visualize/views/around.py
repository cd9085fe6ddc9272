"""Everything near one thing (`draw around NAME`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from visualize.ask import Rows
from visualize.choose import inside, nearest, of_kinds
from visualize.evidence import ground, reach
from visualize.gather import BETWEEN, things, ties_of, walked
from visualize.model import Picture, Tie, kind_of
from visualize.network import network
from visualize.page import Heading, page
from visualize.shown import Page

LIMIT = 300
"""A good page (`pages.md`); 1,000 is the most that can be read at all."""
MOST = 400
"""Things in a page, with those that come when they are asked for."""
_VIEW = ("สิ่งที่อยู่รอบ", "Around")


@dataclass(frozen=True, slots=True)
class Asked:
    """How far, which kinds (all if none), how many things, on which day (ISO; any if none)."""

    radius: int = 1
    kinds: frozenset[str] = frozenset()
    limit: int = LIMIT
    day: str | None = None


def around(store: Rows, centre: str, asked: Asked) -> Page:
    """The page of what stands near an entity or decision, by its id.

    It holds what is near on any day, so that its slider can be moved; what is near on the day
    asked comes first where not all finds room.
    """
    near_by = _near_by(store, centre, asked)
    known = ground(store, near_by)
    return page(Heading(_VIEW, asked.day or ""), network(near_by), known, reach(store))


def surroundings(store: Rows, centre: str, asked: Asked) -> Picture:
    """What is drawn: the nearest, with all ties among them."""
    return _picture(store, centre, asked, asked.day)


def _near_by(store: Rows, centre: str, asked: Asked) -> Picture:
    found = _kept(store, centre, asked, None)
    kept = found.kept
    if asked.day and found.left_out:
        first = _kept(store, centre, asked, asked.day).kept
        kept = list(dict.fromkeys([*first, *kept]))[: asked.limit]
    more = ties_of(store, sorted(set(kept) - found.asked), None)
    ties = {tie.id: tie for tie in (*found.ties, *more)}
    aside = _beside(kept, ties.values(), asked.kinds)
    drawn = drawing(store, centre, [*kept, *aside], ties.values(), found.left_out)
    return replace(drawn, aside=frozenset(aside))


@dataclass(frozen=True, slots=True)
class _Kept:
    kept: list[str]
    ties: tuple[Tie, ...]
    left_out: int
    asked: set[str]


def _kept(store: Rows, centre: str, asked: Asked, day: str | None) -> _Kept:
    graph, ties, met = walked(store, centre, float(asked.radius), day)
    fitting = of_kinds(graph, centre, asked.kinds)
    kept = nearest(fitting, centre, asked.limit)
    return _Kept(kept, tuple(ties.values()), len(fitting) - len(kept), met)


def _picture(store: Rows, centre: str, asked: Asked, day: str | None) -> Picture:
    found = _kept(store, centre, asked, day)
    more = ties_of(store, sorted(set(found.kept) - found.asked), day)
    ties = {tie.id: tie for tie in (*found.ties, *more)}
    return drawing(store, centre, found.kept, ties.values(), found.left_out)


def _beside(kept: Sequence[str], ties: Iterable[Tie], kinds: Collection[str]) -> list[str]:
    """Neighbours of what is kept, those of the nearest first: there when they are asked for."""
    places = {key: place for place, key in enumerate(kept)}
    found: dict[str, int] = {}
    for tie in ties:
        for near_end, far_end in ((tie.first, tie.second), (tie.second, tie.first)):
            fits = not kinds or kind_of(far_end) in kinds or kind_of(far_end) in BETWEEN
            if near_end in places and far_end not in places and fits:
                found[far_end] = min(places[near_end], found.get(far_end, len(places)))
    return sorted(found, key=lambda key: (found[key], key))[: max(0, MOST - len(kept))]


def drawing(
    store: Rows, centre: str, kept: Collection[str], ties: Collection[Tie], left_out: int
) -> Picture:
    """The picture of what was kept; a decision's line says what kind of decision it is."""
    found = things(store, kept)
    said = (_with_verb(tie, found[tie.second].verb) for tie in inside(ties, found))
    return Picture(centre, found, tuple(said), left_out)


def _with_verb(tie: Tie, verb: str) -> Tie:
    return replace(tie, word=verb) if tie.word == "made" and verb else tie
