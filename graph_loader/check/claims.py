"""Short forms that several bodies claim, and the statements that give them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations
from typing import Final

from graph_loader.check.picture import Body, Picture

NEAR: Final = 0.85
"""Of two names of bodies that share a short form, by difflib: a few letters of a long name."""
_GIVEN: Final = (
    "MATCH (s:Statement {kind: 'agency'})-[:SUPPORTS]->(a:Agency) "
    "WHERE s.fact CONTAINS '\"short\"' "
    "RETURN a.id AS body, s.id AS statement, s.fact AS fact ORDER BY body, statement"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A short form, the bodies that claim it by name, and of each the first statement."""

    short: str
    bodies: tuple[Body, ...]
    statements: tuple[str, ...]
    near: tuple[tuple[Body, Body], ...]
    with_posts: frozenset[str]


def claims(picture: Picture) -> Iterator[Claim]:
    """Short forms of at least two bodies; `near` are the pairs whose names are alike,
    `with_posts` the ids of those that have posts.
    """
    with_posts = {body for role in picture.roles.values() for body in role.bodies}
    given = _given(picture)
    claimed: dict[str, list[Body]] = defaultdict(list)
    for body in picture.bodies.values():
        for short in body.shorts:
            claimed[short].append(body)
    for short, bodies in sorted(claimed.items()):
        if len(bodies) < 2:
            continue
        ordered = tuple(sorted(bodies, key=lambda body: (body.name, body.id)))
        yield Claim(
            short=short,
            bodies=ordered,
            statements=tuple(i for b in ordered for i in given.get((b.id, short), ())[:1]),
            near=tuple(pair for pair in combinations(ordered, 2) if _alike(*pair)),
            with_posts=frozenset(body.id for body in ordered if body.id in with_posts),
        )


def _given(picture: Picture) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in picture.rows(_GIVEN):
        short = json.loads(row["fact"]).get("short", [])
        for one in [short] if isinstance(short, str) else short:
            found[(row["body"], one)].append(row["statement"])
    return found


def _alike(one: Body, other: Body) -> bool:
    short, long = sorted((one.name.replace(" ", ""), other.name.replace(" ", "")), key=len)
    of_the_other = (long != short and long.endswith(short)) or _is_office(long) != _is_office(short)
    return not of_the_other and SequenceMatcher(None, short, long, autojunk=False).ratio() >= NEAR


def _is_office(name: str) -> bool:
    """สำนักงาน…, also with a slip (สำนัก…): the office of a body is not the body."""
    return name.startswith("สำนัก")
