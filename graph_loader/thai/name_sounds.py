"""A full name as rows of sounds, and the coarse keys under which names that sound alike meet."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from graph_loader.thai.latin_sounds import latin_sounds
from graph_loader.thai.names import split_rank
from graph_loader.thai.sounds import Sound
from graph_loader.thai.text import normal, tidy
from graph_loader.thai.thai_sounds import thai_sounds

THAI: Final = re.compile("[ก-ฮ]")
MARK: Final = "~"
"""Begins every key of sounds: no name in normal form does."""

# Consonants that spellings and romanisations take for one another; w y h and vowels are left out.
_GROUPS: Final = {"K": "k kh", "T": "c ch s t th d", "P": "b p ph f", "M": "m", "N": "n r l ng"}
_GROUP: Final = {name: group for group, names in _GROUPS.items() for name in names.split()}
_FIRSTS: Final = {
    "K": "k kh", "C": "c ch s", "T": "t th d", "P": "b p ph f", "M": "m", "N": "n ng",
    "R": "r l", "W": "w", "Y": "y", "H": "h '",
}  # fmt: skip
_FIRST: Final = {name: group for group, names in _FIRSTS.items() for name in names.split()}
_MOST: Final = 5
"""Letters of an outline in a key; ends are where silent letters stand (Buddhipongse)."""


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without its rank."""
    return tuple(word for word in split_rank(tidy(name))[1].split() if normal(word))


def sounds_of(words: tuple[str, ...]) -> tuple[Sound, ...]:
    """The sounds of some words, read as one."""
    return tuple(s for w in words for s in (thai_sounds(w) if THAI.search(w) else latin_sounds(w)))


@lru_cache(maxsize=1 << 16)
def sound_keys(name: str) -> tuple[str, ...]:
    """Coarse keys of a given and a family name; most spellings of one name share one of them.

    One key has most of the given name and how the family name begins, the other most of the
    family name and the first letter. In Latin letters either may stand first (Masahiko Kikuchi);
    of a family name of several words the last may stand alone. A name of one word has none.
    """
    words = name_words(name)
    if len(words) < 2:
        return ()
    keys = _keys(words[:1], words[1:]) | _keys(words[:1], words[-1:])
    if not any(THAI.search(word) for word in words):
        keys |= _keys(words[-1:], words[:-1])
    return tuple(sorted(keys))


def _keys(given: tuple[str, ...], family: tuple[str, ...]) -> set[str]:
    one, two = _outline(given), _outline(family)
    return {f"{MARK}{one[:_MOST]}.{two[:2]}", f"{MARK}{one[:1]}..{two[:_MOST]}"}


def _outline(words: tuple[str, ...]) -> str:
    """The first sound's letter, then the consonants' groups, none twice in a row."""
    read = [s for s in sounds_of(words) if not s.silent and not (s.weak and s.written == "ห")]
    first = next((_FIRST.get(s.name, "H") for s in read[:1]), "")
    outline = ""
    for sound in read:
        group = "N" if sound.written == "ญ" and sound.last else _GROUP.get(sound.name, "")
        if not sound.weak and not outline.endswith(group or "-"):
            outline += group
    return first + outline
