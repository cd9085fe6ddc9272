"""The days on which a term's own evidence makes its holder certain."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from graph_loader.dates import next_day
from graph_loader.derive.period import FOREVER, Span
from graph_loader.derive.term.bounds import Bounds
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.spans import Spans, clip, union
from graph_loader.derive.term.window import Day


def sure(segment: Segment, found: Bounds, solid: Sequence[str], rules: Rules) -> Spans:
    """Sorted, disjoint spans inside the bounds; `solid` are the undisputed sights."""
    if not segment.began:
        return ()
    first = _first(segment, found)
    spans = [*_single_days(segment, found, first), *((day, next_day(day)) for day in solid)]
    begin = first or (solid[0] if solid else None)
    if begin is not None and segment.told_ends:
        spans.append((begin, _last_out(segment, found, solid)))
    elif begin is not None and rules.lasting and first:
        spans.append((begin, FOREVER))
    elif first is not None:
        spans += _run_on(first, solid, rules)
    else:
        spans += joined(solid, rules)
    return clip(union(span for span in spans if span[0] < span[1]), found.start_min, found.end_max)


def joined(days: Sequence[str], rules: Rules) -> list[Span]:
    """Neighbouring sights that make one stretch, as spans."""
    return [(p, next_day(q)) for p, q in pairwise(days) if rules.near(p, q)]


def _first(segment: Segment, found: Bounds) -> Day:
    """The day from which a stated start makes the holder sure."""
    stated = segment.start
    return found.start_max if stated is not None and stated.hi is not None else None


def _single_days(segment: Segment, found: Bounds, first: Day) -> list[Span]:
    """A stated first day and a stated last day are days in office, each by itself."""
    days = []
    if first and segment.starts and all(c.window.day for c in segment.starts):
        days.append(first)
    told = segment.told_ends
    if told and not any(c.advance for c in told) and found.end_min == found.end_max:
        exact = {claim.last.day for claim in told} - {None}
        days += [day for day in exact if day and next_day(day) == found.end_min]
    return [(day, next_day(day)) for day in days]


def _last_out(segment: Segment, found: Bounds, solid: Sequence[str]) -> str:
    """First day no longer sure: an end told in advance makes no coming day sure."""
    if found.end_min is None:
        return ""
    told = [claim.of.published for claim in segment.told_ends]
    if None in told:
        return found.end_min
    known = max([day for day in told if day] + [*solid[-1:]])
    return min(found.end_min, next_day(known))


def _run_on(first: str, solid: Sequence[str], rules: Rules) -> list[Span]:
    """From a stated start to the last sight, however far, unless a halt lies between."""
    days = [first, *(day for day in solid if day > first)]
    runs = next((i for i in range(1, len(days)) if rules.halted(days[i - 1], days[i])), len(days))
    whole = [(first, next_day(days[runs - 1]))] if runs > 1 else []
    return [*whole, *joined(days[runs:], rules)]
