"""Terms that rest on no sight: announced or planned only, or a chair only presided from.

They exclude nobody, and are bounded by everybody's sure days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph_loader.dates import days_between
from graph_loader.derive.period import Began
from graph_loader.derive.term.bounds import Bounds
from graph_loader.derive.term.breaks import Breaks
from graph_loader.derive.term.neighbours import Taken, bounded, shattered
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.term import Term, term
from graph_loader.derive.term.timeline import Claim, Timeline
from graph_loader.derive.term.window import Window, after, agree, latest_of, window

NOBODY = -1


def hoped(
    line: Timeline, claims: Sequence[Claim], breaks: Breaks, rules: Rules, taken: Taken
) -> list[Term]:
    """Terms of announcements and plans that nothing shows to have come true."""
    told = [c for c in claims if not _is_plan(c)]
    plans = [c for c in claims if _is_plan(c)]
    found = [_announced(line, group) for group in _groups(line, told, breaks, rules)]
    found += [_planned(line, list(group)) for group in _overlapping(plans)]
    return [_bounded(t, breaks, taken) for t in found]


def chaired(
    line: Timeline, terms: Sequence[Term], breaks: Breaks, rules: Rules, taken: Taken
) -> list[Term]:
    """Give the terms the sittings presided at in them; terms of the other sittings."""
    rest = [claim for claim in line.claims["chaired"] if not _taken_in(terms, claim)]
    groups: list[list[Claim]] = []
    for claim in rest:
        if groups and not _parted(line, terms, breaks, groups[-1][-1].window, claim.window):
            groups[-1].append(claim)
        else:
            groups.append([claim])
    whole = [term(Segment(line, chaired=group), rules) for group in groups]
    parts = [p for t in whole for p in shattered(t, NOBODY, taken, rules)]
    return [_closed(bounded(p, NOBODY, taken, rules), breaks) for p in parts]


def _is_plan(claim: Claim) -> bool:
    return claim.of.says == "planned" and claim.of.until is not None


def _announced(line: Timeline, claims: list[Claim]) -> Term:
    stated = [c for c in claims if c.of.says != "announced" or c.of.effective is not None]
    days = agree(claim.window for claim in stated or claims)
    planned = all(claim.of.says == "planned" for claim in claims)
    began: Began = "planned" if planned else "announced"
    found = Bounds(start_min=days.lo)
    return Term(Segment(line, announced=claims), found, (), (), (days.lo, days.lo), began)


def _planned(line: Timeline, claims: list[Claim]) -> Term:
    lo = min((claim.window.lo or "" for claim in claims), default="") or None
    hi = latest_of(window(claim.of.until).hi for claim in claims)
    found = Bounds(start_min=lo, end_max=after(hi))
    return Term(Segment(line, planned=claims), found, (), (), (lo, lo), "planned")


def _bounded(found: Term, breaks: Breaks, taken: Taken) -> Term:
    """Start after whoever is surely there on the day it was to begin; end before the next."""
    anchor, end = found.bounds.start_min, found.bounds.end_max
    if anchor is None:
        return found
    day = anchor
    while span := taken.holds(day, NOBODY):
        day = span[1]
    reset = breaks.reset_after(anchor)
    if (end is not None and day >= end) or (reset is not None and reset <= day):
        return found  # on its own days, whoever else is there
    moved = replace(found, bounds=replace(found.bounds, start_min=day), hull=(day, day))
    return _closed(moved.ends_by(taken.ceiling(day, NOBODY)), breaks)


def _closed(found: Term, breaks: Breaks) -> Term:
    first, last = found.hull
    now = found if first is None else found.starts_from(breaks.reset_before(first))
    return now if last is None else now.ends_by(breaks.reset_after(last))


def _groups(
    line: Timeline, claims: Sequence[Claim], breaks: Breaks, rules: Rules
) -> Iterator[list[Claim]]:
    """Announcements of what may be one and the same beginning."""
    group: list[Claim] = []
    for claim in claims:
        last = _day(group[-1]) if group else ""
        if group and not _one_start(last, _day(claim), line, breaks, rules):
            yield group
            group = []
        group.append(claim)
    if group:
        yield group


def _one_start(p: str, q: str, line: Timeline, breaks: Breaks, rules: Rules) -> bool:
    if not p or not q or p >= q:
        return True
    return days_between(p, q) <= rules.reach and not breaks.apart(p, q, line.holder)


def _day(claim: Claim) -> str:
    return claim.window.lo or claim.window.hi or ""


def _overlapping(plans: Sequence[Claim]) -> Iterator[list[Claim]]:
    group: list[Claim] = []
    until = ""
    for claim in plans:
        if group and (claim.window.lo or "") > until:
            yield group
            group, until = [], ""
        group.append(claim)
        until = max(until, window(claim.of.until).hi or "9999")
    if group:
        yield group


def _taken_in(terms: Sequence[Term], claim: Claim) -> bool:
    """Put a sitting into the term in whose bounds it lies, the nearest first."""
    lo, hi = claim.window
    fitting = [t for t in terms if _may_hold(t.bounds, Window(lo, hi))]
    if not fitting:
        return False
    near = min(fitting, key=lambda t: (_distance(t, lo or hi or ""), t.bounds.start_min or ""))
    near.segment.notes.append(claim)
    return True


def _may_hold(found: Bounds, days: Window) -> bool:
    late = found.start_min is not None and days.hi is not None and days.hi < found.start_min
    over = found.end_max is not None and days.lo is not None and found.end_max <= days.lo
    return not (late or over)


def _distance(found: Term, day: str) -> int:
    first, last = found.hull
    if not day or (first is None and last is None):
        return 1 << 20
    if first and day < first:
        return days_between(day, first)
    return days_between(last, day) if last and last < day else 0


def _parted(
    line: Timeline, terms: Sequence[Term], breaks: Breaks, one: Window, other: Window
) -> bool:
    """Whether a term of the holder, or something from outside, lies between two sittings."""
    p, q = one.hi or one.lo, other.lo or other.hi
    if p is None or q is None or p >= q:
        return False
    own = any(t.hull[0] and p <= t.hull[0] <= q for t in terms)
    return own or breaks.apart(p, q, line.holder)
