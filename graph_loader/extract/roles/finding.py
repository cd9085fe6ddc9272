"""The posts of every mention, one after the other, under the heading that it stands under."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph_loader.extract.anchored import Signs
from graph_loader.extract.posts import Phrase, phrase
from graph_loader.extract.reading import Abbreviation, Mention, RoleFact
from graph_loader.extract.roles.appointed import (
    appointed,
    effective_days,
    seat_of_office,
    sign_of_office,
)
from graph_loader.extract.roles.beside import before, behind, over_lines, present_post
from graph_loader.extract.roles.context import NOTHING, after_gap
from graph_loader.extract.roles.delegated import delegated
from graph_loader.extract.roles.foreign import with_states
from graph_loader.extract.roles.held import all_held, deputy, kept, suspended
from graph_loader.extract.roles.instead import instead, suspension, told_as_noun
from graph_loader.extract.roles.led import seat
from graph_loader.extract.roles.merge import merged, without_shadows
from graph_loader.extract.roles.place import (
    Place,
    goes_on,
    in_list,
    is_replaced,
    joins,
    own_end,
    starts_entry,
)
from graph_loader.extract.roles.rows_of_names import shared, still_waiting
from graph_loader.extract.roles.seats import opens_group
from graph_loader.extract.roles.told import as_head, got, in_office, left, may_tell, then
from graph_loader.extract.roles.whole_bodies import with_introduced, with_whole_name
from graph_loader.extract.text import Document

_SUMMARY = re.compile(r"\n\d{1,3} ?[.)] ?เรื่อง")
_ALSO_HIS = re.compile(r"\) ?(?:และ ?(?=รัฐมนตรี)|(?:ใน)?ฐานะ|(?=ประธาน(?:อนุ)?กรรมการ))")
_AIDE = re.compile(
    "(?:(?:ผู้)?ปฏิบัติหน้าที่)?(?:ผู้ช่วยเลขานุการ|เลขานุการ|ที่ปรึกษา|(?:รอง)?โฆษก(?:ประจำ)?)(?=รัฐมนตรี|รอง|นายก)"
)
# Beside an appointment: the body that somebody comes from, no post.
_FROM_BODY = re.compile("ผู้แทน(?!การค้า|ถาวร|พิเศษ|ราษฎร)")
# One of these is in every text that has a heading over names: appointments, orders of deputies.
_HEADED = Signs("แต่งตั้ง", "ดำรงตำแหน่ง", "ย้าย", "ราชการแทน")
# One of these is in every order of who acts for whom in turn.
_ORDERS = Signs("ไม่อาจปฏิบัติ", "ไม่สามารถปฏิบัติ", "ไม่อยู่หรือ", "ตามลำดับ", "เป็นหลักการ")
_BRACKET_REACH = 130
_TWO_SEATS = re.compile("((?:อนุ)?กรรมการ)และ((?:ผู้ช่วย)?เลขานุการ)")
_TOLD = (seat, as_head, got, in_office, left)
"""What words behind the name and its posts can tell; the first that tells something counts."""
_READER = tuple[list[RoleFact], int]


def told_of(document: Document, mentions: Sequence[Mention]) -> list[RoleFact]:
    """What the words around each mention tell; a post may be told of a person several times."""
    return [*_facts(document, mentions), *delegated(document, mentions)] if mentions else []


def roles_of(
    document: Document, told: Sequence[RoleFact], abbreviations: Sequence[Abbreviation] = ()
) -> tuple[RoleFact, ...]:
    """The roles of all persons; one row for each person and post.

    A post whose body is a short form that the document introduces gets the full name as `org`.
    """
    if not told:
        return ()
    full = {pair.short: pair.full for pair in abbreviations}
    names = {pair.full for pair in abbreviations}
    text = document.clean
    facts = (one for fact in with_states(text, told) for one in _apart(fact))
    rows = without_shadows(merged(with_introduced(text, fact, full, names) for fact in facts))
    bodies = {*names, *(row.org for row in rows if row.org)}
    return tuple(with_whole_name(row, bodies) for row in rows)


def _apart(fact: RoleFact) -> tuple[RoleFact, ...]:
    """'กรรมการและเลขานุการ' is two posts (the guide's rule for posts that are joined)."""
    joined = _TWO_SEATS.match(fact.post)
    if joined is None:
        return (fact,)
    body = fact.org or fact.post[joined.end() :].strip() or None
    first = fact._replace(post=joined[1], org=body)
    return first, fact._replace(post=joined[2] + fact.post[joined.end() :], org=body)


def _facts(document: Document, mentions: Sequence[Mention]) -> Iterator[RoleFact]:
    text, context, taken, joined, follows = document.clean, NOTHING, 0, False, False
    appoints = _HEADED.stand_in(document)
    orders = appoints and _ORDERS.stand_in(document)
    summary = _SUMMARY.search(text) is not None
    nexts = [*(mention.start for mention in mentions), len(text)][1:]
    waiting: Sequence[Place] = ()
    latest: RoleFact | None = None
    stopped: RoleFact | None = None
    told: list[RoleFact] = []
    unsure: list[RoleFact] = []
    for mention, following in zip(mentions, nexts, strict=True):
        if appoints:
            context = after_gap(context, text, taken, mention.start, cabinet=summary, orders=orders)
        place = Place(mention, following, context, summary, joined, follows)
        rows, taken = _of_mention(text, place, taken)
        joined = appoints and joins(text, place)
        follows = bool(rows) and goes_on(text, place, rows, taken)
        rows = _gone(text, place, rows, latest) if latest else rows
        rows += instead(text, place, stopped, taken, following) if stopped else ()
        rows += told_as_noun(text, place)
        if rows or stopped:
            stopped = suspension(text, place, rows, stopped)
        latest = _appointed(rows)
        yield from rows
        told += rows
        for also, sure in shared(text, rows, waiting) if waiting else ():
            unsure += [] if sure else [also]
            yield from [also] if sure else []
        waiting = still_waiting(text, place, rows, waiting)
    with_post = {row.person for row in told} if unsure else ()
    yield from (row for row in unsure if row.person not in with_post)


def _appointed(rows: Sequence[RoleFact]) -> RoleFact | None:
    """The first row that tells of an appointment."""
    for row in rows:
        if row.reported == "appointed":
            return row
    return None


def _gone(text: str, place: Place, rows: list[RoleFact], latest: RoleFact) -> list[RoleFact]:
    """'แต่งตั้ง ก เป็น … แทน ข': ข has had the post."""
    if not is_replaced(text, place):
        return rows
    if any(row.reported == "former" for row in rows):
        return [
            row._replace(org=row.org or latest.org) if row.reported == "former" else row
            for row in rows
        ]
    mention, spans = place.mention, (place.name_span, *latest.spans[1:2])
    had = RoleFact(mention.person, mention.honorific, latest.post, latest.org, spans, "former")
    return [*rows, had]


def _of_mention(text: str, place: Place, taken: int) -> _READER:
    mention = place.mention
    appoints = place.context.appoints and not then(text, place)
    if text[mention.start - 1 : mention.start] == "(":
        posts = before(text, mention.start, max(0, mention.start - _BRACKET_REACH))
        return _bracketed(text, place, posts)
    end = own_end(text, place)
    sign = sign_of_office(text, place, end) if appoints else None
    bound = sign.start() if sign else end
    own = _behind(text, place, bound, to_office=sign is not None)
    own = own or _before(text, place, taken)
    rows = suspended(text, place, mention.end, end)
    present = [one for one in own if not _FROM_BODY.match(one.words)] if appoints else own
    rows += all_held(text, place, present)
    used = max(mention.end, own[-1].end) if own else mention.end
    if place.context.deputises and starts_entry(text, place):
        row = deputy(text, place, place.context.deputises)
        start, until, where = effective_days(text, place, used, end)
        rows = rows or [kept(place, one) for one in (place.context.deputies,) if one]
        return [*rows, row._replace(start=start, until=until, spans=(*row.spans, *where))], used
    if place.context.stays and not rows and in_list(text, place):
        return [kept(place, place.context.stays)], used
    if not appoints:
        return rows + _told(text, place, used, end), used
    new, used = appointed(text, place, own, sign, end)
    return [row for row in rows if not _is_new(row, new)] + new, used


def _told(text: str, place: Place, start: int, end: int) -> list[RoleFact]:
    if may_tell(text, start):
        for find in _TOLD:
            if rows := find(text, place, start, end):
                return rows
    return []


def _behind(text: str, place: Place, bound: int, *, to_office: bool) -> list[Phrase]:
    """The posts behind the name, up to what is said of the new one."""
    end, listed = place.mention.end, place.context.appoints and place.summary
    own = behind(text, end, bound, bounded=listed)
    if own and place.context.appoints and opens_group(text, own[0]):
        return []
    if to_office and place.summary:
        last = [over_lines(text, one, bound) for one in own[-1:]]
        return [*own[:-1], *last] if own else present_post(text, end, bound)
    return own


def _before(text: str, place: Place, taken: int) -> list[Phrase]:
    """The posts before the name; in a list of appointments only those in a bracket."""
    own = before(text, place.mention.start, taken)
    listed = place.context.appoints and place.summary
    return [] if own and listed and text[own[0].start - 1] != "(" else own


def _is_new(row: RoleFact, new: list[RoleFact]) -> bool:
    """Whether the words of a post beside the name are those of the appointment."""
    return any(row.spans[1] == other.spans[1] for other in new)


def _bracketed(text: str, place: Place, posts: list[Phrase]) -> _READER:
    """'รองนายกรัฐมนตรี (นาย ก ข) และรัฐมนตรีว่าการ…': both are his."""
    close = place.mention.end
    if not posts:
        # A name in brackets behind its English form: the post follows the bracket.
        found = behind(text, close + 1, own_end(text, place), bounded=False)
        return all_held(text, place, found), max([close, *(p.end for p in found)])
    aide = _AIDE.match(text, posts[-1].start, posts[-1].end)
    inner = phrase(text, aide.end(), posts[-1].end) if aide else None
    joint = _ALSO_HIS.match(text, close)
    more = phrase(text, joint.end(), place.limit) if joint else None
    if more and text[more.end : place.limit].strip() == "(":
        more = None  # the post of whom the next bracket names
    found = [*([inner] if inner else posts), *([more] if more else [])]
    rows = all_held(text, place, found) + seat_of_office(text, place, posts[0])
    return rows, more.end if more else close
