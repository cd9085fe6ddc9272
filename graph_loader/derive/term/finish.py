"""A term as the tenure that goes into the graph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import TypedDict

from graph_loader.derive.evidence import Support
from graph_loader.derive.period import Began, Span
from graph_loader.derive.term.bounds import Bounds, tightened
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.term import Term
from graph_loader.derive.term.timeline import SIGHTS, Claim
from graph_loader.derive.term.window import Day, Window, after, agree, when, window


class Fields(TypedDict):
    """The fields of a `Dated` period."""

    term: int
    start_min: Day
    start_max: Day
    end_min: Day
    end_max: Day
    sure: tuple[Span, ...]
    began: Began
    grounds: str
    stated_from: str | None
    stated_until: str | None
    seen: tuple[str, ...]
    supports: tuple[Support, ...]
    contradicts: tuple[Support, ...]


def fields(found: Term, number: int, closings: Sequence[Claim] = ()) -> Fields:
    """A term's fields; `closings` are deaths and what happened to the body."""
    segment, now = found.segment, tightened(found.bounds, found.sure)
    gainsaid = {c.support for c in segment.claims if _outside(c, now)} | segment.against
    return Fields(
        term=number,
        start_min=now.start_min,
        start_max=now.start_max,
        end_min=now.end_min,
        end_max=now.end_max,
        sure=found.sure,
        began=found.began,
        grounds=_grounds(found),
        stated_from=_stated_from(segment, now),
        stated_until=_stated_until(segment, now),
        seen=tuple(segment.sights),
        supports=_supports(segment, gainsaid, closings, now),
        contradicts=_sorted(gainsaid),
    )


def _supports(
    segment: Segment, gainsaid: set[Support], closings: Sequence[Claim], now: Bounds
) -> tuple[Support, ...]:
    seen = _sights(segment)
    told = [claim.support for claim in segment.claims]
    told += [claim.support for claim in closings if _bounds(claim, now)]
    told = [one for one in told if one.as_ not in SIGHTS or one.statement not in seen]
    return _sorted(one for one in (*seen.values(), *told) if one not in gainsaid)


def _sights(segment: Segment) -> dict[str, Support]:
    """By statement the first day on which it sees the holder; days are in order."""
    found: dict[str, Support] = {}
    for day in segment.sights:
        for piece in segment.line.sights[day].pieces:
            if piece.statement not in found:
                found[piece.statement] = Support(piece.statement, piece.says, day)
    return found


def _sorted(found: Iterable[Support]) -> tuple[Support, ...]:
    """Sorted, one for each statement and what it says (the earliest day of several)."""
    first: dict[tuple[str, str], Support] = {}
    for one in found:
        before = first.setdefault(one[:2], one)
        if before is not one and (one.on or "~") < (before.on or "~"):
            first[one[:2]] = one
    # Two sorts by one string each are several times as fast as one by whole tuples.
    return tuple(sorted(sorted(first.values(), key=itemgetter(1)), key=itemgetter(0)))


def _outside(claim: Claim, now: Bounds) -> bool:
    """Whether a stated first or last day lies outside the bounds that were found."""
    says = claim.of.says
    if says == "from" or (says == "announced" and claim.of.effective is not None):
        return _misses(claim.window, now.start_min, now.start_max, late_only=says == "announced")
    if says in ("until", "left"):
        return _misses(claim.out, now.end_min, now.end_max)
    return False


def _misses(days: Window, lo: Day, hi: Day, *, late_only: bool = False) -> bool:
    late = days.lo is not None and hi is not None and days.lo > hi
    early = days.hi is not None and lo is not None and days.hi < lo
    return late or (early and not late_only)


def _bounds(claim: Claim, now: Bounds) -> bool:
    """Whether a death or a re-constitution is what bounds the term."""
    lo, hi = claim.window
    if claim.of.says == "died":
        return hi is not None and now.end_max == after(hi)
    return (hi is not None and now.end_max == hi) or (lo is not None and now.start_min == lo)


def _grounds(found: Term) -> str:
    segment = found.segment
    if found.began != "yes":
        return found.began
    reasons = (
        ("stated", bool(segment.starts or segment.ends) or segment.line.how == "vacant"),
        ("seen", bool(segment.sights or segment.vague)),
        ("announced", bool(segment.announced)),
        ("planned", bool(segment.planned)),
        ("chaired", bool(segment.chaired)),
    )
    return next((name for name, there in reasons if there), "former")


def _stated_from(segment: Segment, now: Bounds) -> str | None:
    claims = segment.starts or segment.effective or segment.planned
    told = [claim.window for claim in claims if not _outside(claim, now)]
    return when(agree(told)) if told else None


def _stated_until(segment: Segment, now: Bounds) -> str | None:
    told = [claim.last for claim in segment.told_ends if not _outside(claim, now)]
    told = told or [window(claim.of.until) for claim in segment.planned]
    return when(agree(told)) if told else None
