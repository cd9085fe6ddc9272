"""Who took part in the meetings reported as held (ผู้เข้าร่วมประชุม), and as what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph_loader.extract.chairs import sends
from graph_loader.extract.reading import AttendanceFact, MeetingFact, Mention, Scene
from graph_loader.extract.text import Paragraph, Span

# From here on a sentence tells what was said or decided, not who came.
_ENDS = re.compile(
    r"กล่าวว่า|กล่าวถึง|เปิดเผย(?:ว่า|ถึง)|เผยว่า|ชี้แจงว่า|ระบุว่า|(?:ซึ่ง)?ภายหลัง(?:จาก)?(?:การ|เสร็จ)|(?:ซึ่ง|โดย)?ที่ประชุม(?:ได้|มี|เห็น|รับ|ร่วม)|"
    r"สรุป(?:สาระ|ผล|ได้)|สาระสำคัญ|มีมติ| ว่า "
)
_TOLD = re.compile(r"เปิดเผย|แถลง|กล่าว|เผย|ให้สัมภาษณ์")
_TOOK_PART = re.compile(r"เข้าร่วม|ร่วม(?:การ)?ประชุม|เป็นประธาน")
_DELEGATES = re.compile(r"[^\n]{0,90}?(?<!ได้รับ)(?:มอบหมาย|มอบ)(?:ให้|นาย|นาง|ดร|พล)")
_CONTINUES = re.compile(r"(?:โดยมี|พร้อมด้วย|และมี|ร่วมด้วย|โดยผู้|ในการนี้|นอกจากนี้มี|ทั้งนี้ มี|มี)")
_CAME = re.compile(r"(?:เข้า)?ร่วม(?:การ)?ประชุม|เข้าร่วม|ร่วมด้วย")


def attendance_of(scene: Scene, meetings: Sequence[MeetingFact]) -> tuple[AttendanceFact, ...]:
    """The chair of each meeting, then those who were there, each once, in the order of the text."""
    facts: dict[str, AttendanceFact] = {}
    for number, meeting in enumerate(meetings):
        if meeting.chair:
            facts.setdefault(
                meeting.chair, AttendanceFact(meeting.chair, "chair", meeting.spans[-2:], number)
            )
        for mention in _present(scene, meeting):
            if mention.person not in facts:
                facts[mention.person] = AttendanceFact(
                    mention.person, "attendee", ((mention.start, mention.end),), number
                )
    return tuple(facts.values())


def _present(scene: Scene, meeting: MeetingFact) -> Iterator[Mention]:
    for start, end in _regions(scene, meeting):
        for mention in scene.mentions:
            if start <= mention.start < end and not _absent(scene, mention, end):
                yield mention


def _regions(scene: Scene, meeting: MeetingFact) -> Iterator[Span]:
    """The paragraphs that speak of the meeting, up to what was said there, and the next."""
    text, paragraphs = scene.document.clean, scene.document.paragraphs
    for start, end in meeting.spans:
        here = scene.document.paragraph_at(start)
        if here is None:
            continue
        stop = _ENDS.search(text, end, here.end)
        yield here.start, stop.start() if stop else here.end
        after = paragraphs[here.number + 1 : here.number + 2]
        if not stop and after and _lists_people(text, after[0]):
            yield after[0].start, after[0].end


def _lists_people(text: str, paragraph: Paragraph) -> bool:
    return bool(
        _CONTINUES.match(text, paragraph.start, paragraph.end)
        and _CAME.search(text, paragraph.start, paragraph.end)
    )


def _absent(scene: Scene, mention: Mention, end: int) -> bool:
    """Whether the words after the name say that it only told of the meeting, or sent another."""
    text = scene.document.clean
    after = text[mention.end : min(end, mention.end + 160)]
    following = [other.start for other in scene.mentions if other.start >= mention.end]
    own = text[mention.end : min([end, *following[:1]])]
    if _DELEGATES.match(after) or sends(text, mention):
        return True
    return bool(_TOLD.search(own)) and not _TOOK_PART.search(own)
