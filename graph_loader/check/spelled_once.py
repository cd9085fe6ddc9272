"""Pairs that look like one, each name once: the best known pairs, and no pair that they imply."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from graph_loader.check.picture import Picture

Pair = tuple[str, str]


def in_order(one: str, other: str) -> Pair:
    """The two as one pair, whichever comes first."""
    return (one, other) if one < other else (other, one)


def spelled_once(pairs: Iterable[Pair], voices: Mapping[str, int]) -> Iterator[Pair]:
    """Of three names that are alike two pairs: those of the best known, by `voices`."""
    group: dict[str, str] = {}
    known = sorted(pairs, key=lambda pair: (-sum(voices.get(one, 0) for one in pair), pair))
    for pair in known:
        roots = {_root(group, one) for one in pair}
        if len(roots) > 1:
            group[max(roots)] = min(roots)
            yield pair


def voices_of_bodies(picture: Picture) -> Counter[str]:
    """Body → how many voices speak for the terms of its posts."""
    voices = Counter[str]()
    for term in picture.terms:
        for body in picture.roles[term.role].bodies:
            voices[body] += term.voices
    return voices


def _root(group: Mapping[str, str], one: str) -> str:
    while one in group:
        one = group[one]
    return one
