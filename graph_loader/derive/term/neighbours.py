"""How the sure days of others bound a term in a one-seat role."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from graph_loader.dates import days_between, next_day, previous_day
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.spans import clip, common
from graph_loader.derive.term.term import Term, term
from graph_loader.derive.term.window import Day


class Taken(NamedTuple):
    """The sure days of all terms: (first day, first day after, place of the term), sorted.

    They are disjoint, since every disputed day was settled.
    """

    spans: tuple[tuple[str, str, int], ...]

    @classmethod
    def by(cls, terms: Iterable[Term]) -> Taken:
        """The sure days of `terms`."""
        return cls(tuple(sorted((*span, at) for at, t in enumerate(terms) for span in t.sure)))

    def floor(self, day: str, own: int) -> Day:
        """The first day on which a term that has `day` can have begun."""
        for at in range(self._last_from(day), -1, -1):
            start, end, of = self.spans[at]
            if of != own and end <= day:
                return end
            if of != own and start < day:
                return day  # inside another's days: on its own days only
        return None

    def ceiling(self, day: str, own: int) -> Day:
        """The day by which a term that has `day` must be over."""
        at = self._last_from(day)
        if at >= 0 and self.spans[at][2] != own and self.spans[at][1] > next_day(day):
            return next_day(day)
        later = (self.spans[i] for i in range(at + 1, len(self.spans)))
        return next((start for start, _, of in later if of != own), None)

    def holds(self, day: str, own: int) -> tuple[str, str] | None:
        """Another's span that has the day."""
        at = self._last_from(day)
        if at < 0 or self.spans[at][2] == own or self.spans[at][1] <= day:
            return None
        return self.spans[at][:2]

    def before(self, day: str, own: int) -> tuple[str, str] | None:
        """Another's span that ends by the day, the last of them."""
        at = self._last_from(day)
        while at >= 0 and (self.spans[at][2] == own or self.spans[at][1] > day):
            at -= 1
        return self.spans[at][:2] if at >= 0 else None

    def between(self, p: str, q: str, own: int) -> bool:
        """Whether a day of another lies strictly between two days."""
        first = next_day(p)
        if self.holds(first, own) and first < q:
            return True
        lo, hi = self._last_from(first) + 1, bisect_left(self.spans, q, key=_start)
        return any(self.spans[at][2] != own for at in range(lo, hi))

    def _last_from(self, day: str) -> int:
        return bisect_right(self.spans, day, key=_start) - 1


def bounded(term: Term, at: int, taken: Taken, rules: Rules) -> Term:
    """A term bounded by the nearest sure days of others before and after its own."""
    first, last = term.hull
    if first is None and last is None:
        return _before_others(term, at, taken, rules)
    found = term if first is None else term.starts_from(taken.floor(first, at))
    return found if last is None else found.ends_by(taken.ceiling(last, at))


def _before_others(found: Term, at: int, taken: Taken, rules: Rules) -> Term:
    """Of a holder known only as a former one: not in the days of whoever was there by then, nor
    in gaps between others that are no longer than the role's reach.
    """
    end = found.bounds.end_max
    while end is not None:
        span = taken.holds(previous_day(end), at) or taken.before(end, at)
        if span is None or days_between(span[1], end) > rules.reach:
            break
        end = span[0]
    return found.ends_by(end)


def shattered(found: Term, at: int, taken: Taken, rules: Rules) -> list[Term]:
    """A term cut wherever another's sure day lies between two days of its own.

    So a holder who is not believed is possible on the own days only, not from the first stray
    sentence to the last.
    """
    if len(found.own) < 2 or not taken.between(found.own[0], found.own[-1], at):
        return [found]
    groups: list[list[str]] = []
    for day in found.own:
        if groups and not taken.between(groups[-1][-1], day, at):
            groups[-1].append(day)
        else:
            groups.append([day])
    pieces = [term(piece, rules) for piece in _pieces(found.segment, groups)]
    return [
        replace(piece, sure=common(found.sure, clip(piece.sure, days[0], next_day(days[-1]))))
        for piece, days in zip(pieces, groups, strict=True)
    ]


def _pieces(whole: Segment, groups: Sequence[Sequence[str]]) -> list[Segment]:
    """The evidence of each part; what is said of the whole goes to the first."""
    pieces = [
        Segment(
            whole.line,
            sights=[day for day in whole.sights if days[0] <= day <= days[-1]],
            chaired=[c for c in whole.chaired if days[0] <= (c.window.day or "") <= days[-1]],
        )
        for days in groups
    ]
    opening = next((at for at, days in enumerate(groups) if days[-1] >= _since(whole)), 0)
    first, begun, last = pieces[0], pieces[opening], pieces[-1]
    begun.starts, begun.announced = whole.starts, whole.announced
    first.planned, first.notes, first.against = whole.planned, whole.notes, whole.against
    last.ends, last.formers = whole.ends, whole.formers
    for claim in whole.vague:
        pieces[_part(groups, claim.window.hi)].vague.append(claim)
    return pieces


def _since(whole: Segment) -> str:
    start = whole.start
    return (start.lo if start else None) or ""


def _part(groups: Sequence[Sequence[str]], hi: Day) -> int:
    """The last part that begins by a day."""
    return max(sum(1 for days in groups if hi is None or days[0] <= hi) - 1, 0)


def _start(span: tuple[str, str, int]) -> str:
    return span[0]
