"""One person who looks like two (บุคคลเดียวที่อาจเป็นสองคน)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any, Final

from graph_loader.check.near_bodies import is_part_of, nearly_one_name, words_left_out
from graph_loader.check.picture import Picture, Role, Term
from graph_loader.check.rule import Found, Rule
from graph_loader.check.stretches import period
from graph_loader.dates import days_between
from graph_loader.thai.word_lists import tabled

_FULL_TIME: Final = Path(__file__).parents[1] / "full_time.csv"
_GATHERINGS: Final = (
    "MATCH (p:Person)-[:TAKES]->(x:Participation)-[:AT]->(m)-[:LOCATED_IN]->(:Place)"
    "-[:LOCATED_IN*0..4]->(c:Place) "
    "WHERE c.classification = 'country' AND x.status = 'held' AND x.start_max IS NOT NULL "
    "RETURN DISTINCT p.id AS person, x.id AS link, x.start_max AS day, m.id AS gathering, "
    "m.name AS name, c.id AS country, c.name AS place ORDER BY person, day, link, country"
)
_SEEN: Final = "MATCH (t:Tenure) WHERE t.id IN $ids RETURN t.seen AS seen"
MOVED_TWICE: Final = 730
"""Days within which no official goes from one post to another and back."""


@cache
def _classes() -> Mapping[str, str]:
    return {row["post"]: row["class"] for row in tabled(_FULL_TIME)}


def find(picture: Picture) -> Iterator[Found]:
    """Two full-time posts at once, or two countries on one day."""
    for person, terms in picture.terms_by.items():
        full = sorted(
            {t.role for t in terms if t.sits and picture.roles[t.role].post in _classes()}
        )
        for one, other in combinations([picture.roles[role] for role in full], 2):
            if _exclude(one, other) and not _one_place(picture, one, other):
                yield from _two_posts(picture, person, one, other)
    yield from _two_places(picture)


def _exclude(one: Role, other: Role) -> bool:
    """Posts that nobody holds together: a minister's and an official's, or two officials' ones."""
    classes = {_classes()[one.post], _classes()[other.post]}
    if len(classes) == 2:
        return True
    return classes == {"civil"} and set(one.bodies).isdisjoint(other.bodies)


def _one_place(picture: Picture, one: Role, other: Role) -> bool:
    """Whether it is one post, told of a body under two names (R01), or of a part of a body."""
    if one.post != other.post:
        return False
    names = [
        (picture.bodies[a].name, picture.bodies[b].name) for a in one.bodies for b in other.bodies
    ]
    return any(
        nearly_one_name(*both) or words_left_out(*both) or is_part_of(*both) for both in names
    )


def _two_posts(picture: Picture, person: str, one: Role, other: Role) -> Iterator[Found]:
    """One finding for two posts; where one goes to the other and back again, only if so soon that
    nobody is moved twice.
    """
    here, there = _seen(picture, person, one), _seen(picture, person, other)
    days = [max(pair) for pair in _twice(here, there)]
    if days:
        links = [t.id for role in (one, other) for t in _terms(picture, person, role)]
        yield _found(
            picture,
            person,
            tuple(f"{r.title} ({period(d[0], d[-1])})" for r, d in ((one, here), (other, there))),
            min(days),
            concerns=(person, one.id, other.id),
            links=links,
        )


def _twice(here: Sequence[str], there: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Days in one post that days in the other stand around, or that are in both."""
    for days, others in ((here, there), (there, here)):
        for before, after in pairwise(days):
            between = [day for day in others if before < day < after]
            if between and days_between(before, after) <= MOVED_TWICE:
                yield before, between[0]
    if here[-1] != there[0] and there[-1] != here[0]:  # no hand-over
        yield from ((day, day) for day in here if day in there)


def _seen(picture: Picture, person: str, role: Role) -> list[str]:
    """The whole days on which sources put a person there."""
    ids = [term.id for term in _terms(picture, person, role)]
    seen = {day for row in picture.rows(_SEEN, {"ids": ids}) for day in row["seen"] or ()}
    stated = {day for t in _terms(picture, person, role) for day in (t.first, t.last) if day}
    return sorted(seen | stated)


def _terms(picture: Picture, person: str, role: Role) -> list[Term]:
    return [t for t in picture.terms_of[role.id] if t.holder == person and t.sits]


def _two_places(picture: Picture) -> Iterator[Found]:
    days: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in picture.rows(_GATHERINGS):
        days[(row["person"], row["day"])].append(row)
    for (person, day), rows in days.items():
        countries = {row["link"]: {r["country"] for r in rows if r["link"] == row["link"]}
                     for row in rows}  # fmt: skip
        for one, other in combinations(rows, 2):
            if countries[one["link"]].isdisjoint(countries[other["link"]]):
                yield _found(
                    picture,
                    person,
                    (f"{one['name']} ({one['place']})", f"{other['name']} ({other['place']})"),
                    day,
                    concerns=(person, one["gathering"], other["gathering"]),
                    links=(one["link"], other["link"]),
                )
                break


def _found(
    picture: Picture,
    person: str,
    both: Sequence[str],
    day: str,
    *,
    concerns: tuple[str, ...],
    links: Sequence[str],
) -> Found:
    return Found(
        concerns=concerns,
        links=tuple(links),
        said={
            "person": picture.name(person),
            "person_id": person,
            "one": both[0],
            "other": both[1],
            "day": day,
        },
        since=day,
        until=day,
    )


RULE = Rule(
    code="P02",
    name="one person who looks like two",
    severity="warning",
    en="{person} is in two places at once ({day}): {one}, and {other}.",
    th="{person} อยู่สองแห่งในเวลาเดียวกัน ({day}): {one} และ {other}",
    do=("rolegraph ask career --person {person_id}", "rolegraph split MENTION MENTION"),
    about="One person in two full-time posts of different bodies at once (the list, with "
    "the law that makes them full-time: `graph_loader/check/full_time.csv`), seen in the one "
    "between two days in the other that are at most two years apart; a permanent "
    "official who is a minister at the same time, or at two gatherings held in different "
    "countries on one day. Either two people share a name, or a text puts somebody into a "
    "wrong post. One post told of two bodies of nearly one name is R01. `rolegraph show PERSON` "
    "lists the mentions to split.",
    find=find,
)
