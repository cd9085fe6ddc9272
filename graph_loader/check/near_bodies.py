"""Names of two bodies that may be one body's (ชื่อหน่วยงานที่ใกล้เคียงกัน)."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

from graph_loader.check.twins import alike_until
from graph_loader.thai.kinds_alone import is_kind_alone
from graph_loader.thai.text import normal

_NEAR: Final = 0.9
"""Of two names, by difflib: one letter or particle of a long name."""
_LEFT_OUT: Final = 0.8
"""The same where words are left out inside, and all else is equal."""
_NUMBER: Final = re.compile(r"\d+")
_BELOW: Final = "อนุกรรมการ"
"""A committee below another bears its name, and often has its chair."""


def nearly_one_name(one: str, other: str) -> bool:
    """Whether they differ in a letter or two, in no number, and are not only words for a kind."""
    names = normal(one), normal(other)
    return not is_kind_alone(one) and _one_level(*names) and _ratio(*names) >= _NEAR


def words_left_out(one: str, other: str) -> bool:
    """Whether the one is the other without some words inside it (…การพัฒนา…)."""
    short, long = sorted((normal(one), normal(other)), key=len)
    begin = alike_until(short, long)
    inside = 0 < begin < len(short) and long.endswith(short[begin:])
    return inside and _one_level(short, long) and _ratio(short, long) >= _LEFT_OUT


def is_part_of(one: str, other: str) -> bool:
    """Whether one of them is the other's name with a field or a region behind it."""
    short, long = sorted((one, other), key=len)
    return long.startswith(f"{short} ")


def _one_level(one: str, other: str) -> bool:
    numbers = _NUMBER.findall(one) == _NUMBER.findall(other)
    return numbers and (_BELOW in one) == (_BELOW in other)


def _ratio(one: str, other: str) -> float:
    short, long = sorted((one, other), key=len)
    return SequenceMatcher(None, short, long, autojunk=False).ratio()
