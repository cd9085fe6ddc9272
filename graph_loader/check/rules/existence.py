"""A holder before the body was there, or after it ended (ก่อนมีหรือหลังสิ้นสุดหน่วยงาน)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule
from graph_loader.dates import days_between, earliest
from graph_loader.thai.agencies import agency_key
from graph_loader.thai.founded import founded
from graph_loader.thai.renamed import renamings

GRACE = 31
"""Days: texts go on to use an old name, or use the new one early, for a few weeks."""
_CHANGES: Final = (
    "MATCH (new:Agency)-[:CHILD]->(b:Belonging)-[:PARENT]->(old:Agency) "
    "WHERE b.relation IN ['renamed from', 'merged from', 'split from'] AND b.began = 'yes' "
    "AND b.start_max IS NOT NULL "
    "RETURN b.id AS id, new.id AS new, old.id AS old, b.relation AS relation, "
    "b.start_min AS start_min, b.start_max AS start_max ORDER BY id"
)
_DISSOLVED: Final = (
    "MATCH (s:Statement {kind: 'dissolution'})-[:SUPPORTS]->(a:Agency) "
    "WHERE a.dissolved IS NOT NULL RETURN a.id AS body, a.dissolved AS day, s.id AS id "
    "ORDER BY body, id"
)
_SEEN: Final = (
    "UNWIND $ids AS key MATCH (a:Agency {id: key})<-[:IN]-(r:Role)<-[:OF_ROLE]-(t:Tenure)"
    "<-[x:SUPPORTS|CONTRADICTS]-(s:Statement) "
    "WHERE t.how <> 'ex_officio' AND x.day IS NOT NULL "
    "AND any(w IN x.says WHERE w IN ['seen', 'from']) "
    "RETURN DISTINCT a.id AS body, r.id AS role, t.id AS term, s.id AS statement, x.day AS day "
    "ORDER BY body, role, term, day, statement"
)


class _Bound(NamedTuple):
    """A day at which a body began or ended, and the link, statement or else law that says so."""

    day: str
    link: str
    before: bool
    law: str = ""


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a post and a holder on the wrong side of the day."""
    bounds = _bounds(picture)
    told: set[tuple[str, str | None, str]] = set()
    for row in picture.rows(_SEEN, {"ids": sorted(bounds)}) if bounds else ():
        term = picture.by_id[row["term"]]
        for bound in bounds[row["body"]]:
            key = (term.role, term.holder, bound.link)
            if key in told or not _wrong(row["day"], bound):
                continue
            told.add(key)
            yield _found(picture, row["body"], term.role, term.holder, row, bound)


def _wrong(day: str, bound: _Bound) -> bool:
    early, late = (day, bound.day) if bound.before else (bound.day, day)
    return days_between(early, late) > (GRACE if bound.before else GRACE - 1)


def _bounds(picture: Picture) -> dict[str, list[_Bound]]:
    found: dict[str, list[_Bound]] = {}
    for row in picture.rows(_DISSOLVED):
        if day := earliest(row["day"]):
            found.setdefault(row["body"], []).append(_Bound(day, row["id"], before=False))
    for row in picture.rows(_CHANGES):
        if row["start_min"]:
            found.setdefault(row["new"], []).append(_Bound(row["start_min"], row["id"], True))
        if row["relation"] != "split from":
            found.setdefault(row["old"], []).append(_Bound(row["start_max"], row["id"], False))
    for body in picture.bodies.values():
        stated = {bound.before for bound in found.get(body.id, ())}
        by_law = [b for b in _by_law(agency_key(body.name)) if b.before not in stated]
        if by_law:
            found.setdefault(body.id, []).extend(by_law)
    return found


def _by_law(key: str) -> Iterator[_Bound]:
    for change in renamings():
        if key in (change.before, change.after):
            yield _Bound(change.on, change.law, key == change.after, change.law)
    if first := founded(key):
        yield _Bound(first.on, first.law, True, first.law)


def _found(
    picture: Picture,
    body: str,
    role: str,
    holder: str | None,
    row: dict[str, str],
    bound: _Bound,
) -> Found:
    side = ("before", "ก่อน") if bound.before else ("after", "หลัง")
    return Found(
        concerns=tuple(filter(None, (role, holder))),
        words=("before" if bound.before else "after",),
        said={
            "role": picture.roles[role].title,
            "body": picture.bodies[body].name,
            "body_id": body,
            "holder": picture.name(holder),
            "day": row["day"],
            "side": side[0],
            "bound": f"{bound.day}, {bound.law}" if bound.law else bound.day,
            "event": "was there" if bound.before else "ended",
        },
        thai={"side": side[1], "event": "เริ่มมี" if bound.before else "สิ้นสุด"},
        statements=(row["statement"],),
        links=() if bound.law else (bound.link,),
        since=row["day"],
        until=row["day"],
    )


RULE = Rule(
    code="T05",
    name="outside the body's time",
    severity="error",
    en="{role}: {holder} is put there on {day}, {side} {body} {event} ({bound}).",
    th="{role}: ระบุ {holder} เมื่อ {day} {side}วันที่ {body} {event} ({bound})",
    do=("rolegraph show {body_id}",),
    about="A sight or a stated start more than a month before a body was renamed, merged or split "
    "from another, or after it was dissolved, renamed or merged away: as sources state, else as a "
    "law in `thai/renamed.csv` or `thai/founded.csv` has it.",
    find=find,
)
