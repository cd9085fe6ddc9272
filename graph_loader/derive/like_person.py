"""Whom a new mention of a person means, where that hangs on few of those called so.

Persons are one by a second signal, and some signals hang on days, so that it is not enough to be
like others. What a new mention could bring together is looked for instead: all that does not mean
the entity already, and has one of its names or sounds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from graph_loader.identity.mentions import Mention
from graph_loader.identity.one_post import neighbours
from graph_loader.identity.signatures import Entities
from graph_loader.identity.spelled_alike import near
from graph_loader.identity.titled import title_kinds
from graph_loader.world.protocol import World

_WHOLE_DAY: Final = len("2020-05-13")


def person_like_others(
    world: World, mention: Mention, others: Collection[Mention], entities: Entities
) -> str | None:
    """The entity that the mention joins, if it moves no other; None: not surely one.

    `others`: some of those of equal form, and title if it has one; without them this name, or it
    with this title, is new, and may tell names apart or bring them together.
    """
    if not others or mention.nth != 1 or mention.identifiers or not mention.sounds:
        return None
    if mention.since is not None and len(mention.since) != _WHOLE_DAY:
        return None
    beside = {entities[facet] for facet in mention.facets if facet in entities}
    found = _signalled(world, mention, others, beside)
    if len(found) != 1:
        return None
    [entity] = found
    rest = world.spelled_otherwise("person", mention.spellings, entity)
    if _brings_together(world, mention, rest, beside):
        return None
    return entity


def _signalled(
    world: World, mention: Mention, others: Iterable[Mention], beside: Collection[str]
) -> set[str]:
    """The entities of those of its name that have a post, body or gathering in common with it.

    All of one name and signal mean one entity, so one of them is enough for each signal.
    """
    told = list(others)
    signals = _facets(world, told)
    means = world.means(m.id for m in told)
    found: dict[str, set[str]] = {}
    for other in told:
        for entity in {signals[f] for f in other.facets if f in signals} & set(beside):
            found.setdefault(entity, set()).add(means[other.id])
    left = set(beside) - found.keys()
    return {e for of in found.values() for e in of} | world.named_beside(left, mention.keys)


def _facets(world: World, mentions: Iterable[Mention]) -> dict[str, str]:
    return world.means({facet for mention in mentions for facet in mention.facets})


def _brings_together(
    world: World, mention: Mention, rest: Collection[Mention], beside: Collection[str]
) -> bool:
    """Whether a mention could join, by title or by sound, one of those that mean another; or
    part, by its day, two that are near each other.
    """
    kinds = title_kinds(mention.rank) if mention.rank else frozenset()
    if kinds and world.has_vague_day("person", mention.own):
        return True
    titled = (m for m in rest if m.own == mention.own and m.rank and near(m, mention))
    if any(kinds & title_kinds(m.rank) for m in titled if m.rank):
        return True
    alike = [m for m in rest if m.name != mention.name and neighbours(m.name, mention.name)]
    meant = _facets(world, alike)
    return any(meant.get(facet) in beside for m in alike for facet in m.facets)
