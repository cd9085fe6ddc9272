"""A document as the finders see it: cleaned once, with the way back to the raw characters.

What cleaning does is told in `cleaning`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate, compress, repeat
from operator import add
from typing import Final, NamedTuple, overload

from graph_loader.extract.cleaning import AS_IT_WAS, Pieces, cleaned

Span = tuple[int, int]
"""Start and end (first character after) in the clean text of a document."""

_BLANK = b" \x1f"
"""What is left of white space in clean text, beside line breaks."""


class Paragraph(NamedTuple):
    """A line of the clean text; `number` counts from 0, the title."""

    number: int
    start: int
    end: int


_NEW: Final[Callable[[tuple[int, int, int]], Paragraph]] = partial(tuple.__new__, Paragraph)
"""One of them, some ten thousand of which are asked for: made without a call in Python."""


@dataclass(frozen=True, slots=True)
class Paragraphs(Sequence[Paragraph]):
    """Those of a text, in order: where they begin and end, each made when somebody asks for it."""

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, at: int) -> Paragraph: ...
    @overload
    def __getitem__(self, at: slice) -> list[Paragraph]: ...
    def __getitem__(self, at: int | slice) -> Paragraph | list[Paragraph]:
        if isinstance(at, slice):
            numbers = range(len(self))[at]
            return [*map(_NEW, zip(numbers, self.starts[at], self.ends[at], strict=True))]
        start = self.starts[at]
        return _NEW((at if at >= 0 else at + len(self.starts), start, self.ends[at]))

    def __iter__(self) -> Iterator[Paragraph]:
        return map(_NEW, zip(range(len(self)), self.starts, self.ends, strict=True))


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
    paragraphs: Paragraphs = field(default=Paragraphs(), repr=False)
    letters: bytes = field(default=b"", repr=False)
    """`clean` with one byte a character, '?' for one that has none: see `one_byte`."""
    anchors: list[Sequence[int]] = field(default_factory=list, repr=False, compare=False)
    """Where the words of each pattern begin, once they were looked for: see `anchored`."""

    def raw_span(self, start: int, end: int) -> Span:
        """The characters of `text` that became `clean[start:end]`."""
        clean, raw, raw_end = self.pieces
        if not clean:
            return start, end
        first = bisect_right(clean, start) - 1
        if first + 1 < len(clean) and start < end < clean[first + 1]:
            shift = raw[first] - clean[first]
            return start + shift, end + shift
        raw_start = min(raw[first] + start - clean[first], raw_end[first])
        if end <= start:
            return raw_start, raw_start
        last = bisect_left(clean, end) - 1
        after = clean[last + 1] if last + 1 < len(clean) else len(self.clean)
        inside = raw[last] + end - clean[last]
        return raw_start, raw_end[last] if end == after else min(inside, raw_end[last])

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph of the character at `offset`; a line break belongs to the one before."""
        at = bisect_right(self.paragraphs.starts, offset) - 1
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
    return Document(
        name, text, clean, title, published, url, category, pieces, _paragraphs(letters), letters
    )  # fmt: skip


def _paragraphs(letters: bytes) -> Paragraphs:
    """The non-empty lines: runs of line breaks are one already."""
    lines = letters.split(b"\n")
    lengths = [*map(len, lines)]
    starts = [*map(add, accumulate(lengths, initial=0), range(len(lines)))]
    ends = [*map(add, starts, lengths)]
    written = [*map(bytes.strip, lines, repeat(_BLANK))]
    return Paragraphs(tuple(compress(starts, written)), tuple(compress(ends, written)))
