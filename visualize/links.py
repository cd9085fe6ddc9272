"""Rows of links and plain ties → the lines of the picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from graph_loader.asof import certainty
from graph_loader.dates import previous_day
from visualize.ask import Row
from visualize.model import Certainty, Days, Tie, empty_seat

FOREVER = "9999-12-31"
# Label of a link → its lines: from which side, to which, and the column that names the line.
_LINES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "Tenure": (("HOLDS", "OF_ROLE", "how"),),
    "Carrying": (("GIVES", "TO_ROLE", ""),),
    "Belonging": (("CHILD", "PARENT", "relation"),),
    "Participation": (("TAKES", "AT", "capacity"), ("TAKES", "FOR", "")),
    "Designation": (("BEARS", "IN_SERIES", "status"),),
}
_FIXED = {"GIVES": "carries", "TAKES": "for"}


def lines_of_link(row: Row, day: str | None) -> Iterator[Tie]:
    """The lines of a link that holds on the day (ISO), or on any day where none is asked."""
    days = _days(row)
    held = _certainty(days, day)
    if held is None:
        return
    sides: dict[str, list[str]] = {}
    for side in row["sides"]:
        sides.setdefault(side["kind"], []).append(side["id"])
    if row["how"] == "vacant":
        sides.setdefault("HOLDS", [empty_seat(row["id"])])
    since, until, seen = _period(row)
    for start, end, column in _LINES[row["label"]]:
        word = row[column] if column else _FIXED[start]
        for first in sorted(sides.get(start, [])):
            for second in sorted(sides.get(end, [])):
                yield Tie(
                    id=f"{row['id']} {first} {second}", word=word, first=first, second=second,
                    certainty=held, link=row["id"], since=since, until=until, seen=seen,
                    planned=row["status"] == "planned" or row["began"] == "planned",
                    via=row["via"] or "", days=days,
                )  # fmt: skip


def line_of_tie(row: Row) -> Tie:
    """A plain tie."""
    return Tie(
        id=f"{row['kind']} {row['first']} {row['second']}",
        word=row["kind"].lower(),
        first=row["first"],
        second=row["second"],
        statements=tuple(sorted(row["statements"] or [])),
    )


def _days(row: Row) -> Days:
    """Who was seen at a gathering was there on that day, and on no other."""
    sure = tuple(zip(row["sure_from"] or [], row["sure_until"] or [], strict=True))
    bounds = {name: row[name] for name in ("start_min", "start_max", "end_min", "end_max")}
    if row["label"] == "Participation" and sure:
        bounds |= {"start_min": sure[0][0], "end_max": sure[-1][1]}
    return Days(**bounds, sure=sure, began=row["began"])


def _certainty(days: Days, day: str | None) -> Certainty | None:
    if day is None:
        return "certain" if days.began == "yes" and days.sure else "possible"
    held = certainty(days, day)
    return None if held == "no" else cast("Certainty", held)


def _period(row: Row) -> tuple[str, str, bool]:
    """(since, until, whether these are sights): as stated, else first and last sure day."""
    if row["stated_from"] or row["stated_until"]:
        return row["stated_from"] or "", row["stated_until"] or "", False
    first = row["first_seen"] or next(iter(row["sure_from"] or []), None) or row["start_min"]
    last = row["last_seen"] or _last_sure(row)
    return first or "", last or "", last != ""


def _last_sure(row: Row) -> str:
    """The last sure day; empty where it is sure from its beginning on."""
    ends = row["sure_until"] or []
    return "" if not ends or ends[-1] == FOREVER else previous_day(ends[-1])
