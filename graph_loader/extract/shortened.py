"""A name cut short where it is given in full: แผนพัฒนาตัวอย่างแห่งชาติ (แผนพัฒนาฯ), ครม.สัญจร."""

from __future__ import annotations

import re

from graph_loader.extract.shorts import is_short
from graph_loader.extract.text import Span

_KIND = (
    "คณะกรรมการ|คณะอนุกรรมการ|คณะทำงาน|สภา|กองทุน|ธนาคาร|แผนปฏิบัติการ|แผน|มาตรการ|ศูนย์|สมาคม|สถาบัน"
    "|สำนักงาน|มูลนิธิ|มหาวิทยาลัย|ยุทธศาสตร์|โครงการ|กรอบความร่วมมือ|ความตกลง|ปฏิญญา"
)
_CUT = re.compile(
    rf"(?P<stem>(?:{_KIND}) ?[ก-๙]{{3,16}}?)(?:ฯ|(?<=[ก-ฮ])์)?"
    r"|(?:พ\.ร\.บ\.|พรบ\.) ?(?P<law>[ก-๙]{4,30}?)ฯ?(?: ?(?:ปี|พ\.ศ\.) ?\d{4})?"
)
_MOBILE = re.compile(r"ครม\. ?สัญจร")
_BEGINS = (*_KIND.split("|"), "พ.ร.บ.", "พรบ.", "ครม.")
_CABINET = re.compile(r"คณะรัฐมนตรี[ก-๙]*(?:สัญจร|นอกสถานที่)$")
_OFFICE = "สำนักงาน"
_LAW = "พระราชบัญญัติ"
_LONGEST = 160
"""Characters before a bracket in which the name is looked for."""
_LEAST = 4
"""Characters that a name is longer than what it is cut short to."""
_END = re.compile('[\n()“”"]')


def is_cut_short(words: str) -> bool:
    """Whether words can be a name cut short."""
    if not words.startswith(_BEGINS):
        return False
    mobile = _MOBILE.fullmatch(words)
    return bool(mobile) or (_CUT.fullmatch(words) is not None and not is_short(words))


def full_of(text: str, end: int, short: str) -> Span | None:
    """The name right before `end` that begins as `short` does; None if there is none."""
    start = max(0, end - _LONGEST)
    marks = [mark.end() for mark in _END.finditer(text, start, end)]
    start = marks[-1] if marks else start
    if _MOBILE.fullmatch(short):
        found = _CABINET.search(text, start, end)
        return found.span() if found else None
    cut = _CUT.fullmatch(short)
    if cut is None:
        return None
    stem = _LAW + cut["law"] if cut["law"] else cut["stem"]
    at = text.rfind(stem, start, end)
    if at < 0 or end - at < len(stem) + _LEAST:
        return None
    return (at - len(_OFFICE) if text.endswith(_OFFICE, start, at) else at, end)
