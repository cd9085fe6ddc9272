"""How many may hold a post at once (จำนวนที่นั่ง), and how far apart two sights of one holder may
be: as stated, by the nature of the post, else measured, each with what it rests on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from graph_loader.dates import earliest, latest
from graph_loader.derive.view import Page, View
from graph_loader.facts import RoleFact, TenureFact
from graph_loader.thai.posts import has_many_seats, reach_of, seats_of

DEFAULT_REACH: Final = 730
"""Days between two sights that are still one term, where nobody stated or measured it."""

IN_TURN: Final = 3
"""Holders who make one seat: each seen on two days at least, none among the days of another."""


class Trait(NamedTuple):
    """A number and what it rests on: stated, post (`thai/posts.csv`), measured …, or nothing."""

    number: int | None
    basis: str | None


class _Seen(NamedTuple):
    day: str
    source: str
    holder: str


def seats(page: Page, view: View) -> Trait:
    """None seats are many, or not known: then no holder excludes another."""
    stated = [s.fact.seats for s in page.statements if isinstance(s.fact, RoleFact)]
    known = [number for number in stated if number is not None]
    if known:
        return Trait(max(known), "stated")
    posts = sorted({way.own for way in page.written if way.own})
    number = next((n for n in map(seats_of, posts) if n is not None), None)
    if number is not None or any(map(has_many_seats, posts)):
        return Trait(number, "post")
    return _measured(sorted(_sights(page, view)))


def reach(page: Page) -> Trait:
    """Days; a stated one comes before that of the post."""
    stated = [s.fact.reach for s in page.statements if isinstance(s.fact, RoleFact)]
    known = [days for days in stated if days is not None]
    if known:
        return Trait(max(known), "stated")
    posts = {way.own for way in page.written if way.own}
    of_posts = [days for post in posts if (days := reach_of(post)) is not None]
    return Trait(min(of_posts), "post") if of_posts else Trait(DEFAULT_REACH, None)


def _sights(page: Page, view: View) -> Iterator[_Seen]:
    for statement in page.statements:
        fact = statement.fact
        if not isinstance(fact, TenureFact) or fact.how != "substantive" or fact.former:
            continue
        if fact.reported != "holds" or not fact.on or earliest(fact.on) != latest(fact.on):
            continue
        if view.entity(statement, fact.role) == page.key:
            holder = view.entity(statement, fact.holder.ref).id
            yield _Seen(fact.on, view.voice(statement), holder)


def _measured(seen: Iterable[_Seen]) -> Trait:
    sights = sorted(seen)
    at_once = defaultdict(set)
    for sight in sights:
        at_once[(sight.day, sight.source)].add(sight.holder)
    most = max(map(len, at_once.values()), default=0)
    if most > 1:
        return Trait(None, f"measured: {most} named at once by one source")
    turns = [(who, {s.day for s in run}) for who, run in groupby(sights, lambda s: s.holder)]
    holders = {holder for holder, _ in turns}
    apart = len(turns) == len(holders) and all(len(days) > 1 for _, days in turns)
    if len(holders) >= IN_TURN and apart:
        return Trait(1, f"measured: {len(holders)} holders in turn, never two at once")
    return Trait(None, None)
