"""Who heads a body that is named before him (คณะทำงาน… โดยมี ก เป็นประธาน), and its secretary."""

from __future__ import annotations

import re

from graph_loader.extract.reading import RoleFact
from graph_loader.extract.roles.place import Place
from graph_loader.extract.tails import body_alone
from graph_loader.extract.text import Span

_SEAT = re.compile(
    r" ?(?:ทำหน้าที่|นั่ง)?เป็น(?P<post>(?:กรรมการและ)?(?:ผู้ช่วย)?เลขานุการ(?!รัฐ)"
    r"|(?P<chair>ประธาน(?:คณะ)?(?:อนุ)?(?:กรรมการ|ทำงาน)?)"
    r"(?=ฯ?(?:[),.;\n]|$|และ|ซึ่ง|เพื่อ|[ ](?!ในพิธี|พิธี|เปิด|การ|กล่าว|ร่วม))))"
)
_COMMITTEE = re.compile(r"(?P<body>คณะ(?:อนุ)?กรรม(?:การ|าธิการ)[^\n]{0,160}?)(?= ?ครั้งที่| ?\(|\n)")
_LED = re.compile("คณะ(?:อนุกรรม|กรรม|ทำงาน)")
_LEADS = re.compile(
    r"(?P<body>[^()\n]{6,140}?) ?(?:\([^()\n]{2,60}\) ?)?\(?(?:(?:โดย|ที่|ซึ่ง)?มี|โดย) ?$"
)
# A meeting of the body: who leads it is told as its chair.
_MEETS = re.compile("ประชุม(?:ของ|ร่วม|หารือ|ใหญ่)? ?$")
_MET = re.compile("ครั้งที่|ประชุม|วันที่|วันนี้|เข้าร่วม|ร่วมกับ")
_LONGEST_BODY = 220


def seat(text: str, place: Place, start: int, end: int) -> list[RoleFact]:
    """'… เป็นเลขานุการ', 'โดยมี … เป็นประธาน': a seat on the body named before."""
    found = _SEAT.match(text, start, end)
    if found is None:
        return []
    body = _led(text, place) if found["chair"] else _named(text, place)
    if found["chair"] and body is None:
        return []
    mention = place.mention
    spans: tuple[Span, ...] = (place.name_span, found.span("post"), *([body] if body else []))
    org = body_alone(text[slice(*body)].strip()) if body else None
    return [RoleFact(mention.person, mention.honorific, found["post"], org, spans)]


def _led(text: str, place: Place) -> Span | None:
    """The body right before 'โดยมี ก', unless a meeting of it is told."""
    until = place.mention.start
    line = max(text.rfind("\n", 0, until) + 1, until - _LONGEST_BODY)
    for begun in reversed([*_LED.finditer(text, line, until)]):
        body = _LEADS.match(text, begun.start(), until)
        if body is None or _MEETS.search(text, line, begun.start()) or _MET.search(body["body"]):
            continue
        return body.span("body")
    return None


def _named(text: str, place: Place) -> Span | None:
    line = text.rfind("\n", 0, place.mention.start) + 1
    bodies = _COMMITTEE.finditer(text, line, place.mention.start)
    last = max(bodies, key=lambda match: match.start(), default=None)
    return last.span("body") if last else None
