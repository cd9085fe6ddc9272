"""A term with bounds and sure days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from graph_loader.derive.period import Began
from graph_loader.derive.term.bounds import Bounds, bounds
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.spans import Spans, clip
from graph_loader.derive.term.sure import sure
from graph_loader.derive.term.window import Day, after, first_of, latest_of


@dataclass(frozen=True, slots=True)
class Term:
    """`own`: sorted days on which its evidence puts the holder there; `hull`: first and last
    such day, vague ones included (None: no such day, so others' days cannot bound it).
    """

    segment: Segment
    bounds: Bounds
    sure: Spans
    own: tuple[str, ...]
    hull: tuple[Day, Day]
    began: Began = "yes"

    def starts_from(self, day: Day) -> Term:
        """The same, not before `day`; unchanged where its own evidence lies before."""
        now = self.bounds
        if day is None or (self.hull[0] is not None and day > self.hull[0]):
            return self
        low, high = latest_of((now.start_min, day)), now.start_max
        if high is not None and low is not None and high < low:
            high = self.hull[0]  # the stated start is gainsaid; the own days still bound it
        return self._bounded(replace(now, start_min=low, start_max=high))

    def ends_by(self, day: Day) -> Term:
        """The same, out of office on `day`; unchanged where its own evidence lies there."""
        now = self.bounds
        if day is None or (self.hull[1] is not None and day <= self.hull[1]):
            return self
        low, high = now.end_min, first_of((now.end_max, day))
        if low is not None and high is not None and low > high:
            low = after(self.hull[1])  # the stated end is gainsaid
        return self._bounded(replace(now, end_min=low, end_max=high))

    def _bounded(self, found: Bounds) -> Term:
        if found.start_min and found.end_max and found.start_min >= found.end_max:
            return self
        kept = clip(self.sure, found.start_min, found.end_max)
        return replace(self, bounds=found, sure=kept)


def term(segment: Segment, rules: Rules) -> Term:
    """A term from its own evidence alone."""
    found, solid = bounds(segment, rules)
    segment.against |= segment.line.seen(set(segment.sights).difference(solid))
    own = _own(segment, found)
    days = sure(segment, found, solid, rules)
    return Term(segment, found, days, own, _hull(segment, own))


def _own(segment: Segment, found: Bounds) -> tuple[str, ...]:
    days = set(segment.sights) | {c.window.day for c in segment.chaired if c.window.day}
    start = segment.start
    if start is not None and segment.began and start.hi is not None and found.start_max:
        days.add(found.start_max)
    days |= {c.last.day for c in segment.told_ends if c.last.day and not c.advance}
    return tuple(sorted(days))


def _hull(segment: Segment, own: tuple[str, ...]) -> tuple[Day, Day]:
    windows = [claim.window for claim in (*segment.vague, *segment.chaired)]
    if not own:
        windows += [claim.window for claim in segment.starts]
        windows += [claim.last for claim in segment.told_ends if not claim.advance]
    lows = [*own[:1], *(w.lo for w in windows)]
    highs = [*own[-1:], *(w.hi for w in windows)]
    return (None if None in lows else first_of(lows), None if None in highs else latest_of(highs))


def in_order(terms: Iterable[Term]) -> list[Term]:
    """Neighbouring terms of one holder, each beginning after the one before has ended."""
    found: list[Term] = []
    for now in terms:
        this = now
        if found:
            found[-1] = found[-1].ends_by(this.bounds.start_max)
            this = this.starts_from(_next_start(found[-1]))
        found.append(this)
    return found


def _next_start(term: Term) -> Day:
    """The first day on which the holder's next term can begin."""
    claims = (*term.segment.told_ends, *term.segment.formers)
    out = (after(claim.window.lo) for claim in claims if not claim.advance)
    return latest_of((term.bounds.end_min, *out))
