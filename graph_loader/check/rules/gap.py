"""Long stretches of a one-seat post of which nothing is known (ช่วงที่ไม่มีข้อมูล)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule
from graph_loader.check.stretches import held
from graph_loader.dates import days_between

SHORTEST = 365
"""Days: within a year a post is often simply not in the news."""
WELL_KNOWN = 4
"""Independent voices on each side: of a post that is hardly ever named, silence says nothing."""


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a post and the holders on the two sides."""
    for role, terms in picture.single():
        known = held(picture, role)
        others = [t for t in terms if not t.sits and t.first and t.began == "yes"]
        reached = ""
        for before, after in pairwise(known):
            reached = max(reached, before.last)
            if days_between(reached, after.first) <= SHORTEST:
                continue
            between = [t for t in others if t.last and t.last > reached and t.first]
            if any(t.first and t.first < after.first for t in between):
                continue
            if min(before.voices, after.voices) < WELL_KNOWN:
                continue
            yield Found(
                concerns=(role.id, before.holder, after.holder),
                said={
                    "role": role.title,
                    "role_id": role.id,
                    "before": picture.name(before.holder),
                    "after": picture.name(after.holder),
                    "last": reached,
                    "first": after.first,
                    "months": str(days_between(reached, after.first) // 30),
                },
                links=(*before.links[-1:], *after.links[:1]),
                since=reached,
                until=after.first,
            )


RULE = Rule(
    code="T02",
    name="gap",
    severity="note",
    en="{role}: for {months} months nobody is known, from {before} (last seen {last}) to {after} "
    "(first seen {first}).",
    th="{role}: ไม่มีข้อมูลผู้ดำรงตำแหน่ง {months} เดือน ตั้งแต่ {before} (พบครั้งสุดท้าย {last}) "
    "ถึง {after} (พบครั้งแรก {first})",
    do=("rolegraph ask line --role {role_id}",),
    about="A one-seat post whose holders before and after are each known from at least four "
    "voices, and more than a year between, with nobody acting or sitting there by office. "
    "The change of holders lies somewhere in it.",
    find=find,
)
