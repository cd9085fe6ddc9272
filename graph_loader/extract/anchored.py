"""Patterns that are tried only where one of a few words begins, found in one pass over a text.

A pattern of many alternatives is slow to look for: the engine tries them at each character. The
words that a match can begin with are few, and one automaton finds those of all patterns at once
(Aho and Corasick, 1975), whatever their number.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ahocorasick_rs import BytesAhoCorasick, Implementation

from graph_loader.extract.one_byte import letters_of
from graph_loader.extract.text import Document


class _Anchors:
    """The words of every pattern there is."""

    def __init__(self) -> None:
        self._patterns = 0
        self._owners: dict[bytes, list[int]] = {}
        self._of_words: list[list[int]] = []
        self._automaton: BytesAhoCorasick | None = None

    def add(self, words: Iterable[str]) -> int:
        """The number of one more pattern, whose matches begin with these words."""
        at = self._patterns
        for word in _shortest(words):
            self._owners.setdefault(letters_of(word), []).append(at)
        self._patterns, self._automaton = at + 1, None
        return at

    def of(self, at: int, document: Document) -> Sequence[int]:
        """Where the words of a pattern begin in the clean text, in order; each place once."""
        if at >= len(document.anchors):
            document.anchors[:] = self._found(document.letters)
        return document.anchors[at]

    def _found(self, letters: bytes) -> list[Sequence[int]]:
        """The same of every pattern."""
        if self._automaton is None:
            self._automaton = self._built()
        places: defaultdict[int, list[int]] = defaultdict(list)
        owners = self._of_words
        for word, start, _ in self._automaton.find_matches_as_indexes(letters, overlapping=True):
            for at in owners[word]:
                places[at].append(start)
        all_places: list[Sequence[int]] = [()] * self._patterns
        for at, some in places.items():
            some.sort()  # they were found by their ends
            all_places[at] = some
        return all_places

    def _built(self) -> BytesAhoCorasick:
        self._of_words = [*self._owners.values()]
        return BytesAhoCorasick([*self._owners], implementation=Implementation.DFA)


_ANCHORS: Final = _Anchors()


class Signs:
    """Words of which a text may hold some."""

    def __init__(self, *words: str) -> None:
        self._at = _ANCHORS.add(words)

    def stand_in(self, document: Document) -> bool:
        """Whether one of them is in the clean text."""
        return bool(_ANCHORS.of(self._at, document))


class Anchored:
    """A pattern whose matches all begin with one of `words` and are not empty.

    `finditer` finds what the pattern's own would. tests/extraction/test_anchored.py holds the words
    against the pattern.
    """

    def __init__(self, pattern: str, words: Iterable[str]) -> None:
        self.pattern = re.compile(pattern)
        self.words = tuple(words)
        self._at = _ANCHORS.add(self.words)

    def finditer(self, document: Document) -> Iterator[re.Match[str]]:
        """The matches in the clean text, none overlapping, in order."""
        known = document.anchors
        starts = known[self._at] if self._at < len(known) else _ANCHORS.of(self._at, document)
        return self._matches(document.clean, starts) if starts else iter(())

    def _matches(self, text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
        match, position = self.pattern.match, 0
        for start in starts:
            if start >= position and (found := match(text, start)):
                position = found.end()
                yield found


def _shortest(words: Iterable[str]) -> list[str]:
    """The words without those that begin with another one."""
    kept: list[str] = []
    for word in sorted(set(words)):
        if not kept or not word.startswith(kept[-1]):
            kept.append(word)
    return kept
