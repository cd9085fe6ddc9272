"""What a text calls a name otherwise: เขต… หรือ EEC, สำนักงาน… หรือที่เรียกว่า ดีป้า."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.shorts import is_short
from graph_loader.extract.text import Document, Span

_CALLED = (
    r"(?: ?(?:ที่)?(?:รู้จักกันใน(?:ชื่อ|นาม)|เรียก(?:โดย|อย่าง)?(?:ย่อ|สั้น)?[ ๆ]{0,2}(?:ว่า|กันว่า)?"
    r"|ใช้(?:ชื่อ|คำ|อักษร)ย่อว่า?|ชื่อย่อว่า?))?"
)
_OR = Anchored(
    rf"หรือ{_CALLED} ?[\"“‘']?"
    r"(?P<short>(?:[ก-ฮ]{1,5}\.){1,4}[ก-ฮ]{0,4}|[A-Z]{2,5} [A-Z] (?:BANK|Bank)"
    r"|[A-Z]{3,8} 20\d\d|[A-Z]{2,6} (?:[Mm]odel|Economy)"
    r"|บอร์ด ?(?:[A-Z]{2,6}|(?:[ก-ฮ]{1,5}\.){1,3})|[A-Z][A-Za-z0-9&/-]{1,11}|[ก-๙]{3,9})"
    r"[\"”’']?(?=[ \n(),.]|$)(?! [A-Z])",
    ["หรือ"],
)
# A word that stands for a body where its Latin form follows: หรือ “ไทยเซิร์ต” (ThaiCERT).
_IN_LATIN = re.compile(r"[\"”’']? ?\([A-Z][A-Za-z]{2,13}\)")
# What closes the name of a company or a public organisation, before which no other word belongs.
_LEGAL_FORM = re.compile(r"\((?:องค์การ)?มหาชน\) ?$")
_KIND_OF_BODY = re.compile("บริษัท|สำนักงาน|ธนาคาร|กรม|องค์|สถาบัน|หน่วย|ผู้|บุคคล")


def called(document: Document) -> Iterator[tuple[int, Span]]:
    """Where a name ends, and the short form that หรือ gives for it."""
    for match in _OR.finditer(document):
        if _is_called(document.clean, match):
            yield match.start(), match.span("short")


def _is_called(text: str, match: re.Match[str]) -> bool:
    """Whether the word behind หรือ is a short form: by itself, its Latin form or the name's end."""
    if is_short(match["short"]) or _IN_LATIN.match(text, match.end("short")):
        return True
    legal = _LEGAL_FORM.search(text, max(0, match.start() - 16), match.start())
    return bool(legal) and not _KIND_OF_BODY.match(match["short"])
