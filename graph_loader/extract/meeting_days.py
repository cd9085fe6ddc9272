"""The day on which a meeting was held, where the document says it or says วันนี้."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from graph_loader.extract.days import Day
from graph_loader.extract.days_behind import SENTENCE, first_of_span, later, right_after, yesterday
from graph_loader.extract.reading import Scene
from graph_loader.extract.sittings import Sitting
from graph_loader.extract.told_days import held_days, is_news, last_held, told_days

_TODAY = re.compile(r"วันนี้(?! ?\()")
# Who tells of it: a day before these words is that of the telling, unless right after the meeting.
_TELLS = re.compile(
    r"(?:เปิดเผย|เผย|(?<!ศูนย์)(?<!ห้อง)(?<!ถ้อย)แถลง|กล่าว(?!เปิด|ต้อนรับ)|ชี้แจง|ระบุ|แจ้งผล)(?! ?(?:ภาย)?หลัง)"
    r"(?!(?:(?!ว่า(?!การ|ราช))[^\n]){0,120}?(?:เป็นประธาน|เข้าร่วม|ได้ร่วม))"
)
# Who speaks in it or to it was there on that day.
_SPOKEN_IN_IT = re.compile(r"(?:กล่าว|ชี้แจง|แถลง|ตอบ)[^\n ]{0,25}(?:ต่อ|ใน|แก่)(?:พิธีเปิด)?(?:การ|ที่)?$")
_TO_IT = 60
"""Characters from the verb of who speaks to the meeting."""
_THEN = re.compile("(?:ภาย)?(?:หลัง)?จากนั้น|ต่อมา|ในเวลาต่อมา|โอกาสนี้|ในโอกาสนี้|เวลา ?\\d")
_STEPS = 4
"""Paragraphs before one that begins with จากนั้น."""
_AFTERWARDS = re.compile("หลัง(?:จาก)?(?:เสร็จสิ้น)?(?:การ|ร่วม|เข้าร่วม|เป็นประธาน)*$")
_DAY_LINE = re.compile(r"(?:ใน|เมื่อ)?วัน[^\n]*เวลา|(?:ใน|เมื่อ)วัน(?!นี้)")
_THIS_SENTENCE = 300
"""Characters behind a meeting in which วันนี้ is said of it."""
_NEAR = 2000
"""Characters on either side of a meeting in which its paragraph is looked at."""
_LINES = 100
"""Lines above a meeting, where a text breaks a line at each phrase."""
_DATE_LINE = 140
"""Characters of a line that can be only day, hour and place."""
_BEGINS = re.compile(r"(?:วันนี้|(?:เมื่อ)?วันที่)[ (]{0,2}(?:วัน[ก-๙]{0,12}ที่)? ?\d")
_TOP = 8
"""Paragraphs in which the text below a headline begins."""


def day_of(scene: Scene, places: Iterable[Sitting]) -> str | None:
    """ISO day, from the words nearest to the first place that has any; None if none says it.

    A day long before the news is that of an earlier meeting, if the text has a nearer one.
    """
    places = list(places)
    found = [day for find in _WAYS for place in places if (day := find(scene, place))]
    recent = [day for day in found if is_news(scene, day)]
    return next(iter(recent or found), None) or _of_who_tells(scene, places)


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
    return held_days(scene, max(paragraph.start, place.start - _NEAR), place.start)


def _of_who_tells(scene: Scene, places: Sequence[Sitting]) -> str | None:
    """The day on which somebody tells of it, where the text says that this is right afterwards."""
    text = scene.document.clean
    if not any(_AFTERWARDS.search(text, max(0, p.start - 20), p.start) for p in places):
        return None
    told = [days[-1].iso for place in places if (days := _days_before(scene, place))]
    return next((day for day in told if is_news(scene, day)), None)


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
            return last_held(scene, paragraph.start, paragraph.end)
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
    found = (last_held(scene, paragraph.start, paragraph.end) for paragraph in reversed(before))
    return next((day for day in found if day and is_news(scene, day)), None)


def _lead(scene: Scene, place: Sitting) -> str | None:
    """For a meeting that the headline tells of the day with which the text below begins."""
    text, here = scene.document.clean, scene.document.paragraph_at(place.start)
    if here is None or here.number > 0:
        return None
    for line in scene.document.paragraphs[1:_TOP]:
        if _BEGINS.match(text, line.start, line.end):
            told = _TELLS.search(text, line.start, min(line.end, line.start + SENTENCE))
            return None if told else next((d.iso for d in told_days(scene, *line[1:])), None)
    return None


_WAYS = (
    right_after, yesterday, _before_in_paragraph, later, _lines_above, _today, _then, _lead,
    first_of_span,
)  # fmt: skip
