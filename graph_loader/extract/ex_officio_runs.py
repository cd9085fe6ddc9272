"""Who a body is made of, by office, in running text: `โดยมีปลัด… เป็นประธาน อธิบดี… เป็นรองประธาน …`.

The posts of one seat stand before its word; behind `กรรมการประกอบด้วย` they follow it. Whoever
represents a body (ผู้แทน…) has no post that is given the seat, and a named person has it herself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from graph_loader.extract import named
from graph_loader.extract.anchored import Anchored
from graph_loader.extract.reading import ExOfficioFact, Scene
from graph_loader.extract.text import Span

_BEGINS = Anchored(
    r"(?:ประกอบด้วย|(?:โดย|ซึ่ง)(?:ปัจจุบัน|จะ)?มี|โดย(?:มอบหมาย)?ให้|โดยมอบหมาย|ซึ่ง(?=[ก-๎ ]{4,60}เป็นประธาน)"
    r"|องค์ประกอบ[^\n]{0,40}\n) ?",
    [
        *("ประกอบด้วย", "องค์ประกอบ", "ซึ่ง"),
        *("โดยปัจจุบัน", "โดยจะมี", "โดยมี", "โดยให้", "โดยมอบหมาย"),
    ],
)
_OFFICE = (
    "(?:รอง|ผู้ช่วย)?(?:นายกรัฐมนตรี|รัฐมนตรี|ปลัด|อธิบดี|เลขาธิการ|ผู้อำนวยการ|ผู้ว่า|ผู้บัญชาการ|ประธาน|หัวหน้า"
    "|อัยการสูงสุด|นายกสมาคม|นายกสภา|อธิการบดี|คณบดี|ผู้จัดการ|เจ้ากรม|ผู้บังคับ|ที่ปรึกษา|นายอำเภอ|เสนาธิการ"
    "|แม่ทัพ|กรรมการผู้จัดการ|กรรมการผู้อำนวยการ)"
)
_IS_OFFICE = re.compile(_OFFICE)
_NEXT = re.compile(rf"(?:[ ,]+(?:และ|กับ|รวมทั้ง(?:จะมี)?)? ?|และ|กับ)(?={_OFFICE}|ผู้แทน)")
_LED = re.compile(r"[ ,]*(?:และ|กับ|โดยมี|มี|ให้)*[ ,]*")
_SEAT = re.compile(
    # Looked for at every letter: what it begins with comes first.
    r"(?= ?(?:นั่|เป็|ทำห)) ?(?:นั่ง)?(?:เป็น|ทำหน้าที่(?:เป็น)?) ?(?P<seats>"
    r"(?:รอง)?ประธาน(?:(?:คณะ)?(?:อนุ)?กรรมการ)?(?:ฯ|ร่วม|คนที่ [\d-]+)?"
    r"|(?:อนุ)?กรรมการ(?:และ(?:ผู้ช่วย)?เลขานุการ(?:ร่วม)?)?|คณะทำงาน(?:และ(?:ผู้ช่วย)?เลขานุการ)?"
    r"|(?:ฝ่าย|ผู้ช่วย)?เลขานุการ(?:ร่วม)?|ที่ปรึกษา)(?=[ ,.)\n]|และ|โดย|เพื่อ|มี|ให้|ทำ|$)"
)
# Found at once, where there is any; most documents have none.
_SEATS = (
    "รอง", "ฝ่าย", "ผู้ช่วย", "อนุ", "ประธาน", "กรรมการ", "คณะทำงาน", "เลขา", "ที่ปรึกษา",
)  # fmt: skip
_ANY_SEAT = Anchored(
    "(?:เป็น|หน้าที่) ?(?:รอง|ฝ่าย|ผู้ช่วย|อนุ)?"
    "(?:ประธาน(?!ใน|การ|เปิด|พิธี|มอบ|แถลง|ฝ่าย)|กรรมการ|คณะทำงาน|เลขา|ที่ปรึกษา)",
    [f"{word}{gap}{seat}" for word in ("เป็น", "หน้าที่") for gap in ("", " ") for seat in _SEATS],
)
_MEMBERS = re.compile(r"(?P<seat>(?:อนุ)?กรรมการ) ?(?:ประกอบด้วย|ได้แก่) ?")
_BUT = re.compile(r" โดยมี ?")
_BOARD = re.compile(
    "คณะ(?:อนุ)?กรรม(?:การ|าธิการ)|คณะทำงาน|คณะมนตรี|สภาความร่วมมือ|กองอำนวยการ"
    "|ศูนย์(?:บริหาร|ปฏิบัติการ|ประสาน|อำนวยการ|บัญชาการ)"
)
# A board spoken of in general, or the larger one that a board belongs to.
_NO_NAME = re.compile("คณะ(?:กรรมการ|อนุกรรมการ|ทำงาน|กรรมาธิการ)(?:$|[ ฯ(]|ดังกล่าว|นี้|ชุด|ให้|ได้|มี)")
_UNDER = re.compile("(?:ภายใต้|ใน|ของ|สังกัด) ?$")
# Between a board and a list: the list is of this one, which is no board.
_SET_UP_SINCE = re.compile("ตั้ง(?:ศูนย์|สำนักงาน|กองทุน|กองอำนวยการ)")
_NAME_ENDS = re.compile(
    r" ?\(|[”\"]| ?ขึ้น(?:ใหม่)?(?: |$)|(?:ซึ่ง|จะ)$|ต่อนายก"
    "| (?:หรือ|โดย|ซึ่ง|ภายใต้|เพื่อให้|ตามที่|ตามคำสั่ง|ลงวันที่|เมื่อวันที่|จำนวน|มี|ชุด|จะ|ปัจจุบัน)"
)
_SITTING = re.compile("ประชุม(?:ของ)? ?$")
_HEADING = re.compile(
    r"(?:ตั้ง|ปรับปรุง|องค์ประกอบ) ?(?P<name>คณะ(?:อนุ)?กรรมการ[^\n()]{3,140}?) ?(?=\n)"
)
_BACK = 320
"""Characters before a list in which the body's name stands, if they are in its paragraph."""
_ABOVE = 1500
"""Characters above a list in which a heading names the body."""
_LONGEST = 4000
_FARTHEST = 2500
"""Characters between two words for a seat: more is no list of posts."""
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class _Given:
    """A post, the seat that it is given, and where both stand."""

    holder: Span
    seat: str
    at: Span


