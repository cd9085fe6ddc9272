"""A holder last seen long ago, without an end (ไม่มีข้อมูลเป็นเวลานาน)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule
from graph_loader.check.stretches import held
from graph_loader.dates import days_between, earliest

LONG = 730
"""Days: as far as a holder is listed as possible without evidence."""
WELL_KNOWN = 5
"""Voices for the last holder: of whom the news spoke often, its silence says something."""


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a post and its last holder."""
    newest = picture.newest and earliest(picture.newest)
    if not newest:
        return
    for role, terms in picture.single():
        known = held(picture, role)
        if not known:
            continue
        last = max(known, key=lambda s: (s.last, s.holder))
        ended = any(term.end_max for term in last.terms[-1:])
        later = any(t.last and t.last > last.last for t in terms)
        silent = days_between(last.last, newest)
        if ended or later or silent <= LONG or last.voices < WELL_KNOWN:
            continue
        yield Found(
            concerns=(role.id, last.holder),
            said={
                "role": role.title,
                "role_id": role.id,
                "holder": picture.name(last.holder),
                "day": last.last,
                "voices": str(last.voices),
                "months": str(silent // 30),
            },
            links=last.links[-1:],
            since=last.last,
        )


RULE = Rule(
    code="T09",
    name="silence",
    severity="note",
    en="{role}: {holder}, told of by {voices} sources, was last seen on {day}, {months} months "
    "before the newest source; no end and nobody after is known.",
    th="{role}: {holder} ซึ่งมีแหล่งที่มา {voices} แห่ง พบครั้งสุดท้ายเมื่อ {day} "
    "ก่อนแหล่งที่มาล่าสุด {months} เดือน ไม่ทราบวันสิ้นสุดและผู้ดำรงตำแหน่งต่อ",
    do=("rolegraph ask line --role {role_id}",),
    about="A one-seat post whose last holder has at least five voices, and then nothing for more "
    "than two years up to the newest source: no end, nobody acting, no successor. The body "
    "may have ended or been renamed, or the successor stands under another spelling of the "
    "post.",
    find=find,
)
