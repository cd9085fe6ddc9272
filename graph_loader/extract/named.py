"""Where the name of a body or programme begins, when it is known where it ends.

Thai writes no space between a name and the words before it (ผู้แทนสำนักงาน…, ร่วมกับธนาคาร…), so
the beginning is the word for a kind of body (`lexicon/named_heads.csv`) that fits best.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from graph_loader.extract.lexicon import branches
from graph_loader.thai.word_lists import tabled

_HEADS = Path(__file__).parent / "lexicon" / "named_heads.csv"
_LONGEST_WORD = 45
"""Characters between two spaces within a name; longer stretches are sentences."""
LONGEST = 160
_REST = 24
"""Characters of a name on its second line."""
_LINE = 60
"""Characters of a line that is full."""
_BROKEN = re.compile("(?:[ก-๙]|[ก-๙] ?[–-] ?)?[ก-๙–-]\n[ก-๙]")
"""Characters of the longest name that is looked for."""

# A head after one of these begins a name of its own; after other words it continues one.
_CUTS = re.compile(
    r"(?:กับ|โดย|ของ|ระหว่าง|ภายใต้|จาก|ให้|ที่|ว่า|ณ|ผ่าน|ผู้แทน|ผู้ประกอบการ|กรอบ|ตัวแทน|สังกัด|คือ|ได้แก่|อาทิ|เช่น|และ|หรือ|ร่วม|ประชุม"
    r"|เสนอ|เจรจา|จัดตั้ง|เลขาธิการ|อธิบดี|ผู้อำนวยการ|ผู้ว่าการ|ประธาน|ปลัด|โฆษก|นายก|เข้า|พื้นที่|ผู้นำ|จัดทำ)"
    r" ?$"
)
_LISTED = re.compile(r"(?:และ|หรือ) ?$")
_NOT_A_HEAD = (
    "ก(?=องค์ก)", "กรมการ(?:จังหวัด|อำเภอ|เมือง)", "กรมธรรม์", "หน่วยงาน(?:ภาครัฐ|ของรัฐ|ที่)",
    "โครงการ(?=ขนาด|$)", "สภาพ(?!ัฒน)", "สภาว", "ศาลา", "กองทัพธรรม", "การทางานทำ", "ศาลากลาง",
    "การประชุม(?=เชิง|สัมมนา|วิชาการ|ทาง|ผ่าน|ครั้ง|ร่วม|หารือ)", "นโยบาย(?=รัฐ|ของ|ที่|ใน|และ)",
)  # fmt: skip
# No name goes on over one of these; the rest of what ends one needs a pattern.
_MARKS = '\n"“”;:('
_WITHIN = re.compile(r"\d:\d|.\((?:โควิด|COVID)[ -]?(?:19|2019)\)", re.IGNORECASE)
# Each way begins with one letter: the engine then skips to the next of these.
_NUMBER = "|".join(rf"{digit}(?<!\d{digit})\d?[.)] " for digit in range(10))
_BARRIER = re.compile(
    rf"‘|’|,|!|\?|…|•| (?:เช่น|หรือ )|\.\.|{_NUMBER}|\)(?<!19\))(?! ?$)|เมื่อ"
    r"| (?:กับ (?=บมจ|บจก|บริษัท|ธนาคาร)|นำคณะ|ศึกษาความ|เดินทาง|คือ|เป็น|นำไป"
    r"|ซึ่ง|โดย|ได้|จะ|ว่า|เพื่อ|ตาม|จาก|ใน|ณ|ร่วมกับ|พร้อม|รวมถึง|นอกจาก|ทั้งนี้|รวมทั้ง|เสนอ"
    r"|คณะผู้บริหาร|นาย(?!ก)|นาง|ดร\.|พล\.)|เ(?<!ประชุมเ)จ้าหน้าที่"
)
# A list of what a ministry does, of which the last begins as a body may (…และการท่องเที่ยว).
_MINISTRY = re.compile(r"กระทรวง[^ \n]+(?: [^ \n]{2,30}){1,4} ?และ ?$")
_COMPANY = re.compile(r"จำกัด(?: ?\(มหาชน\))? ?$")
_COMPANY_WORD = re.compile("บริษัท|ธนาคาร|ห้างหุ้นส่วน")
# What follows a word for a body that is no name: it does something, or is one of many.
_PREDICATE = re.compile(
    r" ?(?:มี|ได้|จะ|เช่น|ดังกล่าว|จัด|ต้อง|กล่าว|เปิด(?!เสรี)|ให้(?!ความช่วย|บริการ|คำปรึกษา)"
    r"|ที่(?!ปรึกษา|ดิน)|แล้ว|อีก|ทั้ง|นี้|นั้น|ต่าง|ขอ(?!ง)|ผ่อน|ฯ"
    r"|(?<=มือ)ของ|จำนวน|ใน|กับ|เห็นชอบ|อนุมัติ)"
)
_VERB = re.compile(
    r"ได้(?<!รายได้)(?!รับ)|เปิด(?:อบรม|ตัว|งาน|รับ|ให้|หลักสูตร)|ลงนาม|รับทราบ|จัดหา|นำเสนอ|กล่าว|เปิดเผย|ดังนี้"
)
# What lies in a zone does not belong to its name (โครงสร้างพื้นฐานในเขตพัฒนาพิเศษ…).
_ZONES = ("เขต", "ระเบียง")
# Kinds of which 'X and Y' means two: within a name สหกรณ์ or องค์กร may follow และ.
_OWN = (
    "กระทรวง", "กรม", "สำนักงาน", "คณะกรรมการ", "คณะอนุกรรมการ", "บริษัท", "ธนาคาร", "มหาวิทยาลัย",
    "สมาคม", "สหภาพ", "กลุ่มประเทศ", "องค์การ", "เขตพัฒนา", "ระเบียงเศรษฐกิจ",
    "การไฟฟ้า", "การประปา", "กองทัพ",
)  # fmt: skip


class Head(NamedTuple):
    """A word that can begin a name: its place in the text and its kind (`lexicon/README.md`)."""

    start: int
    word: str
    kind: str


@cache
def _known() -> dict[str, str]:
    return {row["word"]: row["kind"] for row in tabled(_HEADS)}


@cache
def _compiled() -> re.Pattern[str]:
    # Each way begins with one letter, as above; an empty group marks those that are no head.
    others = "|".join(f"{word}()" for word in _NOT_A_HEAD)
    return re.compile(f"{others}|{branches(_known())}")


def heads(text: str, start: int, end: int) -> list[Head]:
    """The words in `text[start:end]` that can begin a name, in order."""
    known = _known()
    return [
        Head(match.start(), word := match[0], known[word])
        for match in _compiled().finditer(text, start, end)
        if match.lastindex is None
    ]


def line_start(text: str, offset: int, most: int) -> int:
    """Where the line of `offset` begins, at most so many characters before it."""
    earliest = max(0, offset - most)
    return max(earliest, text.rfind("\n", earliest, offset) + 1)


@lru_cache(maxsize=8)
def window_start(text: str, end: int) -> int:
    """The earliest place where a name that ends at `end` can begin: its line, after a mark."""
    earliest = max(0, end - LONGEST)
    start = max(earliest, _last_mark(text, earliest, end) + 1)
    for match in _BARRIER.finditer(text, start, end):
        start = match.end()
    return start


def _last_mark(text: str, earliest: int, end: int) -> int:
    """The last mark that is none within a name (มาตราส่วน 1:4000, (โควิด 19)); -1 without one."""
    at = max([text.rfind(mark, earliest, end) for mark in _MARKS])
    while at >= 0 and (_WITHIN.match(text, max(0, at - 1)) or _is_broken(text, at, end)):
        at = max([text.rfind(mark, earliest, at) for mark in _MARKS])
    return at


def _is_broken(text: str, at: int, end: int) -> bool:
    """Whether a line ends at `at` within a name: its last letters stand on the next line."""
    if text[at] != "\n" or not 0 < end - at <= _REST or not _BROKEN.match(text, max(0, at - 2)):
        return False
    return at - line_start(text, at, LONGEST) > _LINE and not heads(text, at + 1, end)


def candidates(text: str, end: int, *, spelled: bool = False) -> list[Head]:
    """The heads that a name ending at `end` can begin with: those of the last word that has any.

    A name has spaces within (กระทรวงการอุดมศึกษา วิทยาศาสตร์ …), yet no head after one, so the
    nearest stretch between spaces that has a head has the name's. `spelled`: words
    that begin one only where its letters tell are among them.
    """
    found = heads(text, window_start(text, end), end)
    found = found if spelled else [head for head in found if head.kind != "spelled"]
    while found and _ends_name(text, found[-1], end):
        found.pop()
    if not found:
        return []
    if max(map(len, text[found[-1].start : end].split(" ")[1:]), default=0) > _LONGEST_WORD:
        return []
    whole = _of_company(text, end) or _of_ministry(text, found[-1])
    if whole is not None:
        return [head for head in found if head.start == whole]
    space = text.rfind(" ", 0, found[-1].start + 1)
    found = [head for head in found if head.start > space and can_begin(text, head, end)]
    last = max((head.start for head in found if head.kind != "spelled"), default=-1)
    return [head for head in found if head.kind != "weak" or _stands(text, head, last)]


def _ends_name(text: str, head: Head, end: int) -> bool:
    """Whether what it names is whose the name before it is (…แห่งสหประชาชาติ)."""
    return head.start + len(head.word) == end and text.endswith("แห่ง", 0, head.start)


def _stands(text: str, head: Head, last: int) -> bool:
    """Whether a weak word begins a name: no other does behind it, and it goes on at once."""
    return head.start == last and not text.startswith((" ", "และ"), head.start + len(head.word))


def _of_company(text: str, end: int) -> int | None:
    """Where a company's name begins that ends in จำกัด: the last word for one."""
    if not _COMPANY.search(text, max(0, end - 20), end):
        return None
    words = [word.start() for word in _COMPANY_WORD.finditer(text, window_start(text, end), end)]
    return words[-1] if words else None


