"""What a list of appointments stands under: the body, the post, the ministry (หัวเรื่องแต่งตั้ง)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from graph_loader.extract.lexicon import either, ministries
from graph_loader.extract.posts import Phrase, phrase
from graph_loader.extract.roles.days import start_in
from graph_loader.extract.roles.seats import last_of, seat_above
from graph_loader.extract.tails import body_alone

_ABOUT = "เรื่อง"
_HEADING = rf"(?:\d{{1,3}} ?[.)] ?)?{_ABOUT} ?"
_FIRST_ITEM = re.compile(_HEADING)
_ITEM = re.compile(rf"\n{_HEADING}")
_APPOINTS = re.compile("แต่งตั้ง|ให้ดำรงตำแหน่ง|สับเปลี่ยน|รับโอน|โยกย้าย|เสนอชื่อ|ต่อเวลา|อีกหนึ่งวาระ")
_BODY = re.compile(
    r"คณะ(?:อนุ)?กรรม(?:การ|าธิการ)(?!มีมติ|ฯ| |ชุด|ดังกล่าว|จำนวน)[^\n(\[]{3,200}?"
    r"(?=\s*(?:จำนวน|รวม|ดังนี้|ดังราย|(?<!ผู้)แทน|เนื่องจาก|โดยมี|ประกอบด้วย|ทั้งนี้|"
    r"(?<= )ตาม|ตาม(?:มาตรา|ที่|ความ|ข้อ|มติ|คำสั่ง)|"
    r"ชุด|ซึ่ง|ในการประชุม|(?:จึง|ได้)แต่งตั้ง|เพิ่มเติม|ต่อไปอีก|เรียบร้อย|แล้ว|ใหม่| นั้น|"
    r"ที่(?:มี|ได้|ว่าง|พ้น|ครบ|ลาออก)|เพื่อ(?:ทด|ดำ)|"
    r"เสนอ|\(|\[|\n|$|\d+ ?(?:คน|ราย)|ว่างลง))"
)
# A number, a dash; a bracket, which belongs to the line above it.
_ENTRY = re.compile(
    r" ?(?:\(|\d+(?:\.\d+)* ?[.)]|\d{1,2}\.\d{1,2}(?!\d)|\d{1,2} ?(?=นาย|นาง|น\.ส|พล)|[-•])"
)
_OFFICE = re.compile("(?:ตำแหน่ง(?:เป็น|ของ)?|แต่งตั้ง(?:ผู้ดำรงตำแหน่ง)?|เป็น|ให้) ?")
# What a heading says over a list of deputies.
_ORDERS = re.compile(
    "ไม่อาจปฏิบัติ|ไม่สามารถปฏิบัติ|ไม่อยู่หรือ|(?:รักษา|ปฏิบัติ)ราชการแทน[^\\n]{0,140}?ตามลำดับ|แทนตามลำดับ"
    "|เป็นหลักการ(?:ใน)?(?:การ)?(?:แต่ง)?ตั้งผู้รักษา"
)
_DEPUTISES = re.compile("(?:รักษา|ปฏิบัติ)(?:ราชการ|หน้าที่)แทน(?:ในตำแหน่ง)? ?")
# Whom an order of deputies lists by their own post: 'มอบหมายให้… เป็นผู้รักษาราชการแทน'.
_DEPUTIES = re.compile("(?:มอบหมาย|แต่งตั้ง)ให้ ?(?=[^\\n]{4,120}?เป็นผู้(?:รักษา|ปฏิบัติ)(?:ราชการ|หน้าที่)แทน)")
_STAYS = re.compile("ให้(?=[^\\n]{4,120}?คงอยู่(?:ปฏิบัติหน้าที่|ในตำแหน่ง))")
_ORDER_REACH = 1500
"""Letters above a list of deputies in which the order names the post."""
_COUNTED = re.compile(r" ?(?:จำนวน|รวม|ดังนี้|ได้แก่|คือ)")


class Context(NamedTuple):
    """What stands above the names that follow; spans are where it says so."""

    since: int = 0
    appoints: bool = False
    body: str | None = None
    body_span: tuple[int, int] | None = None
    post: str | None = None
    post_span: tuple[int, int] | None = None
    ministry: str | None = None
    office: Phrase | None = None
    deputises: Phrase | None = None
    """The post that those listed may act in, in turn, when its holder cannot."""
    deputies: Phrase | None = None
    """The post that those listed to act have themselves."""
    stays: Phrase | None = None
    """The post that those listed have and keep (คงอยู่ปฏิบัติหน้าที่ต่อไป)."""
    start: tuple[str, int, int] | None = None
    """The day that the heading gives for all, and where it stands."""


NOTHING = Context()

# What somebody does at a meeting or an event, no post.
PRESIDES: Final = re.compile(
    "ประธาน(?:ร่วม)?(?:การ|ประชุม|ที่ประชุม|ใน|เปิด|พิธี|กล่าว|มอบ|แถลง|งาน|ลงนาม|[ ฯ]|$)|ผู้แทน|สักขี|วิทยากร"
)


@cache
def _ministry() -> re.Pattern[str]:
    names = either((*ministries(), "สำนักนายกรัฐมนตรี"))
    return re.compile(f"(?:สังกัด|\\(|กระทรวง(?=กระทรวง)|ตามที่(?=กระทรวง)) ?(?P<name>{names})")


def after_gap(
    context: Context, text: str, start: int, end: int, *, cabinet: bool, orders: bool
) -> Context:
    """The context of the name that begins at `end`, given that of the name before the gap.

    `cabinet`: the text is a list of decisions; `orders`: it has a word of an order of deputies.
    """
    position = _last_item(text, start, end)
    if position is None:
        position = start
    else:
        context = Context(since=position)
    if not cabinet and position == start and _new_sentence(text, start, end):
        context = Context(since=start)
    if not context.appoints and _APPOINTS.search(text, position, end):
        context = context._replace(
            appoints=True,
            office=_office(text, position, end),
            stays=_first_after(_STAYS, text, position, end),
            start=start_in(text, position, end),
        )
    if orders and _ORDERS.search(text, position, end):
        deputies = _first_after(_DEPUTIES, text, position, end)
        named = _deputised(text, context.since, end)
        context = context._replace(deputises=named, deputies=deputies)
    return _filled(context, text, position, end) if context.appoints else context


def _last_item(text: str, start: int, end: int) -> int | None:
    """Where the last heading of an item between the names begins."""
    if text.find(_ABOUT, start, end) < 0:
        return None
    item = last_of(_ITEM, text, start, end) or (None if start else _FIRST_ITEM.match(text, 0, end))
    return item.start() if item else None


def _deputised(text: str, start: int, end: int) -> Phrase | None:
    start = max(start, end - _ORDER_REACH)
    named = [*_after(_DEPUTISES, text, start, end)]
    return next((one for one in named if "." not in one.words), named[0] if named else None)


def _first_after(signs: re.Pattern[str], text: str, start: int, end: int) -> Phrase | None:
    """The first post that stands right behind one of the signs."""
    return next(_after(signs, text, start, end), None)


def _after(signs: re.Pattern[str], text: str, start: int, end: int) -> Iterator[Phrase]:
    posts = (phrase(text, sign.end(), end) for sign in signs.finditer(text, start, end))
    return (one for one in posts if one)


def _office(text: str, start: int, end: int) -> Phrase | None:
    """The post that a list's heading gives to all its names."""
    found = None
    for sign in _OFFICE.finditer(text, start, end):
        one = phrase(text, sign.end(), end, bounded=True)
        if one is None or "ใน" in one.words or PRESIDES.match(text, one.start):
            continue
        cut = _COUNTED.search(text, sign.end(), end)
        if cut and cut.start() <= one.end + 1:
            last = cut.start()
            found = Phrase(one.start, last, one.status, text[one.start : last].strip())
    return found


def _new_sentence(text: str, start: int, end: int) -> bool:
    """Whether a paragraph that is no list item begins between the names."""
    last = text.rfind("\n", start, end)
    if last < 0:
        return False
    return last + 1 < end and _ENTRY.match(text, last + 1, end) is None


def _filled(context: Context, text: str, start: int, end: int) -> Context:
    ministry = last_of(_ministry(), text, start, end)
    if ministry:
        context = context._replace(ministry=ministry["name"])
    body = last_of(_BODY, text, start, end)
    if body and not text.startswith("คณะรัฐมนตรี", body.start()):
        name = body_alone(body[0].strip())
        context = context._replace(body=name, body_span=body.span())
    return _with_post(context, text, start, end)


def _with_post(context: Context, text: str, start: int, end: int) -> Context:
    found = seat_above(text, start, end)
    if found is None or (context.post and context.post.endswith(found["post"])):
        return context
    return context._replace(post=found["post"], post_span=found.span("post"))
