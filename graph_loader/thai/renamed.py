"""Bodies to which a law gave another name and, mostly, other duties; the data are `renamed.csv`.

One renaming a line: the name `before` and `after`, the first day of the new one (`on`), the
`law`. The two stay two bodies: the old one's posts have no holder from that day on, the new one's
none before it, and a post's line (ลำดับผู้ดำรงตำแหน่ง) runs through both.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from graph_loader.thai.agencies import agency_key


@cache
def _renamings() -> tuple[tuple[str, str, str], ...]:
    """(key before, key after, first day), as the file has them."""
    text = files("graph_loader.thai").joinpath("renamed.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return tuple((agency_key(r["before"]), agency_key(r["after"]), r["on"]) for r in rows)


def renaming_days(key: str) -> frozenset[str]:
    """The days (ISO) on which a body by its comparison key got that name or lost it."""
    return frozenset(on for before, after, on in _renamings() if key in (before, after))


def names_through_time(key: str) -> tuple[str, ...]:
    """The keys of all names that one body had, the first name first; one that never changed its
    name has that alone.
    """
    line = [key]
    for before, after, _ in _renamings():
        if after == line[0]:
            line.insert(0, before)
        elif before == line[-1]:
            line.append(after)
    return tuple(line)
