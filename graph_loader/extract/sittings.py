"""Where a text speaks of a meeting of a body (การประชุมคณะ…): its words and its number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.named import line_start
from graph_loader.extract.sitting_names import name_end, number_after
from graph_loader.extract.text import Document, Span

_BODY_WORDS = (
    r"(?:ฝ่ายเลขานุการ)?คณะทำงาน|คณะรัฐมนตรี|ครม\.?(?![ก-๙])|ค\.?ร\.?ม\.|คณะ(?:อนุ)?กรรม(?:การ|าธิการ)|คณะมนตรี"
    r"|คณะหัวหน้า|คณะที่ปรึกษา|คณะอำนวยการ|คณะ(?:กก|กรรมกา)|(?:อนุ)?กรรมการ(?=[ก-๙]{3})|สภา(?!พ(?!ัฒน)|ผู้แทนราษฎร|วะ)|สภาผู้แทนราษฎร|วุฒิสภา|รัฐสภา"
    r"|บอร์ด|คกก\.?|กองอำนวยการ|กองบัญชาการ|ศูนย์(?:บริหาร|ปฏิบัติการ|อำนวยการ|สถานการณ์)"
    r"|(?:[ก-ฮ]{1,4}\.){1,3}[ก-ฮ]{0,3}|[ก-ฮ]{2,5}\.(?=[ ก-๙])|[ก-๙]{2,10}บอร์ด"
)
# Which of its meetings, where that stands before its name: การประชุมสมัยพิเศษ ครั้งที่ 6 ของ….
_WHICH = (
    r"ทางไกล|ประจำปี|ครั้งแรก|สมัย[ก-๙]{2,12}|ครั้งที่ ?(?P<number>\d{1,3}(?:/25\d\d)?)|25\d\d"
    r"|เมื่อวัน[ก-๙]{0,12}ที่ ?\d{1,2} ?[ก-๙.]{3,12} ?\d{2,4}"
)
_SITTING = Anchored(
    r"(?:ประชุม(?<!ห้องประชุม)(?:หารือ(?:ร่วม)?|เครียด|ร่วม|เต็มคณะ|เชิงปฏิบัติการ|สามัญ|ใหญ่(?:สามัญ)?|นัด(?:แรก|พิเศษ))?"
    r"(?:ประจำปี)?(?:ใน|ภายใต้)?(?:กรอบ)?(?:ของ)?"
    rf"|ประชุม(?<!ห้องประชุม)(?: ?(?:{_WHICH})){{1,3}} {{0,2}}ของ(?=คณะ|สภา|บอร์ด|อนุ|ศูนย์)"
    r"|ประธานการ(?=คณะ))"
    rf"[ \n]?(?:[“\"‘](?=คณะ)|\((?=ครม))?(?=(?P<word>{_BODY_WORDS}))",
    ["ประชุม", "ประธานการ"],
)
# A body with a name in Latin letters only: ประชุม The 26th Meeting of the … Working Group on ….
_IN_LATIN = Anchored(
    r"ประชุม(?:ระหว่างประเทศ|ระดับ[ก-๙]{3,20})? ?“?(?:[Tt]he )?(?:\d{1,3}(?:st|nd|rd|th) )?"
    r"(?:(?:Annual )?(?:Meeting|Session) of (?:the )?)?"
    r"(?P<body>[A-Z][A-Za-z&'-]+(?: (?:[A-Z][A-Za-z&'-]*|of|on|and|for|the)){0,8}?"
    r" (?:Working Group|Committee|Council|Commission|Task Force)"
    r"(?: (?:on|for) [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,4})?)",
    ["ประชุม"],
)
# A house that sits is told by its hall: ณ ห้องประชุมวุฒิสภา … ชี้แจง.
_IN_ITS_HALL = Anchored(
    r"ห้องประชุม(?P<body>สภาผู้แทนราษฎร|วุฒิสภา)"
    r"(?=[^\n]{0,400}?(?:ชี้แจง|ตอบ(?:กระทู้|ข้อ|คำ)|อภิปราย|ลงมติ))",
    ["ห้องประชุม"],
)
# A body that stands before it: คณะกรรมการ… ที่มีนาย ก เป็นประธาน ได้จัดการประชุมเพื่อ….
_IT_MET = Anchored(r"ได้(?:จัดการ|จัด)?ประชุม(?=เมื่อวัน|เพื่อ)", ["ได้ประชุม", "ได้จัดประชุม", "ได้จัดการประชุม"])
_BEFORE_IT = re.compile(
    r"(?P<body>คณะ(?:อนุ)?(?:กรรมการ|ทำงาน)(?!ฯ)[ก-๙]{6,100}?)(?: ?\([^()\n]{2,40}\))?"
    r"(?: ?(?:ที่|ซึ่ง|โดย)มี[^\n]{5,120}?เป็นประธาน)? ?$"
)
_BODY_BEFORE = 300
"""Characters before ได้ประชุม in which its body and chair are told."""
# The Cabinet's resolutions of a day, told as the news.
_RESOLUTIONS = Anchored(
    r"มติ(?:(?<=สรุปมติ)|(?<=แถลงมติ)|(?<=เผยมติ)|(?<=สรุปผลมติ)|(?<=แถลงผลมติ)|(?<=เผยผลมติ))"
    r"(?:ที่ประชุม)?(?P<body>คณะรัฐมนตรี|ครม\.)"
    r"(?: ?\([^()\n]{2,12}\))? ?\(?(?:เมื่อ|ประจำ|ใน)?"
    r"(?:วัน[ก-๙]{0,12} ?(?:ที่)?)? ?\(?\d{1,2} (?=[ก-๙])",
    ["มติ"],
)
# Letters with dots that are a rank or a post.
_RANK = re.compile(r"(?:พล|พ|ร|จ|ส|ด|น|ศ|ดร|นพ|พญ|ม|รมว|รมช|รมต|ผบ|ผอ|ผช|ผวจ|สส|สว|นรม)\.")


@dataclass(frozen=True, slots=True)
class Sitting:
    """One place that speaks of a meeting: ประชุม + body.

    `start` is that of ประชุม, `body` the span of the body's name, `end` that of what belongs to it
    (brackets and number). `number` is as written, without spaces. `sure`: a bracket or a number
    shows where the name ends.
    """

    start: int
    body: Span
    end: int
    number: str | None
    sure: bool


def sittings(document: Document) -> Iterator[Sitting]:
    """Every place that speaks of a meeting of a body, in the order of the text."""
    others = sorted(
        (
            *_resolutions(document),
            *_as_matched(document, _IN_LATIN),
            *_as_matched(document, _IN_ITS_HALL),
            *_it_met(document),
        ),
        key=_start,
    )
    named = _named(document)
    yield from merge(named, others, key=_start) if others else named


def _named(document: Document) -> Iterator[Sitting]:
    """ประชุม with the body's name behind it."""
    text = document.clean
    for match in _SITTING.finditer(document):
        if _RANK.match(match["word"]):
            continue
        start = match.end()
        end, sure = name_end(text, start, match["word"])
        tail, number = number_after(text, end)
        begin = start if match[0].startswith("ประธาน") else match.start()
        number = number or _of_a_year(match["number"])
        yield Sitting(begin, (start, end), tail, number, sure or number is not None)


def _of_a_year(number: str | None) -> str | None:
    """A number in its year (3/2564), not of all sittings."""
    return number if number and "/" in number else None


def _as_matched(document: Document, pattern: Anchored) -> Iterator[Sitting]:
    """What a pattern finds that has the whole name of the body."""
    for match in pattern.finditer(document):
        yield Sitting(match.start(), match.span("body"), match.end(), None, sure=True)


def _it_met(document: Document) -> Iterator[Sitting]:
    """ได้ประชุม with the body before it."""
    text = document.clean
    for match in _IT_MET.finditer(document):
        line = line_start(text, match.start(), _BODY_BEFORE)
        named = _BEFORE_IT.search(text, line, match.start())
        if named:
            start = match.end() - len("ประชุม")
            yield Sitting(start, named.span("body"), match.end(), None, sure=True)


def _resolutions(document: Document) -> Iterator[Sitting]:
    """มติคณะรัฐมนตรี with its day, where the news sums them up."""
    for match in _RESOLUTIONS.finditer(document):
        tail, _ = number_after(document.clean, match.end("body"))
        yield Sitting(match.start(), match.span("body"), tail, None, sure=True)


def _start(sitting: Sitting) -> int:
    return sitting.start
