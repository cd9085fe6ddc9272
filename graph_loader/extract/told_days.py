"""The days that a stretch of a text tells, as a reader of news takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from graph_loader.extract.days import Day, days
from graph_loader.extract.reading import Scene

_OTHER_DAY = re.compile(r"(?:ลง|ระหว่าง|ตั้งแต่|จนถึง|ถึง|ภายใน|ครบ|ก่อน|ประจำ)(?:วัน[ก-๙]{0,12}ที่|วันที่)? ?$")
_NEWS = 21
"""Days after which a meeting is no news."""
_YEAR = len("2563")
_SEVERAL = re.compile(r"(?<![\d/.])(?P<first>[12]?\d|3[01]) ?[-–] ?$")
_RANGE = len("19 – ")


def told_days(scene: Scene, start: int, end: int) -> Iterator[Day]:
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


def last_held(scene: Scene, start: int, end: int) -> str | None:
    """ISO day of the last of `held_days`."""
    found = held_days(scene, start, end)
    return found[-1].iso if found else None


def held_days(scene: Scene, start: int, end: int) -> list[Day]:
    """The days in a stretch of text that are no bound, deadline or day of an order."""
    text = scene.document.clean
    return [
        day
        for day in told_days(scene, start, end)
        if not _OTHER_DAY.search(text, max(0, day.start - 20), day.start)
    ]


def is_news(scene: Scene, day: str) -> bool:
    """Whether `day` is near enough to the day of the news to be what it reports."""
    if scene.published is None:
        return True
    gap = date.fromisoformat(scene.published) - date.fromisoformat(day)
    return -1 <= gap.days <= _NEWS
