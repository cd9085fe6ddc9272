"""Bodies by what their names begin with: ministries, departments, committees (`bodies.csv`)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Group:
    """A row of `bodies.csv`: bodies that begin with one of these words."""

    key: str
    th: str
    en: str
    begins: tuple[str, ...]


@cache
def groups() -> tuple[Group, ...]:
    """The groups of `bodies.csv`; the last takes what fits no other."""
    text = files("visualize").joinpath("bodies.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return tuple(
        Group(row["key"], row["th"], row["en"], tuple(filter(None, row["begins"].split("|"))))
        for row in rows
    )


def group_of(name: str) -> Group:
    """The group that a body's name begins like."""
    found = (group for group in groups() if group.begins and name.startswith(group.begins))
    return next(found, groups()[-1])
