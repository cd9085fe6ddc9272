"""A name as the sounds that it is read in: one row of sounds for Thai and for Latin letters.

Coarse on purpose: tones are left out, and where a letter may close a syllable that is only noted.
Sources: the Royal Institute's transcription (ประกาศสำนักนายกรัฐมนตรี 2542) for what a letter
sounds like, names of the news corpus for what people write instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

Kind = Literal["consonant", "vowel"]


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """One sound: `name` in royal letters (k kh ng … a i ue …), `written` as the letters stand.

    Made by `sound`, so that equal ones are one object: comparing names asks for their hash often.
    `last` may close its syllable; `silent` is written and not read (การันต์); `weak` is often
    left out or not read; `thai` tells the script.
    """

    kind: Kind
    name: str
    written: str
    thai: bool = True
    last: bool = False
    silent: bool = False
    weak: bool = False

    @property
    def weight(self) -> float:
        """How much it counts in a name's length: what is not read, nothing."""
        if self.silent or self.weak:
            return 0.0
        return 1.0 if self.kind == "consonant" else 0.5


@cache
def sound(
    kind: Kind,
    name: str,
    written: str,
    thai: bool = True,
    last: bool = False,
    silent: bool = False,
    weak: bool = False,
) -> Sound:
    """The one sound of these properties."""
    return Sound(kind, name, written, thai, last, silent, weak)


def unread(found: Sound, *, silent: bool = False) -> Sound:
    """The same sound as one that is silent, or else weak."""
    return sound(found.kind, found.name, found.written, found.thai, found.last, silent, not silent)


def length(sounds: tuple[Sound, ...]) -> float:
    """The length of a row of sounds; a vowel counts half a consonant."""
    return sum(sound.weight for sound in sounds)
