"""Where a line of Thai may end: a dictionary of Thai costs half a second to load, so by rule.

At a space, else before a word that begins a part of a name (`breaks.txt`), else before a vowel
that is written first.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from graph_loader.thai.word_lists import listed

SPACE: Final = 0
WORD: Final = 2
VOWEL: Final = 6
"""How bad it is to end a line there."""
_FIRST_VOWELS: Final = re.compile("(?<!^)[เแโใไ]")


def breaks(text: str) -> dict[int, int]:
    """Position of the letter that would begin the next line → how bad it is."""
    found = {match.start(): VOWEL for match in _FIRST_VOWELS.finditer(text)}
    found |= {match.start(): WORD for match in _words().finditer(text) if match.start()}
    return found | {match.start(): SPACE for match in re.finditer(" ", text)}


@cache
def _words() -> re.Pattern[str]:
    words = listed(Path(__file__).with_name("breaks.txt"))
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))
