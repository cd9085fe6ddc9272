"""Clusters of mentions that mean one entity, out of one block.

The result does not depend on the order of the mentions: pairs are joined in a fixed order (what
people say first), and a pair that people or the source itself keep apart is never joined, not
even through others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from graph_loader.identity.clusters import Clusters, Pair
from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import Mention
from graph_loader.identity.offices import joined_by_office
from graph_loader.identity.short_forms import claims, join_by_short_forms
from graph_loader.identity.signatures import BELONGING, SIGNATURES, SUBJECTS, Entities, space_of
from graph_loader.identity.spelled_alike import joined_by_sound
from graph_loader.identity.titled import joined_by_title
from graph_loader.thai.bodies import known_body

Qualified = dict[str | None, list[str]]


def cluster(
    mentions: Sequence[Mention], entities: Entities, judgements: Iterable[Judgement]
) -> dict[str, str]:
    """Mention id → entity id (its cluster's least mention, by `Mention.order`) for one kind."""
    block = {mention.id: mention for mention in mentions}
    beside = _beside_others(block.values())
    said = [j for j in judgements if j.first in block and j.second in block]
    apart = [(j.first, j.second) for j in said if j.verdict == "different"]
    joined = Clusters(block, [*apart, *_told_apart(beside)])
    same = ((j.first, j.second) for j in said if j.verdict == "same")
    for first, second in sorted(same):
        if _may_be_one(block[first], block[second], entities):
            joined.join(first, second)
    groups, qualified = _groups(block, beside, entities)
    for group in (*groups, *(g for said in qualified for g in said.values())):
        for first, second in pairwise(group):
            joined.join(first, second)
    for first, second in _unqualified(qualified, joined):
        joined.join(first, second)
    likely = (
        *joined_by_sound(block.values(), entities),
        *joined_by_title(block.values()),
        *joined_by_office(block.values(), entities),
    )
    for first, second in likely:
        joined.join(first, second)
    while join_by_short_forms(block, entities, joined):
        pass
    return joined.names()


def _may_be_one(one: Mention, other: Mention, entities: Entities) -> bool:
    """What belongs to one gathering is never one with what belongs to another."""
    return one.kind not in BELONGING or space_of(one, entities) == space_of(other, entities)


def _beside_others(mentions: Iterable[Mention]) -> dict[str, Mention]:
    """Those whose source has another one in the block; of thousands they are the few."""
    by_source: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_source[mention.source].append(mention)
    return {m.id: m for told in by_source.values() if len(told) > 1 for m in told}


def _told_apart(beside: Mapping[str, Mention]) -> Iterator[Pair]:
    """What a source itself keeps apart: equal names that it numbers, and the decisions of one
    meeting that it tells in different words, even if they are about the same things.
    """
    numbered: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in beside.values():
        within = mention.around if mention.kind == "decision" else mention.own
        numbered[(mention.source, within or "")].append(mention)
    for equals in numbered.values():
        for first, other in combinations(sorted(equals, key=lambda m: m.id), 2):
            if (first.nth, first.own) != (other.nth, other.own):
                yield first.id, other.id


def _groups(
    block: Mapping[str, Mention], beside: Collection[str], entities: Entities
) -> tuple[list[list[str]], list[Qualified]]:
    """Groups of mentions that are one: by identifier, by source and name; and, for each key, by
    what qualifies it. Sorted, so that the order of the mentions does not matter.
    """
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    qualified: dict[Pair, Qualified] = defaultdict(lambda: defaultdict(list))
    claimed = set(claims(block, entities))
    homes = _clear_homes(block, entities)
    for identifier in sorted(block):
        mention = block[identifier]
        for stated in mention.identifiers:
            groups[("identifier", stated)].append(identifier)
        if mention.home and mention.home in homes:
            groups[("home", mention.home)].append(identifier)
        if identifier in beside:
            inside = _inside_source(mention, entities)
            for key in {mention.own, *mention.keys}:
                groups[("source", *inside, key)].append(identifier)
        for signature in SIGNATURES[mention.kind](mention, entities):
            if signature.key != mention.own or signature[:2] not in claimed:
                qualified[signature[:2]][signature.qualifier].append(identifier)
    kept = [said for key, said in sorted(qualified.items()) if _is_clear(key, said, block)]
    several = sorted(name for name, group in groups.items() if len(group) > 1)
    return [groups[name] for name in several], kept


def _clear_homes(block: Mapping[str, Mention], entities: Entities) -> set[str]:
    """Homes of posts in which every body's name means one body; a short form may mean two."""
    bodies: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for mention in block.values():
        if mention.home and mention.around_key and not known_body(mention.around_key):
            bodies[mention.home][mention.around_key].add(space_of(mention, entities))
    return {home for home, named in bodies.items() if all(len(of) == 1 for of in named.values())}


def _is_clear(key: Pair, said: Qualified, block: Mapping[str, Mention]) -> bool:
    """Whether a signature by subjects is unlike any other in each source."""
    if not key[0].startswith(SUBJECTS):
        return True
    sources = [block[identifier].source for group in said.values() for identifier in group]
    return len(set(sources)) == len(sources)


def _unqualified(qualified: Iterable[Qualified], joined: Clusters) -> list[Pair]:
    """A cluster without a qualifier belongs to the one qualified cluster that has any of its
    names; where its names lead to several, to none.
    """
    leads: dict[str, set[str]] = defaultdict(set)
    for said in qualified:
        narrowed = {joined.root(g[0]) for qualifier, g in said.items() if qualifier is not None}
        for bare in {joined.root(identifier) for identifier in said.get(None, ())}:
            leads[bare] |= narrowed - {bare}
    return [(bare, min(found)) for bare, found in sorted(leads.items()) if len(found) == 1]


def _inside_source(mention: Mention, entities: Entities) -> tuple[str, ...]:
    """Within one source equal names with equal surroundings are one thing."""
    space = space_of(mention, entities)
    return (mention.source, space, mention.around_key or "", mention.scope or "", str(mention.nth))
