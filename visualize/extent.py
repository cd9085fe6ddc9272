"""Over which days a dated tie is drawn: surely, and possibly as far as its evidence carries.

The same as the questions show: what is only possible is hidden farther than two years from any
evidence (`commands.md`, `--within`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from visualize.model import Days
from visualize.svg.scale import moved

WITHIN = 730
"""Days; `graph_loader.who.WITHIN`."""

Stretch = tuple[str, str]
"""Half-open: the first day in and the first day out, ISO."""


def surely(days: Days) -> list[Stretch]:
    """The stretches in which it surely is so."""
    return list(days.sure) if days.began == "yes" else []


def evidence_of(days: Days, told: Iterable[str]) -> list[str]:
    """The days its statements speak of; an undated one counts at the bounds that it set."""
    found = {day for day in told if len(day) == len("2020-01-01")}
    undated = [day for day in (days.start_max, days.end_min) if day] if "" in set(told) else []
    return sorted(found | set(undated)) or sorted(
        {day for day in (days.start_max, days.end_min) if day}
    )


def possibly(days: Days, evidence: Sequence[str], within: int = WITHIN) -> list[Stretch]:
    """Where nothing speaks against it and evidence is near; sure days lie within."""
    near = [(day, moved(day, 1)) for day in evidence] + list(days.sure)
    spans = sorted(
        _inside(days, moved(first, -within), moved(until, within)) for first, until in near
    )
    return _joined([span for span in spans if span[0] < span[1]])


def _inside(days: Days, first: str, until: str) -> Stretch:
    return max(first, days.start_min or first), min(until, days.end_max or until)


def _joined(spans: Sequence[Stretch]) -> list[Stretch]:
    found: list[Stretch] = []
    for first, until in spans:
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(until, found[-1][1]))
        else:
            found.append((first, until))
    return found
