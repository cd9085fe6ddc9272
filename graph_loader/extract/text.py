"""A document as the finders see it: cleaned once, with the way back to the raw characters.

What cleaning does is told in `cleaning`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate
from operator import add
from typing import NamedTuple

from graph_loader.extract.cleaning import AS_IT_WAS, Pieces, cleaned

Span = tuple[int, int]
"""Start and end (first character after) in the clean text of a document."""


class Paragraph(NamedTuple):
    """A line of the clean text; `number` counts from 0, the title."""

    number: int
    start: int
    end: int


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
    pieces: Pieces = field(default=AS_IT_WAS, repr=False)
    paragraphs: tuple[Paragraph, ...] = field(default=(), repr=False)
    starts: tuple[int, ...] = field(default=(), repr=False)
    """Where the paragraphs begin."""
    letters: bytes = field(default=b"", repr=False)
    """`clean` with one byte a character, '?' for one that has none: see `one_byte`."""
    anchors: list[list[int]] = field(default_factory=list, repr=False, compare=False)
    """Where the words of each pattern begin, once they were looked for: see `anchored`."""

    def raw_span(self, start: int, end: int) -> Span:
        """The characters of `text` that became `clean[start:end]`."""
        pieces = self.pieces
        if not pieces.clean:
            return start, end
        first = bisect_right(pieces.clean, start) - 1
        if first + 1 < len(pieces.clean) and start < end < pieces.clean[first + 1]:
            shift = pieces.raw[first] - pieces.clean[first]
            return start + shift, end + shift
        raw_start = min(pieces.raw[first] + start - pieces.clean[first], pieces.end[first])
        if end <= start:
            return raw_start, raw_start
        last = bisect_left(pieces.clean, end) - 1
        after = pieces.clean[last + 1] if last + 1 < len(pieces.clean) else len(self.clean)
        inside = pieces.raw[last] + end - pieces.clean[last]
        return raw_start, pieces.end[last] if end == after else min(inside, pieces.end[last])

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph of the character at `offset`; a line break belongs to the one before."""
        at = bisect_right(self.starts, offset) - 1
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
    clean, pieces, letters = cleaned(text)
    paragraphs = _paragraphs(clean)
    starts = tuple([paragraph.start for paragraph in paragraphs])
    return Document(
        name, text, clean, title, published, url, category, pieces, paragraphs, starts, letters
    )  # fmt: skip


def _paragraphs(clean: str) -> tuple[Paragraph, ...]:
    """The non-empty lines: runs of line breaks are one already."""
    lines = clean.split("\n")
    lengths = [*map(len, lines)]
    starts = [*map(add, accumulate(lengths, initial=0), range(len(lines)))]
    bounds: Iterable[Span] = zip(starts, map(add, starts, lengths), strict=True)
    if not all(lines) or any(map(str.isspace, lines)):
        bounds = [bound for bound, line in zip(bounds, lines, strict=True) if line.strip()]
    return tuple([Paragraph(number, *bound) for number, bound in enumerate(bounds)])
