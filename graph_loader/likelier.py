"""The order of possible rows: whom a careful reader would name first.

Rows come by how near their evidence is. Two things tell more. Acting (รักษาการ) is short, so far
from its sights a holder's own term is likelier. And officials change on 1 October, when the fiscal
year begins and those of sixty have retired (พ.ร.บ. บำเหน็จบำนาญข้าราชการ พ.ศ. 2494, s. 19): of 55
changes of heads that the news brackets within 61 to 150 days, 46 had that day between; by chance 16
would.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

from graph_loader.thai.posts import is_sole

STANDS_IN: Final = 92
"""Days from any evidence of it: farther off, acting tells less than a holder's own term."""

_HIRED: Final = ("ธนาคาร", "บริษัท", "องค์การ", "การ", "มูลนิธิ", "สมาคม")
"""How bodies begin whose heads are hired for a term, and are no officials."""

Row = dict[str, Any]


def likelier_first(rows: Sequence[Row], first: str, last: str) -> list[Row]:
    """The rows of `who` for the days from `first` to `last`, those of each post reordered among
    themselves; certain ones stay.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        if row["certainty"] == "possible":
            places[row["role_id"]].append(at)
    found = list(rows)
    for some in places.values():
        ordered = _by_october([rows[at] for at in some], first, last)
        for at, row in zip(some, sorted(ordered, key=_stood_in), strict=True):
            found[at] = row
    return found


def _stood_in(row: Row) -> bool:
    acted = row["status"] in ("acting", "delegated") and row["basis"] != "between"
    return acted and row["distance"] > STANDS_IN


def _by_october(rows: list[Row], first: str, last: str) -> list[Row]:
    """Of the one before and the one after, the one on whose side of 1 October the days lie."""
    own = [r for r in rows if r["status"] == "substantive" and _is_official(r)]
    before = [r for r in own if r["last_seen"] and r["last_seen"] < first]
    after = [r for r in own if r["first_seen"] and r["first_seen"] > last]
    if not before or not after:
        return rows
    gone = max(before, key=lambda r: str(r["last_seen"]))
    come = min(after, key=lambda r: str(r["first_seen"]))
    change = _october(gone["last_seen"], come["first_seen"])
    if change is None or first < change <= last:
        return rows
    ahead, behind = (gone, come) if last < change else (come, gone)
    if rows.index(ahead) < rows.index(behind):
        return rows
    found = [row for row in rows if row is not ahead]
    found.insert(found.index(behind), ahead)
    return found


def _is_official(row: Row) -> bool:
    return is_sole(row["role"]) and not (row["agency"] or "").startswith(_HIRED)


def _october(last: str, first: str) -> str | None:
    """The only 1 October after one day up to another."""
    days = [f"{year}-10-01" for year in range(int(last[:4]), int(first[:4]) + 1)]
    between = [day for day in days if last < day <= first]
    return between[0] if len(between) == 1 else None
