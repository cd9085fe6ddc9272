"""Bodies to which a law gave another name and, mostly, other duties; the data are `renamed.csv`.

One renaming a line: the name `before` and `after`, the first day of the new one (`on`), the
`law`. The two stay two bodies: the old one's posts have no holder from that day on, the new one's
none before it, and a post's line (ลำดับผู้ดำรงตำแหน่ง) runs through both.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from graph_loader.thai.agencies import agency_key
from graph_loader.thai.word_lists import tabled


class Renaming(NamedTuple):
    """Comparison keys before and after, the first day under the new name, that name as written,
    the law.
    """

    before: str
    after: str
    on: str
    name: str
    law: str


@cache
def renamings() -> tuple[Renaming, ...]:
    """All of them, in the order of the file."""
    return tuple(
        Renaming(
            agency_key(row["before"]), agency_key(row["after"]), row["on"], row["after"], row["law"]
        )
        for row in tabled(Path(__file__).with_name("renamed.csv"))
    )


def renaming_days(key: str) -> frozenset[str]:
    """The days (ISO) on which a body by its comparison key got that name or lost it."""
    return frozenset(found.on for found in renamings() if key in (found.before, found.after))


def renamed_by(key: str, day: str) -> Renaming | None:
    """The renaming that had ended a body's name by a day (ISO); None where it still had it."""
    return next((found for found in renamings() if found.before == key and found.on <= day), None)


def names_through_time(key: str) -> tuple[str, ...]:
    """The keys of all names that one body had, the first name first; one that never changed its
    name has that alone.
    """
    line = [key]
    for found in renamings():
        if found.after == line[0]:
            line.insert(0, found.before)
        elif found.before == line[-1]:
            line.append(found.after)
    return tuple(line)
