"""Posts beside a name: behind it, before it, in brackets (ชื่อ ตำแหน่ง; ตำแหน่ง (ชื่อ))."""

from __future__ import annotations

import re
from itertools import pairwise

from graph_loader.extract.post_body import is_latin
from graph_loader.extract.posts import ACTS, Phrase, heads, phrase
from graph_loader.extract.roles.capacity import IN_CAPACITY, in_capacity
from graph_loader.extract.roles.then import ONCE
from graph_loader.thai.agencies import names_organisation

# '(?:x|)' here, not '(?:x)?': the engine need not count, and this is asked at every name.
_GLOSS = re.compile(
    r"[ ,]*(?:คณะกรรมการ ?และ ?(?=รักษาการ)|)(?:\((?P<in>[^()\n]{1,160})\)[ ,]*|)"
    r"(?:\n?(?:ข้าราชการ[ก-๎]{0,20} |)(?P<left>(?:ขอ|)(?:พ้นจาก|ลาออกจาก)(?:การดำรง|))?ตำแหน่ง ?|)"
)
_FURTHER = re.compile(
    r"(?P<gap>[ \n]*)[\[(]?(?:\([^()\n]{1,60}\)[ ]*|)"
    r"(?P<by>และ|and(?= [A-Z])|/|, ?|ควบตำแหน่ง|พร้อมทั้ง"
    rf"|{IN_CAPACITY} ?(?:ที่ ?)?(?:ดำรงตำแหน่ง|เป็น|ตำแหน่ง)?)?[ \n]*"
)
_MINISTER = re.compile("(?:รอง ?)?(?:นายกรัฐมนตรี|นายกฯ|รัฐมนตรี)|รมว\\.|รมช\\.")
_SEAT = re.compile(
    "(?:รอง)?ประธาน(?:คณะ)?(?:อนุ)?กรรมการ|ผู้อำนวยการรักษาความมั่นคงภายใน"
    "|(?:อนุ)?กรรมการ(?!ผู้จัดการ|ผู้อำนวยการ|บริหาร|จาก|ที่)"
)
_NO_POST = re.compile(r"ซึ่ง|ผู้ไป|เพื่อ|ที่|ข้าราชการ|และ|\(|ให้|ได้|เป็น|จาก|ลาออก|พ้น|อายุ|แทน|\d")
_OF_MANY = re.compile("ประธาน|นายก(?!รัฐมนตรี)|กรรมการ|สมาชิก|ผู้แทน")
_LONGEST_PRESENT = 160
_PREMIER = re.compile("(?:รอง ?)?(?:นายกรัฐมนตรี|นายกฯ)")
_PORTFOLIO = re.compile("รัฐมนตรีว่าการ|รมว")
_SPEAKER = re.compile("(?:รอง)?โฆษก|ผู้แทนถาวร|กรรมการผู้จัดการ|ประธานเจ้าหน้าที่")
_UNNAMED = re.compile(
    "กรรมการ|สมาชิก|เจ้าหน้าที่[ก-๎]*|ผู้บริหาร(?:มหาวิทยาลัย|โรงเรียน|บริษัท|กรม)?|พนักงาน|ผู้แทน|ที่ปรึกษา|ผู้เชี่ยวชาญ"
    "|ครู|ผู้ทรงคุณวุฒิ"
)
# Words that go on to somebody else: 'พนักงานให้ นาย ก', 'ผู้นำของ นาย ก'.
_OF_NOBODY = re.compile(r"(?:ของ|ที่|ให้|ให้แก่|กับ|แก่|จาก|กว่า ?\d+|รวม ?\d+|จำนวน ?\d+)$")
# Who stands behind a name in a row of guests, not the guest's post.
_GUESTS = re.compile("หัวหน้า(?:ส่วนราชการ|หน่วยงาน)|ผู้บริหารระดับสูง")
_WINDOW = 130
"""Letters before a name in which its post is looked for."""


def behind(text: str, position: int, limit: int, *, bounded: bool) -> list[Phrase]:
    """The posts that stand directly behind a name that ends at `position`."""
    gloss = _GLOSS.match(text, position, limit)
    start = gloss.end() if gloss else position
    if text[start : start + 1] == "\n" and not bounded:
        start += 1
    first = phrase(text, start, limit, bounded=bounded)
    if first and _GUESTS.fullmatch(first.words):
        return []
    if first and gloss and gloss["left"]:
        return [first._replace(status="อดีต")]
    if first is None and (had := _once(text, position, limit)):
        return had
    if first is None:
        inside = gloss is not None and gloss["in"] is not None
        first = phrase(text, gloss.start("in"), gloss.end("in")) if gloss and inside else None
        first = first or (None if bounded else in_capacity(text, position, limit))
        if first is None or inside:
            return [first] if first else []
    posts = [first, *further(text, first, limit, bounded=bounded)]
    return [*posts, *_once(text, posts[-1].end, limit)]


