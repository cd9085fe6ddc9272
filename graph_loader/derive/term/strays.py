"""Which stated starts and ends inside a term are one stray sentence.

'A lone leaving or start inside a term, followed by the holder's own sights within reach, is
CONTRADICTS unless from gazette or Cabinet' (`asof/README.md`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph_loader.dates import days_between
from graph_loader.derive.term.marks import Mark
from graph_loader.derive.term.timeline import Claim, weight

# Sights this many days before a stated start speak loosely of somebody about to begin; earlier
# ones are of a term before ('if the holder was seen well before'). Also how far apart two
# stated days of one decision may lie. A month, as for acting.
WELL_BEFORE = 31


class Gap(NamedTuple):
    """Stated starts and ends between two neighbouring sights; None where there is no sight."""

    before: str | None
    marks: tuple[Mark, ...]
    after: str | None


def gaps(block: Sequence[Mark]) -> Iterator[Gap]:
    """A block as gaps, each ending at a sight but the last."""
    before: str | None = None
    between: list[Mark] = []
    for mark in block:
        if mark.kind != "sight":
            between.append(mark)
            continue
        yield Gap(before, tuple(between), mark.at)
        before, between = mark.at, []
    yield Gap(before, tuple(between), None)


def strays(gap: Gap, opened: str | None, reach: int) -> list[Claim]:
    """The claims of a gap that are gainsaid by the sights around it.

    `opened`: first sight of the term so far. Two independent voices in one gap are no stray.
    """
    claims = [mark.claim for mark in gap.marks if mark.claim]
    if gap.after is None or not claims or len(weight(claims)) > 1:
        return []
    if any(claim.strong for claim in claims):
        return []
    found = []
    inside = gap.before is not None
    for mark in gap.marks:
        if mark.claim is None:
            continue
        if mark.kind == "end" and inside and days_between(mark.at, gap.after) <= reach:
            found.append(mark.claim)
        if mark.kind == "start":
            if _amid(gap, mark.claim, opened, reach):
                found.append(mark.claim)
            inside = True
    return found


def _amid(gap: Gap, claim: Claim, opened: str | None, reach: int) -> bool:
    """Whether a stated start lies amid sights that make one term across it."""
    lo, hi = claim.window
    if gap.before is None or gap.after is None or opened is None or lo is None:
        return False
    if days_between(opened, lo) <= WELL_BEFORE:
        return False
    near = days_between(gap.before, lo) <= reach
    return near and days_between(hi or lo, gap.after) <= reach
