"""Reversed or impossible days (ช่วงเวลาที่เป็นไปไม่ได้)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from graph_loader.check.picture import Picture, Term
from graph_loader.check.rule import Found, Rule
from graph_loader.dates import days_between, earliest, latest

LONGEST = 40 * 365
"""Days; nobody known here held one post for longer."""
_STATED: Final = (
    "MATCH (s:Statement {kind: 'tenure'})-[:SUPPORTS|CONTRADICTS]->(t:Tenure)-[:OF_ROLE]->(r:Role) "
    "WHERE s.fact CONTAINS '\"until\"' OR s.fact CONTAINS '\"left\"' "
    "OPTIONAL MATCH (h)-[:HOLDS]->(t) "
    "RETURN DISTINCT s.id AS id, s.fact AS fact, r.id AS role, h.id AS holder ORDER BY id, role"
)
_FORETOLD: Final = (
    "MATCH (o:Source)<-[:FROM]-(s:Statement {kind: 'tenure'})-[x:SUPPORTS]->(t:Tenure) "
    "WHERE x.day > o.published + '~' AND 'seen' IN x.says "
    "RETURN DISTINCT t.id AS id, x.day AS day, o.published AS published ORDER BY id, day"
)


def find(picture: Picture) -> Iterator[Found]:
    """Statements that end before they begin; terms beyond a death, a life or their sources."""
    yield from _reversed(picture)
    yield from _too_long(picture)
    yield from _after_death(picture)
    yield from _foretold(picture)


def _reversed(picture: Picture) -> Iterator[Found]:
    for row in picture.rows(_STATED):
        fact = json.loads(row["fact"])
        start = fact.get("from") and earliest(fact["from"])
        stop = _end(fact)
        if start and stop and stop < start:
            why = ("it begins on {} and ends on {}", "เริ่ม {} แต่สิ้นสุด {}")
            yield _found(
                picture, row["role"], row["holder"], why, (start, stop), statements=(row["id"],)
            )


def _too_long(picture: Picture) -> Iterator[Found]:
    for term in picture.terms:
        first, last = term.first, term.last
        if first and last and days_between(first, last) > LONGEST and term.holder:
            why = ("it runs from {} to {}, over forty years", "ตั้งแต่ {} ถึง {} เกินสี่สิบปี")
            yield _found(picture, term.role, term.holder, why, (first, last), links=(term.id,))


def death_before(picture: Picture, term: Term) -> str | None:
    """The day on which the holder was dead already while still put there; None as a rule."""
    died = picture.holders[term.holder].died if term.holder else None
    day = died and latest(died)
    return day if day and term.last and term.last > day else None


def _after_death(picture: Picture) -> Iterator[Found]:
    for term in picture.terms:
        if (day := death_before(picture, term)) and term.last:
            why = ("seen there on {1}, after the death on {0}", "พบเมื่อ {1} หลังถึงแก่กรรม {0}")
            yield _found(picture, term.role, term.holder, why, (day, term.last), links=(term.id,))


def _foretold(picture: Picture) -> Iterator[Found]:
    for row in picture.rows(_FORETOLD):
        term = picture.by_id[row["id"]]
        days = (row["published"], row["day"])
        why = ("seen there on {1} by a source of {0}", "แหล่งที่มาวันที่ {0} ระบุว่าพบเมื่อ {1}")
        yield _found(picture, term.role, term.holder, why, days, links=(term.id,))


def _end(fact: Mapping[str, Any]) -> str | None:
    ends = (fact.get("until"), fact.get("left"))
    return max((day for end in ends if end and (day := latest(end))), default=None)


def _found(
    picture: Picture,
    role: str,
    holder: str | None,
    why: tuple[str, str],
    days: tuple[str, str],
    **behind: tuple[str, ...],
) -> Found:
    en, th = (text.format(*days) for text in why)
    return Found(
        concerns=tuple(filter(None, (role, holder))),
        words=days,
        said={
            "role": picture.roles[role].title,
            "role_id": role,
            "holder": picture.name(holder),
            "why": en,
        },
        thai={"why": th},
        since=min(days),
        until=max(days),
        **behind,
    )


RULE = Rule(
    code="T10",
    name="impossible period",
    severity="error",
    en="{role}, {holder}: impossible days: {why}.",
    th="{role}, {holder}: ช่วงเวลาเป็นไปไม่ได้: {why}",
    do=("rolegraph show {source}",),
    about="A statement whose end lies before its beginning; a term of more than forty years; a "
    "holder put there after the day of death; a sight on a day after its source appeared.",
    find=find,
)
