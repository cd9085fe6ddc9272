"""Where a text tells who came to a meeting: stretches in which the names are of those."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.named import line_start
from graph_loader.extract.reading import MeetingFact, Scene
from graph_loader.extract.text import Paragraph

Region = tuple[int, int, int]
"""A stretch that tells who came: its start, where it speaks of the meeting, its end."""

# From here on a sentence tells what was said or decided, not who came.
_ENDS = re.compile(
    r"กล่าวว่า|กล่าวถึง|เปิดเผย(?:ว่า|ถึง)|เผยว่า|ชี้แจงว่า|ระบุว่า|ซึ่งภายหลัง(?:จาก)?(?:การ|เสร็จ)|ภายหลัง(?:จาก)?(?:การ|เสร็จ)"
    r"|(?:ซึ่งที่|โดยที่|ที่)ประชุม(?:ได้|มี|เห็น|รับ|ร่วม)|ได้พิจารณา"
    r"|สรุป(?:สาระ|ผล|ได้)|สาระสำคัญ|มีมติ| ว่า(?!ด้วย)|ญัตติ"
)
_RESOLUTION = re.compile("มติ(?:ที่ประชุม)?(?:คณะรัฐมนตรี|ครม)")
# Who tells of the outcome, or is spoken of before the latest meeting, was not there by that.
_OUTCOME = re.compile(
    "(?:แถลง|เผย|ยินดี(?:ต่อ|กับ))(?:ข่าว|ถึง)?ผล(?:ลัพธ์ของ)?(?:การ)?(?:ประชุม)?$"
    "|ล่าสุด ?(?:ใน)?(?:การ|ที่)(?:ประชุม)?$"
    "|(?:แถลง|เผย|กล่าว|สัมภาษณ์|พบปะ)[^\\n]{0,40}หลัง(?:จาก)?(?:เสร็จสิ้น)?(?:การ)?(?:ประชุม)?$"
)
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
_TELLING = 70
"""Characters before a meeting that say that somebody tells of it."""
_LINES = 5
_LINE = 160
"""Lines, and characters of one, of a list that is broken at each phrase."""
POSTS = 160
"""Characters of name and posts before the verb of one who reports to the meeting."""


def regions(scene: Scene, meeting: MeetingFact, *, alone: bool) -> Iterator[Region]:
    """The stretches of a meeting; `alone`: the text tells of no other one."""
    yield from _beside(scene, meeting)
    if alone:
        yield from _told_apart(scene)


def _beside(scene: Scene, meeting: MeetingFact) -> Iterator[Region]:
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


def _told_apart(scene: Scene) -> Iterator[Region]:
    """Those told apart from the meeting: `โดยมี … เข้าร่วมประชุม`, who asked, who reported to it."""
    text, came = scene.document.clean, [*_CAME.finditer(scene.document)]
    yield from _with_them(text, came)
    yield from _below(scene, came)
    for match in _QUESTIONS.finditer(scene.document):
        line = line_start(text, match.start(), POSTS)
        yield line, line, match.end() + POSTS
    for match in _REPORTS.finditer(scene.document):
        line = line_start(text, match.start(), POSTS)
        yield line, line, match.start()


def _with_them(text: str, found: Sequence[re.Match[str]]) -> Iterator[Region]:
    """`โดยมี … เข้าร่วมประชุม` wherever it stands in a line; `found` are the last words of it."""
    for came in found:
        line = line_start(text, came.start(), _LIST)
        start = max(text.rfind(word, line, came.start()) for word in _WITH)
        if start >= 0 and not _ENDS.search(text, start, came.start()):
            yield start, start, came.end()


def _below(scene: Scene, found: Sequence[re.Match[str]]) -> Iterator[Region]:
    """The line below `… เข้าร่วมดังนี้`, and lines from one with โดยมี to one with เข้าร่วม."""
    text, paragraphs = scene.document.clean, scene.document.paragraphs
    for came in found:
        here = scene.document.paragraph_at(came.start())
        if here and _AS_FOLLOWS.match(text, came.end(), here.end):
            for line in paragraphs[here.number + 1 : here.number + 2]:
                yield line.start, line.start, line.end
    for line in paragraphs:
        if text.startswith(_WITH, line.start):
            listed = _listed(text, paragraphs[line.number : line.number + _LINES])
            if listed:
                yield listed


def _listed(text: str, after: Sequence[Paragraph]) -> Region | None:
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
