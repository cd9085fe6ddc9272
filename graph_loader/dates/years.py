"""Years of two calendars: the common era (ค.ศ., CE) and the Buddhist era (พ.ศ., BE = CE + 543).

The count is today's, carried backwards: until 1940 the Thai official year began on 1 April, so
a January–March day that a source before 2484 gives in the count of its own time has to be
written in the common era.
"""

from __future__ import annotations

from typing import Literal

from graph_loader.dates.errors import DateError

Calendar = Literal["ce", "be"]

BUDDHIST_OFFSET = 543
# Bangkok's first year, and the same distance ahead as 1782 is behind 1970: the two calendars'
# years (1782–2157 and 2325–2700) never overlap, so a written year says which one it is.
FIRST_YEAR, LAST_YEAR = 1782, 2157
BUDDHIST_YEARS = range(FIRST_YEAR + BUDDHIST_OFFSET, LAST_YEAR + BUDDHIST_OFFSET + 1)


# Two digits are years of the 2500s; up to 42 they could as well be meant as 2000–2042 CE.
_SHORT_YEARS = range(43, 100)


def within_range(year: int) -> int:
    """`year` (CE) if it lies in 1782–2157, else DateError."""
    if FIRST_YEAR <= year <= LAST_YEAR:
        return year
    raise DateError(
        f"the year {year} CE is outside {FIRST_YEAR}–{LAST_YEAR} "
        f"(พ.ศ. {FIRST_YEAR + BUDDHIST_OFFSET}–{LAST_YEAR + BUDDHIST_OFFSET})"
    )


def from_buddhist(year: int) -> int:
    """The CE year of a Buddhist one: 2563 → 2020, and 63 → 2020; 0–42 raise DateError."""
    if year in _SHORT_YEARS:
        return year + 2500 - BUDDHIST_OFFSET
    if year < _SHORT_YEARS.start:
        raise DateError(f"{year:02} could be {year + 2500} or {year + 2000}; write four digits")
    return within_range(year - BUDDHIST_OFFSET)


def by_size(year: int) -> int:
    """The CE year of one written in running text, where its size tells the calendar."""
    return from_buddhist(year) if year >= BUDDHIST_YEARS.start else within_range(year)
