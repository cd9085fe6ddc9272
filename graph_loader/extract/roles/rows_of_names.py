"""Names in a row before one post that all of them have (ก และ ข รองปลัด…; ก ข ค รองปลัด…)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph_loader.extract.reading import RoleFact
from graph_loader.extract.roles.place import Place, named_again

_JOINED = re.compile(r"[ ,]*(?:\([^()\n]{1,80}\))? ?(?P<by>และ|,)? ?")
_ENDS_JOINED = re.compile("(?:และ|,) ?$")
# Posts that more than one person has at a time.
_MANY = re.compile(
    "รอง|ผู้ช่วย|ผู้ตรวจ|(?:คณะ)?ที่ปรึกษา|คณะทำงาน|(?:อนุ)?กรรมการ(?!ผู้จัดการ|ผู้อำนวยการ)|กรรมาธิการ|สมาชิก|อุปนายก"
    "|ประจำสำนัก|ส\\.?ส|ส\\.?ว|นักวิชาการ|ผู้เชี่ยวชาญ|ผู้ทรงคุณวุฒิ|ผู้แทน"
)


def shared(
    text: str, rows: Sequence[RoleFact], waiting: Sequence[Place]
) -> Iterator[tuple[RoleFact, bool]]:
    """What the last of several persons has, for each one before; whether a word joins them.

    Without such a word only a post that several can have is shared, and the caller must see
    that the person has no other.
    """
    if not (rows and waiting):
        return
    new = next((row for row in rows if row.reported == "appointed"), None)
    last = new or rows[0]
    for place in waiting:
        joined = _JOINED.fullmatch(text, place.mention.end, place.limit)
        sure = new is not None or bool(joined and joined["by"])
        if named_again(place) or not _alike(place, last):
            continue  # the post is the next one's
        if sure or (joined and _MANY.match(last.post)):
            mention, spans = place.mention, (place.name_span, *last.spans[1:])
            also = last._replace(person=mention.person, honorific=mention.honorific, spans=spans)
            yield also, sure


def _alike(place: Place, last: RoleFact) -> bool:
    """Whether both names are in the same letters: a Thai and a foreigner share no post unsaid."""
    return place.mention.person.isascii() == last.person.isascii()


def still_waiting(
    text: str, place: Place, rows: Sequence[RoleFact], waiting: Sequence[Place]
) -> Sequence[Place]:
    """The persons who may share the post of the next name, this one among them."""
    if rows and (not place.context.appoints or any(row.reported == "appointed" for row in rows)):
        return ()
    gap = text[place.mention.end : place.limit]
    if place.context.appoints and _ENDS_JOINED.search(gap):
        return (*waiting, place)
    return (*waiting, place) if not rows and _JOINED.fullmatch(gap) else ()
