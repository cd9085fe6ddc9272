"""Clusters of mentions that mean one entity, out of one block.

The result does not depend on the order of the mentions: pairs are joined in a fixed order (what
people say first), and a pair that people or the source itself keep apart is never joined, not
even through others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import Mention
from graph_loader.identity.signatures import BELONGING, SIGNATURES, SUBJECTS, Entities, space_of
from graph_loader.identity.spelled_alike import joined_by_sound

Pair = tuple[str, str]
Qualified = dict[str | None, list[str]]


def cluster(
    mentions: Sequence[Mention], entities: Entities, judgements: Iterable[Judgement]
) -> dict[str, str]:
    """Mention id → entity id (its cluster's least mention, by `Mention.order`) for one kind."""
    block = {mention.id: mention for mention in mentions}
    said = [j for j in judgements if j.first in block and j.second in block]
    apart = [(j.first, j.second) for j in said if j.verdict == "different"]
    joined = _Clusters(block, [*apart, *_told_apart(block)])
    same = ((j.first, j.second) for j in said if j.verdict == "same")
    for first, second in sorted(same):
        if _may_be_one(block[first], block[second], entities):
            joined.join(first, second)
    groups, qualified = _groups(block, entities)
    for group in (*groups, *(g for said in qualified for g in said.values())):
        for first, second in pairwise(group):
            joined.join(first, second)
    for first, second in _unqualified(qualified, joined):
        joined.join(first, second)
    for first, second in joined_by_sound(block.values(), entities):
        joined.join(first, second)
    while _join_by_short_forms(block, entities, joined):
        pass
    return joined.names()


def _may_be_one(one: Mention, other: Mention, entities: Entities) -> bool:
    """What belongs to one gathering is never one with what belongs to another."""
    return one.kind not in BELONGING or space_of(one, entities) == space_of(other, entities)


class _Clusters:
    """Union–find that refuses to bring together what must stay apart."""

    def __init__(self, block: Mapping[str, Mention], apart: Iterable[Pair]) -> None:
        self.block = block
        self.parent = {identifier: identifier for identifier in block}
        self.apart: dict[str, set[str]] = defaultdict(set)
        for first, second in apart:
            self.apart[first].add(second)
            self.apart[second].add(first)

    def root(self, item: str) -> str:
        path = []
        while self.parent[item] != item:
            path.append(item)
            item = self.parent[item]
        for passed in path:
            self.parent[passed] = item
        return item

    def join(self, first: str, second: str) -> bool:
        """True if two clusters became one; the lesser root stays."""
        roots = (self.root(first), self.root(second))
        low, high = sorted(roots, key=lambda root: self.block[root].order)
        if low == high or any(self.root(enemy) == high for enemy in self.apart.get(low, ())):
            return False
        self.parent[high] = low
        if high in self.apart:
            self.apart[low] |= self.apart.pop(high)
        return True

    def names(self) -> dict[str, str]:
        return {item: self.root(item) for item in self.parent}


def _told_apart(block: Mapping[str, Mention]) -> Iterator[Pair]:
    """What a source itself keeps apart: equal names that it numbers, and the decisions of one
    meeting that it tells in different words, even if they are about the same things.
    """
    numbered: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in block.values():
        within = mention.around if mention.kind == "decision" else mention.own
        numbered[(mention.source, within or "")].append(mention)
    for equals in numbered.values():
        for first, other in combinations(sorted(equals, key=lambda m: m.id), 2):
            if (first.nth, first.own) != (other.nth, other.own):
                yield first.id, other.id


def _groups(
    block: Mapping[str, Mention], entities: Entities
) -> tuple[list[list[str]], list[Qualified]]:
    """Groups of mentions that are one: by identifier, by source and name; and, for each key, by
    what qualifies it. Sorted, so that the order of the mentions does not matter.
    """
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    qualified: dict[Pair, Qualified] = defaultdict(lambda: defaultdict(list))
    claimed = set(_claims(block, entities))
    for identifier in sorted(block):
        mention = block[identifier]
        for stated in mention.identifiers:
            groups[("identifier", stated)].append(identifier)
        for key in {mention.own, *mention.keys}:
            groups[("source", *_inside_source(mention, entities), key)].append(identifier)
        for signature in SIGNATURES[mention.kind](mention, entities):
            if signature.key != mention.own or signature[:2] not in claimed:
                qualified[signature[:2]][signature.qualifier].append(identifier)
    kept = [said for key, said in sorted(qualified.items()) if _is_clear(key, said, block)]
    return [groups[name] for name in sorted(groups)], kept


def _is_clear(key: Pair, said: Qualified, block: Mapping[str, Mention]) -> bool:
    """Whether a signature by subjects is unlike any other in each source."""
    if not key[0].startswith(SUBJECTS):
        return True
    sources = [block[identifier].source for group in said.values() for identifier in group]
    return len(set(sources)) == len(sources)


def _unqualified(qualified: Iterable[Qualified], joined: _Clusters) -> list[Pair]:
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


def _claims(block: Mapping[str, Mention], entities: Entities) -> dict[Pair, set[str]]:
    """(space, short form) → the mentions that state it as theirs. Posts' short forms count as
    full names inside their body; given names of persons are claimed inside a source only.
    """
    claims: dict[Pair, set[str]] = defaultdict(set)
    for mention in block.values():
        if mention.kind not in ("person", "role"):
            for short in mention.shorts:
                claims[(space_of(mention, entities), short)].add(mention.id)
    return claims


def _join_by_short_forms(
    block: Mapping[str, Mention], entities: Entities, joined: _Clusters
) -> bool:
    """A mention that is only a short form joins the one cluster that claims that form, in its
    own source before all others. Claimed by several, it stays open. True if anything joined.
    """
    everywhere = _claims(block, entities)
    at_home: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for mention in block.values():
        for short in () if mention.kind == "role" else mention.shorts:
            at_home[(mention.source, space_of(mention, entities), short)].add(mention.id)
    pairs = []
    for identifier in sorted(block):
        mention = block[identifier]
        space = space_of(mention, entities)
        there = everywhere.get((space, mention.own), set())
        home = at_home.get((mention.source, space, mention.own))
        claimants = {joined.root(i) for i in home or there}
        if len(claimants) == 1:
            pairs.append((identifier, *claimants))
    news = [joined.join(first, second) for first, second in pairs]
    return any(news)
