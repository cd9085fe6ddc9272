"""Names of two persons that may be one person's: a cheap sieve, then the comparison by sound."""

from __future__ import annotations

from functools import lru_cache
from operator import sub
from typing import Final

from graph_loader.identity.alike import Alike, alike
from graph_loader.thai.name_sounds import sounds_of
from graph_loader.thai.names import split_rank

IN_ONE_POST: Final = 0.8
"""Score from which two holders of one post are doubtful; below, most are two people."""
IN_ONE_BODY: Final = 0.86
"""The same for two who only share a body: a family often serves in one."""
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


@lru_cache(maxsize=1 << 16)
def _consonants(name: str) -> tuple[int, ...]:
    """How often each coarse consonant is read in a name."""
    read = [
        sound.name
        for sound in sounds_of(tuple(split_rank(name)[1].split()))
        if sound.kind == "consonant" and sound.weight
    ]
    return tuple(sum(map(read.count, group)) for group in _COARSE)
