"""Slips of the pen in the names of well-known bodies: a letter or two, or a linking word.

Well known are ministries, `bodies.csv`, the commission of each office there, and the departments
of `departments.txt`: so กระทวงวัฒนธรรม, กระทรวงดิจิทัลเศรษฐกิจและสังคม and การยางแห่งประเทศ find
their body, as R01 and R02 find them in texts of thaigov.go.th. A name like two of them stays.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from graph_loader.thai.bodies import full_keys
from graph_loader.thai.text import normal
from graph_loader.thai.word_lists import listed

SHORTEST: Final = 12
"""Letters: a shorter name has too few to lose one."""
LONG: Final = 24
"""Letters from which two slips still leave the name no other's."""

_LINKS: Final = re.compile("และ|เพื่อ|การ|แห่ง|ของ")
_COUNTRY: Final = "ไทย"
_BEFORE_MINISTRY: Final = re.compile("^(?:ว่า|การ|ว่าการ)(?=กระทรวง)|^(?=ทรวง)")
"""What a post leaves before its ministry: (รัฐมนตรี)ว่ากระทรวง…, (…ว่าการกระ)ทรวง…"""
_OFFICE: Final = "สำนักงาน"


@lru_cache(maxsize=1 << 16)
def misspelt(key: str) -> str:
    """The key of the well-known body whose name `key` (in normal form) misspells, else `key`."""
    if key in _known() or len(key) < SHORTEST:
        return key
    left = _BEFORE_MINISTRY.match(key)
    bare = key if left is None else ("" if left[0] else "กระ") + key[left.end() :]
    if bare in _known():
        return bare
    if f"{bare}{_COUNTRY}" in _known():
        return f"{bare}{_COUNTRY}"
    return _one(_by_links().get(_LINKS.sub("", bare), ())) or _one(_near(bare)) or key


def is_well_known(key: str) -> bool:
    """Whether it is the key of such a body."""
    return key in _known()


@cache
def _known() -> frozenset[str]:
    departments = listed(Path(__file__).with_name("departments.txt"))
    named = full_keys() | frozenset(map(normal, departments))
    offices = (key.removeprefix(_OFFICE) for key in named if key.startswith(f"{_OFFICE}คณะกรรมการ"))
    return named | frozenset(offices)


@cache
def _by_links() -> Mapping[str, tuple[str, ...]]:
    """Names without their linking words → the names."""
    found: dict[str, list[str]] = defaultdict(list)
    for key in sorted(_known()):
        found[_LINKS.sub("", key)].append(key)
    return {bare: tuple(keys) for bare, keys in found.items()}


@cache
def _by_length() -> Mapping[int, tuple[tuple[str, Counter[str]], ...]]:
    found: dict[int, list[tuple[str, Counter[str]]]] = defaultdict(list)
    for key in sorted(_known()):
        found[len(key)].append((key, Counter(key)))
    return {length: tuple(keys) for length, keys in found.items()}


def _near(key: str) -> list[str]:
    """The well-known names that are a slip or two away."""
    slips = 2 if len(key) >= LONG else 1
    letters = Counter(key)
    candidates = (
        name
        for length in range(len(key) - slips, len(key) + slips + 1)
        for name, its in _by_length().get(length, ())
        if (letters - its).total() <= slips and (its - letters).total() <= slips
    )
    return [name for name in candidates if _slips(key, name) <= slips]


def _slips(one: str, other: str) -> int:
    """Letters left out, put in, changed or swapped between two names."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, a in enumerate(one):
        row = [i + 1]
        for j, b in enumerate(other):
            least = min(above[j] + (a != b), above[j + 1] + 1, row[j] + 1)
            if i and j and a == other[j - 1] and b == one[i - 1]:
                least = min(least, before[j - 1] + 1)
            row.append(least)
        before, above = above, row
    return above[-1]


def _one(names: Iterable[str]) -> str | None:
    """The only one of them."""
    found = tuple(names)
    return found[0] if len(found) == 1 else None
