"""The sounds of a romanised name (ชื่ออักษรโรมัน), as Thai people romanise theirs.

Royal transcription (Thammanat), Indic spelling (Abhisit Vejjajiva) and habit (Yingluck, Charn,
Poolsak) give one row of sounds: digraphs are one sound, r behind a vowel only makes it long.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from graph_loader.thai.sounds import Sound, sound

_CONSONANTS: Final[dict[str, str]] = {
    "tch": "ch", "kh": "kh", "gh": "kh", "ck": "k", "k": "k", "g": "k", "c": "k", "q": "k",
    "x": "k", "ng": "ng", "ch": "ch", "sh": "ch", "j": "c", "th": "th", "dh": "d", "t": "t",
    "hs": "s", "d": "d", "ph": "ph", "bh": "b", "p": "p", "b": "b", "f": "f", "s": "s", "z": "s",
    "m": "m", "n": "n", "r": "r", "l": "l", "w": "w", "v": "w", "y": "y", "h": "h",
}  # fmt: skip
_VOWELS: Final[dict[str, str]] = {
    "uea": "uea", "eua": "uea", "ua": "ua", "uai": "ua", "aai": "ai", "ai": "ai", "ay": "ai",
    "ei": "e", "ey": "e", "aow": "ao", "ao": "ao", "au": "ao", "ow": "ao", "aw": "ao", "ae": "ae",
    "oe": "oe", "er": "oe", "ur": "oe", "ea": "ia", "ia": "ia", "ie": "ia", "ue": "ue",
    "eu": "ue", "eo": "oe", "oo": "u", "ou": "o", "ee": "i", "ii": "i", "i": "i", "y": "i",
    "ir": "i", "aa": "a", "ar": "a", "a": "a", "or": "o", "o": "o", "e": "e", "u": "u",
}  # fmt: skip


def _longest(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=lambda name: (-len(name), name)))


# r, w and y belong to the vowel before them only where no vowel follows.
_GLIDING = tuple("rwy")
_UNIT: Final = re.compile(
    rf"(?P<v>(?:{_longest(v for v in _VOWELS if v.endswith(_GLIDING))})(?![aeiouy])"
    rf"|(?:{_longest(v for v in _VOWELS if not v.endswith(_GLIDING))}))"
    rf"|(?P<c>{_longest(_CONSONANTS)})"
)
_DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1+")
# Letters that are read otherwise where they stand: Maesincee, Xi, Surachate.
_READ: Final = (
    (re.compile("c(?=[eiy])"), "s"),
    (re.compile("x(?=[aeiouy])"), "s"),
    (re.compile("a(?=[dklmnprst]e$)"), "e"),
)


@lru_cache(maxsize=1 << 15)
def latin_sounds(word: str) -> tuple[Sound, ...]:
    """The sounds of one word; marks, hyphens and doubled consonants are left out."""
    plain = unicodedata.normalize("NFD", word.casefold())
    letters = _DOUBLED.sub(r"\1", re.sub("[^a-z-]", "", plain.replace("đ", "d")))
    for pattern, by in _READ:
        letters = pattern.sub(by, letters)
    units = list(_UNIT.finditer(letters))
    return tuple(
        _sound(unit, at_start=not at, ends=at == len(units) - 1, letters=letters)
        for at, unit in enumerate(units)
    )


def _sound(unit: re.Match[str], *, at_start: bool, ends: bool, letters: str) -> Sound:
    written = unit[0]
    if unit["v"]:
        return sound("vowel", _VOWELS[written], written, thai=False, weak=ends and written == "e")
    before, after = letters[: unit.start()][-1:], letters[unit.end() :][:1]
    closes = not at_start and after not in tuple("aeiouy")
    doubling = (
        closes and written in ("t", "d") and (after in tuple("scj") or (before == "n" and ends))
    )
    weak = doubling or (written == "r" and before == "s")
    return sound("consonant", _CONSONANTS[written], written, thai=False, last=closes, weak=weak)
