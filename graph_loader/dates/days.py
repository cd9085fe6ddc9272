"""Arithmetic on ISO days (`2020-05-13`), which compare as strings."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from graph_loader.dates.errors import DateError


def as_date(iso: str) -> date:
    """The `date` of an ISO day; DateError for anything else, partial dates included."""
    try:
        # fromisoformat alone also takes `20200513` and `2020-W20-3`
        if len(iso) == 10 and iso[4] == iso[7] == "-":
            return date.fromisoformat(iso)
    except ValueError as error:
        raise DateError(f"{iso}: {_why_not(iso)}") from error
    raise DateError(f"{iso}: not a whole day; write it as 2020-05-13")


def add_days(iso: str, n: int) -> str:
    """The day `n` days later (earlier if negative)."""
    try:
        return (as_date(iso) + timedelta(days=n)).isoformat()
    except OverflowError as error:
        raise DateError(f"{iso}: {n} days from it lies outside the calendar") from error


def next_day(iso: str) -> str:
    """The day after: of a last day in, the first day out."""
    return add_days(iso, 1)


def previous_day(iso: str) -> str:
    """The day before: of a first day out, the last day in."""
    return add_days(iso, -1)


def days_between(a: str, b: str) -> int:
    """How many days `b` is after `a`; negative if before."""
    return (as_date(b) - as_date(a)).days


def _why_not(iso: str) -> str:
    """What is impossible about ten characters shaped like a day."""
    try:
        year, month, _ = (int(number) for number in iso.split("-"))
        return f"{iso[:7]} has {monthrange(year, month)[1]} days"
    except ValueError:
        return "no such day; write it as 2020-05-13 (year, month, day)"
