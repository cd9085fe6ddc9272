"""Sets of days as sorted, disjoint, half-open spans of ISO days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph_loader.derive.period import Span

Spans = tuple[Span, ...]


def union(spans: Iterable[Span]) -> Spans:
    """All days of all spans; touching spans become one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        elif start < end:
            found.append((start, end))
    return tuple(found)


def common(one: Sequence[Span], other: Sequence[Span]) -> Spans:
    """The days in both; each argument sorted and disjoint."""
    found: list[Span] = []
    i = j = 0
    while i < len(one) and j < len(other):
        start, end = max(one[i][0], other[j][0]), min(one[i][1], other[j][1])
        if start < end:
            found.append((start, end))
        if one[i][1] <= other[j][1]:
            i += 1
        else:
            j += 1
    return tuple(found)


def minus(spans: Sequence[Span], taken: Sequence[Span]) -> Spans:
    """The days of `spans` that are not in `taken`; each sorted and disjoint."""
    found: list[Span] = []
    j = 0
    for start, end in spans:
        at = start
        while j < len(taken) and taken[j][1] <= at:
            j += 1
        k = j
        while k < len(taken) and taken[k][0] < end:
            found.append((at, taken[k][0]))
            at = max(at, taken[k][1])
            k += 1
        found.append((at, end))
    return tuple((start, end) for start, end in found if start < end)


def clip(spans: Sequence[Span], lo: str | None, hi: str | None) -> Spans:
    """The days not before `lo` and before `hi`; None does not bound."""
    return tuple(
        (start if lo is None else max(start, lo), end if hi is None else min(end, hi))
        for start, end in spans
        if (lo is None or end > lo) and (hi is None or start < hi)
    )
