"""Possible holders whom sources put into another post by then (โยกย้าย).

Between two holders of a post either is possible, by the sights of that post alone. But an official
has one such post at a time (`thai/posts.py`): who is seen as governor of another province in
October did not govern this one in December. Terms themselves do not look at each other's posts
(every role would depend on all others), so this is told where the question is answered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, Final, NamedTuple

from graph_loader.store.protocol import Store
from graph_loader.thai.agencies import agency_key
from graph_loader.thai.posts import one_at_a_time
from graph_loader.thai.renamed import names_through_time

NEAR: Final = 0.85
"""Names of two bodies that may be one, by difflib: the same post there is no other post."""

_TOLD_APART: Final = ("จังหวัด", "กระทรวง")
"""Bodies whose names are known, and differ by a letter or two."""

_TERMS: Final = (
    "UNWIND $holders AS key MATCH (:Person {id: key})-[:HOLDS]->(t:Tenure)-[:OF_ROLE]->(r:Role) "
    "WHERE t.how = 'substantive' AND t.began = 'yes' OPTIONAL MATCH (r)-[:IN]->(a:Agency) "
    "RETURN key AS holder, t.id AS term, r.id AS role, r.name AS post, min(a.name) AS body, "
    "t.seen AS seen, t.sure_from AS since, t.sure_until AS until ORDER BY holder, term"
)

Row = dict[str, Any]


class Elsewhere(NamedTuple):
    """A possible holder who is no longer, or not yet: the other post, and a day there."""

    holder: str
    post: str
    body: str | None
    day: str


class _Post(NamedTuple):
    name: str
    body: str | None


@dataclass(frozen=True, slots=True)
class _Life:
    """A person's own days in the roles asked about, and sure days elsewhere."""

    own: set[str] = field(default_factory=set)
    others: list[tuple[str, str, _Post]] = field(default_factory=list)


def elsewhere(
    store: Store, roles: Collection[str], rows: Iterable[Row], first: str, last: str
) -> dict[str, Elsewhere]:
    """By id, the possible substantive holders among `rows` who are in another post by then."""
    possible = {r["holder_id"]: r for r in rows if may_have_moved(r)}
    lives: dict[str, _Life] = defaultdict(_Life)
    for term in store.rows(_TERMS, {"holders": sorted(possible)}) if possible else ():
        life = lives[term["holder"]]
        if term["role"] in roles:
            life.own.update(term["seen"] or ())
        else:
            post = _Post(term["post"], term["body"])
            spans = zip(term["since"] or (), term["until"] or (), strict=True)
            life.others.extend((since, until, post) for since, until in spans)
    found: dict[str, Elsewhere] = {}
    for holder, life in lives.items():
        row = possible[holder]
        for day, post in sorted(_away(life, first, last)):
            if _apart(_Post(row["role"], row["agency"]), post):
                found[holder] = Elsewhere(row["holder"], post.name, post.body, day)
    return found


def may_have_moved(row: Row) -> bool:
    """Whether a row is of somebody who is possible by sights in the post itself."""
    possible = row["certainty"] == "possible" and row["status"] == "substantive"
    return possible and bool(row["holder_id"]) and bool(row["first_seen"])


def _away(life: _Life, first: str, last: str) -> Iterator[tuple[str, _Post]]:
    """Days elsewhere that part the days asked about from every sight in the post."""
    before = max((day for day in life.own if day < first), default=None)
    after = min((day for day in life.own if day > last), default=None)
    for since, until, post in life.others:
        if (before and since <= before) or (after and after < until):
            continue  # in both at once
        if since <= first and (last < until or (before and not after)):
            yield since, post
        elif after and not before and last < until:
            yield max(since, first), post


def _apart(own: _Post, other: _Post) -> bool:
    if not one_at_a_time(own.name, other.name):
        return False
    return own.name != other.name or not _one_body(own.body or "", other.body or "")


def _one_body(one: str, other: str) -> bool:
    if one.startswith(_TOLD_APART) and other.startswith(_TOLD_APART):
        return one == other
    if set(names_through_time(agency_key(one))) & set(names_through_time(agency_key(other))):
        return True
    short, long = sorted((one, other), key=len)
    return short in long or SequenceMatcher(None, short, long, autojunk=False).ratio() >= NEAR
