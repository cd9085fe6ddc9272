"""Announcements and plans: which came true in a term, and what the others are worth.

'Announced and planned become yes by a later sight or a stated taking of office.'
"""

from __future__ import annotations

from collections.abc import Sequence

from graph_loader.dates import days_between
from graph_loader.derive.term.breaks import Breaks
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.strays import WELL_BEFORE
from graph_loader.derive.term.timeline import Claim, Timeline
from graph_loader.derive.term.window import Day, first_of, latest_of, window


def fulfil(segments: Sequence[Segment], line: Timeline, breaks: Breaks) -> list[Claim]:
    """Give the terms their announcements and plans; what came true in none is returned."""
    open_ones = [c for c in line.claims["announced"] if not _announced(segments, c, breaks)]
    return open_ones + [c for c in line.claims["planned"] if not _planned(segments, c)]


def _announced(segments: Sequence[Segment], claim: Claim, breaks: Breaks) -> bool:
    day = claim.window.lo or claim.window.hi
    for segment in segments:
        opening, closing = _opening(segment), _closing(segment)
        if day is None or opening is None or (_only_over(segment) and opening <= day):
            continue
        if day <= opening:
            return _begins(segment, claim, day, opening, breaks)
        if closing is not None and day <= closing:
            _amid(segment, claim, day, opening)
            return True
    return False


def _only_over(segment: Segment) -> bool:
    """Whether all that is known of a term is that it was over: what is announced on that day
    or later is another.
    """
    return not (segment.sights or segment.starts or segment.ends or segment.vague)


def _begins(segment: Segment, claim: Claim, day: str, opening: str, breaks: Breaks) -> bool:
    """Whether the announcement led to this term, which opens on that day or later."""
    if day < opening and breaks.apart(day, opening, segment.line.holder):
        return False
    segment.announced.append(claim)
    return True


def _amid(segment: Segment, claim: Claim, day: str, opening: str) -> None:
    """An announcement for a day in the midst of a term: it does not narrow the term."""
    if segment.starts:
        hi = segment.start.hi if segment.start else None
        fits = hi is None or day <= hi
    else:
        fits = days_between(opening, day) <= WELL_BEFORE
    if fits:
        segment.announced.append(claim)
    else:
        segment.refuse(claim)


def _planned(segments: Sequence[Segment], claim: Claim) -> bool:
    lo, hi = claim.window.lo, window(claim.of.until).hi
    for segment in segments:
        first, last = segment.hull
        if lo is None or hi is None or first is None or last is None:
            continue
        if lo <= first and last <= hi:
            segment.planned.append(claim)
            return True
        if first <= hi and lo <= last:
            segment.notes.append(claim)
            return True
    return False


def _opening(segment: Segment) -> Day:
    """The first day by which some evidence puts the holder there."""
    days = [c.window.lo or c.window.hi for c in segment.starts]
    days += [c.window.hi for c in (*segment.vague, *segment.formers)]
    days += [c.last.hi for c in segment.ends]
    return first_of([*segment.sights[:1], *days])


def _closing(segment: Segment) -> Day:
    return latest_of([segment.hull.hi, *(c.window.hi for c in segment.formers)])
