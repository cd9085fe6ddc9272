"""Posts that somebody is appointed to: stated in the entry, or by the heading above the list."""

from __future__ import annotations

import re
from itertools import pairwise

from graph_loader.extract.post_body import post_and_org
from graph_loader.extract.posts import Phrase, phrase
from graph_loader.extract.reading import Reported, RoleFact
from graph_loader.extract.roles.beside import further
from graph_loader.extract.roles.context import PRESIDES
from graph_loader.extract.roles.days import group_start_in, start_in, until_in
from graph_loader.extract.roles.held import held, how, with_ministry
from graph_loader.extract.roles.place import Place, in_list, is_replaced, opens_entry
from graph_loader.extract.roles.seats import is_board_post
from graph_loader.extract.roles.standing_orders import may_act
from graph_loader.extract.text import Span

_SIGN = re.compile(
    # Looked for at every letter: what each way begins with comes first.
    r"(?=แล|แต|ขึ|ให|ไป|กล|มา|ดำ|ดํ|ตำ|ทำ|เป|ข้)(?:(?:และ)?(?:แต่งตั้ง)?(?:ขึ้น)?(?:ให้)?(?:ไป)?(?:กลับไป)?(?:มา)?"
    r"(?P<office>(?:ดำรง|ดํารง|ตำรง|ดำรงค์) ?(?:ตำแหน่ง|ตําแหน่ง|ดำแหน่ง))(?:เป็น)?[ \n]?"
    r"(?:ข้าราชการการเมือง ?(?:ตำแหน่ง)? ?)?"
    r"|(?:ให้)?ทำหน้าที่(?:เป็น)?[ \n]?"
    r"|(?:ให้)?เป็น(?:ข้าราชการ(?:การเมือง)? ?)?(?:ตำแหน่ง)?[ \n]?[“\"]?|ข้าราชการการเมือง ?ตำแหน่ง[ \n]?)"
)
_ALSO = re.compile("มอบหมายให้(?:เป็น|ดำรงตำแหน่ง|ปฏิบัติหน้าที่(?:เป็น)?) ?")
# From here on it is told of others what they are.
_OTHERS = re.compile("โดยมี|และมี|พร้อมด้วย|ประกอบด้วย")
# What somebody is made even where no list is.
_MADE = re.compile("ประธาน(?:คณะ)?(?:อนุ)?กรรมการ|ผู้รักษา(?:การ|ราชการ)|ผู้ปฏิบัติราชการแทน")
# A seat on the body that the heading names, told behind a name in a sentence.
_SEAT_OF_BODY = re.compile(
    "(?:รองประธาน(?:อนุ)?กรรมการ|(?:อนุ)?กรรมการ|(?:(?:อนุ)?กรรมการและ)?(?:ผู้ช่วย)?เลขานุการ)"
    "(?=$|[ ,\n;)]|และ ?(?:นาย|นาง|น\\.ส)|รวมทั้ง|โดย)"
)
# An entry of nothing but a name and 'ตำแหน่ง …'.
_BARE_OFFICE = re.compile("[ \n]?(?P<office>ตำแหน่ง) ?")
_NO_OFFICE = re.compile("โดย|ครบ|เท่า|ดังกล่าว|ต่อ|นี้|อยู่|ของ|มา|ประเภท")
_FIELD = re.compile(r"[ ,]*(?P<field>\(?(?:ด้าน|สาขา)[^\n)]{1,120}\)?|\((?:ผู้แทน|ด้าน)[^\n)]*\))")
_BEHIND = re.compile(" (?:เพื่อ)?ทดแทน|(?<=กรรมการ)เพิ่มเติม| ?(?:(?<!ผู้)(?<!ทด)แทน|ต่อไปอีก|ทั้งนี้|อีกวาระ)")
_END = re.compile(r"\n|ตั้งแต่|ทั้งนี้|แทน")
_NEXT_ITEM = re.compile(r"\n(?:\d{1,3} ?[.)] ?)?เรื่อง")
_BRACKET_ENDS = re.compile(r" ?\)(?= ?(?:$|\n ?(?:\d{1,2}[.)\d]|ทั้งนี้)))")
_MINISTER = re.compile("(?:รอง)?นายกรัฐมนตรี|รัฐมนตรี")
_MEMBER = ("กรรมการ", "อนุกรรมการ")
_EXPERT = "ผู้ทรงคุณวุฒิ"
_GROUP_REACH = 4000
"""Letters below a name in which the day that holds for its whole list may stand."""


def sign_of_office(text: str, place: Place, end: int) -> re.Match[str] | None:
    """Where the entry says 'ให้ดำรงตำแหน่ง', 'เป็น' with a post behind it."""
    if not place.context.appoints:
        return None
    for sign in _SIGN.finditer(text, place.mention.end, end):
        named = sign["office"] and not _NO_OFFICE.match(text, sign.end())
        if not named and not _appoints_to(text, place, sign.end()):
            continue
        if not named and _OTHERS.search(text, place.mention.end, sign.start()):
            break
        if named or phrase(text, sign.end(), end, bounded=True):
            return sign
    bare = _BARE_OFFICE.match(text, place.mention.end, end)
    one = phrase(text, bare.end(), end, bounded=True) if bare else None
    return bare if one and not _has_seat(place, one) else None


def _has_seat(place: Place, one: Phrase) -> bool:
    """Whether the heading gives a seat, so that 'ตำแหน่ง …' behind a name is what he is already."""
    context = place.context
    return bool(context.post and context.body and not is_board_post(one.words))


