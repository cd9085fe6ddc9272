"""Partial dates as canonical strings, after EDTF (ISO 8601-2:2019).

    2020-05-13                the day
    2020-05   2020            some day of the month, of the year
    2019-10-01/2020-09-30     some day from the first to the last (fiscal year 2563)
    ../2020-05-12             on that day or earlier: before 13 May
    2020-05-13/..             on that day or later: since 13 May

Each meaning has one string: an interval that is a whole month is that month. Two partial dates
are compared by `earliest` and `latest`, never as strings; ISO days compare as strings.
"""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache
from typing import NoReturn

from graph_loader.dates.days import as_date
from graph_loader.dates.errors import DateError
from graph_loader.dates.years import BUDDHIST_YEARS, within_range

Span = tuple[str | None, str | None]

OPEN = ".."
_PART = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def earliest(when: str) -> str | None:
    """The first day it can mean (ISO); None if open. DateError if not canonical."""
    return span(when)[0]


def latest(when: str) -> str | None:
    """The last day it can mean (ISO); None if open. DateError if not canonical."""
    return span(when)[1]


def is_day(when: str) -> bool:
    """Whether it names one whole day."""
    first, last = span(when)
    return first == last


@lru_cache(maxsize=1 << 16)
def span(when: str) -> Span:
    """First and last day, both included, None where open; a string not canonical raises."""
    start, slash, end = when.partition("/")
    found = (_side(start)[0], _side(end)[1]) if slash else _part(when)
    if joined(*found) != when:
        raise DateError(f"{when}: not the canonical form; write {joined(*found)}")
    return found


def joined(first: str | None, last: str | None) -> str:
    """The canonical string of the days from `first` to `last`; DateError if it says nothing."""
    if first is None and last is None:
        raise DateError("../..: an interval open on both sides says nothing; leave it out")
    if first is None or last is None:
        return f"{first or OPEN}/{last or OPEN}"
    if first > last:
        raise DateError(f"{first}/{last}: the interval ends before it begins")
    return _whole(first, last) or f"{first}/{last}"


def _whole(first: str, last: str) -> str | None:
    """The day, month or year that runs from `first` to `last`, if one does."""
    for name in (first, first[:7], first[:4]):
        if _part(name) == (first, last):
            return name
    return None


def _side(text: str) -> Span:
    return (None, None) if text == OPEN else _part(text)


def _part(text: str) -> tuple[str, str]:
    match = _PART.fullmatch(text)
    if match is None:
        raise DateError(
            f"{text or 'empty'}: not a canonical date; "
            "write 2020, 2020-05, 2020-05-13 or two of them with a slash"
        )
    _check_year(int(match[1]), text)
    if match[3]:
        day = as_date(text).isoformat()
        return day, day
    return (f"{match[1]}-01-01", f"{match[1]}-12-31") if not match[2] else _month(text)


def _month(text: str) -> tuple[str, str]:
    year, month = int(text[:4]), int(text[5:])
    if not 1 <= month <= 12:
        raise DateError(f"{text}: there is no month {month}")
    return f"{text}-01", f"{text}-{monthrange(year, month)[1]:02}"


def _check_year(year: int, text: str) -> None:
    if year in BUDDHIST_YEARS:
        _refuse_buddhist(text)
    within_range(year)


def _refuse_buddhist(text: str) -> NoReturn:
    # past the door every date is CE: one that is not has slipped through some reader
    raise DateError(f"{text}: a Buddhist year in a date that should have been converted")