def runs_of(scene: Scene) -> Iterator[ExOfficioFact]:
    """The posts given seats of one body after the other, in the order of the text."""
    text = scene.document.clean
    if next(_ANY_SEAT.finditer(scene.document), None) is None:
        return
    done = 0
    for begin in _BEGINS.finditer(scene.document):
        if begin.start() < done:
            continue
        given = list(_given(scene, begin.end()))
        body = _body(text, begin.start()) if given else None
        if body is None:
            continue
        done = given[-1].at[1]
        name = text[slice(*body)].strip()
        for one in given:
            holder = text[slice(*one.holder)].strip(" ,")
            for seat in one.seat.split("และ") if "ร่วม" not in one.seat else [one.seat]:
                yield ExOfficioFact(holder, seat.strip(" ฯ"), name, (body, one.holder, one.at))


def _given(scene: Scene, start: int) -> Iterator[_Given]:
    """Each post of the list that begins at `start`; the first segment that has none ends it."""
    text = scene.document.clean
    line = text.find("\n", start, start + _LONGEST)
    limit = line if line >= 0 else min(len(text), start + _LONGEST)
    for seat in _SEAT.finditer(text, start, limit):
        if seat.start() - start > _FARTHEST:
            return
        parts = list(_segments(text, start, seat))
        if not parts:
            return
        for begin, end, word, at in parts:
            for holder in _holders(scene, begin, end):
                yield _Given(holder, word, at)
        start = seat.end()


def _segments(text: str, start: int, seat: re.Match[str]) -> Iterator[tuple[int, int, str, Span]]:
    """The stretches of posts before a seat's word, each with its seat; none if no post is there."""
    led = _LED.match(text, start, seat.start())
    start = led.end() if led else start
    members = _MEMBERS.match(text, start, seat.start())
    if members:
        turn = _BUT.search(text, members.end(), seat.start())
        if turn is None:
            return
        yield members.end(), turn.start(), members["seat"], members.span("seat")
        start = turn.end()
    if _IS_OFFICE.match(text, start) or text.startswith("ผู้แทน", start):
        yield start, seat.start(), seat["seats"], seat.span("seats")


def _holders(scene: Scene, start: int, end: int) -> Iterator[Span]:
    """The posts of a stretch, without representatives and named persons."""
    text = scene.document.clean
    marks = list(_NEXT.finditer(text, start, end))
    begins = [start, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), end]
    for begin, stop in zip(begins, ends, strict=True):
        length = len(text[begin:stop].strip(" ,"))
        fits = _SHORTEST <= length <= named.LONGEST and _IS_OFFICE.match(text, begin)
        if fits and not _names_person(scene, begin, stop):
            yield begin, stop


def _names_person(scene: Scene, start: int, end: int) -> bool:
    at = bisect_left(scene.mentions, start, key=lambda mention: mention.end)
    return at < len(scene.mentions) and scene.mentions[at].start < end + 2


def _body(text: str, end: int) -> Span | None:
    """The board whose name ends before the list, or that the heading above it names."""
    lowest = named.line_start(text, end, _BACK)
    for found in reversed(list(_BOARD.finditer(text, lowest, end))):
        if _NO_NAME.match(text, found.start(), end) or _is_parent(text, lowest, found.start()):
            continue
        stop = _NAME_ENDS.search(text, found.end(), end)
        last = stop.start() if stop else len(text[:end].rstrip())
        sits = _SITTING.search(text, max(0, found.start() - 12), found.start())
        other = sits or _SET_UP_SINCE.search(text, found.end(), end)
        return None if other else (found.start(), last)
    above = list(_HEADING.finditer(text, max(0, end - _ABOVE), end)) if lowest == end else []
    return above[-1].span("name") if above else None


def _is_parent(text: str, lowest: int, start: int) -> bool:
    """Whether the board at `start` is the one that a board named before belongs to."""
    under = _UNDER.search(text, max(lowest, start - 8), start)
    return under is not None and _BOARD.search(text, lowest, under.start()) is not None
