"""Days on which nobody can have held a post, and no source calls it vacant (ว่างโดยไม่มีผู้ระบุ)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph_loader.check.picture import Picture, Term
from graph_loader.check.rule import Found, Rule
from graph_loader.dates import previous_day


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a post and the one who left it."""
    for role, terms in picture.single():
        known = [t for t in terms if t.first or t.how == "vacant" or t.began != "yes"]
        carried = [line for line in picture.carryings if line.role == role.id]
        for left in known:
            if not left.sits or left.end_max is None or carried:
                continue
            after = _next_start(left, known)
            if after is None or after <= left.end_max:
                continue
            yield Found(
                concerns=(role.id, left.holder or ""),
                said={
                    "role": role.title,
                    "role_id": role.id,
                    "holder": picture.name(left.holder),
                    "first": left.end_max,
                    "last": previous_day(after),
                },
                links=(left.id, *(t.id for t in known if t.sits and t.start_min == after)),
                since=left.end_max,
                until=previous_day(after),
            )


def _next_start(left: Term, terms: Sequence[Term]) -> str | None:
    """The first day on which anybody else can sit there after it; None where nobody is bound."""
    end = left.end_max or ""
    others = [t for t in terms if t is not left and not (t.end_max and t.end_max <= end)]
    if not any(t.sits for t in others):
        return None
    return min(t.start_min or "" for t in others)


RULE = Rule(
    code="T03",
    name="vacancy not stated",
    severity="warning",
    en="{role}: by what is stated nobody can have held it from {first} (after {holder}) to {last}, "
    "and no source says that it was vacant or who acted.",
    th="{role}: ตามที่ระบุไว้ไม่มีผู้ใดดำรงตำแหน่งได้ตั้งแต่ {first} (หลัง {holder}) ถึง {last} "
    "แต่ไม่มีแหล่งที่มาใดระบุว่าตำแหน่งว่างหรือใครรักษาการ",
    do=("rolegraph ask line --role {role_id}",),
    about="The end of one term and the earliest possible start of the next are both bound, and "
    "days lie between on which nobody is possible, neither acting nor by office nor "
    "announced. A record with a vacancy, or with who acted, settles it.",
    find=find,
)
