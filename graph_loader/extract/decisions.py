"""Decisions of a meeting (มติที่ประชุม) in four verbs, and what they are about.

รับทราบ acknowledged, พิจารณา considered, เห็นชอบ and อนุมัติ approved, มอบหมาย assigned. The
words are the text's: the object of the verb, or the heading of the item (`18. เรื่อง …`) where a
Cabinet summary gives one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from graph_loader.extract import named
from graph_loader.extract.anchored import Anchored
from graph_loader.extract.reading import DecisionFact, MeetingFact, Scene, Verb
from graph_loader.extract.text import Span
from graph_loader.thai.text import normal

_VERBS: dict[str, Verb] = {
    "รับทราบ": "acknowledged",
    "พิจารณา": "considered",
    "เห็นชอบ": "approved",
    "อนุมัติ": "approved",
    "ให้ความเห็นชอบ": "approved",
    "มอบหมาย": "assigned",
}
_WHO = r"(?P<who>ที่ประชุม|คณะรัฐมนตรี|ครม\.?|(?:คณะ(?:อนุ)?กรรมการ|บอร์ด|คณะทำงาน)[^ \n()]{0,80})"
_LED = (
    r"ฯ? ?(?:\([^()\n]{2,20}\) ?)?(?:ได้|จึง|ยัง|ร่วมกัน|ร่วม|มี(?:การ)?|เป็นเอกฉันท์|ใน| ){0,6}"
    r"(?:มติ)?(?:ให้ความ)?"
)
_DECIDED = Anchored(
    rf"{_WHO}{_LED}(?P<verb>รับทราบ|พิจารณา|เห็นชอบ|อนุมัติ|มอบหมาย)",
    ["ที่ประชุม", "คณะ", "ครม", "บอร์ด"],
)
_ITEM = re.compile(
    r"^ ?[(-]?(?:\d{1,2}[.)])?\)? ?(?:ที่ประชุม)?(?P<verb>รับทราบ|พิจารณา|เห็นชอบ|อนุมัติ|มอบหมาย)(?=[ก-๙])",
    re.MULTILINE,
)
_ALSO = re.compile(r" ?(?:และ|แล้ว|ให้|มีมติ|ความ|อนุมัติ|ร่วมกัน){0,3}(?P<verb>เห็นชอบ|อนุมัติ)")
_HEADING = re.compile(r"^\d{1,3}\. ?(?:เรื่อง ?)?(?P<what>[^\n]{6,300})$", re.MULTILINE)
_OBJECT = re.compile(r" ?(?:ใน)?(?:หลักการ)?(?:ตามที่[^\n]{3,120}?เสนอ)?(?:ให้)?(?:กับ|แก่)? ?")
_END = re.compile(
    r"\n|ทั้งนี้|พร้อมกันนี้|นอกจากนี้|ดังนี้|$"
    r"| (?:โดย|ซึ่ง|เพื่อ|เนื่องจาก|ดังนี้|สรุป|พร้อม|และ(?:มอบ|เห็น|อนุ|รับทราบ))"
)
_NOTHING = re.compile(r"จึง|แล้ว|ด้วย|ดังกล่าว|และ|ว่า ?$|ต่อไป|ของที่ประชุม")
_LONGEST = 220
"""Characters of what a decision is about."""
_HEADING_ABOVE = 6
"""Characters between an item's heading and the sentence that tells the decision."""


def decisions_of(scene: Scene, meetings: Sequence[MeetingFact]) -> tuple[DecisionFact, ...]:
    """What the meetings reported as held decided, in the order of the text; none without one."""
    if not meetings:
        return ()
    found: dict[tuple[Verb, str], DecisionFact] = {}
    for verb, span, said in _decided(scene):
        what = scene.document.clean[slice(*span)].strip(' ,“”"')
        if len(what) > 5 and not _NOTHING.match(what):
            fact = _fact(scene, meetings, verb, what, (span, said))
            found.setdefault((verb, normal(what)), fact)
    return tuple(sorted(found.values(), key=lambda fact: fact.spans[-1]))


def _fact(
    scene: Scene, meetings: Sequence[MeetingFact], verb: Verb, what: str, spans: tuple[Span, ...]
) -> DecisionFact:
    meeting = _meeting_before(meetings, spans[-1][0])
    about = tuple(dict.fromkeys(_bodies(what)))
    assigns = about[:1] if verb == "assigned" and about and what.startswith(about[0]) else ()
    return DecisionFact(verb, what, spans, meeting, about[len(assigns) :], assigns)


def _meeting_before(meetings: Sequence[MeetingFact], offset: int) -> int:
    """The last meeting that is spoken of before `offset`, else the first."""
    begun = [min(start for start, _ in meeting.spans) for meeting in meetings]
    return max(0, bisect_right(begun, offset) - 1) if begun == sorted(begun) else 0


def _decided(scene: Scene) -> Iterator[tuple[Verb, Span, Span]]:
    """Each verb with what it is about and where it is said."""
    text = scene.document.clean
    headings = [match.span("what") for match in _lines(scene, _HEADING)]
    ends = [end for _, end in headings]
    for match in _DECIDED.finditer(scene.document):
        at = bisect_right(ends, match.start()) - 1
        above = at >= 0 and match.start() - ends[at] <= _HEADING_ABOVE
        verb, end = _strongest(text, match)
        yield verb, headings[at] if above else _object(text, end), (match.start(), end)
    for match in _lines(scene, _ITEM):
        verb, end = _strongest(text, match)
        yield verb, _object(text, end), match.span("verb")


def _lines(scene: Scene, begins: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The lines that begin so."""
    text = scene.document.clean
    return filter(None, (begins.match(text, line.start) for line in scene.document.paragraphs))


def _strongest(text: str, match: re.Match[str]) -> tuple[Verb, int]:
    """พิจารณาและเห็นชอบ is an approval: the verb that settles it, and its end."""
    also = _ALSO.match(text, match.end("verb"))
    if match["verb"] in ("พิจารณา", "รับทราบ") and also:
        return "approved", also.end()
    return _VERBS[match["verb"]], match.end("verb")


def _object(text: str, start: int) -> Span:
    lead = _OBJECT.match(text, start)
    begin = lead.end() if lead else start
    end = _END.search(text, begin, min(len(text), begin + _LONGEST))
    return begin, end.start() if end else min(len(text), begin + _LONGEST)


def _bodies(what: str) -> Iterator[str]:
    """The bodies and programmes that the words name, each up to a space."""
    end = 0
    for head in named.heads(what, 0, len(what)):
        if head.start >= end and head.kind != "paper":
            stop = re.compile(r"[ \n()“”]|$").search(what, head.start)
            end = stop.start() if stop else len(what)
            if end - head.start > len(head.word) + 2:
                yield what[head.start : end]
