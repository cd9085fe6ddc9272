"""A document as the finders see it: cleaned once, with the way back to the raw characters.

Cleaning does only what typing and copying spoil: zero-width characters go, a decomposed sara am
(ํ + า) becomes ำ, เเ becomes แ, a tone stands behind its vowel, Thai digits become Arabic ones,
wide spaces become spaces, runs of spaces become one, runs with a line break become one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

Span = tuple[int, int]
"""Start and end (first character after) in the clean text of a document."""

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
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_TONES = "\u0e48-\u0e4b"
_VOWELS = "\u0e31\u0e34-\u0e3a\u0e47"
_RUNS = "(?:  |\n\n| \n|\n )[ \n]*"
_TWICE = "\u0e31\u0e34\u0e35\u0e48\u0e49"
_RARE = (
    f"[{_INVISIBLE}]+|\u0e4d[{_TONES}]?\u0e32|\u0e40\u0e40|\u0e33[{_TONES}]"
    f"|[{_TONES}\u0e4c][{_VOWELS}]|" + "|".join(f"{mark}{mark}+" for mark in _TWICE)
)
# Most texts have spoiled spaces only; the long pattern is for the others.
_SPOILED_SPACES = re.compile(_RUNS)
_SPOILED = re.compile(f"[ \n](?:[{_INVISIBLE}]*[ \n])+|{_RARE}")
# A vowel or the same mark behind a tone.
_SWAPPED = re.compile(f"[{_TONES}\u0e4c][{_VOWELS}\u0e48\u0e49]")
_TONE_BEHIND = re.compile(f"\u0e33[{_TONES}]")
_ODD = re.compile(f"[{_INVISIBLE}\u0e4d]")
_PAIRS = ("\u0e40\u0e40", "\u0e31\u0e31", "\u0e34\u0e34", "\u0e35\u0e35")
# What hardly any text has, searched for at once before it is replaced one by one.
_UNUSUAL = re.compile(f"[{''.join(char for char, _ in _ALIKE[_FREQUENT:])}]")


def _alike(text: str) -> str:
    some = _ALIKE if _UNUSUAL.search(text) else _ALIKE[:_FREQUENT]
    for spoiled, plain in some:
        text = text.replace(spoiled, plain)
    return text


def _pattern_for(text: str) -> re.Pattern[str]:
    rare = _ODD.search(text) or _SWAPPED.search(text) or _TONE_BEHIND.search(text)
    return _SPOILED if rare or any(pair in text for pair in _PAIRS) else _SPOILED_SPACES


def _mended(run: str) -> str:
    """What a spoiled run of characters should have been."""
    first = run[0]
    if first in " \n":
        return "\n" if "\n" in run else " "
    if first == "\u0e4d":
        return run[1:-1] + "\u0e33"
    if first == "\u0e40":
        return "\u0e41"
    if len(set(run)) == 1 and "\u0e31" <= first <= "\u0e4e":
        return first
    return run[::-1] if "\u0e31" <= first <= "\u0e4e" else ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the clean text; `number` counts from 0, the title."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Stretches of clean text: the one from `clean[i]` on stood at `raw[i]` to `end[i]`."""

    clean: tuple[int, ...]
    raw: tuple[int, ...]
    end: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One news text. Make it with `document`.

    `text` is as it came; `clean` is what finders read; all spans are in `clean`. `published`
    is the day an input line gave (ISO), not what the text says.
    """

    name: str
    text: str
    clean: str
    title: str | None = None
    published: str | None = None
    url: str | None = None
    category: str | None = None
    pieces: _Pieces = field(default=_Pieces((), (), ()), repr=False)
    paragraphs: tuple[Paragraph, ...] = field(default=(), repr=False)

    def raw_span(self, start: int, end: int) -> Span:
        """The characters of `text` that became `clean[start:end]`."""
        pieces = self.pieces
        if not pieces.clean:
            return start, end
        first = bisect_right(pieces.clean, start) - 1
        raw_start = min(pieces.raw[first] + start - pieces.clean[first], pieces.end[first])
        if end <= start:
            return raw_start, raw_start
        last = bisect_left(pieces.clean, end) - 1
        after = pieces.clean[last + 1] if last + 1 < len(pieces.clean) else len(self.clean)
        inside = pieces.raw[last] + end - pieces.clean[last]
        return raw_start, pieces.end[last] if end == after else min(inside, pieces.end[last])

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph of the character at `offset`; a line break belongs to the one before."""
        at = bisect_right(self.paragraphs, offset, key=lambda paragraph: paragraph.start) - 1
        return self.paragraphs[at] if at >= 0 else None


def document(
    name: str,
    text: str,
    *,
    title: str | None = None,
    published: str | None = None,
    url: str | None = None,
    category: str | None = None,
) -> Document:
    """The document of a text as it came."""
    clean, pieces = _cleaned(text)
    return Document(
        name, text, clean, title, published, url, category, pieces, _paragraphs(clean)
    )  # fmt: skip


def _cleaned(text: str) -> tuple[str, _Pieces]:
    text = _alike(text)
    out: list[str] = []
    clean: list[int] = []
    raw: list[int] = []
    end: list[int] = []
    length = position = 0
    for match in _pattern_for(text).finditer(text):
        start, stop = match.span()
        for part, begun, done in (
            (text[position:start], position, start),
            (_mended(match[0]), start, stop),
        ):
            if part:
                clean.append(length)
                raw.append(begun)
                end.append(done)
                out.append(part)
                length += len(part)
        position = stop
    if not position:
        return text, _Pieces((), (), ())
    if position < len(text):
        clean.append(length)
        raw.append(position)
        end.append(len(text))
        out.append(text[position:])
    return "".join(out), _Pieces(tuple(clean), tuple(raw), tuple(end))


def _paragraphs(clean: str) -> tuple[Paragraph, ...]:
    """The non-empty lines: runs of line breaks are one already."""
    breaks = [-1, *(match.start() for match in re.finditer("\n", clean)), len(clean)]
    lines = (
        (before + 1, end) for before, end in pairwise(breaks) if clean[before + 1 : end].strip()
    )
    return tuple(Paragraph(number, start, end) for number, (start, end) in enumerate(lines))
