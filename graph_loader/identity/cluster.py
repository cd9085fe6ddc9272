"""Clusters of mentions that mean one entity, out of one block.

The result does not depend on the order of the mentions: pairs are joined in a fixed order (what
people say first), and a pair that people or the source itself keep apart is never joined, not
even through others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import Mention
from graph_loader.identity.signatures import BELONGING, SIGNATURES, Entities, space_of

Pair = tuple[str, str]


def cluster(
    mentions: Sequence[Mention], entities: Entities, judgements: Iterable[Judgement]
) -> dict[str, str]:
    """Mention id → entity id (the least mention id of its cluster) for mentions of one kind."""
    block = {mention.id: mention for mention in mentions}
    said = [j for j in judgements if j.first in block and j.second in block]
    apart = [(j.first, j.second) for j in said if j.verdict == "different"]
    joined = _Clusters(block, [*apart, *_numbered_apart(block)])
    same = ((j.first, j.second) for j in said if j.verdict == "same")
    for first, second in sorted(same):
        if _may_be_one(block[first], block[second], entities):
            joined.join(first, second)
    for first, second in _sure_pairs(block, entities):
        joined.join(first, second)
    while _join_by_short_forms(block, entities, joined):
        pass
    return joined.names()


def _may_be_one(one: Mention, other: Mention, entities: Entities) -> bool:
    """What belongs to one gathering is never one with what belongs to another."""
    return one.kind not in BELONGING or space_of(one, entities) == space_of(other, entities)


class _Clusters:
    """Union–find that refuses to bring together what must stay apart."""

    def __init__(self, ids: Iterable[str], apart: Iterable[Pair]) -> None:
        self.parent = {i: i for i in ids}
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
        low, high = sorted((self.root(first), self.root(second)))
        if low == high or any(self.root(enemy) == high for enemy in self.apart.get(low, ())):
            return False
        self.parent[high] = low
        if high in self.apart:
            self.apart[low] |= self.apart.pop(high)
        return True

    def names(self) -> dict[str, str]:
        return {item: self.root(item) for item in self.parent}


def _numbered_apart(block: Mapping[str, Mention]) -> Iterator[Pair]:
    """A source that numbers equal names says that they are different."""
    numbered: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in block.values():
        numbered[(mention.source, mention.own)].append(mention)
    for equals in numbered.values():
        for first in equals:
            yield from ((first.id, other.id) for other in equals if first.nth < other.nth)


def _sure_pairs(block: Mapping[str, Mention], entities: Entities) -> Iterator[Pair]:
    """Pairs by identifier, by source and name, by signature; sorted within each group."""
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    qualified: dict[Pair, dict[str | None, list[str]]] = defaultdict(lambda: defaultdict(list))
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
    for name in sorted(groups):
        yield from _chain(groups[name])
    for pair in sorted(qualified):
        yield from _by_qualifier(qualified[pair])


def _inside_source(mention: Mention, entities: Entities) -> tuple[str, ...]:
    """Within one source equal names with equal surroundings are one thing."""
    space = space_of(mention, entities)
    return (mention.source, space, mention.around_key or "", mention.scope or "", str(mention.nth))


def _by_qualifier(groups: Mapping[str | None, list[str]]) -> Iterator[Pair]:
    said = [groups[qualifier] for qualifier in sorted(q for q in groups if q is not None)]
    for group in said:
        yield from _chain(group)
    bare = groups.get(None, [])
    yield from _chain(bare)
    if bare and len(said) == 1:
        yield (bare[0], said[0][0])


def _chain(group: Sequence[str]) -> Iterator[Pair]:
    yield from pairwise(group)


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
        for short in mention.shorts:
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
