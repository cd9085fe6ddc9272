"""The sights, stated starts and stated ends of a holder on one line of time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from graph_loader.derive.period import FOREVER
from graph_loader.derive.term.breaks import Breaks
from graph_loader.derive.term.timeline import Claim, Timeline
from graph_loader.derive.term.window import Day

Kind = Literal["start", "sight", "end"]


class Mark(NamedTuple):
    """A point on the line. On one day a start comes before a sight, a sight before an end."""

    at: str
    order: int
    kind: Kind
    claim: Claim | None = None

    @property
    def strong(self) -> bool:
        """Whether the gazette or a Cabinet resolution states it."""
        return self.claim is not None and self.claim.strong

    @property
    def present(self) -> Day:
        """The day on which the holder is in office by this mark, if it gives one."""
        if self.claim is None:
            return self.at
        if self.kind == "start":
            return self.claim.window.day
        if self.claim.of.says == "former" or self.claim.advance:
            return None
        return self.claim.last.day


def marks(line: Timeline) -> list[Mark]:
    """All marks of a timeline, in order of time."""
    found = [Mark(day, 1, "sight") for day in sorted(line.sights)]
    found += [Mark(c.window.lo or c.window.hi or "", 0, "start", c) for c in line.claims["from"]]
    for says in ("until", "left", "former"):
        found += [Mark(c.window.hi or FOREVER, 2, "end", c) for c in line.claims[says]]
    return sorted(found, key=lambda mark: mark[:2])


def blocks(line: Timeline, breaks: Breaks) -> Iterator[list[Mark]]:
    """The marks, parted where something from outside breaks the term."""
    block: list[Mark] = []
    waiting: list[Mark] = []
    last: Day = None
    strong = False
    for mark in marks(line):
        day = mark.present
        if day is None:
            waiting.append(mark)
            continue
        span = strong and mark.kind == "end" and mark.strong
        if last is not None and last < day and breaks.apart(last, day, line.holder, span=span):
            # What has no day of its own: an end belongs to the term before, a start to the next.
            yield [*block, *(m for m in waiting if m.kind == "end")]
            block, waiting = [], [m for m in waiting if m.kind == "start"]
        block += [*waiting, mark]
        waiting = []
        last = day if last is None else max(last, day)
        strong = mark.kind == "start" and mark.strong
    yield [*block, *waiting]
