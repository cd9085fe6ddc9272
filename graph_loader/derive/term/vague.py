"""Sights known to a month or a year: each goes to the term that it fits, or makes its own."""

from __future__ import annotations

from collections import defaultdict

from graph_loader.dates import days_between
from graph_loader.derive.term.breaks import Breaks
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.timeline import VAGUE, Claim, Timeline
from graph_loader.derive.term.window import Window, first_of, latest_of


def settle_vague(segments: list[Segment], line: Timeline, breaks: Breaks) -> list[Segment]:
    """The terms with every vague sight in one of them, in order of time."""
    alike: dict[Window, list[Claim]] = defaultdict(list)
    for claim in line.claims[VAGUE]:
        alike[claim.window].append(claim)
    hulls = [segment.hull for segment in segments]
    for days, claims in alike.items():
        at = _home(segments, hulls, days, breaks)
        if at is None:
            at = sum(1 for hull in hulls if (hull.lo or "") <= (days.lo or days.hi or ""))
            segments.insert(at, Segment(line))
            hulls.insert(at, Window(None, None))
        segments[at].vague += claims
        hulls[at] = _wider(hulls[at], days)
    return segments


def _home(segments: list[Segment], hulls: list[Window], days: Window, breaks: Breaks) -> int | None:
    for at, hull in enumerate(hulls):
        if _meet(hull, days):
            return at
    near = [
        (distance, at)
        for at, segment in enumerate(segments)
        if (distance := _distance(segment, hulls[at], days, breaks)) is not None
    ]
    return min(near)[1] if near else None


def _meet(hull: Window, days: Window) -> bool:
    """Whether a term may have a day in common with the sight."""
    early = days.hi is None or hull.lo is None or hull.lo <= days.hi
    return early and (days.lo is None or (hull.hi is not None and days.lo <= hull.hi))


def _distance(segment: Segment, hull: Window, days: Window, breaks: Breaks) -> int | None:
    """Days from the sight to a term before or after it; None if something stands between."""
    holder = segment.line.holder
    if hull.hi and days.lo and hull.hi < days.lo:
        free = not segment.closed and not breaks.apart(hull.hi, days.lo, holder)
        return days_between(hull.hi, days.lo) if free else None
    if hull.lo and days.hi and days.hi < hull.lo:
        stated = first_of(claim.window.lo for claim in segment.starts)
        free = stated is None or stated <= days.hi
        free = free and not breaks.apart(days.hi, hull.lo, holder)
        return days_between(days.hi, hull.lo) if free else None
    return None


def _wider(hull: Window, days: Window) -> Window:
    lo, hi = days.lo or days.hi, days.hi or days.lo
    return Window(first_of((hull.lo, lo)), latest_of((hull.hi, hi)))
