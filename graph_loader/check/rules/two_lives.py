"""One person who looks like two (บุคคลเดียวที่อาจเป็นสองคน)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any, Final

from graph_loader.check.picture import Picture, Role
from graph_loader.check.rule import Found, Rule
from graph_loader.check.stretches import Stretch, period, stretches
from graph_loader.thai.word_lists import tabled

_FULL_TIME: Final = Path(__file__).parents[1] / "full_time.csv"
_GATHERINGS: Final = (
    "MATCH (p:Person)-[:TAKES]->(x:Participation)-[:AT]->(m)-[:LOCATED_IN]->(:Place)"
    "-[:LOCATED_IN*0..4]->(c:Place) "
    "WHERE c.classification = 'country' AND x.status = 'held' AND x.start_max IS NOT NULL "
    "RETURN DISTINCT p.id AS person, x.id AS link, x.start_max AS day, m.id AS gathering, "
    "m.name AS name, c.id AS country, c.name AS place ORDER BY person, day, link, country"
)


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
            if _exclude(one, other):
                yield from _two_posts(picture, person, one, other)
    yield from _two_places(picture)


def _exclude(one: Role, other: Role) -> bool:
    """Posts that nobody holds together: a minister's and an official's, or two officials' ones."""
    classes = {_classes()[one.post], _classes()[other.post]}
    return len(classes) == 2 or (classes == {"civil"} and set(one.bodies).isdisjoint(other.bodies))


def _two_posts(picture: Picture, person: str, one: Role, other: Role) -> Iterator[Found]:
    pairs = [
        (a, b)
        for a in _held(picture, person, one)
        for b in _held(picture, person, other)
        if a.last > b.first and b.last > a.first
    ]
    for a, b in pairs[:1]:
        yield _found(
            picture,
            person,
            (f"{one.title} ({period(a.first, a.last)})",
             f"{other.title} ({period(b.first, b.last)})"),
            max(a.first, b.first),
            concerns=(person, one.id, other.id),
            links=(*a.links, *b.links),
        )  # fmt: skip


def _held(picture: Picture, person: str, role: Role) -> list[Stretch]:
    return stretches(role, (t for t in picture.terms_of[role.id] if t.holder == person))


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
    both: tuple[str, str],
    day: str,
    *,
    concerns: tuple[str, ...],
    links: tuple[str, ...],
) -> Found:
    return Found(
        concerns=concerns,
        links=links,
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
    about="One person in two full-time posts of different bodies whose days cross (the list, with "
    "the law that makes them full-time: `graph_loader/check/full_time.csv`), a permanent "
    "official who is a minister at the same time, or at two gatherings held in different "
    "countries on one day. Either two people share a name, or a text puts somebody into a "
    "wrong post. `rolegraph show PERSON` lists the mentions to split.",
    find=find,
)
