"""Over which days a dated tie is drawn: surely, and possibly as far as its evidence carries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from visualize.model import Days, Telling
from visualize.near import Span, near_spans


def surely(days: Days) -> list[Span]:
    """The stretches in which it surely is so; half-open."""
    return list(days.sure) if days.began == "yes" else []


def possibly(days: Days, tellings: Iterable[Telling]) -> list[Span]:
    """Where nothing speaks against it and evidence is near, or it is sure; half-open."""
    spans = [*near_spans(days, tellings), *surely(days)]
    inside = ((max(first, days.start_min or first), min(until, days.end_max or until))
              for first, until in spans)  # fmt: skip
    return _joined(sorted(span for span in inside if span[0] < span[1]))


def _joined(spans: Sequence[Span]) -> list[Span]:
    found: list[Span] = []
    for first, until in spans:
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(until, found[-1][1]))
        else:
            found.append((first, until))
    return found
