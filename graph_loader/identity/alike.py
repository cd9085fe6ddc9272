"""How much two full names look like one person's, by sound, and why.

Names of two people of one family differ in one of their two parts only, so the part that is
further apart counts. Equal or alike names are no proof of one person: that takes a second signal.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from graph_loader.thai.name_sounds import THAI, name_words, sound_keys, sounds_of
from graph_loader.thai.sound_distance import Step, Way, way_between
from graph_loader.thai.sounds import Sound, length
from graph_loader.thai.text import normal

ENOUGH: Final = 0.86
"""From this score on two names can be one person's."""

_SHORTEST: Final = 3.0
_OF_FAMILY: Final = 0.75
"""A difference counts less in a family name: two of one given name rarely have like ones."""
_TOLD: Final = 4


@dataclass(frozen=True, slots=True)
class Alike:
    """`score` from 0 (nothing in common) to 1 (read alike); `reasons` say what differs."""

    score: float
    reasons: tuple[str, ...]


@lru_cache(maxsize=1 << 14)
def alike(first: str, second: str) -> Alike:
    """Compares two full names in Thai or Latin letters; ranks before them never matter."""
    one, two = (name_words(name) for name in sorted((first, second)))
    if not one or not two:
        return Alike(0.0, ("a name without letters",))
    if normal("".join(one)) == normal("".join(two)):
        return Alike(1.0, ("one spelling",))
    ways = [_parts(one, two)]
    if not any(THAI.search(word) for word in (*one, *two)):
        ways.append(_turned(one, two))
    return max(ways, key=lambda way: way.score)


def sounds_like(first: str, second: str) -> bool:
    """Whether two names can be one person's; no name of one word is."""
    return bool(set(sound_keys(first)) & set(sound_keys(second))) and (
        alike(first, second).score >= ENOUGH
    )


def _parts(one: tuple[str, ...], two: tuple[str, ...]) -> Alike:
    """Given name with given name, all that follows with all that follows."""
    if len(one) == 1 or len(two) == 1:
        return _named("written together", one, two)
    given = _named("given name", one[:1], two[:1])
    family = _named("family name", one[1:], two[1:], _OF_FAMILY)
    return Alike(min(given.score, family.score), (*given.reasons, *family.reasons))


def _turned(one: tuple[str, ...], two: tuple[str, ...]) -> Alike:
    """One of them with the family name first, as in Japan."""
    found = _parts(one, (*two[1:], two[0]))
    return Alike(found.score * 0.98, ("family name first", *found.reasons))


def _named(part: str, one: tuple[str, ...], two: tuple[str, ...], counts: float = 1.0) -> Alike:
    first, second = sounds_of(one), sounds_of(two)
    size = max(length(first), length(second), _SHORTEST)
    way = way_between(first, second)
    score = max(0.0, 1.0 - counts * way.cost / size)
    return Alike(round(score, 3), tuple(f"{part}: {why}" for why in _why(way)))


def _why(way: Way) -> list[str]:
    """The dearest differences, in words."""
    steps = [step for step in way.steps if _differs(step)]
    steps.sort(key=lambda step: -step.cost)
    return [_said(step) for step in steps[:_TOLD]]


def _differs(step: Step) -> bool:
    return step.one is None or step.two is None or step.one.written != step.two.written


def _said(step: Step) -> str:
    if step.one is None or step.two is None:
        sound = step.one or step.two
        assert sound is not None  # noqa: S101
        return f"{sound.written} in one only{_silence(sound)}"
    same = "one sound" if step.cost <= 0.05 else "near" if step.cost <= 0.2 else "not one sound"
    return f"{step.one.written} / {step.two.written}, {same}"


def _silence(sound: Sound) -> str:
    return ", silent" if sound.silent or sound.weak else ""
