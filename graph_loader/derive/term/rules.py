"""How the sights of one kind of link are joined."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from graph_loader.dates import days_between

# Days between two sights of an acting or delegated holder that are still one stretch.
ACTING_REACH = 31


class Rules(NamedTuple):
    """`reach` in days; `halts`: sorted days across which nothing is joined.

    `halts` are, for acting and delegated holders of a one-seat role, the sights of substantive
    ones. `lasting`: a start is sure until something ends it (decisions on posts, bodies, zones).
    """

    reach: int
    halts: tuple[str, ...] = ()
    lasting: bool = False

    def near(self, p: str, q: str) -> bool:
        """Whether two neighbouring sights make one stretch."""
        return days_between(p, q) <= self.reach and not self.halted(p, q)

    def halted(self, p: str, q: str) -> bool:
        """Whether a day that stops joining lies strictly between."""
        at = bisect_right(self.halts, p)
        return at < len(self.halts) and self.halts[at] < q
