"""The ways a date is written, each a pattern and what it means; data with small readers.

A reader takes the match and the calendar of bare years and returns a canonical string that may
still name an impossible day: `parse_when` checks that in one place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn

from graph_loader.dates.errors import BuddhistYear, DateError
from graph_loader.dates.months import month_number
from graph_loader.dates.show import fiscal_year, format_when
from graph_loader.dates.when import span
from graph_loader.dates.years import (
    BUDDHIST_OFFSET,
    BUDDHIST_YEARS,
    FIRST_YEAR,
    LAST_YEAR,
    Calendar,
    by_size,
    from_buddhist,
    within_range,
)

Reader = Callable[[re.Match[str], Calendar], str]

_ERA = r"(?P<era>พ\.? ?ศ\.?|ค\.? ?ศ\.?|b\.?e\.?|c\.?e\.?|a\.?d\.?)"
_YEAR = rf"(?:{_ERA} ?)?(?P<year>\d{{4}}|\d{{2}})(?: ?(?P<after>b\.?e\.?|c\.?e\.?|a\.?d\.?))?"
_DAY = r"(?P<day>\d{1,2})"
_NTH = rf"{_DAY}(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>[ก-๙][ก-๙. ]*?|[a-z]+)"
_ISO_PART = r"\d{4}(?:-\d{1,2}){0,2}"


def _fields(match: re.Match[str]) -> dict[str, str]:
    return {name: text for name, text in match.groupdict().items() if text}


def _era(fields: dict[str, str]) -> Calendar | None:
    mark = fields.get("era") or fields.get("after")
    if mark is None:
        return None
    return "be" if mark[0] in "พb" else "ce"


def _canonical(year: int, month: int | None = None, day: int | None = None) -> str:
    numbers = [number for number in (month, day) if number is not None]
    return "-".join([f"{year:04}", *(f"{number:02}" for number in numbers)])


def _stated_year(fields: dict[str, str], era: Calendar) -> int:
    year = int(fields["year"])
    if era == "ce":
        return within_range(year)
    if FIRST_YEAR <= year <= LAST_YEAR:
        raise DateError(f"{year} is no Buddhist year; write {year + BUDDHIST_OFFSET}, or {year} CE")
    return from_buddhist(year)


def _text_year(fields: dict[str, str], *, short_is_buddhist: bool) -> int:
    """The CE year in running text: what the era mark says, else what its size tells."""
    era = _era(fields)
    if era:
        return _stated_year(fields, era)
    if len(fields["year"]) > 2:
        return by_size(int(fields["year"]))
    if short_is_buddhist:
        return from_buddhist(int(fields["year"]))
    raise DateError("write the year with four digits")


def _iso(match: re.Match[str], calendar: Calendar) -> str:
    """`2020-05-13`, `2020-05`, `2020`, `BE 2563-05-13`, `พ.ศ. 2563`, `2020/5/13`."""
    fields = _fields(match)
    month, day = (int(fields[name]) if name in fields else None for name in ("month", "day"))
    era, year = _era(fields), int(fields["year"])
    if (era or calendar) == "ce" and not era and year in BUDDHIST_YEARS:
        _refuse_buddhist(year, month, day)
    return _canonical(_stated_year(fields, era or calendar), month, day)


def _refuse_buddhist(year: int, month: int | None, day: int | None) -> NoReturn:
    meant = _canonical(year - BUDDHIST_OFFSET, month, day)
    span(meant)  # an impossible day is the first thing to say
    thai = f"{day}/{month}/{year}" if day else format_when(meant, "be")
    raise BuddhistYear(f"{year} is a Buddhist year; write {meant}, or {thai}")


def _day_first(match: re.Match[str], calendar: Calendar) -> str:
    """`13/5/2563`, `13/05/2020`, `13.5.2020`: the day stands first, as in Thailand."""
    fields = _fields(match)
    if int(fields["month"]) > 12:
        raise DateError(f"there is no month {fields['month']}; the day comes first")
    year = _text_year(fields, short_is_buddhist=calendar == "be")
    return _canonical(year, int(fields["month"]), int(fields["day"]))


def _named(match: re.Match[str], calendar: Calendar) -> str:
    """`13 พ.ค. 2563`, `พฤษภาคม 2563`, `13 พ.ค.63`, `13 May 2020`, `May 13, 2020`."""
    fields = _fields(match)
    month = month_number(fields["month"])
    if month is None:
        raise DateError(f"{fields['month'].strip()} is no month")
    thai = not fields["month"].isascii()
    year = _text_year(fields, short_is_buddhist=thai or calendar == "be")
    return _canonical(year, month, int(fields["day"]) if "day" in fields else None)


def _fiscal(match: re.Match[str], calendar: Calendar) -> str:
    """`ปีงบประมาณ 2563`, `FY2563`, `fiscal year 2020`: named by the year it ends in."""
    thai = not match[0].isascii()
    return fiscal_year(_text_year(_fields(match), short_is_buddhist=thai or calendar == "be"))


def _year_in_words(match: re.Match[str], _calendar: Calendar) -> str:
    """`ปี 2563`: the word makes it running text, so its size tells the calendar."""
    return _canonical(_text_year(_fields(match), short_is_buddhist=True))


def _form(pattern: str, reader: Reader) -> tuple[re.Pattern[str], Reader]:
    return re.compile(pattern, re.ASCII), reader


_YEAR4 = rf"(?:{_ERA} ?)?(?P<year>\d{{4}})"

# The first pattern that fits the whole text reads it.
FORMS = (
    _form(rf"{_YEAR4}(?:-(?P<month>\d{{1,2}})(?:-{_DAY})?)?", _iso),
    _form(rf"{_YEAR4}/(?P<month>\d{{1,2}})/{_DAY}", _iso),
    _form(r"(?P<year>\d{4}) ?(?P<after>b\.?e\.?|c\.?e\.?|a\.?d\.?)", _iso),
    _form(rf"ปี ?{_YEAR}", _year_in_words),
    _form(rf"(?:ปีงบประมาณ|ปีงบฯ|fiscal year|fy) ?{_YEAR}", _fiscal),
    _form(rf"{_DAY} ?([/.-]) ?(?P<month>\d{{1,2}}) ?\2 ?{_YEAR}", _day_first),
    _form(rf"(?:{_NTH}[ -]*)?{_MONTH}\.?,?[ -]*{_YEAR}", _named),
    _form(rf"{_MONTH}\.? {_NTH},? {_YEAR}", _named),
)

# Two ISO dates, or one and an open end; spaces around the slash are gone by then.
INTERVAL = re.compile(rf"(\.\.|{_ISO_PART})/(\.\.|{_ISO_PART})", re.ASCII)
