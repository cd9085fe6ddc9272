"""What it costs to read one sound for another; 0 where they sound alike, 1 where they do not.

Two words in Thai letters differ where their letters sound different, so ชาย is not ชัย and a
vowel more is another name (จักร, จักรี). A romanised word says less: k may be ก or ค, u may
be อะ (Yingluck), an unwritten vowel is a or o, and Indic spelling writes silent letters.
Slips of the hand are between: letters that look alike or lie together on the keyboard.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from graph_loader.thai.sounds import Sound

ALIKE: Final = 0.05
NEAR: Final = 0.15
SLIP: Final = 0.45
OTHER_LETTER: Final = 0.9
"""Letters that close a syllable alike in names that are two: วิรัช, วิรัตน์."""
OTHER_VOWEL: Final = 0.85

# Sounds that a romanisation does not tell apart: name → what it is folded to.
_FOLDED: Final = {"kh": "k", "th": "t", "ph": "p", "ch": "c", "aa": "a", "ii": "i", "uu": "u",
                  "aai": "ai", "aao": "ao"}  # fmt: skip
_CLOSING: Final = {
    name: group
    for group, names in {"K": "k kh", "T": "c ch s d t th", "P": "b p ph f", "N": "y n"}.items()
    for name in names.split()
}


def _pairs(text: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split("/")) for pair in text.split())


_LENIENT_NEAR: Final = _pairs("t/d p/b c/s w/u w/o w/ua k/ng y/i y/ai ue/u oe/e a/u a/o a/ao e/ae")
_LENIENT_HALF: Final = _pairs(
    "r/n l/n r/l c/t s/t f/p y/n ia/e uea/oe uea/ue ua/u ua/uea ue/oe ue/o ao/o ua/o ua/ue ia/i "
    "uea/ia ai/e a/e a/oe a/ae u/o oe/o o/oe ae/oe i/ue u/i ia/a uea/ua"
)
_LEFT_OUT: Final = {"ะ": 0.1, "ั": 0.3, "ิ": 0.6, "ุ": 0.6}
"""A small mark is forgotten more easily than a long vowel: วร, วีร are two."""
# u is written for a short a (Yingluck), not for a long one; e for a long i (Predee).
_BY_LENGTH: Final = {frozenset(("u", "aa")): OTHER_VOWEL, frozenset(("e", "ii")): 0.4}
_THAI_NEAR: Final = _pairs("i/ii u/uu")
_THAI_HALF: Final = _pairs("a/aa oe/e ue/u ue/i")
_LOOK_ALIKE: Final = _pairs(
    "ข/ช ช/ซ ข/ซ ด/ต ด/ค ค/ต ก/ถ ก/ภ ถ/ภ พ/ผ ฟ/ฝ พ/ฟ ผ/ฝ ท/ฑ บ/ป ฎ/ฏ ฐ/ฎ ฏ/ฐ"
)
_T_ROW: Final = frozenset(["d", "t", "th"])
_CLOSING_N: Final = frozenset(["n", "r", "l"])


@lru_cache(maxsize=1 << 14)
def substitution(one: Sound, two: Sound) -> float:
    """The cost of `two` where `one` was; 0 to 1."""
    if one.silent or two.silent:
        return 0.0 if one.silent and two.silent else _silent(one, two)
    if one.kind != two.kind and (one.thai and two.thai):
        return 1.0
    return _in_thai(one, two) if one.thai and two.thai else _across(one, two)


@lru_cache(maxsize=1 << 13)
def left_out(sound: Sound, *, strict: bool, at_end: bool) -> float:
    """The cost of a sound that the other word lacks; `strict` where both are Thai letters."""
    if sound.silent or sound.weak:
        return 0.0
    if sound.kind == "vowel":
        return _vowel_left_out(sound, strict=strict, at_end=at_end)
    if sound.name == "h" and not strict:
        return 0.3
    if sound.name in ("r", "l", "w", "y") and not strict:
        return 0.4
    if strict:
        return SLIP if sound.written == "ำ" else 0.9
    return 0.8


def _vowel_left_out(sound: Sound, *, strict: bool, at_end: bool) -> float:
    if strict:
        within = _LEFT_OUT.get(sound.written, 0.75)
        return max(within, 0.9) if at_end and sound.written not in "ะั" else within
    if sound.name in ("a", "o"):
        return ALIKE if not sound.thai else SLIP if sound.written == "ั" else NEAR
    return OTHER_VOWEL if at_end else 0.42


def _silent(one: Sound, two: Sound) -> float:
    loud = two if one.silent else one
    return NEAR if _folded(one) == _folded(two) else left_out(loud, strict=True, at_end=False)


def _folded(sound: Sound) -> str:
    return _FOLDED.get(sound.name, sound.name)


def _in_thai(one: Sound, two: Sound) -> float:
    if one.name == two.name:
        return 0.0 if one.written == two.written else ALIKE
    if one.kind == "vowel":
        names = frozenset((one.name, two.name))
        return NEAR if names in _THAI_NEAR else SLIP if names in _THAI_HALF else OTHER_VOWEL
    closing = one.last and two.last
    if closing and one.name in _CLOSING and _CLOSING[one.name] == _CLOSING.get(two.name):
        return NEAR if _of_one_row(one, two) else OTHER_LETTER
    if closing and {one.name, two.name} <= _CLOSING_N:
        # พร and พล are read alike, and are two names
        return 0.5 if "n" in (one.name, two.name) else 1.0
    if frozenset((one.written, two.written)) in _LOOK_ALIKE:
        return SLIP
    return 1.0


def _of_one_row(one: Sound, two: Sound) -> bool:
    """Whether both are ด ต ท ธ … (or both จ ช ซ ส …, or neither)."""
    return (one.name in _T_ROW) == (two.name in _T_ROW)


def _across(one: Sound, two: Sound) -> float:
    names = frozenset((_folded(one), _folded(two)))
    if len(names) == 1:
        return 0.0
    if one.kind == two.kind == "consonant" and one.last and two.last:
        if _CLOSING.get(one.name, one.name) == _CLOSING.get(two.name, two.name):
            return 0.0
        if {one.name, two.name} <= _CLOSING_N:
            return ALIKE
    if (cost := _BY_LENGTH.get(frozenset((one.name, two.name)))) is not None:
        return cost
    if names in _LENIENT_NEAR:
        return NEAR
    if names in _LENIENT_HALF:
        return 0.4
    return 1.0 if "consonant" in (one.kind, two.kind) else OTHER_VOWEL
