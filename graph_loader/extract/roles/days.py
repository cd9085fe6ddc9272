"""Effective days of an appointment (ตั้งแต่วันที่ …, ถึงวันที่ …)."""

from __future__ import annotations

import re
from difflib import get_close_matches

from graph_loader.dates import DateError, parse_when
from graph_loader.dates.months import THAI_LONG, month_number

_DAY = r"(?P<day>\d{1,2}) ?(?P<month>[ก-๎.]{3,12}) ?(?:พ\.ศ\. ?)?(?P<year>25\d\d|\d\d(?!\d))"
_DAY_OF_YEAR = (
    r"(?P<day>\d{1,2}) ?(?P<month>[ก-๎]{6,12})(?: ?(?:พ\.ศ\. ?)?(?P<year>25\d\d)|(?= ?\n))"
)
_YEAR = re.compile(r"25\d\d")
_DATELINE = 400
_FROM = re.compile(rf"ตั้งแต่(?:เมื่อ)?(?:วัน)?(?:ที่)? ?{_DAY}")
_GROUP = re.compile(rf"(?:ทั้งนี้|โดยให้มีผล|มีผล|\n)[ ,]*(?:ให้มีผล)?ตั้งแต่วันที่ ?{_DAY_OF_YEAR}")
# A royal command or an order: from now on, which is its own day.
_FROM_NOW = re.compile(
    r"ตั้งแต่บัดนี้เป็นต้นไป\s{0,4}(?:ประกาศ|สั่ง) ณ ?วันที่ ?(?P<day>\d{1,2}) ?(?:เดือน ?)?"
    r"(?P<month>[ก-๎]{6,12}) ?(?:พ\.ศ\. ?|พุทธศักราช ?)?(?P<year>25\d\d)"
)
_UNTIL = re.compile(rf"(?:ถึง|จนถึง)(?:วัน)?(?:ที่)? ?{_DAY}")


def start_in(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The day of the first 'ตั้งแต่วันที่ D' and where it stands."""
    return _first(_FROM, text, start, end)


def group_start_in(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The day of 'ทั้งนี้ ตั้งแต่วันที่ D', which holds for the whole list before it; where that is
    'ตั้งแต่บัดนี้', the day of the order (ประกาศ ณ วันที่ D).
    """
    return _first(_GROUP, text, start, end) or _first(_FROM_NOW, text, start, end)


def until_in(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The day of the first 'ถึงวันที่ D'."""
    return _first(_UNTIL, text, start, end)


def _first(
    pattern: re.Pattern[str], text: str, start: int, end: int
) -> tuple[str, int, int] | None:
    for found in pattern.finditer(text, start, end):
        year = found["year"] or _year_of(text)
        day = iso(found["day"], found["month"], year) if year else None
        if day:
            return day, found.start(), found.end()
    return None


def _year_of(text: str) -> str | None:
    """The year of the dateline, where a day stands without one."""
    found = _YEAR.search(text, 0, _DATELINE)
    return found[0] if found else None


def iso(day: str, month: str, year: str) -> str | None:
    """The ISO day of a Thai date; a month's name may be misspelt; None if there is no such day."""
    known = (
        month
        if month_number(month)
        else next(iter(get_close_matches(month, THAI_LONG, 1, 0.75)), None)
    )
    if known is None:
        return None
    try:
        return parse_when(f"{day} {known} {year}")
    except DateError:
        return None
