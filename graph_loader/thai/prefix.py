"""Known phrases at the beginning of a text, however dots, spaces and hyphens were typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")

# What can neither begin a Thai syllable nor stand alone: vowels and marks after a consonant, ๆ.
DEPENDENT = frozenset("ะาำๅๆ\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a็่้๊๋์ํ๎")
_SKIPPED = frozenset(" .-")
_WITHOUT = dict.fromkeys(map(ord, _SKIPPED))


def compact(phrase: str) -> str:
    """`phrase` in lower case without spaces, dots and hyphens: the key under which it is known."""
    return phrase.lower().translate(_WITHOUT)


def known_prefixes(text: str, known: Mapping[str, T], longest: int) -> Iterator[tuple[T, int]]:
    """The known phrases that `text` begins with, longest first, each with where it ends.

    `known` is keyed by `compact`, no key longer than `longest`. The end is the position after
    the phrase's last letter: a dot or a space that follows belongs to what follows.
    """
    letters: list[str] = []
    ends: list[int] = []
    for position, char in enumerate(text):
        if len(letters) == longest:
            break
        if char not in _SKIPPED:
            letters.append(char.lower()[0])
            ends.append(position + 1)
    key = "".join(letters)
    for length in range(len(key), 0, -1):
        found = known.get(key[:length])
        if found is not None:
            yield found, ends[length - 1]


def at_word_end(text: str, end: int) -> bool:
    """Whether a phrase ending at `end` can be a whole word: what follows begins anew.

    For Latin letters that is anything but a letter or digit, for Thai anything but a sign that
    belongs to the consonant before (the ประธาน of ประธานาธิบดี is no chair).
    """
    if end >= len(text):
        return True
    after = text[end]
    if text[end - 1].isascii():
        return not (after.isascii() and after.isalnum())
    return after not in DEPENDENT
