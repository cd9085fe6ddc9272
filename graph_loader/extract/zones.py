"""Zones and cities that bear a designation (ประกาศเขตส่งเสริม, ตราสัญลักษณ์), and its series.

Three series are called smart city in Thailand: the certified cities (เมืองอัจฉริยะประเทศไทย), the
promotion zones (เขตส่งเสริมเมืองอัจฉริยะ) and the network of ASEAN. Only places that the text
lists by name are taken; a count (27 เขต) is never turned into names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.lexicon import either, words
from graph_loader.extract.reading import Scene, ZoneFact
from graph_loader.extract.text import Span

THAILAND = "เมืองอัจฉริยะประเทศไทย"
PROMOTION = "เขตส่งเสริมเมืองอัจฉริยะ"
ASEAN = "เครือข่ายเมืองอัจฉริยะอาเซียน"


@dataclass(frozen=True, slots=True)
class _Said:
    """How a designation is told: the words, its status and its series."""

    words: Anchored
    designation: str
    series: str


_SMART = r"(?:เมืองอัจฉริยะ|[Ss]mart [Cc]it(?:y|ies)|สมาร์ท ?ซิตี้)"
_SMARTS = ("เมืองอัจฉริยะ", "Smart ", "smart ", "สมาร์ท")
_SIGNS = ("เมืองอัจฉริยะ", "mart Cit", "mart cit", "สมาร์ท")
"""One of these is in every text that tells of a designation."""
_CERTIFIED = rf"(?:ตราสัญลักษณ์|ประกาศรับรอง|รับรอง)[^\n]{{0,40}}?{_SMART}"
_PILOT = rf"(?:นำร่อง|ต้นแบบ)[^\n]{{0,12}}?{_SMART}|{_SMART}(?:นำร่อง|ต้นแบบ)"
_DESIGNATIONS = (
    _Said(
        Anchored(
            rf"(?:ASEAN Smart Cities Network|(?:เครือข่าย)?{_SMART}(?:ของ)?อาเซียน)",
            ("ASEAN Smart", "เครือข่าย", *_SMARTS),
        ),
        "member",
        ASEAN,
    ),
    _Said(Anchored(rf"เขตส่งเสริม(?:การพัฒนา)?{_SMART}", ("เขตส่งเสริม",)), "promotion zone", PROMOTION),
    _Said(Anchored(_CERTIFIED, ("ตราสัญลักษณ์", "ประกาศรับรอง", "รับรอง")), "certified", THAILAND),
    _Said(Anchored(_PILOT, ("นำร่อง", "ต้นแบบ", *_SMARTS)), "pilot", THAILAND),
)
_APPLIED = re.compile(r"(?:ข้อ)?เสนอ|สมัคร|ยื่น")
_BEFORE = 120
"""Characters before a designation in which the places can stand."""
_COUNT = r"(?:จำนวน )?(?:\d+ (?:จังหวัด|เมือง|พื้นที่|เขต|แห่ง))?"
_LISTS = re.compile(
    rf"(?:(?!ด้าน|พร้อม|เสนอ)[^\n]){{0,60}}?(?:ได้แก่|ประกอบด้วย|คือ|อาทิ|ณ|ใน|\()[ :]?{_COUNT}"
    r"[ :]?(?:ได้แก่|คือ|ประกอบด้วย|\()? ?"
)
_JOINED = re.compile(r" ?(?:,|-|–|และ|กับ)? ?(?:จังหวัด|จ\.|เมือง)? ?")


@cache
def _place() -> re.Pattern[str]:
    """A province, or a city that is none of them."""
    return re.compile(
        f"(?:จังหวัด ?|จ\\. ?)?(?P<name>{either(words('provinces'))}|กรุงเทพ(?:มหานคร|ฯ)|พัทยา)"
    )


def zones_of(scene: Scene) -> tuple[ZoneFact, ...]:
    """Every place listed with a designation, once, in the order of the text."""
    text = scene.document.clean
    facts: dict[tuple[str, str, str], ZoneFact] = {}
    if not any(sign in text for sign in _SIGNS):
        return ()
    for said in _DESIGNATIONS:
        for match in said.words.finditer(scene.document):
            applied = _APPLIED.search(text, max(0, match.start() - _BEFORE), match.start())
            told = "applied" if applied else said.designation
            before = _named_before(text, match.start())
            for place in before or _listed(text, match.end()):
                name = text[slice(*place)].strip()
                key = (name, told, said.series)
                spans = (match.span(), place)
                facts.setdefault(key, ZoneFact(*key, spans, name, scene.published))
    return tuple(sorted(facts.values(), key=lambda fact: fact.spans[-1]))


@cache
def _before() -> re.Pattern[str]:
    """Places in a row and เป็น before the designation."""
    place = f"(?:{_place().pattern.replace('?P<name>', '?:')})"
    more = f"(?:{_JOINED.pattern}{place})*"
    return re.compile(rf"(?P<places>{place}{more})\)? ?(?:ให้|เข้า)?เป็น(?:สมาชิก|เมือง)?(?:ใน|ของ)? ?$")


def _named_before(text: str, end: int) -> list[Span]:
    """`(ขอนแก่น-ระยอง) เป็นเครือข่าย…`: the places named before."""
    row = _before().search(text, max(0, end - _BEFORE), end)
    if row is None:
        return []
    return [match.span("name") for match in _place().finditer(text, *row.span("places"))]


def _listed(text: str, start: int) -> Iterator[Span]:
    lists = _LISTS.match(text, start)
    position = lists.end() if lists else -1
    while position >= 0:
        place = _place().match(text, position)
        if place is None:
            return
        yield place.span("name")
        joined = _JOINED.match(text, place.end())
        position = joined.end() if joined and joined[0] else -1
