"""The posts of every mention, one after the other, under the heading that it stands under."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph_loader.extract.posts import Phrase, phrase, post_and_org
from graph_loader.extract.reading import Abbreviation, How, Mention, Reported, RoleFact
from graph_loader.extract.roles.beside import before, behind
from graph_loader.extract.roles.context import NOTHING, Context, after_gap, is_board_post
from graph_loader.extract.roles.days import group_start_in, start_in, until_in
from graph_loader.extract.roles.merge import merged
from graph_loader.extract.text import Document, Span

_TARGET = re.compile(
    r"(?P<sign>(?:และ)?(?:แต่งตั้ง)?(?:ขึ้น)?(?:ให้)?(?:ไป)?(?:กลับไป)?(?:มา)?(?:ดำรง|ดํารง)(?:ตำแหน่ง|ตําแหน่ง|ดำแหน่ง)(?:เป็น)?"
    r"|(?:ให้)?เป็น(?:ข้าราชการการเมือง )?(?:ตำแหน่ง)?|ตำแหน่ง)[ \n]?"
)
_FIELD = re.compile(r"[ ,]*(?P<field>\(?(?:ด้าน|สาขา)[^\n)]{1,120}\)?|\((?:ผู้แทน|ด้าน)[^\n)]*\))")
_ITEM_END = re.compile(r"\n(?:\d{1,3} ?[.)] ?)?เรื่อง|\n(?:\d+(?:\.\d+)* ?[.)]|[-•]) ?|\n?ทั้งนี้")
_SHORT_BODY = re.compile(r"((?:[ก-ฮ]{1,4}\.)*[ก-ฮ]{1,4}\.?)$")
_SEAT = re.compile(
    "(?:ทำหน้าที่)?เป็น(?P<post>(?:กรรมการและ)?(?:ผู้ช่วย)?เลขานุการ|กรรมการและ(?:ผู้ช่วย)?เลขานุการ)"
)
_COMMITTEE = re.compile(r"คณะ(?:อนุ)?กรรม(?:การ|าธิการ)[^\n]*?(?= ?ครั้งที่| ?\(|\n)")
_LEFT = re.compile(" ?(?:คน)?(?:เดิม|เดิมที่พ้น|(?:ที่|ซึ่ง)(?:ได้)?(?:ขอ)?(?:พ้น|ลาออก|เกษียณ))")
_SHORT_BODY = re.compile(r"((?:[ก-ฮ]{1,4}\.)*[ก-ฮ]{1,4}\.?)$")
_NEXT_ITEM = re.compile(r"\n(?:\d{1,3} ?[.)] ?)?เรื่อง")
_GROUP_REACH = 4000


@dataclass(frozen=True, slots=True)
class _Place:
    """A mention, where its own words end, and what it stands under."""

    mention: Mention
    limit: int
    context: Context


def roles_of(
    document: Document, mentions: Sequence[Mention], abbreviations: Sequence[Abbreviation] = ()
) -> tuple[RoleFact, ...]:
    """The roles of all persons; one row for each person and post.

    A post whose body is a short form that the document introduces gets the full name as `org`.
    """
    full = {pair.short: pair.full for pair in abbreviations}
    return merged(_with_full_body(fact, full) for fact in _facts(document.clean, mentions))


def _with_full_body(fact: RoleFact, full: Mapping[str, str]) -> RoleFact:
    short = _SHORT_BODY.search(fact.post) if fact.org is None and full else None
    body = full.get(short[1]) or full.get(f"{short[1]}.") if short else None
    return replace(fact, org=body) if body else fact


def _facts(text: str, mentions: Sequence[Mention]) -> Iterator[RoleFact]:
    context, taken = NOTHING, 0
    cabinet = "แต่งตั้ง" in text or "ดำรงตำแหน่ง" in text
    listed = "เรื่อง" in text[:4000]
    nexts = [mention.start for mention in mentions[1:]] + [len(text)]
    pending: list[tuple[Mention, Context]] = []
    for mention, following in zip(mentions, nexts, strict=True):
        if cabinet:
            context = after_gap(context, text, taken, mention.start, cabinet=listed)
        place = _Place(mention, following, context)
        rows, taken = _of_mention(text, place, taken)
        yield from rows
        yield from _coordinated(text, rows, pending, place)


def _coordinated(
    text: str, rows: list[RoleFact], pending: list[tuple[Mention, Context]], place: _Place
) -> Iterator[RoleFact]:
    """'แต่งตั้ง A ตำแหน่ง ก และ B ตำแหน่ง ข เป็น ค': A gets ค too."""
    new = next((row for row in rows if row.reported == "appointed"), None)
    if new is not None:
        for mention, _ in pending:
            spans = ((mention.start, mention.end), *new.spans[1:])
            yield RoleFact(
                mention.person, mention.honorific, new.post, new.org, spans, "appointed",
                new.how, new.start, new.until,
            )  # fmt: skip
        pending.clear()
    elif place.context.appoints and re.search(
        r"(?:และ|,) ?$", text[place.mention.end : place.limit]
    ):
        pending.append((place.mention, place.context))
    else:
        pending.clear()


def _of_mention(text: str, place: _Place, taken: int) -> tuple[list[RoleFact], int]:
    mention = place.mention
    bracketed = text[mention.start - 1 : mention.start] == "("
    earlier = before(text, mention.start, taken)
    if bracketed and earlier:
        return _bracketed(text, place, earlier)
    end = _own_end(text, place)
    target = _target(text, place, end)
    bound = target.start() if target else end
    own = behind(text, mention.end, bound, bounded=place.context.appoints)
    if not own and earlier and not place.context.appoints:
        own = earlier
    rows = [_held(text, mention, one, place.context) for one in own]
    taken = max([mention.end, *(one.end for one in own)])
    if place.context.appoints:
        new, taken = _appointed(text, place, own, target, end)
        rows = [row for row in rows if not _is_seat(row, new)] + new
    else:
        rows += _seat(text, mention, taken, end)
    return rows, taken


def _is_seat(row: RoleFact, new: list[RoleFact]) -> bool:
    return any(row.spans[1] == other.spans[1] for other in new)


def _bracketed(text: str, place: _Place, posts: list[Phrase]) -> tuple[list[RoleFact], int]:
    """'รองนายกรัฐมนตรี (นายก ข) และรัฐมนตรีว่าการ…': both are his."""
    mention, close = place.mention, place.mention.end
    joint = re.compile(r"\) ?และ(?=รัฐมนตรี)").match(text, close)
    more = phrase(text, joint.end(), place.limit) if joint else None
    found = [*posts, *([more] if more else [])]
    rows = [_held(text, mention, one, place.context) for one in found]
    return rows, max(close, more.end if more else 0)


def _own_end(text: str, place: _Place) -> int:
    """Where the words about this person end: the next list item, the next name at the latest."""
    stop = _ITEM_END.search(text, place.mention.end, place.limit)
    return stop.start() if stop else place.limit


def _target(text: str, place: _Place, end: int) -> re.Match[str] | None:
    if not place.context.appoints:
        return None
    for sign in _TARGET.finditer(text, place.mention.end, end):
        named = "ดำรง" in sign[0] and _is_post(text, sign)
        if named or phrase(text, sign.end(), end, bounded=True):
            return sign
    return None


def _is_post(text: str, sign: re.Match[str]) -> bool:
    return not re.match("ครบ|เท่า|ดังกล่าว|ต่อ|นี้|อยู่|ของ|มา|ประเภท", text[sign.end() : sign.end() + 8])


def _how(status: str) -> How:
    return "acting" if re.search("รักษา|ปฏิบัติ", status) else "substantive"


def _reported(status: str) -> Reported:
    return "former" if status.startswith(("อดีต", "เคย", "ซึ่งเคย")) else "holds"


def _held(text: str, mention: Mention, one: Phrase, context: Context) -> RoleFact:
    post, org = post_and_org(one.words)
    org = _with_ministry(org, context.ministry)
    if org is None and context.body and is_board_post(post):
        org = context.body
    spans = ((mention.start, mention.end), (one.start, one.end))
    replaced = text.endswith(("แทน ", "แทน"), 0, mention.start) and is_board_post(post)
    left = replaced or _LEFT.match(text, one.end) or _LEFT.search(post)
    reported: Reported = "former" if left else _reported(one.status)
    post = _LEFT.split(post)[0].strip()
    return RoleFact(mention.person, mention.honorific, post, org, spans, reported, _how(one.status))


def _with_ministry(org: str | None, ministry: str | None) -> str | None:
    """'สำนักงานปลัดกระทรวง' alone is that of the heading's ministry (the guide's rule)."""
    if org and ministry and org.endswith("สำนักงานปลัดกระทรวง"):
        return f"{org} {ministry}"
    return org


def _appointed(
    text: str, place: _Place, own: list[Phrase], target: re.Match[str] | None, end: int
) -> tuple[list[RoleFact], int]:
    mention, context = place.mention, place.context
    if target is not None:
        return _to_target(text, place, target, end)
    if text.endswith(("แทน ", "แทน"), 0, mention.start):
        return [], max([mention.end, *(one.end for one in own)])
    seat = next((one for one in own if is_board_post(one.words) and context.body), None)
    if seat is not None:
        return [_seated(text, place, seat.words, (seat.start, seat.end), end)], seat.end
    if context.post and context.body and context.post_span:
        field = _FIELD.match(text, mention.end, end)
        words_ = f"{context.post} {field['field'].strip('() ')}" if field else context.post
        taken = max([mention.end, *(one.end for one in own), field.end() if field else 0])
        return [_seated(text, place, words_, context.post_span, end)], taken
    return [], max([mention.end, *(one.end for one in own)])


def _seated(text: str, place: _Place, post: str, span: Span, end: int) -> RoleFact:
    mention, context = place.mention, place.context
    spans: tuple[Span, ...] = ((mention.start, mention.end), span)
    if context.body_span:
        spans = (*spans, context.body_span)
    start, until, day_spans = _days(text, mention.end, end)
    return RoleFact(
        mention.person, mention.honorific, post, context.body, (*spans, *day_spans),
        "appointed", "substantive", start, until,
    )  # fmt: skip


def _to_target(
    text: str, place: _Place, target: re.Match[str], end: int
) -> tuple[list[RoleFact], int]:
    mention, context = place.mention, place.context
    one = phrase(text, target.end(), end, bounded=True)
    if one is None:
        stop = re.compile(r"\n|ตั้งแต่|ทั้งนี้|แทน").search(text, target.end(), end)
        last = stop.start() if stop else end
        one = Phrase(target.end(), last, "", text[target.end() : last].strip(" ,.;"))
    post, org = post_and_org(re.split(" ?(?:แทน|ต่อไปอีก|ทั้งนี้)", one.words)[0])
    org = _with_ministry(org, context.ministry)
    inside = re.match(r"(?P<post>.*?) ?ใน(?P<body>คณะ.*)$", post)
    if inside:
        post, org = inside["post"].strip(), inside["body"]
    if org is None and is_board_post(post):
        org = context.body
    start, until, day_spans = _days(text, one.end, end)
    spans = ((mention.start, mention.end), (one.start, one.end), *day_spans)
    fact = RoleFact(
        mention.person, mention.honorific, post, org, spans,
        "appointed", _how(one.status), start, until,
    )  # fmt: skip
    return [fact], one.end


def _days(text: str, start: int, end: int) -> tuple[str | None, str | None, tuple[Span, ...]]:
    """The days that the words about one person state, else those below the list."""
    reach = min(len(text), start + _GROUP_REACH)
    stop = _NEXT_ITEM.search(text, start, reach)
    last = stop.start() if stop else reach
    begins = start_in(text, start, end) or group_start_in(text, start, last)
    if begins is None:
        return None, None, ()
    ends = until_in(text, begins[2], min(begins[2] + 40, last))
    spans = tuple((found[1], found[2]) for found in (begins, ends) if found)
    return begins[0], ends[0] if ends else None, spans


def _seat(text: str, mention: Mention, start: int, end: int) -> list[RoleFact]:
    """'… เป็นเลขานุการ' of the meeting that the paragraph speaks of."""
    seat = _SEAT.match(text, start + (text[start : start + 1] == " "), end)
    if seat is None:
        return []
    paragraph = text.rfind("\n", 0, mention.start) + 1
    bodies = [*_COMMITTEE.finditer(text, paragraph, mention.start)]
    org = bodies[-1][0].strip() if bodies else None
    spans: tuple[Span, ...] = ((mention.start, mention.end), seat.span("post"))
    spans = (*spans, bodies[-1].span()) if bodies else spans
    return [RoleFact(mention.person, mention.honorific, seat["post"], org, spans)]