def _appoints_to(text: str, place: Place, start: int) -> bool:
    """Whether 'เป็น' says what somebody is made, not what he does there."""
    if PRESIDES.match(text, start):
        return False
    if place.follows or in_list(text, place) or _MADE.match(text, start):
        return True
    return place.context.body is not None and _SEAT_OF_BODY.match(text, start) is not None


def appointed(
    text: str, place: Place, own: list[Phrase], sign: re.Match[str] | None, end: int
) -> tuple[list[RoleFact], int]:
    """The posts that the person gets, and the position up to which the words are used."""
    taken = max([place.mention.end, *(one.end for one in own)])
    if sign is not None:
        return _to_office(text, place, sign, end)
    if is_replaced(text, place) or not in_list(text, place):
        return [], taken
    context = place.context
    seat = next((one for one in own if is_board_post(one.words) and context.body), None)
    if seat is not None:
        words = _in_full(seat.words, context.post)
        return [_seated(text, place, words, (seat.start, seat.end), end)], taken
    if context.post and context.body and context.post_span:
        field = _FIELD.match(text, place.mention.end, end)
        words = f"{context.post} {field['field'].strip('() ')}" if field else context.post
        taken = max(taken, field.end() if field else 0)
        return [_seated(text, place, words, context.post_span, end)], taken
    if context.office and not context.body:
        closer = own and own[0].words.startswith(context.office.words)
        office = own[0] if closer else context.office
        return [_to_phrase(text, place, office, (taken, end))], taken
    return [], taken


def seat_of_office(text: str, place: Place, office: Phrase) -> list[RoleFact]:
    """'1.1 รัฐมนตรี… (นาย ก)' as an entry of nothing else: the members' seat is his.

    A heading's chair is another's: one of them, not the list.
    """
    context = place.context
    close = _BRACKET_ENDS.match(text, place.mention.end)
    if not (context.appoints and context.post and context.body and context.post_span and close):
        return []
    if not (context.post.startswith(_MEMBER) and opens_entry(text, office.start)):
        return []
    return [_seated(text, place, context.post, context.post_span, close.end())]


def _in_full(seat: str, post: str | None) -> str:
    """'ผู้ทรงคุณวุฒิด้าน …' of an entry under the heading 'กรรมการผู้ทรงคุณวุฒิ'."""
    if post and seat.startswith(_EXPERT) and post.endswith(_EXPERT):
        return f"{post} {seat.removeprefix(_EXPERT).strip()}".strip()
    return seat


def _seated(text: str, place: Place, post: str, span: Span, end: int) -> RoleFact:
    """A seat on the body that the heading names."""
    mention, context = place.mention, place.context
    spans: tuple[Span, ...] = (place.name_span, span)
    if context.body_span:
        spans = (*spans, context.body_span)
    start, until, day_spans = effective_days(text, place, mention.end, end)
    return RoleFact(
        mention.person, mention.honorific, post, context.body, (*spans, *day_spans),
        "appointed", "substantive", start, until,
    )  # fmt: skip


def _to_office(
    text: str, place: Place, sign: re.Match[str], end: int
) -> tuple[list[RoleFact], int]:
    one = phrase(text, sign.end(), end, bounded=place.summary) or _rest(text, sign.end(), end)
    if not one.words:
        return [], sign.start()
    rows = [_to_phrase(text, place, one, (one.end, end))]
    joined = further(text, one, end, bounded=place.summary)
    for last, other in pairwise([one, *joined]):
        also = text[last.end : other.start].strip().startswith("และ")
        made = _MINISTER.match(other.words) if also else None
        rows.append(
            _to_phrase(text, place, other, (other.end, end)) if made else held(text, place, other)
        )
    given = _ALSO.search(text, one.end, end)
    second = phrase(text, given.end(), end, bounded=place.summary) if given else None
    if second:
        rows.append(_to_phrase(text, place, second, (second.end, end)))
        joined.append(second)
    return rows, max([one.end, *(other.end for other in joined)])


def _to_phrase(text: str, place: Place, one: Phrase, words_after: Span) -> RoleFact:
    mention, context = place.mention, place.context
    post, org = post_and_org(_BEHIND.split(one.words)[0])
    org = with_ministry(org, context.ministry)
    spans: tuple[Span, ...] = (place.name_span, (one.start, one.end))
    if org is None and context.body and context.body_span and is_board_post(post):
        org, spans = context.body, (*spans, context.body_span)
    start, until, day_spans = effective_days(text, place, *words_after)
    acts = how(one.status)
    reported: Reported = "appointed"
    if acts == "acting" and may_act(text, place, one):
        reported = "deputises"
    return RoleFact(
        mention.person, mention.honorific, post, org, (*spans, *day_spans),
        reported, acts, start, until,
    )  # fmt: skip


def _rest(text: str, start: int, end: int) -> Phrase:
    """A post whose first word is not known."""
    stop = _END.search(text, start, end)
    last = stop.start() if stop else end
    return Phrase(start, last, "", text[start:last].strip(" ,.;"))


def effective_days(
    text: str, place: Place, start: int, end: int
) -> tuple[str | None, str | None, tuple[Span, ...]]:
    """First and last day that the words about one person state, else those of the list; where."""
    reach = min(len(text), start + _GROUP_REACH)
    stop = _NEXT_ITEM.search(text, start, reach)
    last = stop.start() if stop else reach
    begins = start_in(text, start, end) or place.context.start
    begins = begins or group_start_in(text, start, last)
    if begins is None:
        return None, None, ()
    ends = until_in(text, begins[2], min(begins[2] + 40, last))
    spans = tuple((found[1], found[2]) for found in (begins, ends) if found)
    return begins[0], ends[0] if ends else None, spans
