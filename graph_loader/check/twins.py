"""Names of two persons that may be one person's: a cheap sieve, then the comparison by sound."""

from __future__ import annotations

from functools import lru_cache
from operator import sub
from typing import Final

from graph_loader.identity.alike import Alike, alike
from graph_loader.thai.name_sounds import name_words, sounds_of
from graph_loader.thai.names import split_rank
from graph_loader.thai.text import normal

IN_ONE_POST: Final = 0.8
"""Score from which two holders of one post are doubtful; below, most are two people."""
IN_ONE_BODY: Final = 0.86
"""The same for two who only share a body: a family often serves in one."""
_LETTERS: Final = 8
"""Of a full name: from so many on, a letter in a part of it is likelier a slip than two people."""
_UNLIKE: Final = 3
"""Consonants, coarsely, that two names may differ in and still come near."""
_COARSE: Final = tuple(
    names.split() for names in ("k kh", "t th d s c ch", "p ph b f", "r l", "n ng", "m", "y", "h")
)
"""Consonants that romanisations and slips take for each other; w, often a vowel, is left out."""


def twins(first: str, second: str, enough: float) -> Alike | None:
    """How two names are alike, where their score is `enough`; else None."""
    if sum(map(abs, map(sub, _consonants(first), _consonants(second)))) > _UNLIKE:
        return None
    found = alike(first, second)
    return found if found.score >= enough else None


def twins_in_one_post(first: str, second: str) -> Alike | None:
    """How two holders of one post are alike, if they may be one: by sound, or a letter apart, or
    the one by his given name alone.
    """
    if _given_alone(first, second):
        return Alike(alike(first, second).score, ("a given name alone",))
    return twins(first, second, 0.0 if _a_letter_apart(first, second) else IN_ONE_POST)


def twins_in_one_body(first: str, second: str) -> Alike | None:
    """The same for two who only share a body."""
    return twins(first, second, IN_ONE_BODY)


def alike_until(one: str, other: str) -> int:
    """How many letters two names have in common at their beginnings."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _given_alone(first: str, second: str) -> bool:
    one, two = sorted((name_words(first), name_words(second)), key=len)
    return len(one) == 1 < len(two) and normal(one[0]) == normal(two[0])


def _a_letter_apart(first: str, second: str) -> bool:
    """Whether the given names, and the family names, differ in one letter at most."""
    one, two = name_words(first), name_words(second)
    if len(one) < 2 or len(two) < 2 or min(len(normal(first)), len(normal(second))) < _LETTERS:
        return False
    parts = ((one[0], two[0]), ("".join(one[1:]), "".join(two[1:])))
    return all(_one_letter(normal(a), normal(b)) for a, b in parts)


def _one_letter(one: str, other: str) -> bool:
    """Whether one letter put in, left out or changed makes the one the other; or none does."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    same = alike_until(short, long)
    return long[same + 1 :] == short[same + (len(short) == len(long)) :]


@lru_cache(maxsize=1 << 16)
def _consonants(name: str) -> tuple[int, ...]:
    """How often each coarse consonant is read in a name."""
    read = [
        sound.name
        for sound in sounds_of(tuple(split_rank(name)[1].split()))
        if sound.kind == "consonant" and sound.weight
    ]
    return tuple(sum(map(read.count, group)) for group in _COARSE)
