"""Two posts that look like one (สองตำแหน่งที่อาจเป็นตำแหน่งเดียว)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from graph_loader.check.picture import Body, Picture, Role
from graph_loader.check.rule import Found, Rule

NEAR = 0.9
"""Of two names of bodies, by difflib: one letter or particle of a long name."""


def find(picture: Picture) -> Iterator[Found]:
    """One finding for two bodies with the same posts, or for two posts of one body."""
    yield from _bodies(picture)
    yield from _posts(picture)


def _bodies(picture: Picture) -> Iterator[Found]:
    """Bodies of nearly one name in which one person holds one and the same post."""
    told: set[tuple[str, str]] = set()
    for one, other in _shared(picture):
        same = (one.post, one.scope) == (other.post, other.scope)
        if not same or len(one.bodies) != 1 or len(other.bodies) != 1:
            continue
        pair = tuple(sorted((one.bodies[0], other.bodies[0])))
        bodies = [picture.bodies[i] for i in pair]
        if pair[0] == pair[1] or pair in told or not _alike(*bodies):
            continue
        told.add((pair[0], pair[1]))
        yield _found(picture, (one, other), "agency", (bodies[0].name, bodies[1].name), pair)


def _posts(picture: Picture) -> Iterator[Found]:
    """Posts of one body and scope where the one name holds the other, with a common holder."""
    for one, other in _shared(picture):
        if one.bodies != other.bodies or one.scope != other.scope or one.seats != other.seats:
            continue
        short, long = sorted((one.post, other.post), key=len)
        if short != long and long.startswith(short):
            yield _found(picture, (one, other), "role", (one.title, other.title), ())


def _shared(picture: Picture) -> Iterator[tuple[Role, Role]]:
    """Pairs of posts that one holder sat in, each once."""
    pairs: dict[tuple[str, str], None] = {}
    for terms in picture.terms_by.values():
        roles = sorted({t.role for t in terms if t.sits})
        pairs |= dict.fromkeys(combinations(roles, 2))
    yield from ((picture.roles[one], picture.roles[other]) for one, other in sorted(pairs))


def _alike(one: Body, other: Body) -> bool:
    names = one.name.replace(" ", ""), other.name.replace(" ", "")
    return SequenceMatcher(None, *names, autojunk=False).ratio() >= NEAR


def _found(
    picture: Picture,
    roles: tuple[Role, Role],
    kind: str,
    names: tuple[str, str],
    bodies: tuple[str, ...],
) -> Found:
    ids = bodies or tuple(role.id for role in roles)
    both: dict[str, set[str]] = defaultdict(set)
    terms = [t for role in roles for t in picture.terms_of[role.id] if t.sits and t.holder]
    for term in terms:
        both[term.holder or ""].add(term.role)
    common = sorted(holder for holder, held in both.items() if len(held) > 1)
    links = tuple(term.id for term in terms if term.holder in common[:1])
    return Found(
        concerns=tuple(sorted(ids)),
        said={
            "one": names[0],
            "other": names[1],
            "one_id": ids[0],
            "other_id": ids[1],
            "kind": kind,
            "holder": picture.name(common[0]),
        },
        links=links,
        since=min((t.first for t in terms if t.id in links and t.first), default=None),
        until=max((t.last for t in terms if t.id in links and t.last), default=None),
    )


RULE = Rule(
    code="R01",
    name="two posts that look like one",
    severity="warning",
    en="{one} and {other} look like one: nearly one name, and {holder} holds the post in both.",
    th="{one} กับ {other} อาจเป็นสิ่งเดียวกัน: ชื่อเกือบเหมือนกัน และ {holder} ดำรงตำแหน่งทั้งสองแห่ง",
    do=("rolegraph merge {one_id} {other_id} --kind {kind}",),
    about="One person holds the same post in two bodies whose names differ in a letter or two, or "
    "two posts of one body of which the one name begins like the other. Where the bodies "
    "become one, their posts do.",
    find=find,
)