def _once(text: str, position: int, limit: int) -> list[Phrase]:
    """The post that somebody once had (เมื่อครั้งดำรงตำแหน่ง …)."""
    sign = ONCE.match(text, position, limit)
    one = phrase(text, sign.end(), limit) if sign else None
    return [one._replace(status="อดีต")] if one else []


def present_post(text: str, start: int, end: int) -> list[Phrase]:
    """The words between a name and 'ให้ดำรงตำแหน่ง': a post, though its first word is not known."""
    words = text[start:end].strip(" ,")
    if not 2 < len(words) < _LONGEST_PRESENT or "\n" in words or _NO_POST.match(words):
        return []
    begin = text.index(words, start)
    return [Phrase(begin, begin + len(words), "", words)]


def over_lines(text: str, one: Phrase, bound: int) -> Phrase:
    """A present post whose line breaks before 'ให้ดำรงตำแหน่ง': its words to there."""
    rest = text[one.end : bound]
    if not rest.startswith("\n") or len(rest) > _LONGEST_PRESENT or _NO_POST.match(rest.strip()):
        return one
    end = one.end + len(rest.rstrip())
    lines = [line.strip() for line in rest.split("\n") if line.strip()]
    words = one.words
    for line in lines:
        words += f" {line}" if names_organisation(line) else line
    return one._replace(end=end, words=words)


def further(text: str, last: Phrase, limit: int, *, bounded: bool) -> list[Phrase]:
    """The posts that are joined to the one before (และ, ในฐานะ, รักษาราชการแทน)."""
    found: list[Phrase] = []
    while joint := _FURTHER.match(text, last.end, limit):
        following = phrase(text, joint.end(), limit, bounded=bounded)
        if following is None or not _joins(text, last, joint, following):
            break
        found.append(following)
        last = following
    return found


def _joins(text: str, last: Phrase, joint: re.Match[str], following: Phrase) -> bool:
    """Whether the next post is the same person's, not one of somebody unnamed in a row."""
    by = (joint["by"] or "").strip()
    if by.startswith("ในฐาน") or by in ("/", "ควบตำแหน่ง"):
        return True
    if by == "and":
        return is_latin(following.words)
    if by == "และ":
        return not _UNNAMED.fullmatch(following.words) and _also(text, last, joint, following)
    if by:
        return False
    minister = _PREMIER.fullmatch(last.words) and _PORTFOLIO.match(following.words)
    return bool(minister or ACTS.search(following.status) or _SEAT.match(following.words))


def _also(text: str, last: Phrase, joint: re.Match[str], following: Phrase) -> bool:
    """Whether a post behind 'และ' is the same person's."""
    if _SEAT.match(following.words) and not _OF_MANY.match(last.words):
        return True
    if not joint["gap"] or ACTS.search(following.status) or _SPEAKER.match(following.words):
        return True
    return bool(_MINISTER.match(text, last.start) and _MINISTER.match(text, following.start))


def before(text: str, position: int, floor: int) -> list[Phrase]:
    """The posts that stand directly before a name that begins at `position`."""
    bracket = text[position - 1 : position] == "("
    opens = position - 2 if text.startswith("\n(", position - 2) else position
    start = max(floor, position - _WINDOW, text.rfind("\n", floor, opens) + 1)
    end = len(text[start : position - bracket].rstrip(" :\n")) + start
    for found in heads(text, start, end):
        chain = _reaching(text, found.start(), end)
        if chain:
            return chain
    return []


def _reaching(text: str, start: int, end: int) -> list[Phrase]:
    """The posts from `start` on, if they reach to `end`."""
    first = phrase(text, start, end)
    if first is None:
        return []
    chain = [first, *further(text, first, end, bounded=False)]
    if any(" " in text[one.end : other.start] for one, other in pairwise(chain)):
        return []
    if _OF_NOBODY.search(chain[-1].words):
        return []
    tail = text[chain[-1].end : end].strip()
    return chain if not tail or tail in ("คือ", "ได้แก่") else []
