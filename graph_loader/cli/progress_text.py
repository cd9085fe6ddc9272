"""The text of a progress line: how much is done, and what is left of it."""

from __future__ import annotations

from typing import Final

_WIDE: Final = 10
_TOO_EARLY: Final = 3.0
"""Seconds before which what is left is a guess that jumps."""


def reading_text(what: str, count: int, share: float | None, seconds: float) -> str:
    """`sources read: 1,200 [####------] 41 %, 1:20 left`; no `share` of an unknown whole.

    share: of the input's bytes, 0 to 1. seconds: since the first of them was read.
    """
    told = f"{what} {count:,}"
    return told if share is None else f"{told} {_bar(share, seconds)}"


def writing_text(done: int, rows: int, seconds: float) -> str:
    """`writing 50,000 of 200,000 rows [##--------] 25 %, 0:12 left`, or only how many there are."""
    if not 0 < done < rows:
        return f"writing {rows:,} rows"
    return f"writing {done:,} of {rows:,} rows {_bar(done / rows, seconds)}"


def _bar(share: float, seconds: float) -> str:
    full = int(share * _WIDE)
    drawn = f"[{'#' * full}{'-' * (_WIDE - full)}] {int(share * 100)} %"
    if seconds < _TOO_EARLY or not 0 < share < 1:
        return drawn
    return f"{drawn}, {_clock(seconds * (1 - share) / share)} left"


def _clock(seconds: float) -> str:
    """`0:09`, `12:30`, `1:02:03`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
