"""Posts that somebody holds, acts in or has left, as the words beside the name say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from graph_loader.extract.post_body import post_and_org
from graph_loader.extract.posts import ACTS, Phrase, phrase
from graph_loader.extract.reading import How, Reported, RoleFact
from graph_loader.extract.roles.days import start_in
from graph_loader.extract.roles.place import Place, is_replaced
from graph_loader.extract.roles.seats import is_board_post
from graph_loader.extract.roles.standing_orders import may_act
from graph_loader.extract.roles.then import told_of_then
from graph_loader.extract.text import Span

# Behind the post: whoever had it has it no more.
_LEFT = re.compile(
    "(?= ?(?:คน|เดิม|ที่|ซึ่ง|ได้|ขอ|พ้น|ลา|เกษ)) ?(?:คน)?"
    "(?:เดิม|(?:ที่|ซึ่ง)?(?:ได้)?(?:ขอ)?(?:พ้นจาก|ลาออก|เกษียณ))|\n ?(?:ให้)?พ้นจากความเป็นรัฐมนตรี"
)
_LEFT_WORD = re.compile("เดิม|พ้นจาก|ลาออก|เกษียณ")
# Behind the post of which somebody 'does the duty': it is prolonged, not given to another.
_GOES_ON = re.compile(" ?ต่อไปอีก| ?ต่ออีก(?:หนึ่ง)?วาระ")
_STOPPED = re.compile("หยุด(?:การ)?ปฏิบัติหน้าที่(?:ใน)?(?:ตำแหน่ง)? ?")
_STOP = "หยุด"
_TURN = re.compile(r"(?P<turn>\d{1,2}) ?[.)]? ?$")
_DESIGNATE = "ว่าที่"
_FORMER = ("อดีต", "เคย", "ซึ่งเคย")


def all_held(text: str, place: Place, posts: Sequence[Phrase]) -> list[RoleFact]:
    """The facts of the posts beside a name; who had the last of them then, had all."""
    rows = [held(text, place, one) for one in posts]
    if posts and (told_of_then(text, place, posts[-1]) or _LEFT.match(text, posts[-1].end)):
        return [row._replace(reported="former") for row in rows]
    return rows


def held(text: str, place: Place, one: Phrase) -> RoleFact:
    """The fact of a post beside the name."""
    mention, context = place.mention, place.context
    post, org = post_and_org(one.words)
    org = with_ministry(org, context.ministry)
    spans: tuple[Span, ...] = (place.name_span, (one.start, one.end))
    if org is None and context.body and context.body_span and is_board_post(post):
        org, spans = context.body, (*spans, context.body_span)
    gone = is_replaced(text, place) and is_board_post(post)
    left = _left_in(post)
    gone = gone or left is not None or _LEFT.match(text, one.end) is not None
    reported: Reported = "former" if gone or one.status.startswith(_FORMER) else "holds"
    if one.status.startswith(_DESIGNATE) and reported == "holds":
        reported = "appointed"
    post = post[:left].strip() if left is not None else post
    goes_on = one.status.startswith("ปฏิบัติหน้าที่") and _GOES_ON.match(text, one.end)
    held_how = how("" if goes_on else one.status)
    if held_how == "acting" and reported == "holds" and may_act(text, place, one):
        reported = "deputises"
    return RoleFact(mention.person, mention.honorific, post, org, spans, reported, held_how)


@lru_cache(maxsize=1 << 14)
def _left_in(post: str) -> int | None:
    """Where the words of a post say that it was left."""
    left = _LEFT.search(post) if _LEFT_WORD.search(post) else None
    return left.start() if left else None


def suspended(text: str, place: Place, start: int, end: int) -> list[RoleFact]:
    """Who stopped doing the duty of a post, by order or of himself (หยุดปฏิบัติหน้าที่)."""
    sign = _STOPPED.search(text, start, end) if text.find(_STOP, start, end) >= 0 else None
    one = phrase(text, sign.end(), end) if sign else None
    if one is None:
        return []
    day = start_in(text, one.end, end)
    row = kept(place, one)
    spans = (*row.spans, (day[1], day[2])) if day else row.spans
    return [row._replace(how="suspended", start=day[0] if day else None, spans=spans)]


def deputy(text: str, place: Place, one: Phrase) -> RoleFact:
    """Who may act in a post by a standing order, in turn (รักษาราชการแทนตามลำดับ)."""
    numbered = _TURN.search(text, max(0, place.mention.start - 8), place.mention.start)
    turn = int(numbered["turn"]) if numbered else None
    return kept(place, one)._replace(reported="deputises", how="acting", turn=turn or None)


def kept(place: Place, one: Phrase) -> RoleFact:
    """A post that the heading says all in the list have."""
    mention = place.mention
    post, org = post_and_org(one.words)
    spans = (place.name_span, (one.start, one.end))
    return RoleFact(mention.person, mention.honorific, post, org, spans)


def how(status: str) -> How:
    """How a post is held, from the words before it."""
    return "acting" if status and ACTS.search(status) else "substantive"


def with_ministry(org: str | None, ministry: str | None) -> str | None:
    """'สำนักงานปลัดกระทรวง' alone is that of the heading's ministry (the guide's rule)."""
    if org and ministry and org.endswith("สำนักงานปลัดกระทรวง"):
        return f"{org} {ministry}"
    return org
