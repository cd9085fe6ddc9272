"""Persons whose names are spelled differently and sound alike: which mentions are one.

A likeness is no proof, so it takes a second signal: the same post, or for names that read alike
in one script the same body within two years. A source that names both, and not in one post,
tells of two, and so do นาย and นาง. What is alike and lacks the signal is proposed
(`graph_loader.identity.doubtful`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from graph_loader.identity.alike import alike, sounds_like
from graph_loader.identity.mentions import Mention
from graph_loader.identity.one_post import neighbours
from graph_loader.identity.signatures import Entities
from graph_loader.thai.name_sounds import THAI, sound_keys
from graph_loader.thai.ranks import man_and_woman

READ_ALIKE: Final = 0.95
"""From this score on a common body is signal enough."""

NEAR_MONTHS: Final = 24

Pair = tuple[str, str]


@dataclass(slots=True)
class Name:
    """The mentions of one name as written: where each post, body and source has it."""

    written: str
    sources: set[str] = field(default_factory=set)
    ranks: set[str] = field(default_factory=set)
    roles: dict[str, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    others: dict[str, list[Mention]] = field(default_factory=lambda: defaultdict(list))

    def meets(self, other: Name) -> bool:
        """Whether both have a post or a body in common."""
        return not (
            self.roles.keys().isdisjoint(other.roles)
            and self.others.keys().isdisjoint(other.others)
        )


def joined_by_sound(mentions: Collection[Mention], entities: Entities) -> list[Pair]:
    """Pairs of person mentions that are one by likeness and a second signal, in a fixed order."""
    if len({mention.name for mention in mentions if mention.kind == "person"}) < 2:
        return []
    found = names_of(mentions, entities)
    pairs: list[Pair] = []
    for first, second in pairs_by_sound(found):
        one, two = found[first], found[second]
        if one.meets(two) and neighbours(first, second) and not told_as_two(one, two):
            pairs += _in_one_post(one, two)
            pairs += _in_one_body(one, two) if sounds_like(first, second) else ()
    return pairs


def names_of(mentions: Iterable[Mention], entities: Entities) -> dict[str, Name]:
    """Full names as written → where they stand."""
    names: dict[str, Name] = {}
    for mention in sorted(mentions, key=lambda m: m.id):
        if not mention.sounds:
            continue
        name = names.setdefault(mention.name, Name(mention.name))
        name.sources.add(mention.source)
        name.ranks.update(filter(None, (mention.rank,)))
        for entity in sorted({entities[facet] for facet in mention.facets if facet in entities}):
            kind = name.roles if entity.startswith("role-") else name.others
            kind[entity].append(mention)
    return names


def pairs_by_sound(names: Iterable[str]) -> list[Pair]:
    """Pairs of names that share a key of sounds; sorted."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in names:
        for sound in sound_keys(name):
            groups[sound].append(name)
    return sorted({pair for group in groups.values() for pair in combinations(sorted(group), 2)})


def told_as_two(one: Name, two: Name) -> bool:
    """Whether a source names both, and does not give them one post; or a man and a woman."""
    if man_and_woman(one.ranks, two.ranks):
        return True
    together = one.sources & two.sources
    for role in one.roles.keys() & two.roles.keys():
        in_both = {m.source for m in one.roles[role]} & {m.source for m in two.roles[role]}
        together -= in_both
    return bool(together)


def _in_one_post(one: Name, two: Name) -> Iterator[Pair]:
    for role in sorted(one.roles.keys() & two.roles.keys()):
        for mention in two.roles[role]:
            yield one.roles[role][0].id, mention.id


def _in_one_body(one: Name, two: Name) -> Iterator[Pair]:
    scripts = {bool(THAI.search(name.written)) for name in (one, two)}
    if len(scripts) > 1 or alike(one.written, two.written).score < READ_ALIKE:
        return
    for body in sorted(one.others.keys() & two.others.keys()):
        for second in two.others[body]:
            first = next((m for m in one.others[body] if near(m, second)), None)
            if first is not None:
                yield first.id, second.id


def near(first: Mention, second: Mention) -> bool:
    """Whether two mentions are of sources not more than two years apart; both must be dated."""
    months = months_between(first, second)
    return months is not None and months <= NEAR_MONTHS


def months_between(first: Mention, second: Mention) -> int | None:
    """Months between the sources of two mentions; None where one has no day."""
    months = [_month(mention.since) for mention in (first, second) if mention.since]
    return abs(months[0] - months[1]) if len(months) == 2 else None


def _month(day: str) -> int:
    """The month of a day that may be partial, counted from the year 0; of a year, its middle."""
    year, *more = day.split("-")
    return 12 * int(year) + (int(more[0]) if more else 6)
