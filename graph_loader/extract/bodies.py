"""Bodies and the body that each belongs to (สังกัด, ภายใต้): `กรม… สังกัดกระทรวง…`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from graph_loader.extract import named
from graph_loader.extract.anchored import Anchored
from graph_loader.extract.lexicon import either, ministries
from graph_loader.extract.reading import BodyFact, Scene
from graph_loader.extract.text import Document, Span

# Found by its literal word; what leads up to it is read backwards.
_LINK = Anchored(
    r"(?:สังกัด|การกำกับ(?:ดูแล)?|ภายใต้(?!สังกัด|การกำกับ))(?:ของ)? ?(?=[ก-ฮเ-ไ])",
    ["สังกัด", "การกำกับ", "ภายใต้"],
)
_LED = re.compile(r" ?(?:ซึ่ง(?:เป็น[^ \n]{0,30})?)?(?:อยู่)?(?:ใน|ภายใต้)?$")
# Words for bodies in general: 'หน่วยงานในสังกัด' names none.
_GENERAL = re.compile(
    r"(?:หน่วยงาน|องค์กร|องค์การ|สถาบัน|ศูนย์|สำนักงาน|กรม|กอง|โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|สำนัก|เครือข่าย|รัฐวิสาหกิจ)"
    r"(?:ต่าง ?ๆ|อื่น ?ๆ|ทุกแห่ง|ทุก|หลัก|ราชการ|ภาครัฐ|ของรัฐ|ที่|ใน)?"
)
_PARENTS = (
    "กระทรวง",
    "กรม",
    "สำนักนายก",
    "สำนักงาน",
    "ทบวง",
    "กองทัพ",
    "มหาวิทยาลัย",
    "องค์การ",
    "คณะกรรมการ",
)
_NO_NAME = re.compile(r" |หน่วยงาน|ความร่วมมือ|มี|ยัง|หรือ|ข้าราชการ|เจ้าหน้าที่|บุคลากร|และสถานศึกษา|ทั่วไป$|ที่$")
_BRACKET = re.compile(r" ?\([^()\n]{2,50}\)$")
_STOP = re.compile(r"[ \n(),“”\"]|ที่|ซึ่ง|ได้|เป็น|ให้|จำนวน|โดย(?!ตำแหน่ง)|ทั้ง|ทุก|$")


def bodies_of(scene: Scene) -> tuple[BodyFact, ...]:
    """Every body said to belong to another, once, in the order of the text."""
    facts: dict[tuple[str, str], BodyFact] = {}
    for body, parent in _pairs(scene.document):
        text = scene.document.clean
        key = (text[slice(*body)].strip(), text[slice(*parent)].strip())
        if key[0] != key[1]:
            facts.setdefault(key, BodyFact(*key, (body, parent)))
    return tuple(facts.values())


def _pairs(document: Document) -> Iterator[tuple[Span, Span]]:
    text = document.clean
    for match in _LINK.finditer(document):
        parent = _parent(text, match.end())
        led = _LED.search(text, max(0, match.start() - 48), match.start()) if parent else None
        body = _body(text, led.start()) if led else None
        if parent and body:
            yield body, parent


def _body(text: str, end: int) -> Span | None:
    bracket = _BRACKET.search(text, max(0, end - 60), end)
    stop = bracket.start() if bracket else end
    head = named.name_start(text, stop)
    if head is None or head.kind != "body" or _GENERAL.fullmatch(text, head.start, stop):
        return None
    return None if _NO_NAME.search(text, head.start, stop) else (head.start, stop)


@cache
def _ministries() -> re.Pattern[str]:
    return re.compile(either(ministries()))


def _parent(text: str, start: int) -> Span | None:
    if not text.startswith(_PARENTS, start):
        return None
    ministry = _ministries().match(text, start)
    if ministry and not text.startswith("ฯ", ministry.end()):
        return ministry.span()
    stop = _STOP.search(text, start + 4, start + named.LONGEST)
    end = stop.start() if stop else start + named.LONGEST
    return (start, end) if end - start > 8 and "ฯ" not in text[start:end] else None
