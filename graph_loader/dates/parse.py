"""Dates as people and sources write them → canonical strings (see `when`)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime

from graph_loader.dates.days import next_day, previous_day
from graph_loader.dates.errors import DateError
from graph_loader.dates.forms import FORMS, INTERVAL
from graph_loader.dates.when import earliest, joined, latest, span
from graph_loader.dates.years import Calendar

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")

# `13 May` may come with its weekday, and `วันที่`, `เดือน`, `ปี` before its parts say nothing new.
_LEAD = re.compile(
    r"^(?:on |เมื่อ ?|ณ ?)?"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? (?=\S)"
    r"|วัน ?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)? ?(?:ที่)? ?"
    r"|เดือน ?)?"
)
_INNER = re.compile(r"(?<=[\d ])เดือน ?|(?<=[ก-๙.\d ])ปี ?(?=\d|พ\.?ศ|ค\.?ศ)")
_BETWEEN = re.compile(r"(?:between |ระหว่าง ?)(.+?) ?(?:and|ถึง|และ) ?(.+)")

Bound = Callable[[str], str]


def _before(when: str) -> str:
    """Strictly before: the day itself is out."""
    first = earliest(when)
    return joined(None, previous_day(first) if first else None)


def _by(when: str) -> str:
    return joined(None, latest(when))


def _since(when: str) -> str:
    return joined(earliest(when), None)


def _after(when: str) -> str:
    """Strictly after: the day itself is out."""
    last = latest(when)
    return joined(next_day(last) if last else None, None)


# Longer words stand before those they begin with.
_BOUNDS: tuple[tuple[str, Bound], ...] = (
    ("before ", _before),
    ("ก่อน", _before),
    ("by ", _by),
    ("no later than ", _by),
    ("ไม่เกิน", _by),
    ("ภายใน", _by),
    ("since ", _since),
    ("from ", _since),
    ("ตั้งแต่", _since),
    ("นับแต่", _since),
    ("after ", _after),
    ("หลังจาก", _after),
    ("หลัง", _after),
)


def parse_when(text: str | int | date, *, calendar: Calendar = "ce") -> str:
    """The canonical string of a date as written (`when` lists the forms it can have).

    Takes ISO dates, whole or partial, and their intervals; Thai and English dates in running
    text (`13 พ.ค. 2563`, `13/5/2563`, `May 13, 2020`), with Thai digits and weekdays; fiscal
    years; `before`, `by`, `since`, `after` and their Thai words; `between A and B`. `calendar`
    is that of years in ISO form or alone; with a month's name or as d/m/y a year says itself
    which calendar it is of. Raises DateError, whose message says what would be right, also
    for impossible days and for years outside 1782–2157 CE.
    """
    written = _written(text)
    try:
        found = _read(_tidy(written), calendar)
        span(found)
    except DateError as error:
        raise type(error)(_with_text(written, str(error))) from error
    return found


def _written(text: str | int | date) -> str:
    if isinstance(text, bool):
        raise DateError(f"{text}: not a date")
    if isinstance(text, datetime):
        return text.date().isoformat()
    return text.isoformat() if isinstance(text, date) else str(text)


def _with_text(written: str, message: str) -> str:
    return (
        message
        if written and message.startswith(f"{written}: ")
        else f"{written or 'nothing'}: {message}"
    )


def _tidy(text: str) -> str:
    """Lower case, Arabic digits, single spaces, none around a slash."""
    plain = unicodedata.normalize("NFC", text).translate(_THAI_DIGITS)
    plain = _INVISIBLE.sub("", plain).replace("\u2013", "-").lower()
    return re.sub(r" ?/ ?", "/", " ".join(plain.split()))


def _read(text: str, calendar: Calendar) -> str:
    for word, bound in _BOUNDS:
        if text.startswith(word):
            return bound(_read(text.removeprefix(word).strip(), calendar))
    between = _BETWEEN.fullmatch(text)
    if between:
        first, last = (_read(side, calendar) for side in between.groups())
        return joined(earliest(first), latest(last))
    interval = INTERVAL.fullmatch(text)
    return _interval(interval, calendar) if interval else _plain(text, calendar)


def _interval(match: re.Match[str], calendar: Calendar) -> str:
    start, end = (None if side == ".." else _plain(side, calendar) for side in match.groups())
    return joined(start and earliest(start), end and latest(end))


def _plain(text: str, calendar: Calendar) -> str:
    bare = _INNER.sub("", _LEAD.sub("", text, count=1))
    for pattern, reader in FORMS:
        match = pattern.fullmatch(bare)
        if match:
            return reader(match, calendar)
    raise DateError("not a date; write 2020-05-13, 2020-05, 2020, 13 พ.ค. 2563 or 13/5/2563")