def _of_ministry(text: str, last: Head) -> int | None:
    """Where the name of a ministry begins that lists several tasks, the last at this head."""
    if not last.word.startswith("การ"):
        return None
    found = _MINISTRY.search(text, window_start(text, last.start), last.start)
    return found.start() if found else None


def name_start(text: str, end: int) -> Head | None:
    """The head of the name that ends at `end`, as `likeliest` chooses it."""
    return likeliest(text, candidates(text, end))


def likeliest(text: str, found: Sequence[Head]) -> Head | None:
    """The head of the name that ends at `end`: the first, or the last that a joining word cuts off.

    None too where that word shows no body or programme (บันทึกความเข้าใจ).
    """
    best: Head | None = None
    for head in found:
        if best is None or begins_anew(text, head):
            best = head
    return best if best and best.kind != "paper" else None


def begins_anew(text: str, head: Head) -> bool:
    """Whether the word before `head` shows that a name begins there."""
    if head.word.startswith(_ZONES) and text.endswith("ใน", 0, head.start):
        return True
    return bool(_CUTS.search(text, max(0, head.start - 12), head.start))


def chain_start(found: Sequence[Head], head: Head) -> Head:
    """The head right before this one (สำนักงาน in สำนักงานคณะกรรมการ…), else `head`."""
    before = [other for other in found if other.start + len(other.word) == head.start]
    return before[-1] if before else head


def can_begin(text: str, head: Head, end: int) -> bool:
    """Whether a name can begin at `head`: no verb follows, and และ before it joins two names."""
    if _PREDICATE.match(text, head.start + len(head.word), end):
        return False
    if _VERB.search(text, head.start, end):
        return False
    if head.kind != "spelled" and text.endswith(("แห่ง", "กิจการ"), 0, head.start):
        return False
    listed = _LISTED.search(text, max(0, head.start - 6), head.start)
    return not listed or head.word in _OWN or text.endswith((" ", ")"), 0, listed.start())
