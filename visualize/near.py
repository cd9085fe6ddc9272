"""Days near enough to a tie's evidence to show it as possible (`commands.md`, `--within`).

As `who` measures it: from the nearest day that a statement speaks of; an undated statement counts
from the bounds that it set; of an ex-officio term, what speaks of the holder, else of the post.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from graph_loader.dates import DateError, add_days, earliest, latest
from visualize.model import Days, Telling

WITHIN = 730
"""Days; the same as `graph_loader.who.WITHIN`."""
_FAR = "9999-12-31"

Span = tuple[str, str]


def near_spans(days: Days, tellings: Iterable[Telling]) -> tuple[Span, ...]:
    """Half-open spans of days no farther than WITHIN from evidence, sorted and disjoint."""
    told = list(tellings)
    own = [telling for telling in told if "carries" not in telling.says]
    found = sorted({span for telling in own or told for span in _evidence(days, telling)})
    return tuple(_joined((_moved(a, -WITHIN), _moved(b, WITHIN + 1)) for a, b in found))


def _evidence(days: Days, telling: Telling) -> list[Span]:
    """First and last day of what a statement speaks of, both included."""
    if telling.day:
        return _spoken_of(telling.day)
    bounds = sorted(day for day in (days.start_max, days.end_min) if day)
    return [(bounds[0], bounds[-1])] if bounds else []


@cache
def _spoken_of(day: str) -> list[Span]:
    try:
        first, last = earliest(day), latest(day)
    except DateError:
        return []
    return [(first, last)] if first and last else []


@cache
def _moved(day: str, by: int) -> str:
    return day if day >= _FAR else add_days(day, by)


def _joined(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for first, until in spans:
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(until, found[-1][1])
        else:
            found.append((first, until))
    return found
