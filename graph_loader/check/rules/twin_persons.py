"""Two persons who look like one (สองบุคคลที่อาจเป็นบุคคลเดียว)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, pairwise
from typing import Final

from graph_loader.check.judged import judged_apart
from graph_loader.check.picture import Picture, Term
from graph_loader.check.rule import Found, Rule
from graph_loader.check.spelled_once import Pair, in_order, spelled_once
from graph_loader.check.stretches import held
from graph_loader.check.twins import twins_in_one_body, twins_in_one_post
from graph_loader.dates import days_between
from graph_loader.identity.alike import Alike, alike
from graph_loader.identity.spelled_alike import pairs_by_sound
from graph_loader.thai.name_sounds import name_words
from graph_loader.thai.text import normal

Compare = Callable[[str, str], Alike | None]

FEW: Final = 30
"""Holders of one post that are all compared; of more, those whose names share a coarse key."""
FOLLOWS: Final = 92
"""Days between one holder and the next of one given name: longer, and it is chance."""
_LONG_GIVEN: Final = 6
"""Letters of a given name that few bear."""


def find(picture: Picture) -> Iterator[Found]:
    """One finding for each spelling beside the best known one, unless they were judged two."""
    judged = judged_apart(picture.rows)
    voices: dict[str, int] = defaultdict(int)
    for term in picture.terms:
        voices[term.holder or ""] += term.voices
    doubtful: dict[Pair, tuple[str, Alike]] = {}
    for pair, (place, compare) in _beside(picture).items():
        found = compare(picture.name(pair[0]), picture.name(pair[1]))
        if found and frozenset(pair) not in judged:
            doubtful[pair] = (place, found)
    for pair in spelled_once(doubtful, voices):
        yield _found(picture, pair, *doubtful[pair])


def _found(picture: Picture, pair: Pair, place: str, found: Alike) -> Found:
    terms = [t for person in pair for t in _there(picture, person, place)]
    return Found(
        concerns=pair,
        said={
            "one": picture.name(pair[0]),
            "other": picture.name(pair[1]),
            "one_id": pair[0],
            "other_id": pair[1],
            "place": _title(picture, place),
            "score": f"{found.score:.2f}",
            "reasons": "; ".join(_telling(found.reasons)) or "read alike",
        },
        links=tuple(term.id for term in terms),
        since=min((t.first for t in terms if t.first), default=None),
        until=max((t.last for t in terms if t.last), default=None),
    )


def _telling(reasons: Iterable[str]) -> list[str]:
    """What differs to the ear."""
    return [reason for reason in reasons if not reason.endswith(", one sound")]


def _beside(picture: Picture) -> dict[Pair, tuple[str, Compare]]:
    """Pairs of persons with the post or body that they share, and how their names are compared."""
    posts: dict[str, set[str]] = defaultdict(set)
    bodies: dict[str, set[str]] = defaultdict(set)
    for term in picture.terms:
        if term.holder and term.how != "ex_officio" and term.holder not in picture.bodies:
            posts[term.role].add(term.holder)
            for body in picture.roles[term.role].bodies:
                bodies[body].add(term.holder)
    found: dict[Pair, tuple[str, Compare]] = dict(_following(picture))
    for post, people in sorted(posts.items()):
        together = sorted(people)
        pairs = combinations(together, 2) if len(people) <= FEW else _near(picture, together)
        for pair in pairs:
            found.setdefault(pair, (post, twins_in_one_post))
    for body, people in sorted(bodies.items()):
        for pair in _near(picture, people):
            found.setdefault(pair, (body, twins_in_one_body))
    return found


def _following(picture: Picture) -> Iterator[tuple[Pair, tuple[str, Compare]]]:
    """Holders of a one-seat post of whom one follows the other (คู่สมรส, เปลี่ยนนามสกุล)."""
    for role, _ in picture.single():
        for one, other in pairwise(held(picture, role)):
            if one.holder != other.holder and days_between(one.last, other.first) <= FOLLOWS:
                yield in_order(one.holder, other.holder), (role.id, _one_given_name)


def _one_given_name(first: str, second: str) -> Alike | None:
    one, two = name_words(first), name_words(second)
    if min(len(one), len(two)) < 2 or normal(one[0]) != normal(two[0]):
        return twins_in_one_post(first, second)
    if len(normal(one[0])) < _LONG_GIVEN:
        return twins_in_one_post(first, second)
    return Alike(alike(first, second).score, ("one given name, one after the other",))


def _near(picture: Picture, people: Iterable[str]) -> Iterator[Pair]:
    """Pairs whose names share a coarse key, where too many people are together to compare all."""
    named: dict[str, list[str]] = defaultdict(list)
    for person in sorted(people):
        named[picture.name(person)].append(person)
    for name, other in pairs_by_sound(named):
        yield from (in_order(a, b) for a in named[name] for b in named[other])
    for same in named.values():
        yield from combinations(same, 2)


def _there(picture: Picture, person: str, place: str) -> list[Term]:
    terms = picture.terms_by[person]
    return [t for t in terms if place in (t.role, *picture.roles[t.role].bodies)]


def _title(picture: Picture, place: str) -> str:
    return picture.roles[place].title if place in picture.roles else picture.bodies[place].name


RULE = Rule(
    code="P01",
    name="two persons who look like one",
    severity="warning",
    en="{one} and {other}, both in {place}, look like one person (score {score}: {reasons}).",
    th="{one} กับ {other} ซึ่งอยู่ใน {place} เหมือนกัน อาจเป็นบุคคลเดียวกัน (คะแนน {score})",
    do=("rolegraph merge {one_id} {other_id}", "rolegraph split {one_id} {other_id}"),
    about="Two persons who are told of in one post, or in one body, and whose names sound alike "
    "(`docs/identity.md` tells how names are compared): from a score of 0.80 in one post, "
    "of 0.86 in one body; in one post also names a letter apart in each part, a given name "
    "alone beside a full one, and one long given name where the one follows the other in the only "
    "seat within a quarter of a year (a changed family name). Of several spellings each is told "
    "of once. A pair that somebody judged to be two is not listed.",
    find=find,
)
