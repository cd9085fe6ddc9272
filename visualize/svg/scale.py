"""Days on a line: where a day stands, and the years beside it in both calendars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from visualize.svg.element import SvgText, both, group, tag

BUDDHIST = 543
"""Years that the Buddhist era (พ.ศ.) is ahead of the common one since 1941."""
_NUMBER = 30.0
"""Pixels from a year's line to the end of its number."""
_TIGHT = 46.0
"""Pixels that the number of a year needs."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from `first` to `last` (ISO) on a line from `left` to `right`; linear."""

    first: str
    last: str
    left: float
    right: float

    def at(self, day: str) -> float:
        """Where a day stands, at an end if it lies beyond it."""
        whole = max(1, number_of(self.last) - number_of(self.first))
        share = (number_of(day) - number_of(self.first)) / whole
        return self.left + (self.right - self.left) * min(1.0, max(0.0, share))

    def years(self) -> Iterator[int]:
        """Years that begin on it."""
        first, last = date.fromisoformat(self.first), date.fromisoformat(self.last)
        yield from range(first.year + (first > date(first.year, 1, 1)), last.year + 1)


def number_of(day: str) -> int:
    """A day (ISO) as a number of days; one beyond the calendar as its last."""
    return date.fromisoformat(min(day, "9999-12-31")).toordinal()


def moved(day: str, days: int) -> str:
    """The day so many days later, or earlier; never beyond the calendar."""
    least, most = date.min.toordinal(), date.max.toordinal()
    return date.fromordinal(min(most, max(least, number_of(day) + days))).isoformat()


def years(scale: Scale, top: float, bottom: float) -> SvgText:
    """A thin line at each year's beginning, and its number above."""
    found = list(scale.years())
    room = (scale.right - scale.left) / max(1, len(found))
    step = max(1, -(-int(_TIGHT) // max(1, int(room))))
    return group(
        *(_year(scale, year, top, bottom, named=year % step == 0) for year in found),
        font_size=12, fill="var(--soft)",
    )  # fmt: skip


def _year(scale: Scale, year: int, top: float, bottom: float, *, named: bool) -> SvgText:
    x = scale.at(f"{year:04d}-01-01")
    line = tag("line", x1=x, x2=x, y1=top, y2=bottom, stroke="var(--rule)")
    said = named and x + _NUMBER <= scale.right
    return line + (both(str(year + BUDDHIST), str(year), x + 4, top + 10) if said else "")


def cursor(top: float, bottom: float) -> SvgText:
    """The day's line; the page's script moves it and says the day."""
    line = tag("line", x1=0, x2=0, y1=top, y2=bottom, stroke="var(--accent)", stroke_width=1.5)
    ground = tag("rect", x=-52, y=top - 18, width=104, height=18, rx=4, fill="var(--accent)")
    said = tag(
        "text", " ", x=0, y=top - 5, text_anchor="middle", font_size=12, fill="var(--page)",
        data_day="",
    )  # fmt: skip
    return tag("g", line, ground, said, data_cursor="", pointer_events="none", class_="off")
