"""First and last possible days of one term, from its own evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph_loader.dates import days_between
from graph_loader.derive.period import FOREVER, Span
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.strays import WELL_BEFORE
from graph_loader.derive.term.window import (
    Day,
    Window,
    after,
    agree,
    first_of,
    latest_of,
    window,
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Start: first day in; end: first day out (ISO; None: not known)."""

    start_min: Day = None
    start_max: Day = None
    end_min: Day = None
    end_max: Day = None


def tightened(found: Bounds, days: Sequence[Span]) -> Bounds:
    """The bounds with what the sure days say: begun by the first, over after the last.

    What lasts until something ends it has no known end.
    """
    if not days:
        return found
    last = days[-1][1]
    end = None if last == FOREVER else latest_of((found.end_min, last))
    return replace(found, start_max=first_of((found.start_max, days[0][0])), end_min=end)


def bounds(segment: Segment, rules: Rules) -> tuple[Bounds, list[str]]:
    """The bounds, and the sights that no stated start or end disputes.

    A sight shortly before the stated start, or on the first day out, is in dispute: the days
    from the one to the other are possible, and the sight makes none sure.
    """
    start = _stated_start(segment, rules)
    early = [day for day in segment.sights if start.lo and day < start.lo]
    solid = segment.sights[len(early) :]
    low, high = _start(segment, start, early, solid)
    ends = _stated_end(segment)
    late = [day for day in solid if ends.hi and day >= ends.hi]
    solid = solid[: len(solid) - len(late)]
    floor = _least_end(segment, solid, low if segment.start else None, ends.hi)
    plan = [after(window(claim.of.until).hi) for claim in segment.planned]
    end_max = latest_of((first_of((ends.hi, *plan)), after(late[-1]) if late else None))
    end_min = latest_of((ends.lo, floor))
    if end_max is not None and end_min is not None:
        end_min = min(end_min, end_max)
    return Bounds(low, high, end_min, end_max), solid


def _stated_start(segment: Segment, rules: Rules) -> Window:
    stated = segment.start
    if rules.lasting and segment.starts:
        stated = agree(w for w in _first_decision([c.window for c in segment.starts]))
    if stated is not None:
        return stated
    # Announced without a day of effect: nobody is in office before the decision.
    return Window(latest_of(claim.window.lo for claim in segment.announced), None)


def _first_decision(windows: list[Window]) -> list[Window]:
    """The windows of the first decision; one long after it only says so again."""
    first = first_of(w.lo or w.hi for w in windows)
    return [
        w for w in windows if first is None or days_between(first, w.lo or first) <= WELL_BEFORE
    ]


def _start(segment: Segment, start: Window, early: list[str], solid: list[str]) -> tuple[Day, Day]:
    plan = [claim.window.lo for claim in segment.planned]
    low = early[0] if early else latest_of((start.lo, *plan))
    caps = [start.hi, *solid[:1]]
    caps += [claim.window.hi for claim in segment.vague]
    caps += [claim.last.hi for claim in segment.told_ends if not claim.advance]
    # What would cross does not narrow.
    return low, first_of(day for day in caps if day and (low is None or day >= low))


def _stated_end(segment: Segment) -> Window:
    """The first day out, from stated ends and from the first 'former'."""
    stated = segment.end or Window(None, None)
    former = first_of(claim.window.hi for claim in segment.formers)
    if former is None or (stated.hi is not None and former >= stated.hi):
        return stated
    if stated.lo is None or former >= stated.lo:
        return Window(stated.lo, former)
    # 'Former' before the stated end: of an end told in advance, it came sooner; else in dispute.
    if all(claim.advance for claim in segment.told_ends):
        return Window(None, former)
    return Window(former, stated.hi)


def _least_end(segment: Segment, solid: list[str], start: Day, limit: Day) -> Day:
    """The first day on which the term can have been over."""
    days = [*solid[-1:], start, *(claim.window.lo for claim in segment.vague)]
    ends = (after(day) for day in days)
    return latest_of(day for day in ends if day and (limit is None or day <= limit))
