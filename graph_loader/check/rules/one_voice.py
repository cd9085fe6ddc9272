"""A holder of a well-known post for whom only one source speaks (อาศัยแหล่งที่มาเดียว)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule
from graph_loader.check.stretches import Stretch, crossing, stretches
from graph_loader.check.twins import IN_ONE_POST, twins
from graph_loader.dates import days_between

WELL_KNOWN = 6
"""Voices that speak for the other holders of the post together."""
NEAR = 92
"""Days to a sight of another holder: about a quarter."""


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a post and a holder; what `overlap` tells of already is left out."""
    for role, terms in picture.single():
        held = stretches(role, terms)
        crossed = {s for pair in crossing(held) for s in pair}
        for stretch in held:
            own = sum(s.voices for s in held if s.holder == stretch.holder)
            others = sum(s.voices for s in held if s.holder != stretch.holder)
            alone = own == 1 and others >= WELL_KNOWN and stretch not in crossed
            near = _near(stretch, held) if alone else None
            names = picture.name(stretch.holder), picture.name(near.holder if near else None)
            if near and not twins(*names, IN_ONE_POST):
                yield Found(
                    concerns=(role.id, stretch.holder),
                    said={
                        "role": role.title,
                        "role_id": role.id,
                        "holder": picture.name(stretch.holder),
                        "day": stretch.first,
                        "other": picture.name(near.holder),
                        "other_day": near.last if near.last < stretch.first else near.first,
                        "others": str(others),
                    },
                    links=(*stretch.links, near.links[-1]),
                    since=stretch.first,
                    until=stretch.last,
                )


def _near(stretch: Stretch, held: list[Stretch]) -> Stretch | None:
    """Another holder who is seen shortly before or after."""
    beside = [
        (min(abs(days_between(s.last, stretch.first)), abs(days_between(stretch.last, s.first))), s)
        for s in held
        if s.holder != stretch.holder
    ]
    distance, nearest = min(beside, key=lambda found: (found[0], found[1].first))
    return nearest if distance <= NEAR else None


RULE = Rule(
    code="T08",
    name="one voice",
    severity="note",
    en="{role}: only one source speaks for {holder} ({day}); {other} is seen there on {other_day}, "
    "and the other holders have {others} sources.",
    th="{role}: มีแหล่งที่มาเพียงแห่งเดียวที่ระบุ {holder} ({day}) ขณะที่พบ {other} เมื่อ {other_day} "
    "และผู้ดำรงตำแหน่งรายอื่นมีรวม {others} แห่ง",
    do=("rolegraph ask line --role {role_id}", "rolegraph show {source}"),
    about="In a one-seat post whose other holders have at least six voices together, a holder "
    "with one, within a quarter of a year of another holder: the change of holders, or a "
    "slip of the text or of its reading, hangs on that one source. All terms that rest on "
    "one voice: `rolegraph ask single-source --kind tenure`.",
    find=find,
)
