"""Posts that a verb behind the name tells: has it, got it, left it (ดำรงตำแหน่ง รับตำแหน่ง)."""

from __future__ import annotations

import re
from typing import Final

from graph_loader.extract.posts import phrase
from graph_loader.extract.reading import RoleFact
from graph_loader.extract.roles.days import start_in
from graph_loader.extract.roles.held import held, kept
from graph_loader.extract.roles.place import Place

_GOT = re.compile(
    " ?(?:ซึ่ง|ที่)?(?:ได้)?รับ(?:การ|พระมหากรุณาธิคุณ)?(?:โปรดเกล้า(?:ฯ|โปรดกระหม่อม)? ?)?"
    "(?:เลือกตั้ง|เลือก|แต่งตั้ง|คัดเลือก|เสนอชื่อ)(?:ให้|เข้า|ขึ้น)?(?:ไป|มา)?(?: ?(?:ดำรงตำแหน่ง|เป็น))+ ?"
    "| ?(?:ซึ่ง|ที่)?(?:ได้)?(?:(?:เข้า|มา|เพิ่ง)+รับตำแหน่ง|(?:เข้า|ขึ้น|มา)ดำรงตำแหน่ง|ขึ้นเป็น)(?:เป็น)? ?"
)
_IN_OFFICE = re.compile(
    " ?(?:และ)?(?:ซึ่ง|ที่)?(?:ใน)?(?:ปัจจุบัน|(?P<then>ขณะนั้น))?(?:ยัง)?(?P<once>เคย)?ดำรงตำแหน่ง(?:เป็น)? ?"
)
_LEFT = re.compile(
    " ?(?:ซึ่ง|ที่)?(?:ได้)?(?:ขอ|ยื่นหนังสือ|ยื่นใบ|ประกาศ|แจ้ง)?(?:ลาออก|พ้น)จาก"
    "(?:การเป็น|การดำรงตำแหน่ง|ตำแหน่ง|ความเป็น) ?"
)
_THEN = re.compile("(?:ขณะ|เวลา|สมัย)นั้น[ ,]*(?:มี)? ?$|(?:สมัย|ครั้ง|ตอน)(?:ที่)? ?(?:ท่าน)?$")
_WHEN = "เมื่อ"
# Posts of which 'เป็น' says that somebody has them, not what he does at an event.
_AS_HEAD = re.compile(
    " ?(?:ซึ่ง|ให้)?เป็น(?=ผู้รักษา(?:การ|ราชการ)|ผู้ปฏิบัติราชการแทน|"
    "นายก(?!รัฐมนตรี)|ผู้อำนวยการ|ผู้จัดการ|อธิการบดี|นายอำเภอ|ผู้ใหญ่บ้าน|กำนัน|"
    "ประธาน(?:กลุ่ม|วิสาหกิจ|สมาคม|ชมรม|มูลนิธิ|สหกรณ์|เครือข่าย|สภา|หอการค้า|บริษัท))"
)

BEGINNINGS: Final = frozenset(
    {
        *("ซึ", "ที", "ให", "ได", "แล", "ใน", "รั", "เข", "มา", "เพ", "ขึ", "ดำ", "เค", "ยั", "ปั", "ขณ"),
        *("ขอ", "ยื", "ปร", "แจ", "ลา", "พ้", "เป", "ทำ", "นั"),
    }
)
"""The first two letters of the words by which these finders and `led.seat` know that something is
told, a space before them left out."""


def may_tell(text: str, position: int) -> bool:
    """Whether one of them may find something at `position`: for most names none does."""
    start = position + text.startswith(" ", position)
    return text[start : start + 2] in BEGINNINGS


def got(text: str, place: Place, start: int, end: int) -> list[RoleFact]:
    """'… ได้รับแต่งตั้งให้ดำรงตำแหน่ง', '… เข้ารับตำแหน่ง': a post that somebody got."""
    sign = _GOT.match(text, start, end)
    one = phrase(text, sign.end(), end) if sign else None
    if one is None or text.endswith(_WHEN, 0, place.mention.start):
        return []
    row = kept(place, one)
    day = start_in(text, one.end, end)
    spans = (*row.spans, (day[1], day[2])) if day else row.spans
    return [row._replace(reported="appointed", start=day[0] if day else None, spans=spans)]


def in_office(text: str, place: Place, start: int, end: int) -> list[RoleFact]:
    """'… ดำรงตำแหน่ง': who has a post; who once had it, or had it at the time told of."""
    sign = _IN_OFFICE.match(text, start, end)
    one = phrase(text, sign.end(), end) if sign else None
    if sign is None or one is None:
        return []
    row = held(text, place, one)
    gone = sign["once"] or sign["then"] or _of_then(text, place)
    return [row._replace(reported="former") if gone else row]


def left(text: str, place: Place, start: int, end: int) -> list[RoleFact]:
    """'… ลาออกจากตำแหน่ง': who had a post."""
    sign = _LEFT.match(text, start, end)
    one = phrase(text, sign.end(), end) if sign else None
    return [held(text, place, one)._replace(reported="former")] if one else []


def as_head(text: str, place: Place, start: int, end: int) -> list[RoleFact]:
    """'… เป็นนายกสมาคม…', '… เป็นผู้รักษาการ…': a post told behind the others."""
    sign = _AS_HEAD.match(text, start, end)
    one = phrase(text, sign.end(), end) if sign else None
    return [held(text, place, one)] if one else []


def then(text: str, place: Place) -> bool:
    """'ซึ่งในขณะนั้น ก ดำรงตำแหน่ง': what is told of him is of that time."""
    told = _IN_OFFICE.match(text, place.mention.end)
    return told is not None and _of_then(text, place)


def _of_then(text: str, place: Place) -> bool:
    start = place.mention.start
    return _THEN.search(text, max(0, start - 20), start) is not None
