"""The day on which a meeting was held, where the document says it or says วันนี้."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graph_loader.extract.days import Day, days
from graph_loader.extract.reading import Scene
from graph_loader.extract.sittings import Sitting
from graph_loader.extract.text import Paragraph

_AFTER = re.compile(
    r"[ (]{0,2}(?:ผ่าน[^\n]{0,60}?)?(?:เมื่อ|ใน)?(?:วันนี้|วัน[ก-๙]{0,12} ?ที่|วันที่)?[ (]{0,2}$"
)
_OTHER_DAY = re.compile(r"(?:ลง|ระหว่าง|ตั้งแต่|จนถึง|ถึง|ภายใน|ครบ|ก่อน|ประจำ)(?:วัน[ก-๙]{0,12}ที่|วันที่)? ?$")
_TODAY = re.compile(r"วันนี้(?! ?\()")
_DATE_LINE = 140
"""Characters of a line that can be only day, hour and place."""


def day_of(scene: Scene, places: Iterable[Sitting]) -> str | None:
    """ISO day, from the words nearest to the first place that has any; None if none says it."""
    places = list(places)
    for find in (_right_after, _before_in_paragraph, _lines_above, _today):
        for place in places:
            day = find(scene, place)
            if day:
                return day
    return None


def _right_after(scene: Scene, place: Sitting) -> str | None:
    text = scene.document.clean
    found = next(_days(scene, place.end, min(len(text), place.end + 60)), None)
    if found and _AFTER.fullmatch(text, place.end, found.start):
        return found.iso
    return None


def _before_in_paragraph(scene: Scene, place: Sitting) -> str | None:
    paragraph = scene.document.paragraph_at(place.start)
    return _last(scene, paragraph, place.start) if paragraph else None


def _last(scene: Scene, paragraph: Paragraph, end: int) -> str | None:
    text = scene.document.clean
    found = [
        day
        for day in _days(scene, paragraph.start, end)
        if not _OTHER_DAY.search(text, max(0, day.start - 20), day.start)
    ]
    return found[-1].iso if found else None


def _lines_above(scene: Scene, place: Sitting) -> str | None:
    """A line of its own above (ในวันอังคารที่ … เวลา … น.), the dateline not counted."""
    paragraphs = scene.document.paragraphs
    here = scene.document.paragraph_at(place.start)
    if here is None:
        return None
    text = scene.document.clean
    for paragraph in reversed(paragraphs[: here.number]):
        line = text[paragraph.start : paragraph.end]
        if len(line) <= _DATE_LINE and re.match(r"(?:ใน|เมื่อ)?วัน(?!นี้)[^\n]*เวลา|(?:ใน|เมื่อ)วัน", line):
            return _last(scene, paragraph, paragraph.end)
    return None


def _today(scene: Scene, place: Sitting) -> str | None:
    paragraph = scene.document.paragraph_at(place.start)
    if paragraph and _TODAY.search(scene.document.clean, paragraph.start, paragraph.end):
        return scene.published
    return None


def _days(scene: Scene, start: int, end: int) -> Iterator[Day]:
    year = int(scene.published[:4]) if scene.published else None
    return days(scene.document.clean, start, end, year=year)
