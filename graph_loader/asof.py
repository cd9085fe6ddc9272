"""Whether a link holds on a day: certain, possible or no. Once for Python, once for Cypher.

The rule (`architecture.md`, 'As-of in one rule'): *no* before the first possible day in or from
the first certain day out on (an absent bound never excludes); else *certain* if it began and
the day is sure; else *possible*.
"""

from __future__ import annotations

from typing import Literal, Protocol

Certainty = Literal["certain", "possible", "no"]


class PeriodLike(Protocol):
    """The fields of `graph_loader.derive.period.Period` that the rule reads."""

    @property
    def start_min(self) -> str | None:
        """First possible day in."""

    @property
    def end_max(self) -> str | None:
        """Last possible first day out."""

    @property
    def sure(self) -> tuple[tuple[str, str], ...]:
        """Half-open spans of sure days."""

    @property
    def began(self) -> str:
        """`yes`, or what stands in its place."""


# One expression over coalesced bounds: a bare comparison with an absent bound is null in Cypher
# and would silently drop the row. `sure_from` and `sure_until` are parallel lists of ISO days.
_CASE = """\
CASE
  WHEN coalesce({last} < {t}.start_min, false) OR coalesce({t}.end_max <= {first}, false) THEN 'no'
  WHEN {t}.began = 'yes' AND any(i IN range(0, size(coalesce({t}.sure_from, [])) - 1)
    WHERE {t}.sure_from[i] <= {last} AND {first} < {t}.sure_until[i]) THEN 'certain'
  ELSE 'possible'
END"""


def certainty(period: PeriodLike, day: str) -> Certainty:
    """How surely a link holds on a day (ISO)."""
    return certainty_between(period, day, day)


def certainty_between(period: PeriodLike, first: str, last: str) -> Certainty:
    """How surely a link holds on some day from `first` to `last` (ISO, both included)."""
    if period.start_min is not None and last < period.start_min:
        return "no"
    if period.end_max is not None and period.end_max <= first:
        return "no"
    if period.began == "yes" and any(a <= last and first < b for a, b in period.sure):
        return "certain"
    return "possible"


def case(variable: str, first: str = "$from", last: str = "$to") -> str:
    """The rule as a Cypher CASE over a link's node; `first` and `last` are expressions.

    Yields 'certain', 'possible' or 'no', never null. Runs on Neo4j 5 and later and on kglite.
    """
    return _CASE.format(t=variable, first=first, last=last)
