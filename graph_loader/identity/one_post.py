"""Names that are not read alike, and are one person's where one post is told of both.

A slip of one letter, a second family name (นามสกุลคู่สมรส, ชื่อรอง), or one cut short: in one post
that is likelier than two people, where the other part of the name is equal and the differing one
is long. Brothers share a family name, so that little may differ in a given name: a consonant more
or less.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from graph_loader.identity.alike import parts_of, sounds_like
from graph_loader.thai.name_sounds import THAI, name_words, sound_keys
from graph_loader.thai.text import normal

_EQUAL: Final = 0.97
_NEAR_FAMILY: Final = 0.77
_LONG_FAMILY: Final = 7
"""Letters; บุญมี and บุญมา are two families."""
_LONG_GIVEN: Final = 6
"""Letters; ปรีดา and ปรีชา are two."""
_WHOLE: Final = 4
"""Letters of a word that is a family name, and no initial."""


@lru_cache(maxsize=1 << 16)
def neighbours(first: str, second: str) -> bool:
    """Whether two names can be one person's at all, with whatever signal."""
    return sounds_like(first, second) or one_in_one_post(first, second)


@lru_cache(maxsize=1 << 16)
def one_in_one_post(first: str, second: str) -> bool:
    """Whether two full names that share a key of sounds are one person's who has one post."""
    if set(sound_keys(first)).isdisjoint(sound_keys(second)):
        return False
    one, two = sorted(
        (name_words(first), name_words(second)), key=lambda words: (len(words), words)
    )
    if len(one) < 2:
        return False
    given, family = parts_of(one, two)
    if family.score == 1.0 and _one_consonant_more(normal(one[0]), normal(two[0])):
        return True
    if given.score < _EQUAL:
        return False
    long = min(len(normal("".join(words[1:]))) for words in (one, two)) >= _LONG_FAMILY
    if long and family.score >= _NEAR_FAMILY:
        return True
    return _one_family_more(one[1:], two[1:]) or _cut_short(one[1:], two[1:])


def _cut_short(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether a long family name is the beginning of the other (ยอดเมือง, ยอดเมืองเจริญ)."""
    short, long = sorted((normal("".join(words)) for words in (one, two)), key=len)
    return len(one) == len(two) == 1 and len(short) >= _LONG_FAMILY and long.startswith(short)


def _one_family_more(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    if len(one) == len(two) or any(len(word) < _WHOLE for word in (*one, *two)):
        return False
    return one in (two[: len(one)], two[-len(one) :])


def _one_consonant_more(one: str, two: str) -> bool:
    short, long = sorted((one, two), key=len)
    if len(long) != len(short) + 1 or len(long) < _LONG_GIVEN:
        return False
    places = range(1, len(long) - 1)
    return any(long[:i] + long[i + 1 :] == short and THAI.match(long[i]) for i in places)
