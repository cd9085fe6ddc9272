"""Partial dates as windows of days, and what several of them say together."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from graph_loader.dates import earliest, latest, next_day, previous_day
from graph_loader.dates.when import joined

Day = str | None


class Window(NamedTuple):
    """Some day from `lo` to `hi` (ISO, both included); None is open."""

    lo: Day
    hi: Day

    @property
    def day(self) -> Day:
        """The day, where the window is one."""
        return self.lo if self.lo == self.hi else None

    @property
    def open(self) -> bool:
        """Whether it says nothing at all."""
        return self.lo is None and self.hi is None


@lru_cache(maxsize=1 << 16)
def window(when: str | None) -> Window:
    """The window of a canonical partial date; DateError if it is none."""
    return Window(None, None) if when is None else Window(earliest(when), latest(when))


def when(found: Window) -> str | None:
    """The partial date of a window; None where it says nothing."""
    return None if found.open else joined(found.lo, found.hi)


def after(day: Day) -> Day:
    """The next day; None stays None."""
    return None if day is None else next_day(day)


def before(day: Day) -> Day:
    """The day before; None stays None."""
    return None if day is None else previous_day(day)


def latest_of(days: Iterable[Day]) -> Day:
    """The last of the days that are known."""
    return max((day for day in days if day is not None), default=None)


def first_of(days: Iterable[Day]) -> Day:
    """The first of the days that are known."""
    return min((day for day in days if day is not None), default=None)


def agree(windows: Iterable[Window]) -> Window:
    """Where a day lies that several sources state.

    A vaguer date that holds a more exact one adds nothing; dates that fit each other narrow
    each other; dates that do not leave everything from the earliest to the latest possible,
    whatever the kinds of source ('One holder, several stated days').
    """
    every = set(windows)
    exact = [w for w in every if not any(o != w and _inside(o, w) for o in every)]
    lo, hi = latest_of(w.lo for w in exact), first_of(w.hi for w in exact)
    if lo is None or hi is None or lo <= hi:
        return Window(lo, hi)
    lows, highs = [w.lo for w in exact], [w.hi for w in exact]
    return Window(
        None if None in lows else first_of(lows), None if None in highs else latest_of(highs)
    )


def _inside(inner: Window, outer: Window) -> bool:
    later = outer.lo is None or (inner.lo is not None and outer.lo <= inner.lo)
    return later and (outer.hi is None or (inner.hi is not None and inner.hi <= outer.hi))
