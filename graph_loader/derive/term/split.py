"""A timeline cut into terms: at what breaks it from outside, at leavings, at new starts."""

from __future__ import annotations

from collections.abc import Sequence

from graph_loader.dates import days_between
from graph_loader.derive.term.breaks import Breaks
from graph_loader.derive.term.marks import Mark, blocks
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.strays import WELL_BEFORE, gaps, strays
from graph_loader.derive.term.timeline import Claim, Timeline
from graph_loader.derive.term.vague import settle_vague


def split(line: Timeline, breaks: Breaks, rules: Rules) -> list[Segment]:
    """The terms of a timeline in order of time; soft evidence (chaired, planned) left out."""
    segments = [s for block in blocks(line, breaks) for s in _segments(line, block, rules)]
    return settle_vague(_formers_to_the_term_before(segments), line, breaks)


def _segments(line: Timeline, block: Sequence[Mark], rules: Rules) -> list[Segment]:
    found = [Segment(line)]
    for gap in gaps(block):
        # Of what lasts, a start told again within the term is no second start.
        again = rules.lasting and bool(found[-1].starts)
        opened = found[-1].sights[0] if found[-1].sights and not again else None
        stray = strays(gap, opened, rules.reach)
        for mark in gap.marks:
            if mark.claim in stray:
                found[-1].refuse(mark.claim)
            else:
                _place(found, mark, rules)
        if gap.after is not None:
            if found[-1].closed:
                found.append(Segment(line))
            found[-1].sights.append(gap.after)
    return [segment for segment in found if segment.began]


def _place(found: list[Segment], mark: Mark, rules: Rules) -> None:
    if mark.claim is None:
        return
    new = _restarts if mark.kind == "start" else _ends_anew
    if new(found[-1], mark.claim, rules):
        found.append(Segment(found[-1].line))
    _list(found[-1], mark).append(mark.claim)


def _list(segment: Segment, mark: Mark) -> list[Claim]:
    if mark.kind == "start":
        return segment.starts
    former = mark.claim is not None and mark.claim.of.says == "former"
    return segment.formers if former else segment.ends


def _restarts(segment: Segment, claim: Claim, rules: Rules) -> bool:
    """Whether a stated start begins another term than the one before it."""
    if segment.closed:
        return True
    lo = claim.window.lo
    if lo is None or (rules.lasting and segment.starts):
        return False
    if segment.sights:
        return days_between(segment.sights[0], lo) > WELL_BEFORE
    told = [c.window.hi for c in segment.starts if c.window.hi]
    return bool(told) and days_between(max(told), lo) > rules.reach


def _ends_anew(segment: Segment, claim: Claim, rules: Rules) -> bool:
    """Whether a stated end is another term's than the end before it."""
    lo = claim.window.lo
    told = [c.window.hi for c in segment.ends if c.window.hi]
    if claim.of.says == "former" or lo is None or not told:
        return False
    return days_between(max(told), lo) > rules.reach


def _formers_to_the_term_before(segments: list[Segment]) -> list[Segment]:
    """'Former' makes a term only of a holder of whom nothing earlier is known."""
    found: list[Segment] = []
    for segment in segments:
        if found and not (segment.sights or segment.starts or segment.ends):
            found[-1].formers += segment.formers
            found[-1].against |= segment.against
        else:
            found.append(segment)
    return found
