"""Somebody acting of whom no end is known (รักษาการโดยไม่มีวันสิ้นสุด)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule
from graph_loader.dates import add_days

HALF_A_YEAR = 183
"""Days: acting in a post of a public servant is meant to be short."""


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a post and whoever acted last in it."""
    if picture.newest is None:
        return
    for role in picture.roles.values():
        terms = picture.terms_of.get(role.id, ())
        if not any(t.sits for t in terms):
            continue
        acting = [t for t in terms if t.how in ("acting", "delegated") and t.last]
        if not acting or role.seats != 1:
            continue
        last = max(acting, key=lambda t: (t.last or "", t.id))
        since = last.last or ""
        followed = any(t.last and t.last > since for t in terms if t.how not in ("acting",))
        if last.end_max or followed or add_days(since, HALF_A_YEAR) > picture.newest[:10]:
            continue
        yield Found(
            concerns=(role.id, last.holder or ""),
            said={
                "role": role.title,
                "role_id": role.id,
                "holder": picture.name(last.holder),
                "day": since,
            },
            links=(last.id,),
            since=since,
        )


RULE = Rule(
    code="T06",
    name="acting without end",
    severity="note",
    en="{role}: {holder} was last seen acting on {day}; no end is stated, and nobody is known "
    "after.",
    th="{role}: พบ {holder} รักษาการครั้งสุดท้ายเมื่อ {day} ไม่มีแหล่งที่มาใดระบุวันสิ้นสุด "
    "และไม่ทราบว่าใครดำรงตำแหน่งต่อ",
    do=("rolegraph ask line --role {role_id}",),
    about="A one-seat post of which a holder is known, and the last that is known is somebody "
    "acting, more than half a year before the newest source; nothing ends the acting and "
    "nobody follows.",
    find=find,
)
