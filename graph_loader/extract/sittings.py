"""Where a text speaks of a meeting of a body (การประชุมคณะ…): its words and its number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.text import Document, Span

CABINET = "คณะรัฐมนตรี"
_BODY_WORDS = (
    r"คณะรัฐมนตรี|ครม\.?(?![ก-๙])|ค\.?ร\.?ม\.|คณะ(?:อนุ)?กรรม(?:การ|าธิการ)|คณะทำงาน|คณะมนตรี"
    r"|คณะหัวหน้า|คณะที่ปรึกษา|คณะ(?:ผู้|กก|กรรมกา)|สภา(?!พ|ผู้แทนราษฎร|วะ)|สภาผู้แทนราษฎร|วุฒิสภา|รัฐสภา"
    r"|บอร์ด|คกก\.?|กองอำนวยการ|กองบัญชาการ|ศูนย์(?:บริหาร|ปฏิบัติการ|อำนวยการ)"
    r"|(?:[ก-ฮ]{1,4}\.){1,3}[ก-ฮ]{0,3}|[ก-ฮ]{2,5}\.(?=[ ก-๙])"
)
_SITTING = Anchored(
    r"ประชุม(?<!ห้องประชุม)(?:ของ|เต็มคณะ|หารือ(?:ร่วม)?|ร่วม|สามัญ|ใหญ่)?[ \n]?"
    rf"(?=(?P<word>{_BODY_WORDS}))",
    ["ประชุม"],
)
# What ends the name of a body: where a space stands before, and where none does.
_AFTER_SPACE = (
    r"ครั้งที่|เมื่อ|ณ|โดย|ร่วมกับ|ว่า|ผ่าน|เพื่อ|พร้อม|ซึ่ง|ที่|ประจำปี|ประจำเดือน|สมัย|ใน|นัด|วันที่|วันนี้|ได้|มี"
    r"|เห็นชอบ|ไฟเขียว|อนุมัติ|รับทราบ|ถก|เร่ง|เผย|ย้ำ|สั่ง|กำชับ|เดินหน้า|ขับเคลื่อน|ชุดที่|ถึง|จาก|ต่อ|จึง|จะ"
    r"|เตรียม|เตือน|ชู|ดัน|วาง|ครั้งแรก|\d(?!019)|:|-|เน้น|และการ|เป็น"
)
_ANYWHERE = (
    r"ครั้งที่|เมื่อ(?:วัน|เร็ว|เช้า)|มีมติ|ได้(?:มี|พิจารณา|รับ|เห็น|ให้|มอบ|ติดตาม)|ในวัน(?:นี้|ที่)|ในครั้งนี้"
    r"|โดยมี|โดยที่|เพื่อ(?:พิจารณา|ติดตาม|รับทราบ|หารือ|ขับเคลื่อน)|ผ่าน(?:ระบบ|การ|สื่อ)|อีกครั้ง|ชุดที่|ซึ่งมี"
    r"|ประจำ(?:ปี ?(?:\d|พ|งบ)|เดือน)|ที่ผ่านมา|วันนี้|อย่างเป็นทางการ|สัญจร|นอกสถานที่|เห็นชอบ(?:ให้|ใน|ตาม)"
    r"|อนุมัติ(?:ให้|ใน)|ร่วมกับ|พร้อมด้วย|ณ ห้อง"
)
_END = re.compile(rf"[\n(),“”\"\[;]|:(?!\d)|\.\.|(?: |(?<=ฯ))(?:{_AFTER_SPACE})|(?:{_ANYWHERE})|$")
_BRACKET = re.compile(r" ?[(\[](?!\d|วัน)[^()\n]{1,120}\)|ฯ| ?:? ?[ก-ฮ.]{2,8}(?= ครั้งที่)")
_NUMBER = re.compile(r" ?(?:ชุดที่ ?\d+ ?)?(?:ครั้งที่|ครั้ง) ?(?P<number>\d[\d-]* ?/ ?\d{2,4}(?:-25\d\d)?)")
# Letters with dots that are a rank or a post.
# What a name goes on with up to the bracket of its short form, or in Latin up to its number.
_GOES_ON = re.compile(
    r" เพื่อ[^\n()]{6,80}?(?= ?\((?:[ก-ฮ]{1,5}\.){1,3}\))|,? ?[A-Z][A-Za-z0-9 ,.&'-]{2,60}?(?= ?ครั้งที่)"
)
_RANK = re.compile(r"(?:พล|พ|ร|จ|ส|ด|น|ศ|ดร|นพ|พญ|ม|รมว|รมช|รมต|ผบ|ผอ|ผช|ผวจ|สส|สว|นรม)\.")
_JOINS = ("และ", "กับ")
LONGEST = 140


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
    text = document.clean
    for match in _SITTING.finditer(document):
        if _RANK.match(match["word"]):
            continue
        start = match.end()
        end, sure = _name_end(text, start, match["word"])
        tail, number = _number_after(text, end)
        yield Sitting(match.start(), (start, end), tail, number, sure or number is not None)


def _name_end(text: str, start: int, word: str) -> tuple[int, bool]:
    if word == CABINET or word.startswith(("ครม", "ค.ร.ม")):
        return start + len(word), True
    limit = min(len(text), start + LONGEST)
    match = _END.search(text, start + len(word), limit)
    further = _GOES_ON.match(text, match.start(), limit) if match else None
    if further:
        return further.end(), True
    end = match.start() if match else start + LONGEST
    whole = len(text[start:end].rstrip())
    if match and match[0].strip() in ("(", "ครั้งที่"):
        return start + whole, True
    return start + len(_first_words(text[start : start + whole])), False


def _first_words(name: str) -> str:
    """The name up to a space, or on over spaces before และ: what follows may be no name."""
    parts = name.split(" ")
    kept = parts[:1]
    for part in parts[1:]:
        if not part.startswith(("และ", "กับ")) and not kept[-1].endswith(
            ("และ", "คณะกรรมการ", "บอร์ด", "คกก.")
        ):
            break
        kept.append(part)
    if len(kept) > 1 and kept[-1] in _JOINS:
        kept.pop()
    return " ".join(kept)


def _number_after(text: str, end: int) -> tuple[int, str | None]:
    position = end
    bracket = _BRACKET.match(text, position)
    if bracket:
        position = bracket.end()
    match = _NUMBER.match(text, position)
    if match:
        return match.end(), match["number"].replace(" ", "")
    return position, None
