"""Days as news texts write them: `6 กันยายน 2561`, `13 ก.ย.61`, `18/01/2566`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from graph_loader.dates.months import THAI_LONG, THAI_SHORT, month_number

_SHORT = "|".join(re.sub(r"\.", r"\\.? ?", name.rstrip(".")) + r"\.?" for name in THAI_SHORT)
_LONG = "|".join((*THAI_LONG, "กุมภาพันธุ์", "กรกฏาคม", "พฤษจิกายน"))
_ERA = r"(?:พุทธศักราช|พ\.? ?ศ\.?|ค\.? ?ศ\.?)?"
_YEAR = rf"(?: ?{_ERA} ?(?P<year>2[45]\d\d|20\d\d|[5-7]\d(?!\d|[ ]?(?:คน|ราย|บาท))))?"
DAY = re.compile(
    rf"(?P<day>\d(?<![\d/.]\d)(?:(?<=[0-3])\d)?) ?(?:(?P<month>{_LONG}|{_SHORT}){_YEAR}"
    r"|/ ?(?P<number>[01]?\d) ?/ ?(?P<full>2[45]\d\d|20\d\d)(?!\d))"
)
"""A day in clean text, the year with or without."""


class Day(NamedTuple):
    """A day and where it is written; `iso` is YYYY-MM-DD."""

    start: int
    end: int
    iso: str


def days(text: str, start: int, end: int, *, year: int | None = None) -> Iterator[Day]:
    """The days written in `text[start:end]`; `year` (CE) completes one without a year."""
    for match in DAY.finditer(text, start, end):
        iso = _iso(match, year)
        if iso:
            yield Day(match.start(), match.end(), iso)


def _iso(match: re.Match[str], year: int | None) -> str | None:
    written = match["year"] or match["full"]
    stated = _common_era(int(written)) if written else year
    month = month_number(match["month"]) if match["month"] else int(match["number"])
    if stated is None or month is None:
        return None
    try:
        return date(stated, month, int(match["day"])).isoformat()
    except ValueError:
        return None


def _common_era(year: int) -> int:
    if year < 100:
        return year + 2500 - 543
    return year - 543 if year > 2400 else year
