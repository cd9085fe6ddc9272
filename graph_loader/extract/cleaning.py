"""Cleaning where text enters, with the way back to the characters as they came.

It does only what typing and copying spoil: zero-width characters go, a decomposed sara am
(ํ + า) becomes ำ, เเ becomes แ, a tone stands behind its vowel, Thai digits become Arabic ones,
wide spaces become spaces, runs of spaces become one, runs with a line break become one.

Most texts have a letter of one byte for each character (`one_byte`) and are cleaned as such,
several times as fast; in the others what is spoiled is found the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import product
from typing import AnyStr, Final, NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation

from graph_loader.extract.one_byte import INVISIBLE, letters_of, nearly_letters_of, text_of

# One character for one: as replacements, each a fast search that mostly finds nothing.
_ALIKE = (
    *((chr(0x0E50 + digit), str(digit)) for digit in range(10)),
    ("\xa0", " "),
    *((wide, " ") for wide in "\t\u1680\u202f\u205f\u3000"),
    *((chr(code), " ") for code in range(0x2000, 0x200B)),
    *((line, "\n") for line in "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"),
    *(
        (chr(0xF700 + place), mark)
        for place, mark in enumerate(
            "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b"
            "\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a"
        )
    ),
)
_FREQUENT = 11
"""How many of them, from the first on, are found in many texts."""
_TONES = "\u0e48-\u0e4b"
_VOWELS = "\u0e31\u0e34-\u0e3a\u0e47"
_TWICE = "\u0e31\u0e34\u0e35\u0e48\u0e49"
_RARE = (
    f"\u0e4d[{_TONES}]?\u0e32|\u0e40\u0e40|\u0e33[{_TONES}]"
    f"|[{_TONES}\u0e4c][{_VOWELS}]|" + "|".join(f"{mark}{mark}+" for mark in _TWICE)
)
_ANY_RUN = f"[ \n](?:[{INVISIBLE}]*[ \n])+|[{INVISIBLE}]+|{_RARE}"
_SPOILED_LETTERS = re.compile(letters_of(_ANY_RUN))
_BLANK = b" \n"
# What hardly any text has, searched for at once before it is replaced one by one.
_UNUSUAL = re.compile(f"[{''.join(char for char, _ in _ALIKE[_FREQUENT:])}]")


@cache
def _alike_letters() -> bytes:
    """What each letter is replaced by."""
    known = [pair for pair in _ALIKE if nearly_letters_of(pair[0]) != b"?"]
    spoiled, plain = (letters_of("".join(chars)) for chars in zip(*known, strict=True))
    return bytes.maketrans(spoiled, plain)


@cache
def _spoiled_pairs() -> BytesAhoCorasick:
    """The letters that a spoiled run begins with: two, or the one that is odd by itself."""
    unseen = [letters_of(char) for char in INVISIBLE]
    marks = [b"%c" % code for code in (*_BLANK, *range(0xD1, 0xEE))]
    pairs = [a + b for a, b in product(marks, repeat=2) if _SPOILED_LETTERS.fullmatch(a + b)]
    pairs += [b"%c" % blank + char for blank, char in product(_BLANK, unseen)]
    odd = letters_of("\u0e4d")
    return BytesAhoCorasick([*pairs, *unseen, odd], implementation=Implementation.DFA)


def _alike(text: str) -> str:
    some = _ALIKE if _UNUSUAL.search(text) else _ALIKE[:_FREQUENT]
    for spoiled, plain in some:
        text = text.replace(spoiled, plain)
    return text


def _mended(run: str) -> str:
    """What a spoiled run of marks should have been; nothing of what nobody sees."""
    first = run[0]
    if first == "\u0e4d":
        return run[1:-1] + "\u0e33"
    if first == "\u0e40":
        return "\u0e41"
    if len(set(run)) == 1 and "\u0e31" <= first <= "\u0e4e":
        return first
    return run[::-1] if "\u0e31" <= first <= "\u0e4e" else ""


class Pieces(NamedTuple):
    """Stretches of clean text: the one from `clean[i]` on stood at `raw[i]` to `end[i]`."""

    clean: tuple[int, ...]
    raw: tuple[int, ...]
    end: tuple[int, ...]


AS_IT_WAS: Final = Pieces((), (), ())
"""Of a text without a spoiled run: all offsets stayed."""


def cleaned(text: str) -> tuple[str, Pieces, bytes]:
    """The clean text, the way back to `text`, and the letters of the clean text."""
    try:
        letters = letters_of(text)
    except UnicodeEncodeError:
        text = _alike(text)
        runs = _letter_runs(nearly_letters_of(text))
        clean, pieces = _joined(text, ((start, end, text_of(run)) for start, end, run in runs))
        return clean, pieces, nearly_letters_of(clean)
    letters = letters.translate(_alike_letters())
    letters, pieces = _joined(letters, _letter_runs(letters))
    return text_of(letters), pieces, letters


def _letter_runs(letters: bytes) -> list[tuple[int, int, bytes]]:
    """Where the spoiled runs begin and end, and what each should have been; the pattern is tried
    only where a pair begins that it can match.
    """
    found: list[tuple[int, int, bytes]] = []
    position, spoiled = 0, _SPOILED_LETTERS.match
    for _, start, _ in _spoiled_pairs().find_matches_as_indexes(letters, overlapping=True):
        if start >= position and (match := spoiled(letters, start)):
            position = match.end()
            found.append((start, position, _mended_letters(match[0])))
    return found


# The same few runs stand in every text.
@lru_cache(maxsize=1 << 10)
def _mended_letters(run: bytes) -> bytes:
    if run[0] in _BLANK:
        return b"\n" if b"\n" in run else b" "
    return letters_of(_mended(text_of(run)))


def _joined(text: AnyStr, runs: Iterable[tuple[int, int, AnyStr]]) -> tuple[AnyStr, Pieces]:
    """The text with each run replaced, and the way back."""
    out: list[AnyStr] = []
    pieces: list[tuple[int, int, int]] = []
    length = position = 0
    for start, stop, mended in runs:
        if start > position:
            pieces.append((length, position, start))
            out.append(text[position:start])
            length += start - position
        if mended:
            pieces.append((length, start, stop))
            out.append(mended)
            length += len(mended)
        position = stop
    if not position:
        return text, AS_IT_WAS
    if position < len(text):
        pieces.append((length, position, len(text)))
        out.append(text[position:])
    return text[:0].join(out), Pieces(*zip(*pieces, strict=True)) if pieces else AS_IT_WAS
