"""Patterns that are tried only where one of a few words begins, found in one pass over a text.

A pattern of many alternatives is slow to look for: the engine tries them at each character. The
words that a match can begin with are few, and an automaton finds all of them at once (Aho and
Corasick, 1975), whatever their number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from ahocorasick_rs import BytesAhoCorasick, Implementation

from graph_loader.extract.one_byte import letters_of
from graph_loader.extract.text import Document

_FEW = 5
"""Words up to which looking for one after the other is faster."""


class Words:
    """Words to be looked for together."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = [letters_of(word) for word in _shortest(words)]

    def starts(self, document: Document) -> list[int]:
        """Where the words begin in the clean text, in order; each place once."""
        letters = document.letters
        if len(self._words) <= _FEW:
            places = [start for word in self._words for start in _places(letters, word)]
            return places if len(self._words) == 1 else sorted(places)
        found = self._automaton.find_matches_as_indexes(letters, overlapping=True)
        return sorted([start for _, start, _ in found])

    @cached_property
    def _automaton(self) -> BytesAhoCorasick:
        return BytesAhoCorasick(self._words, implementation=Implementation.DFA)


class Anchored:
    """A pattern whose matches all begin with one of `words` and are not empty.

    `finditer` finds what the pattern's own would. tests/extraction/test_anchored.py holds the words
    against the pattern.
    """

    def __init__(self, pattern: str, words: Iterable[str]) -> None:
        self.pattern = re.compile(pattern)
        self.words = tuple(words)
        self._places = Words(self.words)

    def finditer(self, document: Document) -> Iterator[re.Match[str]]:
        """The matches in the clean text, none overlapping, in order."""
        text, match, position = document.clean, self.pattern.match, 0
        for start in self._places.starts(document):
            if start >= position and (found := match(text, start)):
                position = found.end()
                yield found


def _places(letters: bytes, word: bytes) -> list[int]:
    places = []
    start = letters.find(word)
    while start >= 0:
        places.append(start)
        start = letters.find(word, start + 1)
    return places


def _shortest(words: Iterable[str]) -> list[str]:
    """The words without those that begin with another one."""
    kept: list[str] = []
    for word in sorted(set(words)):
        if not kept or not word.startswith(kept[-1]):
            kept.append(word)
    return kept
