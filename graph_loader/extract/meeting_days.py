"""The day on which a meeting was held, where the document says it or says วันนี้."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from graph_loader.extract.days import Day, days
from graph_loader.extract.reading import Scene
from graph_loader.extract.sittings import Sitting

_AFTER = re.compile(
    r"[ (]{0,2}(?:ผ่าน[^\n]{0,60}?)?(?:เมื่อ|ใน)?(?:วันนี้|วานนี้|วัน[ก-๙]{0,12} ?ที่|วันที่)?[ (]{0,2}$"
)
_OTHER_DAY = re.compile(r"(?:ลง|ระหว่าง|ตั้งแต่|จนถึง|ถึง|ภายใน|ครบ|ก่อน|ประจำ)(?:วัน[ก-๙]{0,12}ที่|วันที่)? ?$")
_TODAY = re.compile(r"วันนี้(?! ?\()")
_SAID = re.compile(
    r" ว่า |มติ(?:คณะรัฐมนตรี|ครม)|กล่าวว่า|มีมติ(?! ?(?:เห็นชอบ|อนุมัติ)? ?เมื่อวัน)|ที่ประชุม(?:ได้|มี|เห็น|รับ)"
)
_NEXT_DEED = re.compile(" ว่า|กล่าว|เผย|พร้อม|ลงพื้นที่|ตรวจ")
_YESTERDAY = re.compile(r"(?: ?ผ่าน[^\n,]{0,70}?)? ?(?:เมื่อวาน(?:นี้)?|วานนี้)(?! ?\()")
_SINCE_YESTERDAY = re.compile(r"(?:เมื่อ)?วานนี้(?! ?\()(?:(?!กล่าว|เผย|แถลง|วัน)[^\n])*$")
_BETWEEN = re.compile(r"ระหว่างวัน[ก-๙]{0,12}ที่ ?$")
# The line below, where it goes on with who chaired.
_LED_BY = re.compile(r"(?:โดย|ซึ่ง)(?:มี)?(?:(?!กล่าว|เผย|มีมติ)[^\n])*?เป็นประธาน(?:การประชุม)?")
_ON_DAY = re.compile(r"(?:เมื่อ|ใน)วัน")
_RIGHT_BEHIND = 60
_ON = re.compile(r"(?:เมื่อ|ใน)วัน[ก-๙]{0,12} ?(?:ที่)? ?\(?$")
# Who tells of it: a day before these words is that of the telling, unless right after the meeting.
_TELLS = re.compile(
    r"(?:เปิดเผย|เผย|(?<!ศูนย์)(?<!ห้อง)(?<!ถ้อย)แถลง|กล่าว(?!เปิด|ต้อนรับ)|ชี้แจง|ระบุ|แจ้งผล)(?! ?(?:ภาย)?หลัง)"
    r"(?!(?:(?!ว่า(?!การ|ราช))[^\n]){0,120}?(?:เป็นประธาน|เข้าร่วม|ได้ร่วม))"
)
# Who speaks in it or to it was there on that day.
_SPOKEN_IN_IT = re.compile(r"(?:กล่าว|ชี้แจง|แถลง|ตอบ)[^\n ]{0,25}(?:ต่อ|ใน|แก่)(?:พิธีเปิด)?(?:การ|ที่)?$")
_TO_IT = 60
_THEN = re.compile("(?:ภาย)?(?:หลัง)?จากนั้น|ต่อมา|ในเวลาต่อมา|โอกาสนี้|ในโอกาสนี้|เวลา ?\\d")
_STEPS = 4
"""Paragraphs before one that begins with จากนั้น."""
_AFTERWARDS = re.compile("หลัง(?:จาก)?(?:เสร็จสิ้น)?(?:การ|ร่วม|เข้าร่วม|เป็นประธาน)*$")
_SENTENCE = 1500
"""Characters of the longest sentence that lists those who came."""
_DAY_LINE = re.compile(r"(?:ใน|เมื่อ)?วัน[^\n]*เวลา|(?:ใน|เมื่อ)วัน(?!นี้)")
_THIS_SENTENCE = 300
_NEAR = 2000
"""Characters on either side of a meeting in which its paragraph is looked at."""
_LINES = 100
"""Lines above a meeting, where a text breaks a line at each phrase."""
_NEWS = 21
"""Days after which a meeting is no news."""
_DATE_LINE = 140
"""Characters of a line that can be only day, hour and place."""
_BEGINS = re.compile(r"(?:วันนี้|(?:เมื่อ)?วันที่)[ (]{0,2}(?:วัน[ก-๙]{0,12}ที่)? ?\d")
_TOP = 8
"""Paragraphs in which the text below a headline begins."""
_YEAR = len("2563")
_SEVERAL = re.compile(r"(?<![\d/.])(?P<first>[12]?\d|3[01]) ?[-–] ?$")
_RANGE = len("19 – ")


def day_of(scene: Scene, places: Iterable[Sitting]) -> str | None:
    """ISO day, from the words nearest to the first place that has any; None if none says it.

    A day long before the news is that of an earlier meeting, if the text has a nearer one.
    """
    places = list(places)
    found = [day for find in _WAYS for place in places if (day := find(scene, place))]
    recent = [day for day in found if is_news(scene, day)]
    return next(iter(recent or found), None) or _of_who_tells(scene, places)


def is_news(scene: Scene, day: str) -> bool:
    """Whether `day` is near enough to the day of the news to be what it reports."""
    if scene.published is None:
        return True
    gap = date.fromisoformat(scene.published) - date.fromisoformat(day)
    return -1 <= gap.days <= _NEWS


def _right_after(scene: Scene, place: Sitting) -> str | None:
    """The day between ประชุม and the body, or right behind its name and number."""
    text = scene.document.clean
    within = next(_days(scene, place.start, place.body[0]), None)
    if within:
        return within.iso
    found = next(_days(scene, place.end, min(len(text), place.end + 60)), None)
    if found and _AFTER.fullmatch(text, place.end, found.start):
        return found.iso
    return None


def _before_in_paragraph(scene: Scene, place: Sitting) -> str | None:
    text = scene.document.clean
    for day in reversed(_days_before(scene, place)):
        spoken = _SPOKEN_IN_IT.search(text, max(day.end, place.start - _TO_IT), place.start)
        if not _TELLS.search(text, day.end, spoken.start() if spoken else place.start):
            return day.iso
    return None


def _days_before(scene: Scene, place: Sitting) -> list[Day]:
    """The days of the paragraph up to the meeting."""
    paragraph = scene.document.paragraph_at(place.start)
    if paragraph is None:
        return []
    return _held(scene, max(paragraph.start, place.start - _NEAR), place.start)


def _of_who_tells(scene: Scene, places: Sequence[Sitting]) -> str | None:
    """The day on which somebody tells of it, where the text says that this is right afterwards."""
    text = scene.document.clean
    if not any(_AFTERWARDS.search(text, max(0, p.start - 20), p.start) for p in places):
        return None
    told = [days[-1].iso for place in places if (days := _days_before(scene, place))]
    return next((day for day in told if is_news(scene, day)), None)


def _later(scene: Scene, place: Sitting) -> str | None:
    """`… เมื่อวันที่ 3 พ.ย. 2563` at the end of the sentence that tells who came."""
    text, paragraph = scene.document.clean, scene.document.paragraph_at(place.start)
    if paragraph is None:
        return None
    last = min(paragraph.end, place.end + _SENTENCE)
    stop = _SAID.search(text, place.end, last)
    found = _on_a_day(scene, place.end, stop.start() if stop else last)
    if found or stop or paragraph.number + 1 == len(scene.document.paragraphs):
        return found
    below = scene.document.paragraphs[paragraph.number + 1]
    if _ON_DAY.match(text, below.start, below.end) and not text[place.end : paragraph.end].strip():
        return _on_a_day(scene, below.start, below.end)
    led = _LED_BY.match(text, below.start, min(below.end, below.start + _SENTENCE))
    return _on_a_day(scene, below.start, led.end() + _RIGHT_BEHIND) if led else None


def _on_a_day(scene: Scene, start: int, end: int) -> str | None:
    """The first day of a stretch that เมื่อวันที่ or ในวันที่ tells."""
    text = scene.document.clean
    for day in _days(scene, start, end):
        if _ON.search(text, max(start, day.start - 30), day.start):
            return day.iso
    return None


def _yesterday(scene: Scene, place: Sitting) -> str | None:
    """`… ครั้งที่ 1/2565 … เมื่อวานนี้`: the day before that of the news."""
    text, here = scene.document.clean, scene.document.paragraph_at(place.start)
    if scene.published is None or here is None:
        return None
    begins = _SINCE_YESTERDAY.match(text, here.start, place.start)
    if not _YESTERDAY.match(text, place.end) and not begins:
        return None
    return (date.fromisoformat(scene.published) - timedelta(days=1)).isoformat()


def _first_of_span(scene: Scene, place: Sitting) -> str | None:
    """`ระหว่างวันที่ 20-22 เม.ย. 2560` behind the meeting, in its sentence or on the next line."""
    text, here = scene.document.clean, scene.document.paragraph_at(place.start)
    if here is None:
        return None
    lines = scene.document.paragraphs[here.number : here.number + 2]
    end = min(lines[-1].end, place.end + _SENTENCE // 2)
    stop = _NEXT_DEED.search(text, place.end, end)
    for day in _days(scene, place.end, stop.start() if stop else end):
        if _BETWEEN.search(text, max(place.end, day.start - 30), day.start):
            return day.iso if is_news(scene, day.iso) else None
    return None


def _last(scene: Scene, start: int, end: int) -> str | None:
    found = _held(scene, start, end)
    return found[-1].iso if found else None


def _held(scene: Scene, start: int, end: int) -> list[Day]:
    """The days in a stretch of text that are no bound, deadline or day of an order."""
    text = scene.document.clean
    return [
        day
        for day in _days(scene, start, end)
        if not _OTHER_DAY.search(text, max(0, day.start - 20), day.start)
    ]


def _lines_above(scene: Scene, place: Sitting) -> str | None:
    """A line of its own above (ในวันอังคารที่ … เวลา … น.), the dateline not counted."""
    paragraphs = scene.document.paragraphs
    here = scene.document.paragraph_at(place.start)
    if here is None:
        return None
    text = scene.document.clean
    for paragraph in reversed(paragraphs[max(0, here.number - _LINES) : here.number]):
        if paragraph.end - paragraph.start > _DATE_LINE:
            continue
        if _DAY_LINE.match(text, paragraph.start, paragraph.end):
            return _last(scene, paragraph.start, paragraph.end)
    return None


def _today(scene: Scene, place: Sitting) -> str | None:
    paragraph = scene.document.paragraph_at(place.start)
    if paragraph is None:
        return None
    text = scene.document.clean
    start = max(paragraph.start, place.start - _NEAR)
    behind = _TODAY.search(text, place.start, min(paragraph.end, place.end + _THIS_SENTENCE))
    before = any(
        not _TELLS.search(text, today.end(), place.start)
        for today in _TODAY.finditer(text, start, place.start)
    )
    return scene.published if before or behind else None


def _then(scene: Scene, place: Sitting) -> str | None:
    """`จากนั้น …`: the day of the paragraphs before."""
    here = scene.document.paragraph_at(place.start)
    if here is None or not _THEN.match(scene.document.clean, here.start, here.end):
        return None
    before = scene.document.paragraphs[max(0, here.number - _STEPS) : here.number]
    found = (_last(scene, paragraph.start, paragraph.end) for paragraph in reversed(before))
    return next((day for day in found if day and is_news(scene, day)), None)


def _lead(scene: Scene, place: Sitting) -> str | None:
    """For a meeting that the headline tells of the day with which the text below begins."""
    text, here = scene.document.clean, scene.document.paragraph_at(place.start)
    if here is None or here.number > 0:
        return None
    for line in scene.document.paragraphs[1:_TOP]:
        if _BEGINS.match(text, line.start, line.end):
            told = _TELLS.search(text, line.start, min(line.end, line.start + _SENTENCE))
            return None if told else next((d.iso for d in _days(scene, *line[1:])), None)
    return None


def _days(scene: Scene, start: int, end: int) -> Iterator[Day]:
    """The days of a stretch, of several (`9 - 11 ก.พ.`) the first.

    The day of the news in another year is that day, misprinted.
    """
    published, text = scene.published, scene.document.clean
    year = int(published[:4]) if published else None
    for day in days(text, start, end, year=year):
        several = _SEVERAL.search(text, max(start, day.start - _RANGE), day.start)
        first = f"{day.iso[:-2]}{int(several['first']):02}" if several else day.iso
        misprinted = published and first[_YEAR:] == published[_YEAR:]
        iso = published if published and misprinted else first
        yield Day(several.start() if several else day.start, day.end, iso)


_WAYS = (
    _right_after, _yesterday, _before_in_paragraph, _later, _lines_above, _today, _then, _lead,
    _first_of_span,
)  # fmt: skip
