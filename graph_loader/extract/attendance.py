"""Who took part in the meetings reported as held (ผู้เข้าร่วมประชุม), and as what."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph_loader.extract.chairs import is_superior, sends
from graph_loader.extract.reading import AttendanceFact, MeetingFact, Scene
from graph_loader.extract.who_came import POSTS, regions


class _Asked(NamedTuple):
    """A name (place in `scene.mentions`), the end of the words that count, is it far off."""

    at: int
    end: int
    apart: bool


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
_DELEGATES = re.compile(
    r"[^\n]{0,130}?(?<!ได้รับ)(?:มอบหมาย|มอบ)(?:ให้|นาย|นาง|ดร|พล|(?<=หมาย) (?:นาย|นาง|ดร|พล|รอง))"
)
# A room is named for somebody, a guest meets or thanks somebody: this says nothing of a meeting.
_ROOM = re.compile("(?:ห้อง(?:ประชุม)?|อาคาร|หอประชุม|ขอบคุณ|เข้าพบ|แทน) ?$")
_JOINED = re.compile(r"(?:โดยมี|พร้อมด้วย|พร้อมทั้ง|ร่วมกับ|และ|,) ?$")
# What closes a list of those who came.
_CLOSED = re.compile("ประชุม|เกี่ยวข้อง|เป็นประธาน|เข้าร่วม")
_SUMS_UP = re.compile(r"สรุป|กล่าวว่า|กล่าวถึง|แถลง|เปิดเผย|เผยว่า|ชี้แจงว่า")
_IN_A_LIST = 250
"""Characters from a name to the next in a list of those who came: more tell of something else."""


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
    for start, place, end in regions(scene, meeting, alone=alone):
        first = bisect_left(scene.mentions, start, key=lambda mention: mention.start)
        last = bisect_left(scene.mentions, end, key=lambda mention: mention.start)
        for at in range(first, last):
            yield at, place, end


def _asked(scene: Scene, at: int, place: int, end: int) -> _Asked:
    """What decides whether a name was there: `place` is the meeting's, `end` the stretch's end.

    One of many meetings of a paragraph mostly asks what another has asked.
    """
    mention = scene.mentions[at]
    following = scene.mentions[at + 1].start if at + 1 < len(scene.mentions) else end
    seen = min(end, max(following + 1, mention.end + POSTS))
    return _Asked(at, seen, apart=min(following, place) - mention.end > _IN_A_LIST)


def _absent(scene: Scene, asked: _Asked) -> bool:
    """Whether the words after a name say that it only told of the meeting, or sent another."""
    at, end = asked.at, asked.end
    text, mention = scene.document.clean, scene.mentions[at]
    if is_superior(scene, mention) or _ROOM.search(text, max(0, mention.start - 12), mention.start):
        return True
    if _DELEGATES.match(text, mention.end, min(end, mention.end + POSTS)) or sends(text, mention):
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
