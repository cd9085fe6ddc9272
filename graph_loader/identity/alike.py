"""How much two full names look like one person's, by sound, and why.

Names of two people of one family differ in one of their two parts only, so the part that is
further apart counts. Equal or alike names are no proof of one person: that takes a second signal.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from graph_loader.thai.name_sounds import THAI, name_words, sound_keys, sounds_of
from graph_loader.thai.sound_costs import ALIKE, NEAR
from graph_loader.thai.sound_distance import Step, distance, steps_between
from graph_loader.thai.sounds import length
from graph_loader.thai.text import normal

ENOUGH: Final = 0.86
"""From this score on two names can be one person's."""

_SHORTEST: Final = 3.0
_OF_FAMILY: Final = 0.75
"""A difference counts less in a family name: two of one given name rarely have like ones."""
_TOLD: Final = 4
_TURNED: Final = 0.98


class Alike(NamedTuple):
    """`score` from 0 (nothing in common) to 1 (read alike); `reasons` say what differs."""

    score: float
    reasons: tuple[str, ...]


class Part(NamedTuple):
    """One part of two names, word for word, and how much a difference in it counts."""

    name: str
    one: tuple[str, ...]
    two: tuple[str, ...]
    counts: float = 1.0

    @property
    def score(self) -> float:
        first, second = sounds_of(self.one), sounds_of(self.two)
        size = max(length(first), length(second), _SHORTEST)
        return round(max(0.0, 1.0 - self.counts * distance(first, second) / size), 3)

    @property
    def reasons(self) -> list[str]:
        """The dearest differences, in words."""
        steps = steps_between(sounds_of(self.one), sounds_of(self.two))
        differing = sorted(filter(_differs, steps), key=lambda step: -step.cost)
        return [f"{self.name}: {_said(step)}" for step in differing[:_TOLD]]


@lru_cache(maxsize=1 << 14)
def alike(first: str, second: str) -> Alike:
    """Compares two full names in Thai or Latin letters; ranks before them never matter."""
    one, two = (name_words(name) for name in sorted((first, second)))
    if not one or not two:
        return Alike(0.0, ("a name without letters",))
    if normal("".join(one)) == normal("".join(two)):
        return Alike(1.0, ("one spelling",))
    parts = parts_of(one, two)
    score, turned = _score(parts), _turned(one, two)
    if turned and (other := round(_score(turned) * _TURNED, 3)) > score:
        return Alike(other, ("family name first", *_reasons(turned)))
    return Alike(score, _reasons(parts))


@lru_cache(maxsize=1 << 16)
def sounds_like(first: str, second: str) -> bool:
    """Whether two names can be one person's; no name of one word is."""
    if set(sound_keys(first)).isdisjoint(sound_keys(second)):
        return False
    one, two = (name_words(name) for name in sorted((first, second)))
    if any(part.score < ENOUGH for part in parts_of(one, two)) and not _turned(one, two):
        return False
    return alike(first, second).score >= ENOUGH


def _score(parts: list[Part]) -> float:
    return min(part.score for part in parts)


def _reasons(parts: list[Part]) -> tuple[str, ...]:
    return tuple(reason for part in parts for reason in part.reasons)


def parts_of(one: tuple[str, ...], two: tuple[str, ...]) -> list[Part]:
    """Given name with given name, all that follows with all that follows."""
    if len(one) == 1 or len(two) == 1:
        return [Part("written together", one, two)]
    return [
        Part("given name", one[:1], two[:1]),
        Part("family name", one[1:], two[1:], _OF_FAMILY),
    ]


def _turned(one: tuple[str, ...], two: tuple[str, ...]) -> list[Part]:
    """The family name first in one of them, as in Japan; only where both are in Latin letters."""
    if any(THAI.search(word) for word in (*one, *two)):
        return []
    return parts_of(one, (*two[1:], two[0]))


def _differs(step: Step) -> bool:
    return step.one is None or step.two is None or step.one.written != step.two.written


def _said(step: Step) -> str:
    if step.one is not None and step.two is not None:
        return f"{step.one.written} / {step.two.written}, {_nearness(round(step.cost, 3))}"
    [sound] = filter(None, (step.one, step.two))
    return f"{sound.written} in one only{', silent' if not sound.weight else ''}"


def _nearness(cost: float) -> str:
    return "one sound" if cost <= ALIKE else "near" if cost <= NEAR else "not one sound"
