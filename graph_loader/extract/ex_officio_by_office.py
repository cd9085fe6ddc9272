"""Members of a board by office (กรรมการโดยตำแหน่ง): `… จำนวนสี่คน ได้แก่ ปลัด… เลขาธิการ… และ…`.

The board is the one named last before the list, on its line or as the heading of an enumeration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph_loader.extract import named
from graph_loader.extract.anchored import Anchored
from graph_loader.extract.reading import ExOfficioFact, Scene
from graph_loader.extract.text import Span

_BEGINS = Anchored(
    r"(?P<seat>(?:อนุ)?กรรมการโดยตำแหน่ง)(?: ?(?:จำนวน)? ?(?:\d+|[ก-๙]{2,8}?) ?(?:คน|ราย|ท่าน))?"
    r" ?(?:ได้ ?แก่|คือ|ประกอบด้วย) ?",
    ["กรรมการโดยตำแหน่ง", "อนุกรรมการโดยตำแหน่ง"],
)
_OFFICE = (
    "(?:รอง|ผู้ช่วย)?(?:นายกรัฐมนตรี|รัฐมนตรี|ปลัด|อธิบดี|เลขาธิการ|ผู้อำนวยการ|ผู้ว่า|ผู้บัญชาการ|ประธาน|หัวหน้า"
    "|อัยการสูงสุด|นายกสมาคม|นายกสภา|อธิการบดี|ผู้จัดการ|เจ้ากรม|ผู้แทน|กรรมการผู้จัดการ)"
)
_IS_OFFICE = re.compile(_OFFICE)
_NEXT = re.compile(rf"(?:[ ,]+(?:และ|กับ|รวมทั้ง)? ?|และ|กับ)(?={_OFFICE})")
_ENDS = re.compile(
    r"\n| (?:โดย|ทั้งนี้|เพื่อ|และ(?:คณะ)?กรรมการ|กรรมการ(?!ผู้จัดการ))|[;(](?![^()\n]{1,60}\))"
)
_WHO = re.compile("ซึ่ง")
_BOARD = re.compile(
    r"(?P<name>คณะ(?:อนุ)?กรรมการ(?!คณะ|โดย)[^\n()“”\"]{3,140}?)[”\"]? ?(?:\([^()\n]{2,40}\) ?)?"
    r"(?:ซึ่ง|โดย|จะ)?(?:ประกอบด้วย|มีองค์ประกอบ)"
)
_BACK = 1500
"""Characters before a list in which the board is named."""
_LONGEST = 1500
"""Characters of the longest list."""


def by_office_of(scene: Scene) -> Iterator[ExOfficioFact]:
    """The posts listed behind กรรมการโดยตำแหน่ง, each with its board; none if no board is named."""
    text = scene.document.clean
    for match in _BEGINS.finditer(scene.document):
        boards = list(_BOARD.finditer(text, max(0, match.start() - _BACK), match.start()))
        if not boards:
            continue
        board = boards[-1]
        for start, end in _posts(text, match.end()):
            yield ExOfficioFact(
                text[start:end].strip(" ,"), match["seat"], board["name"].strip(),
                (board.span("name"), (start, end), match.span("seat")),
            )  # fmt: skip


def _posts(text: str, start: int) -> Iterator[Span]:
    """The posts of a list, each without what is told of its holder; another word ends it."""
    stop = _ENDS.search(text, start, start + _LONGEST)
    limit = stop.start() if stop else min(len(text), start + _LONGEST)
    marks = list(_NEXT.finditer(text, start, limit))
    begins = [start, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), limit]
    for begin, end in zip(begins, ends, strict=True):
        who = _WHO.search(text, begin, end)
        last = who.start() if who else end
        if not _IS_OFFICE.match(text, begin) or last - begin > named.LONGEST:
            return
        yield begin, last
