"""Two persons who look like one (สองบุคคลที่อาจเป็นบุคคลเดียว)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from graph_loader.check.judged import judged_apart
from graph_loader.check.picture import Picture, Term
from graph_loader.check.rule import Found, Rule
from graph_loader.check.twins import IN_ONE_BODY, IN_ONE_POST, twins
from graph_loader.identity.alike import Alike
from graph_loader.identity.spelled_alike import pairs_by_sound

Pair = tuple[str, str]

FEW: Final = 30
"""Holders of one post that are all compared; of more, those whose names share a coarse key."""


def find(picture: Picture) -> Iterator[Found]:
    """One finding for each spelling beside the best known one, unless they were judged two."""
    judged = judged_apart(picture.rows)
    voices: dict[str, int] = defaultdict(int)
    for term in picture.terms:
        voices[term.holder or ""] += term.voices
    alike: list[tuple[Pair, str, Alike]] = []
    for pair, (place, enough) in _beside(picture).items():
        names = picture.name(pair[0]), picture.name(pair[1])
        if frozenset(pair) not in judged and (found := twins(*names, enough)):
            alike.append((pair, place, found))
    alike.sort(key=lambda entry: (-voices[entry[0][0]] - voices[entry[0][1]], entry[0]))
    group: dict[str, str] = {}
    for pair, place, found in alike:
        roots = {_root(group, person) for person in pair}
        if len(roots) > 1:
            group[max(roots)] = min(roots)
            yield _found(picture, pair, place, found)


def _root(group: dict[str, str], person: str) -> str:
    while person in group:
        person = group[person]
    return person


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


def _beside(picture: Picture) -> dict[Pair, tuple[str, float]]:
    """Pairs of persons with the post or body that they share, and the score that is enough."""
    posts: dict[str, set[str]] = defaultdict(set)
    bodies: dict[str, set[str]] = defaultdict(set)
    for term in picture.terms:
        if term.holder and term.how != "ex_officio" and term.holder not in picture.bodies:
            posts[term.role].add(term.holder)
            for body in picture.roles[term.role].bodies:
                bodies[body].add(term.holder)
    found: dict[Pair, tuple[str, float]] = {}
    for post, people in sorted(posts.items()):
        together = sorted(people)
        pairs = combinations(together, 2) if len(people) <= FEW else _near(picture, together)
        for pair in pairs:
            found.setdefault(pair, (post, IN_ONE_POST))
    for body, people in sorted(bodies.items()):
        for pair in _near(picture, people):
            found.setdefault(pair, (body, IN_ONE_BODY))
    return found


def _near(picture: Picture, people: Iterable[str]) -> Iterator[Pair]:
    """Pairs whose names share a coarse key, where too many people are together to compare all."""
    named: dict[str, list[str]] = defaultdict(list)
    for person in sorted(people):
        named[picture.name(person)].append(person)
    for name, other in pairs_by_sound(named):
        yield from (_pair(a, b) for a in named[name] for b in named[other])
    for same in named.values():
        yield from combinations(same, 2)


def _there(picture: Picture, person: str, place: str) -> list[Term]:
    terms = picture.terms_by[person]
    return [t for t in terms if place in (t.role, *picture.roles[t.role].bodies)]


def _title(picture: Picture, place: str) -> str:
    return picture.roles[place].title if place in picture.roles else picture.bodies[place].name


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


RULE = Rule(
    code="P01",
    name="two persons who look like one",
    severity="warning",
    en="{one} and {other}, both in {place}, look like one person (score {score}: {reasons}).",
    th="{one} กับ {other} ซึ่งอยู่ใน {place} เหมือนกัน อาจเป็นบุคคลเดียวกัน (คะแนน {score})",
    do=("rolegraph merge {one_id} {other_id}", "rolegraph split {one_id} {other_id}"),
    about="Two persons who are told of in one post, or in one body, and whose names sound alike "
    "(`docs/identity.md` tells how names are compared): from a score of 0.80 in one post, "
    "of 0.86 in one body. Of several spellings each is told of once. A pair that somebody "
    "judged to be two is not listed.",
    find=find,
)
