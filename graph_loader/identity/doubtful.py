"""Persons of one name who share no post and no body: rules leave them two, a person decides.

Most are one person whose career the sources tell in pieces. How likely that is, is said by what
else they have in common: a kind of title, bodies of which one is named in the other's name, days
that follow one another. With a title of man and woman (นาย, นาง) they are two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from graph_loader.identity.alike import alike, sounds_like
from graph_loader.identity.spelled_alike import READ_ALIKE, pairs_by_sound
from graph_loader.identity.titled import title_kinds
from graph_loader.thai.ranks import man_and_woman
from graph_loader.thai.text import normal

_SAYING: Final = 7
"""Letters that a body's name has at least where it says something inside another's."""
_FOLLOWING: Final = 3
"""Years that may lie between two posts of one career."""


class Pair(NamedTuple):
    """Two persons, the better known first."""

    first: Career
    second: Career


@dataclass(frozen=True, slots=True)
class Career:
    """A person: titles as written, ids of posts, id → name of bodies, first and last day seen (ISO,
    None: no day), and how many voices tell of them.
    """

    id: str
    name: str
    ranks: frozenset[str]
    posts: frozenset[str]
    bodies: tuple[tuple[str, str], ...]
    first: str | None
    last: str | None
    voices: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two persons who may be one; `score` from 0 to 1, `reasons` for it."""

    pair: Pair
    score: float
    reasons: tuple[str, ...]


def doubtful(careers: Iterable[Career]) -> list[Doubt]:
    """Doubtful pairs, the likeliest first; of several persons of one name each is told of once,
    beside the best known.
    """
    found = []
    for pair in _pairs(list(careers)):
        common = list(_in_common(pair))
        if common and not man_and_woman(pair.first.ranks, pair.second.ranks):
            likeness = alike(pair.first.name, pair.second.name)
            reasons = (*_after(pair), *common)
            score = round(likeness.score * (0.4 + 0.2 * len(reasons)), 2)
            found.append(Doubt(pair, score, reasons))
    return sorted(
        found, key=lambda doubt: (-doubt.score, doubt.pair.first.id, doubt.pair.second.id)
    )


def _pairs(careers: list[Career]) -> Iterator[Pair]:
    named: dict[str, list[Career]] = defaultdict(list)
    for career in sorted(careers, key=lambda c: (-c.voices, c.id)):
        named[career.name].append(career)
    for group in named.values():
        yield from (Pair(group[0], other) for other in group[1:] if _apart(group[0], other))
    for one, two in pairs_by_sound(named):
        if sounds_like(one, two) and alike(one, two).score >= READ_ALIKE:
            known, other = sorted((named[one][0], named[two][0]), key=lambda c: (-c.voices, c.id))
            if _apart(known, other):
                yield Pair(known, other)


def _apart(one: Career, two: Career) -> bool:
    """Whether they share no post and no body; who does is doubtful for another reason."""
    return one.posts.isdisjoint(two.posts) and set(one.bodies).isdisjoint(two.bodies)


def _in_common(pair: Pair) -> Iterator[str]:
    titles = [frozenset(kind for rank in c.ranks for kind in title_kinds(rank)) for c in pair]
    if both := sorted(titles[0] & titles[1]):
        yield f"a title of one kind ({', '.join(both)})"
    for one, two in _akin(pair):
        yield f"bodies akin ({one}, {two})"
        break


def _akin(pair: Pair) -> Iterator[tuple[str, str]]:
    for _, one in pair.first.bodies:
        for _, two in pair.second.bodies:
            short, long = sorted((normal(one), normal(two)), key=len)
            if len(short) >= _SAYING and short in long:
                yield one, two


def _after(pair: Pair) -> Iterator[str]:
    """Days that follow one another, not too far apart."""
    (_, until), (since, _) = sorted((c.first or "", c.last or "") for c in pair)
    if until and since and until < since and int(since[:4]) - int(until[:4]) <= _FOLLOWING:
        yield f"one after the other (until {until}, from {since})"
