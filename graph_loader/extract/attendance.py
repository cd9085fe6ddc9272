"""Who took part in the meetings reported as held (ผู้เข้าร่วมประชุม), and as what."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.chairs import is_superior, sends
from graph_loader.extract.named import line_start
from graph_loader.extract.reading import AttendanceFact, MeetingFact, Scene
from graph_loader.extract.text import Paragraph

_Region = tuple[int, int, int]
"""A stretch that tells who came: its start, where it speaks of the meeting, its end."""


class _Asked(NamedTuple):
    """A name (place in `scene.mentions`), the end of the words that count, is it far off."""

    at: int
    end: int
    apart: bool


# From here on a sentence tells what was said or decided, not who came.
_ENDS = re.compile(
    r"กล่าวว่า|กล่าวถึง|เปิดเผย(?:ว่า|ถึง)|เผยว่า|ชี้แจงว่า|ระบุว่า|ซึ่งภายหลัง(?:จาก)?(?:การ|เสร็จ)|ภายหลัง(?:จาก)?(?:การ|เสร็จ)"
    r"|(?:ซึ่งที่|โดยที่|ที่)ประชุม(?:ได้|มี|เห็น|รับ|ร่วม)|ได้พิจารณา"
    r"|สรุป(?:สาระ|ผล|ได้)|สาระสำคัญ|มีมติ| ว่า(?!ด้วย)|ญัตติ"
)
_TOLD = re.compile(r"รายงานว่า|เปิดเผย|แถลง|(?<!ดัง)กล่าว|เผย(?!แพร่)|ให้สัมภาษณ์")
# What comes behind these tells of the meeting, not of who tells it.
_SAYING = re.compile(
    "(?:กล่าว|เปิดเผย|เผย|ระบุ|รายงาน)(?:ต่อไป|ต่อ|เพิ่มเติม|อีก)?ว่า ?(?:ใน)?(?:การ|ที่)ประชุม"
)
_TOOK_PART = re.compile(
    r"เข้าร่วม|ร่วม(?:การ)?ประชุม|เป็นประธาน|(?:กล่าว|กล่าวระหว่าง)เปิด(?:การ)?ประชุม"
    r"|(?:นี้|\)|ตน) ?ได้(?:เรียก)?ประชุม"
    r"|(?:กล่าว|แถลง|ชี้แจง|อภิปราย|ตอบ|แจ้ง|สั่งการ|กำชับ|เน้นย้ำ|มอบนโยบาย)[^\n]{0,30}?"
    r"(?:ใน(?:การ|ที่)ประชุม|(?:ต่อ|แก่)(?:ที่ประชุม|สภา))"
)
_RESOLUTION = re.compile("มติ(?:ที่ประชุม)?(?:คณะรัฐมนตรี|ครม)")
_DELEGATES = re.compile(
    r"[^\n]{0,130}?(?<!ได้รับ)(?:มอบหมาย|มอบ)(?:ให้|นาย|นาง|ดร|พล|(?<=หมาย) (?:นาย|นาง|ดร|พล|รอง))"
)
# A room is named for somebody, a guest meets or thanks somebody: this says nothing of a meeting.
_ROOM = re.compile("(?:ห้อง(?:ประชุม)?|อาคาร|หอประชุม|ขอบคุณ|เข้าพบ|แทน) ?$")
# Who tells of the outcome, or is spoken of before the latest meeting, was not there by that.
_OUTCOME = re.compile(
    "(?:แถลง|เผย|ยินดี(?:ต่อ|กับ))(?:ข่าว|ถึง)?ผล(?:ลัพธ์ของ)?(?:การ)?(?:ประชุม)?$"
    "|ล่าสุด ?(?:ใน)?(?:การ|ที่)(?:ประชุม)?$"
    "|(?:แถลง|เผย|กล่าว|สัมภาษณ์|พบปะ)[^\\n]{0,40}หลัง(?:จาก)?(?:เสร็จสิ้น)?(?:การ)?(?:ประชุม)?$"
)
_JOINED = re.compile(r"(?:โดยมี|พร้อมด้วย|พร้อมทั้ง|ร่วมกับ|และ|,) ?$")
# What closes a list of those who came.
_CLOSED = re.compile("ประชุม|เกี่ยวข้อง|เป็นประธาน|เข้าร่วม")
_SUMS_UP = re.compile(r"สรุป|กล่าวว่า|กล่าวถึง|แถลง|เปิดเผย|เผยว่า|ชี้แจงว่า")
_CONTINUES = re.compile(r"(?:โดยมี|พร้อมด้วย|และมี|ร่วมด้วย|โดยผู้|ในการนี้|นอกจากนี้มี|ทั้งนี้ มี|มี)")
_CAME = Anchored(
    r"(?:เข้า)?ร่วม(?:การ|ใน)?(?:การ)?ประชุม|เข้าร่วม|ร่วมด้วย",
    ["ร่วมการ", "ร่วมใน", "ร่วมประชุม", "ร่วมด้วย", "เข้าร่วม"],
)
_WITH = ("โดยมี", "พร้อมด้วย", "พร้อมทั้ง", "ดังกล่าว มี", "ประกอบด้วย")
_AS_FOLLOWS = re.compile(r" ?(?:ประกอบด้วย|ได้แก่|ดังนี้) ?:?\s*$")
_LIST = 1500
"""Characters of the longest list of people before 'เข้าร่วมประชุม'."""
_REPORTS = Anchored(
    r"(?:แจ้ง|รายงาน|นำเสนอ)(?:ให้|ต่อ)ที่ประชุม|นำเสนอ(?:ประเด็น|ข้อเสนอ)",
    [
        *(f"{told}{to}ที่" for told in ("แจ้ง", "รายงาน", "นำเสนอ") for to in ("ให้", "ต่อ")),
        *("นำเสนอประเด็น", "นำเสนอข้อเสนอ"),
    ],
)
# Who asked and who answered in a house (กระทู้ถาม), each on a line of its own.
_QUESTIONS = Anchored(
    r"ผู้(?:ตั้งกระทู้ถาม|ถาม|ตอบ)|ตอบชี้แจง|ตอบกระทู้",
    ["ผู้ตั้งกระทู้", "ผู้ถาม", "ผู้ตอบ", "ตอบชี้แจง", "ตอบกระทู้"],
)
_TOLD_MOST = 12
"""Places that tell of one meeting; Cabinet summaries have some hundred."""
_IN_A_LIST = 250
"""Characters from a name to the next in a list of those who came: more tell of something else."""
_TELLING = 70
"""Characters before a meeting that say that somebody tells of it."""
_LINES = 5
_LINE = 160
"""Lines, and characters of one, of a list that is broken at each phrase."""
_POSTS = 160
"""Characters of name and posts before the verb of one who reports to the meeting."""


def attendance_of(scene: Scene, meetings: Sequence[MeetingFact]) -> tuple[AttendanceFact, ...]:
    """The chair of each meeting, then those who were there, each once, in the order of the text."""
    facts: dict[str, AttendanceFact] = {}
    answers: dict[_Asked, bool] = {}
    for number, meeting in enumerate(meetings):
        if meeting.chair:
            chair = AttendanceFact(meeting.chair, "chair", meeting.spans[-2:], number)
            facts.setdefault(meeting.chair, chair)
        for at, place, end in _near(scene, meeting, alone=len(meetings) == 1):
            mention = scene.mentions[at]
            if mention.person in facts:
                continue
            asked = _asked(scene, at, place, end)
            if asked not in answers:
                answers[asked] = _absent(scene, asked)
            if answers[asked]:
                continue
            spans = ((mention.start, mention.end), meeting.spans[0])
            sender = _sender(scene, at)
            attendee = AttendanceFact(mention.person, "attendee", spans, number, sender)
            facts[mention.person] = attendee
    return tuple(facts.values())


def _sender(scene: Scene, at: int) -> str | None:
    """Who sent this person: the one named right before มอบหมายให้."""
    if at == 0:
        return None
    before, mention = scene.mentions[at - 1], scene.mentions[at]
    told = _DELEGATES.match(scene.document.clean, before.end, mention.start)
    return before.person if told and before.person != mention.person else None


def _near(scene: Scene, meeting: MeetingFact, *, alone: bool) -> Iterator[tuple[int, int, int]]:
    """The names in stretches that tell who came: place in `scene.mentions`, meeting, end."""
    regions = [*_regions(scene, meeting), *(_came_along(scene) if alone else ())]
    for start, place, end in regions:
        first = bisect_left(scene.mentions, start, key=lambda mention: mention.start)
        last = bisect_left(scene.mentions, end, key=lambda mention: mention.start)
        for at in range(first, last):
            yield at, place, end


def _regions(scene: Scene, meeting: MeetingFact) -> Iterator[_Region]:
    """The paragraphs that speak of the meeting, up to what was said there, and the next."""
    text, paragraphs = scene.document.clean, scene.document.paragraphs
    done = 0
    for start, end in dict.fromkeys((*meeting.spans, *meeting.told[:_TOLD_MOST])):
        here = scene.document.paragraph_at(start)
        if here is None or _RESOLUTION.search(text, max(here.start, start - 12), end):
            continue
        stop = _ENDS.search(text, end, here.end)
        yield _begin(text, here, start, done), start, stop.start() if stop else here.end
        done = max(done, end)
        after = paragraphs[here.number + 1 : here.number + 1 + _LINES]
        listed = None if stop else _listed(text, after)
        if listed:
            yield listed


def _begin(text: str, paragraph: Paragraph, place: int, done: int) -> int:
    """Where a paragraph begins to tell who came to the meeting spoken of at `place`.

    `done` is where a place of the paragraph that was looked at before ends.
    """
    if _OUTCOME.search(text, max(paragraph.start, place - _TELLING), place):
        return place
    if paragraph.start < done < place:
        said = [match.end() for match in _ENDS.finditer(text, done, place)]
        return said[-1] if said else paragraph.start
    return paragraph.start


def _came_along(scene: Scene) -> Iterator[_Region]:
    """Those told apart from the meeting: `โดยมี … เข้าร่วมประชุม`, who asked, who reported to it."""
    yield from _with_them(scene)
    yield from _below(scene)
    text = scene.document.clean
    for match in _QUESTIONS.finditer(scene.document):
        line = line_start(text, match.start(), _POSTS)
        yield line, line, match.end() + _POSTS
    for match in _REPORTS.finditer(scene.document):
        line = line_start(text, match.start(), _POSTS)
        yield line, line, match.start()


def _with_them(scene: Scene) -> Iterator[_Region]:
    """`โดยมี … เข้าร่วมประชุม` wherever it stands in a line."""
    text = scene.document.clean
    for came in _CAME.finditer(scene.document):
        line = line_start(text, came.start(), _LIST)
        start = max(text.rfind(word, line, came.start()) for word in _WITH)
        if start >= 0 and not _ENDS.search(text, start, came.start()):
            yield start, start, came.end()


def _below(scene: Scene) -> Iterator[_Region]:
    """The line below `… เข้าร่วมดังนี้`, and lines from one with โดยมี to one with เข้าร่วม."""
    text, paragraphs = scene.document.clean, scene.document.paragraphs
    for came in _CAME.finditer(scene.document):
        here = scene.document.paragraph_at(came.start())
        if here and _AS_FOLLOWS.match(text, came.end(), here.end):
            for line in paragraphs[here.number + 1 : here.number + 2]:
                yield line.start, line.start, line.end
    for line in paragraphs:
        if text.startswith(_WITH, line.start):
            listed = _listed(text, paragraphs[line.number : line.number + _LINES])
            if listed:
                yield listed


def _listed(text: str, after: Sequence[Paragraph]) -> _Region | None:
    """The paragraph behind that goes on with those who came, or its lines where it is broken."""
    if not after or not _CONTINUES.match(text, after[0].start, after[0].end):
        return None
    for paragraph in after:
        came = _CAME.pattern.search(text, paragraph.start, paragraph.end)
        if came:
            return after[0].start, after[0].start, paragraph.end
        if paragraph.end - paragraph.start > _LINE:
            return None
    return None


def _asked(scene: Scene, at: int, place: int, end: int) -> _Asked:
    """What decides whether a name was there: `place` is the meeting's, `end` the stretch's end.

    One of many meetings of a paragraph mostly asks what another has asked.
    """
    mention = scene.mentions[at]
    following = scene.mentions[at + 1].start if at + 1 < len(scene.mentions) else end
    seen = min(end, max(following + 1, mention.end + _POSTS))
    return _Asked(at, seen, apart=min(following, place) - mention.end > _IN_A_LIST)


def _absent(scene: Scene, asked: _Asked) -> bool:
    """Whether the words after a name say that it only told of the meeting, or sent another."""
    at, end = asked.at, asked.end
    text, mention = scene.document.clean, scene.mentions[at]
    if is_superior(scene, mention) or _ROOM.search(text, max(0, mention.start - 12), mention.start):
        return True
    if _DELEGATES.match(text, mention.end, min(end, mention.end + _POSTS)) or sends(text, mention):
        return True
    following = scene.mentions[at + 1].start if at + 1 < len(scene.mentions) else end
    own = text[mention.end : min(end, following)]
    saying = _SAYING.search(own)
    if _TOOK_PART.search(own[: saying.start()] if saying else own):
        return False
    if asked.apart:
        return True
    return bool(_TOLD.search(own)) or (following >= end and _speaks(scene, at, end))


def _speaks(scene: Scene, at: int, end: int) -> bool:
    """Whether the name is the subject of what follows, not the last of a list of those who came."""
    text, mention = scene.document.clean, scene.mentions[at]
    before = text[scene.mentions[at - 1].end if at else 0 : mention.start]
    joined = _CLOSED.search(before) is None or _JOINED.search(before)
    return not joined and bool(_SUMS_UP.match(text, end))
