"""Two posts that look like one (สองตำแหน่งที่อาจเป็นตำแหน่งเดียว)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from graph_loader.check.near_bodies import nearly_one_name, words_left_out
from graph_loader.check.picture import Picture, Role, Term
from graph_loader.check.rule import Found, Rule
from graph_loader.check.spelled_once import Pair, in_order, spelled_once, voices_of_bodies
from graph_loader.thai.posts import is_sole


def find(picture: Picture) -> Iterator[Found]:
    """One finding for two bodies with the same posts, or for two posts of one body."""
    yield from _bodies(picture)
    yield from _posts(picture)


def _bodies(picture: Picture) -> Iterator[Found]:
    """Bodies of nearly one name in which one person holds or chairs one and the same post."""
    alike: dict[Pair, tuple[Role, Role]] = {}
    for one, other in _shared(picture, _presides):
        same = (one.post, one.scope) == (other.post, other.scope)
        if not same or len(one.bodies) != 1 or len(other.bodies) != 1:
            continue
        pair = in_order(one.bodies[0], other.bodies[0])
        if pair[0] != pair[1] and pair not in alike and _alike(picture, one, other):
            alike[pair] = (one, other)
    for pair in spelled_once(alike, voices_of_bodies(picture)):
        names = [picture.bodies[body].name for body in pair]
        yield _found(picture, alike[pair], "agency", (names[0], names[1]), pair)


def _alike(picture: Picture, one: Role, other: Role) -> bool:
    """By their names alone; words may be left out where nobody goes from the one to the other."""
    names = picture.bodies[one.bodies[0]].name, picture.bodies[other.bodies[0]].name
    if nearly_one_name(*names):
        return True
    if not words_left_out(*names):
        return False
    return not is_sole(one.post) or _crossing(picture, one, other)


def _crossing(picture: Picture, one: Role, other: Role) -> bool:
    """Whether somebody is in both at one time."""
    return any(
        a.holder == b.holder
        and (a.first or "") <= (b.last or "")
        and (b.first or "") <= (a.last or "")
        for a in filter(_presides, picture.terms_of[one.id])
        for b in filter(_presides, picture.terms_of[other.id])
    )


def _posts(picture: Picture) -> Iterator[Found]:
    """Posts of one body and scope where the one name holds the other, with a common holder."""
    for one, other in _shared(picture, lambda term: term.sits):
        if one.bodies != other.bodies or one.scope != other.scope or one.seats != other.seats:
            continue
        short, long = sorted((one.post, other.post), key=len)
        if short != long and long.startswith(short):
            yield _found(picture, (one, other), "role", (one.title, other.title), ())


def _presides(term: Term) -> bool:
    """Whether the holder has the post, in his own right or by office, or chairs a sitting."""
    return term.how in ("substantive", "ex_officio") and term.grounds in (
        "seen",
        "stated",
        "chaired",
    )


def _shared(picture: Picture, has: Callable[[Term], bool]) -> Iterator[tuple[Role, Role]]:
    """Pairs of posts that one holder has, each once."""
    pairs: dict[Pair, None] = {}
    for terms in picture.terms_by.values():
        roles = sorted({t.role for t in terms if has(t)})
        pairs |= dict.fromkeys(combinations(roles, 2))
    yield from ((picture.roles[one], picture.roles[other]) for one, other in sorted(pairs))


def _found(
    picture: Picture,
    roles: tuple[Role, Role],
    kind: str,
    names: tuple[str, str],
    bodies: Sequence[str],
) -> Found:
    ids = tuple(bodies) or tuple(role.id for role in roles)
    both: dict[str, set[str]] = defaultdict(set)
    terms = [t for role in roles for t in picture.terms_of[role.id] if _presides(t) and t.holder]
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
    about="One person holds, or chairs by, the same post in two bodies whose names differ in a "
    "letter or two, or by words left out inside the name (…การพัฒนา…; of posts that an official "
    "has one of at a time, only where the days cross), or two posts of one body of which the one "
    "name begins like the other. Names that differ in a number are two. Where the bodies become "
    "one, their posts do; of several names each is told of once, with the best known.",
    find=find,
)
