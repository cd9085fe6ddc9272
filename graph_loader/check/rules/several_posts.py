"""One post that looks like several (ตำแหน่งเดียวที่อาจเป็นหลายตำแหน่ง)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule
from graph_loader.check.stretches import held, voices_of
from graph_loader.dates import days_between

HOLDERS = 4
SHORT = 300
"""Days for each holder; heads of departments and provinces change once a year at most."""
ALONE = 0.6
"""Share of the holders for whom one voice speaks."""
CHIEF = 0.6
"""Share of the voices that one holder of a real post may have; the others are then slips."""


def find(picture: Picture) -> Iterator[Found]:
    """One finding a post."""
    for role, _ in picture.single():
        known = held(picture, role)
        voices = voices_of(known)
        if len(voices) < HOLDERS:
            continue
        first, last = known[0].first, max(stretch.last for stretch in known)
        alone = sum(number == 1 for number in voices.values())
        often = days_between(first, last) < SHORT * len(voices)
        spread = max(voices.values()) <= CHIEF * voices.total()
        if not often or not spread or alone < ALONE * len(voices):
            continue
        yield Found(
            concerns=(role.id,),
            said={
                "role": role.title,
                "role_id": role.id,
                "number": str(len(voices)),
                "months": str(days_between(first, last) // 30),
                "alone": str(alone),
            },
            links=tuple(link for stretch in known for link in stretch.links[:1]),
            since=first,
            until=last,
        )


RULE = Rule(
    code="R03",
    name="one post that looks like several",
    severity="note",
    en="{role} has one seat, but {number} holders in {months} months, {alone} of them known from "
    "one source: perhaps several bodies have that name.",
    th="{role} มีผู้ดำรงตำแหน่งได้คนเดียว แต่พบ {number} ราย ใน {months} เดือน "
    "ซึ่ง {alone} รายมีแหล่งที่มาเพียงแห่งเดียว อาจมีหลายหน่วยงานที่ใช้ชื่อนี้",
    do=("rolegraph ask line --role {role_id}",),
    about="A one-seat post with at least four holders, less than 300 days for each, most of them "
    "known from one voice and none far better than the others: a name like that of a legal "
    "division, which every department has, or a post that texts and their reading mistake "
    "for another. A record that names the body above (`within`) tells them apart.",
    find=find,
)
