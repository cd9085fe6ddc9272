"""Thailand's ministries (กระทรวง) by their full, cut and short names.

Names: the Act Reorganising Ministries, Sub-Ministries and Departments, B.E. 2545 (2002) and its
amendments of 2016 and 2019. Short forms: those that at least two of 5,418 texts of thaigov.go.th
introduce in brackets; common first words: those by which such texts call ministers
(รมว.เกษตรฯ). Where one means more than a ministry (สธ.), only what stands before it can tell.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from graph_loader.thai.text import normal, tidy
from graph_loader.thai.word_lists import tabled

WORD = "กระทรวง"
_MAY_LACK = "การ"


@cache
def _table() -> tuple[dict[str, str], dict[str, str]]:
    """Normal form → full name, of names without `กระทรวง` and of short forms."""
    names: dict[str, str] = {}
    shorts: dict[str, str] = {}
    for row in tabled(Path(__file__).with_name("ministries.csv")):
        bare = normal(row["ministry"].removeprefix(WORD))
        names[bare] = row["ministry"]
        shorts |= {normal(short): row["ministry"] for short in row["shorts"].split("|")}
    return names, shorts


def full_names() -> tuple[str, ...]:
    """All of them, present and past."""
    return tuple(_table()[0].values())


@lru_cache(maxsize=1 << 12)
def ministry(text: str) -> str | None:
    """The full name of the ministry that a text names, with or without the word กระทรวง.

    A name cut short with ฯ is the one that begins like it (กระทรวงเกษตรฯ). Only where it is
    known that a ministry is meant may the word be absent: `มหาดไทย`, `อว.`
    """
    plain = tidy(text)
    bare = normal(plain.removeprefix(WORD))
    names, shorts = _table()
    found = (
        shorts.get(bare)
        or names.get(bare)
        or names.get(_MAY_LACK + bare)
        or shorts.get(bare.removeprefix(_MAY_LACK))
    )
    if found or not bare or not plain.endswith("ฯ"):
        return found
    begun = {full for name, full in names.items() if name.startswith((bare, _MAY_LACK + bare))}
    return begun.pop() if len(begun) == 1 else None
