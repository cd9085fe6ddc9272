"""A holder of a well-known post for whom only one source speaks (อาศัยแหล่งที่มาเดียว)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.picture import Picture, Role
from graph_loader.check.rule import Found, Rule
from graph_loader.check.stretches import Stretch, crossing, held, voices_of
from graph_loader.dates import days_between

WELL_KNOWN = 6
"""Voices that speak for the other holders of the post together."""
NEAR = 92
"""Days to a sight of another holder: about a quarter."""


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a post and a holder; what `overlap` tells of already is left out."""
    for role, _ in picture.single():
        known = held(picture, role)
        voices = voices_of(known)
        crossed = {stretch for pair in crossing(known) for stretch in pair}
        alone = [s for s in known if voices[s.holder] == 1 and s not in crossed]
        if len(alone) * 2 > len(voices):
            continue
        for stretch in alone:
            others = voices.total() - 1
            near = _near(stretch, known)
            if near and others >= WELL_KNOWN:
                yield _found(picture, role, stretch, near, others)


def _found(picture: Picture, role: Role, stretch: Stretch, near: Stretch, others: int) -> Found:
    return Found(
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


def _near(stretch: Stretch, known: list[Stretch]) -> Stretch | None:
    """Another holder who is seen shortly before or after."""
    beside = [
        (min(abs(days_between(s.last, stretch.first)), abs(days_between(stretch.last, s.first))), s)
        for s in known
        if s.holder != stretch.holder
    ]
    if not beside:
        return None
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
    "slip of the text or of its reading, hangs on that one source. Posts of which most "
    "holders have one voice are left out (R03). All terms that rest on one voice: "
    "`rolegraph ask single-source --kind tenure`.",
    find=find,
)
