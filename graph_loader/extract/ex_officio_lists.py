"""Members of a body listed by office (องค์ประกอบ): `(2) ผู้ว่าการ… รองประธาน (6) ผู้แทน… และเลขานุการ`.

An item that names a person is a role of that person, not read here. An item without a seat of
its own has the seat of the members: กรรมการ of a คณะกรรมการ, อนุกรรมการ of a คณะอนุกรรมการ.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from graph_loader.extract import named
from graph_loader.extract.anchored import Anchored
from graph_loader.extract.reading import ExOfficioFact, Scene
from graph_loader.extract.text import Span

_LISTS = Anchored(
    r"(?:ประกอบด้วย|องค์ประกอบ)[^\n\d(]{0,40}?[ \n]?(?=\(?1 ?[.)])", ["ประกอบด้วย", "องค์ประกอบ"]
)
_LED = re.compile(r" ?(?:โดย)?(?:มี)?(?:องค์)?$")
_ITEM = re.compile(r"(?:\(|(?<=[ \n])) ?(\d{1,2}) ?[.)] ?(?=[ก-ฮเ-ไ])")
_OFFICE = re.compile(
    r"(?:รอง|ผู้ช่วย)?(?:นายกรัฐมนตรี|รัฐมนตรี|ปลัด|อธิบดี|เลขาธิการ|ผู้อำนวยการ|ผู้ว่า|ผู้แทน|ผู้บัญชาการ"
    r"|ประธาน|หัวหน้า|อัยการสูงสุด|นายกสมาคม|อธิการบดี|คณบดี|ผู้จัดการ|เจ้ากรม|ผู้บังคับ)"
)
_SEATS = re.compile(
    r" ?(?:ทำหน้าที่)?(?:เป็น)? ?(?P<seats>(?:(?:รอง)?ประธาน(?:คณะ)?(?:(?:อนุ)?กรรมการ|ทำงาน)?"
    r"|(?:อนุ)?กรรมการ|คณะทำงาน|ที่ปรึกษา)?(?:(?:และ)?(?:ผู้ช่วย)?เลขานุการ(?:ร่วม)?)?)"
    r"(?: ?โดย(?:คณะ)?(?:อนุ)?กรรมการ.*)?"
    r"[ ,;]*(?:และ)? ?$",
    re.DOTALL,
)
_LONGEST = 4000
"""Characters of the longest list."""


def listed_of(scene: Scene) -> Iterator[ExOfficioFact]:
    """The posts listed as members of a body."""
    text = scene.document.clean
    found = list(_LISTS.finditer(scene.document))
    limits = [*(match.start() for match in found), len(text)][1:]
    for match, limit in zip(found, limits, strict=True):
        body = _body(text, match.start())
        if body is None:
            continue
        for start, end in _items(text, match.end(), min(limit, match.end() + _LONGEST)):
            if _OFFICE.match(text, start, end) and not _names_person(scene, start, end):
                yield from _facts(text, body, start, end)


def _body(text: str, end: int) -> Span | None:
    """The last board named before the list, up to the list's first word."""
    led = _LED.search(text, max(0, end - 12), end)
    stripped = led.start() if led else end
    boards = [
        head
        for head in named.heads(text, named.window_start(text, stripped), stripped)
        if head.word.startswith("คณะ")
    ]
    return (boards[-1].start, stripped) if boards else None


def _items(text: str, start: int, limit: int) -> Iterator[Span]:
    """The items numbered 1, 2, 3 … from `start` on; the list ends where the numbers do."""
    expected, begun = 1, -1
    for match in _ITEM.finditer(text, start - 1, limit):
        if int(match[1]) != expected:
            continue
        if begun >= 0:
            yield begun, match.start()
        expected, begun = expected + 1, match.end()
    if expected > 2:
        line = text.find("\n", begun, limit)
        yield begun, line if line >= 0 else limit


def _names_person(scene: Scene, start: int, end: int) -> bool:
    at = bisect_left(scene.mentions, start, key=lambda mention: mention.start)
    return at < len(scene.mentions) and scene.mentions[at].start < end


def _facts(text: str, body: Span, start: int, end: int) -> Iterator[ExOfficioFact]:
    seat = _SEATS.search(text, start, end)
    holder_end = seat.start() if seat else end
    holder = text[start:holder_end].strip()
    name = text[slice(*body)].strip()
    member = "อนุกรรมการ" if name.startswith("คณะอนุ") else "กรรมการ"
    written = (seat["seats"] if seat else "") or member
    if not 4 <= len(holder) <= named.LONGEST:
        return
    for post in filter(None, written.split("และ")):
        yield ExOfficioFact(holder, post.strip(), name, (body, (start, end)))
