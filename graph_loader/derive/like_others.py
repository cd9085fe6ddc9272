"""New names that are like others: what they mean, without reading all that is called so.

A block is clustered by what its mentions are, by which of them stand in one source, and by
whether a form is claimed in `MANY` sources; how many more say the same changes nothing. So a
mention like those of `MANY` other sources that all mean one entity means it, too, and no other
moves. Whatever is not surely so is left to the clustering of the whole block.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import Final, NamedTuple

from graph_loader.derive.like_person import person_like_others
from graph_loader.identity.mentions import Mention
from graph_loader.identity.short_forms import MANY
from graph_loader.identity.signatures import BELONGING, Entities
from graph_loader.world.protocol import World

_LOOKED_AT: Final = 2 * MANY
_LOOKED_FOR: Final = 400
"""Sources with one of several names that stand together; those with all of them are the fewer."""


class Joined(NamedTuple):
    """The entity that a mention means, and mentions of other sources like it."""

    entity: str
    others: frozenset[str]


def like_others(
    world: World, mentions: Collection[Mention], entities: Entities, judged: Set[str]
) -> dict[str, Joined]:
    """Mention id → what it means, for those among the new mentions of one kind that are like
    others. `entities`: what new mentions of lower layers mean; nothing stored may have moved.
    `judged`: the entities of mentions that a judgement names, and these mentions.
    """
    found: dict[str, Joined] = {}
    for together in _together(mentions):
        if together[0].kind in BELONGING or judged & {mention.id for mention in together}:
            continue
        if together[0].kind == "person":
            joined = _person(world, together, entities)
        else:
            joined = _like_many(world, together, entities)
        if not any(one.entity in judged for one in joined.values()):
            found |= joined
    roots = {mention.id: mention for mention in world.mentions({j.entity for j in found.values()})}
    orders = {mention.id: mention.order for mention in mentions}
    # An earlier source gives the entity another id.
    return {i: j for i, j in found.items() if roots[j.entity].order < orders[i]}


def _together(mentions: Collection[Mention]) -> Iterator[tuple[Mention, ...]]:
    """Mentions of one source that have a name in common, directly or through others; of persons,
    those of any source that have a name or a sound in common.
    """
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups["" if mention.kind == "person" else mention.source].append(mention)
    for group in groups.values():
        yield from connected(group)


def connected(mentions: Iterable[Mention]) -> list[tuple[Mention, ...]]:
    """Mentions by the keys that they have in common, directly or through others."""
    parts: list[tuple[set[str], list[Mention]]] = []
    for mention in mentions:
        keys, members = set(mention.spellings), [mention]
        apart = []
        for part in parts:
            if part[0].isdisjoint(mention.spellings):
                apart.append(part)
            else:
                keys |= part[0]
                members += part[1]
        parts = [*apart, (keys, members)]
    return [tuple(sorted(members, key=lambda m: m.id)) for _, members in parts]


def form(mention: Mention) -> tuple[object, ...]:
    """All that a mention is clustered by, but for what others mean, its source and its day, and
    a person's title.
    """
    m = mention
    said = (m.kind, m.name, m.own, m.around_key, m.scope, m.nth, m.home)
    return (*said, m.keys, m.shorts, m.identifiers, m.around is None)


def _person(world: World, together: Sequence[Mention], entities: Entities) -> dict[str, Joined]:
    if len(together) > 1:
        return {}
    [mention] = together
    others = [m for m in world.likes(mention, None, _LOOKED_AT) if form(m) == form(mention)]
    entity = person_like_others(world, mention, others, entities)
    return {mention.id: Joined(entity, frozenset(m.id for m in others))} if entity else {}


def _like_many(world: World, together: Sequence[Mention], entities: Entities) -> dict[str, Joined]:
    """What mentions of one source mean, where `MANY` others have just such ones together."""
    most = _LOOKED_AT if len(together) == 1 else _LOOKED_FOR
    sources: list[set[str]] = []
    for mention in together:
        around = entities.get(mention.around) if mention.around else None
        if mention.around and around is None:
            return {}
        sources.append({m.source for m in world.likes(mention, around, most)})
        if len(sources[-1]) < MANY:
            return {}
    chosen = sorted(set.intersection(*sources))[:_LOOKED_AT]
    return _meaning_one(world, together, chosen, entities) if len(chosen) >= MANY else {}


def _meaning_one(
    world: World, together: Sequence[Mention], sources: Sequence[str], entities: Entities
) -> dict[str, Joined]:
    wanted = {form(mention): mention for mention in together}
    if len(wanted) < len(together):
        return {}
    told = _parts(world, sources, together[0].kind, wanted)
    asked = {i for part in told for m in part for i in (m.id, m.around) if i}
    means = world.means(asked)
    like: dict[str, list[Mention]] = defaultdict(list)
    for part in told:
        pairs = [(wanted[form(other)], other) for other in part]
        if all(_around(one, entities) == _around(other, means) for one, other in pairs):
            for one, other in pairs:
                like[one.id].append(other)
    meant = {i: {means[other.id] for other in others} for i, others in like.items()}
    if len(like) < len(together) or min(map(len, like.values())) < MANY:
        return {}
    if any(len(of) > 1 for of in meant.values()):
        return {}
    return {i: Joined(min(of), frozenset(m.id for m in like[i])) for i, of in meant.items()}


def _parts(
    world: World, sources: Sequence[str], kind: str, wanted: Mapping[tuple[object, ...], Mention]
) -> list[tuple[Mention, ...]]:
    """What stands together in each source just as the wanted forms do."""
    by_source: dict[str, list[Mention]] = defaultdict(list)
    for mention in world.mentions_in_sources(sources):
        if mention.kind == kind:
            by_source[mention.source].append(mention)
    parts = (part for told in by_source.values() for part in connected(told))
    return [p for p in parts if len(p) == len(wanted) and {form(m) for m in p} == wanted.keys()]


def _around(mention: Mention, entities: Entities) -> str | None:
    return entities.get(mention.around) if mention.around else None
