"""A holder who is still named after the stated first day of an announced successor.

'Nothing until a later sight; then from E' (`asof/README.md`, of an announcement with its day of
effect). Where sights of the one before stand between that day and the successor's first, sources
differ: a royal command had made another the minister of finance from 27 April 2024, and news
called the Prime Minister so until June. Neither holder is sure on such days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from graph_loader.dates import days_between
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.segment import Segment
from graph_loader.derive.term.spans import minus
from graph_loader.derive.term.term import Term
from graph_loader.derive.term.timeline import Claim, Timeline


class Succession(NamedTuple):
    """An announced holder, the stated first day (ISO), the day of the first sight after it."""

    holder: str | None
    effective: str
    seen: str
    told: Claim


def successions(
    segments: Sequence[Segment], hopes: Iterable[Claim], rules: Rules
) -> Iterator[Succession]:
    """Of a holder's announcements that began no term, those after which one soon began: it takes
    them as notes.
    """
    for claim in hopes:
        day = claim.window.day
        if claim.of.says != "announced" or claim.of.effective is None or day is None:
            continue
        later = (part for part in segments if part.sights and part.sights[0] >= day)
        first = min(later, key=lambda part: part.sights[0], default=None)
        if first is not None and days_between(day, first.sights[0]) <= rules.reach:
            first.notes.append(claim)
            yield Succession(first.line.holder, day, first.sights[0], claim)


def outlived(found: Term, others: Sequence[Succession]) -> Term:
    """The term without the days on which an announced successor should have been there; as it is
    where its own holder was put there again since.
    """
    kept = found.sure
    for other in others:
        if found.segment.line.holder != other.holder and _was_before(found.segment.line, other):
            kept = minus(kept, [(other.effective, other.seen)])
    return found if kept == found.sure else replace(found, sure=kept)


def _was_before(line: Timeline, other: Succession) -> bool:
    put = (*line.claims["from"], *line.claims["announced"])
    again = any(other.effective <= (claim.window.hi or "") <= other.seen for claim in put)
    return not again and any(sight < other.effective for sight in line.sights)
