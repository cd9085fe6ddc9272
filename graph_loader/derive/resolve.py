"""Which entity each touched mention means: layer by layer, only the blocks that a change touches.

A block is closed under shared and like spellings and judgements, so clustering it alone gives what
clustering everything would. A mention whose surroundings or facets came to mean something else
is touched in its turn, in a later layer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from graph_loader.derive.like_others import Joined, like_others
from graph_loader.identity.change import ChangedMentions
from graph_loader.identity.cluster import cluster
from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import Mention
from graph_loader.identity.one_post import neighbours
from graph_loader.identity.signatures import BELONGING, LAYERS, SCOPED
from graph_loader.thai.name_sounds import sound_keys
from graph_loader.world.protocol import World

_FEW: Final = 500
"""New mentions, up to which each is looked at alone; of more it is cheaper to read the blocks."""
_ANYWHERE, _NOWHERE, _BY_SOUND = "*", "", "~"
"""Spaces of names besides entities: all there are, that of what stands in nothing, and names
whose likes were asked for.
"""


@dataclass(slots=True)
class Resolution:
    """The touched mentions, what they mean now, and what they meant before."""

    mentions: dict[str, Mention] = field(default_factory=dict)
    now: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    joined: dict[str, str] = field(default_factory=dict)
    """Of what they mean now, what was learnt without the rest of its block."""

    def moved(self) -> set[str]:
        """Mentions that mean another entity than before, new and gone ones included."""
        # Pairs are compared as sets, at a tenth of the price of asking for each.
        return {mention for mention, _ in self.now.items() ^ self.before.items()}


def resolve(
    world: World,
    changed: ChangedMentions,
    judged: Iterable[str],
    judgements: tuple[Judgement, ...],
) -> Resolution:
    """Resolves the blocks that changed mentions and judged mentions touch."""
    work = _Work(world, changed, judgements)
    work.start(judged)
    for kinds in LAYERS:
        for kind in kinds:
            work.resolve_kind(kind)
        work.wake_dependents()
    return work.result


class _Work:
    def __init__(
        self, world: World, changed: ChangedMentions, judgements: tuple[Judgement, ...]
    ) -> None:
        self.world = world
        self.changed = changed
        self.judgements = judgements
        self.partners = _partners(judgements)
        self.result = Resolution(before=world.means(changed.before))
        self.seeds: dict[str, dict[str, Mention]] = defaultdict(dict)
        self.gone: dict[str, list[Mention]] = defaultdict(list)
        self.woken: set[str] = set()
        # What the store says of names is good for new ones only while nothing in it changes.
        self.settled = not changed.before and len(changed.after) <= _FEW
        self._known: dict[str, str] = {}

    def start(self, judged: Iterable[str]) -> None:
        # A mention that stays but loses a spelling leaves the others of that spelling, too.
        gone = [m for i, m in self.changed.before.items() if self.changed.after.get(i) != m]
        for mention in (*self.changed.after.values(), *self._stored(self.world.mentions(judged))):
            self.seeds[mention.kind][mention.id] = mention
        for mention in gone:
            self.gone[mention.kind].append(mention)
        self._meanings(mention.around for mention in gone if mention.around)

    def resolve_kind(self, kind: str) -> None:
        alone = self._like_others(kind)
        block = self._block(kind)
        self._join(alone, block)
        if not block:
            return
        self._meanings(i for m in block.values() for i in (m.around, *m.facets) if i)
        known = self.world.means(i for i in block if i not in self.result.before)
        self.result.before.update(known)
        self.result.mentions.update(block)
        entities = self._known | self.result.now
        self.result.now.update(cluster(list(block.values()), entities, self.judgements))

    def _like_others(self, kind: str) -> list[tuple[Mention, Joined]]:
        """The new mentions that are like others, with what they mean; they are seeds no more."""
        seeds = self.seeds[kind]
        new = [mention for i, mention in seeds.items() if i in self.changed.after]
        if not self.settled or not new:
            return []
        judged = self.partners.keys() | set(self._judged.values())
        found = like_others(self.world, new, self.result.now, judged)
        return [(seeds.pop(identifier), joined) for identifier, joined in found.items()]

    def _join(self, alone: Iterable[tuple[Mention, Joined]], block: dict[str, Mention]) -> None:
        """Notes what mentions mean that are like others; where those others are clustered anew,
        they are, too.
        """
        for mention, joined in alone:
            self.result.mentions[mention.id] = mention
            if joined.others.isdisjoint(block):
                self.result.now[mention.id] = self.result.joined[mention.id] = joined.entity
            else:
                block[mention.id] = mention

    @cached_property
    def _judged(self) -> dict[str, str]:
        return self.world.means(self.partners)

    def wake_dependents(self) -> None:
        """Mentions around or beside one that moved are touched in the layers to come."""
        moved = self.result.moved() - self.woken
        self.settled = self.settled and self.result.before.keys().isdisjoint(moved)
        self.woken |= moved
        sources = {self.result.mentions[i].source for i in moved if i in self.result.mentions}
        for mention in self._stored(self.world.mentions_in_sources(sources - self._touched())):
            if mention.id not in self.result.now and moved & {mention.around, *mention.facets}:
                self.seeds[mention.kind][mention.id] = mention

    def _touched(self) -> set[str]:
        return {m.source for m in self.changed.after.values()}

    def _block(self, kind: str) -> dict[str, Mention]:
        """Everything tied to the seeds by a spelling or a judgement, seeds included."""
        block: dict[str, Mention] = dict(self.seeds.pop(kind, {}))
        frontier = [*block.values(), *self.gone.pop(kind, [])]
        asked: set[tuple[str, str]] = set()
        while frontier:
            found = {m.id: m for m in self._neighbours(kind, frontier, asked)}
            frontier = [m for i, m in found.items() if i not in block]
            block.update({m.id: m for m in frontier})
        return block

    def _neighbours(
        self, kind: str, frontier: list[Mention], asked: set[tuple[str, str]]
    ) -> list[Mention]:
        found: list[Mention] = []
        wanted: dict[str, set[str]] = defaultdict(set)
        if kind in SCOPED:
            self._meanings(mention.around for mention in frontier if mention.around)
        for mention in frontier:
            wanted[_ANYWHERE].update(mention.identifiers)
            if mention.home:
                wanted[_ANYWHERE].add(mention.home)
            for space in self._spaces(mention):
                wanted[space].update(mention.names)
        heard = self._heard(frontier, asked)
        for space, keys in sorted(wanted.items()):
            new = sorted(key for key in keys if (space, key) not in asked)
            asked.update((space, key) for key in new)
            found += self._spelled(kind, space, new, heard if space == _ANYWHERE else {})
        judged = self.partners.keys() & {mention.id for mention in frontier}
        partners = {p for mention in judged for p in self.partners[mention]}
        return self._stored([*found, *self.world.mentions(partners)])

    def _heard(
        self, frontier: Iterable[Mention], asked: set[tuple[str, str]]
    ) -> dict[str, list[str]]:
        """Keys of sounds → the names of the frontier that have them, but for those asked before."""
        names = {m.name for m in frontier if m.sounds}
        names = {name for name in names if (_BY_SOUND, name) not in asked}
        asked.update((_BY_SOUND, name) for name in names)
        heard: dict[str, list[str]] = defaultdict(list)
        for name in sorted(names):
            for key in sound_keys(name):
                heard[key].append(name)
        return heard

    def _spelled(
        self, kind: str, space: str, keys: list[str], heard: Mapping[str, list[str]]
    ) -> list[Mention]:
        if not keys and not heard:
            return []
        if kind in BELONGING:
            return self._owned(kind, space)
        if space not in (_ANYWHERE, _NOWHERE):
            return self.world.spelled_within(kind, keys, [space])
        found = self.world.spelled(kind, [*keys, *sorted(heard)])
        if heard:
            return _near(found, frozenset(keys), heard)
        return [m for m in found if not m.around] if space == _NOWHERE else found

    def _owned(self, kind: str, owner: str) -> list[Mention]:
        """All that an entity owns: two tellings of one decision may share no word."""
        members = set(self.world.members([owner])[owner])
        sources = {mention.source for mention in self.world.mentions(members)}
        told = self.world.mentions_in_sources(sources)
        return [m for m in told if m.kind == kind and m.around in members]

    def _spaces(self, mention: Mention) -> set[str]:
        """Entities inside which a scoped mention's name is, or was, compared."""
        if mention.kind not in SCOPED:
            return {_ANYWHERE}
        if not mention.around:
            return {_NOWHERE}
        known = self._known.get(mention.around)
        old = self.result.before.get(mention.around) or known
        new = self.result.now.get(mention.around) or known
        return {space for space in (old, new) if space}

    def _stored(self, mentions: Iterable[Mention]) -> list[Mention]:
        """What the store says of mentions, but for those that the change replaces or takes."""
        fresh = self.changed.before.keys() | self.changed.after.keys()
        return [mention for mention in mentions if mention.id not in fresh]

    def _meanings(self, mentions: Iterable[str]) -> None:
        """Learns what untouched mentions of lower layers mean."""
        missing = {i for i in mentions if i not in self.result.now and i not in self._known}
        self._known.update(self.world.means(missing))


def _near(
    found: Iterable[Mention], keys: frozenset[str], heard: Mapping[str, list[str]]
) -> list[Mention]:
    """Those that have one of the keys, or a name that sounds like one that was heard. How alike
    two names are hangs on the names alone, so blocks are the same whatever is loaded first.
    """
    near = []
    alike: dict[str, bool] = {}
    for mention in found:
        if mention.own in keys or not keys.isdisjoint(mention.names):
            near.append(mention)
            continue
        sounds = mention.sounds
        if sounds and mention.name not in alike:
            others = {other for key in sounds for other in heard.get(key, ())}
            alike[mention.name] = any(neighbours(mention.name, other) for other in others)
        if sounds and alike[mention.name]:
            near.append(mention)
    return near


def _partners(judgements: Iterable[Judgement]) -> dict[str, set[str]]:
    partners: dict[str, set[str]] = defaultdict(set)
    for judgement in judgements:
        partners[judgement.first].add(judgement.second)
        partners[judgement.second].add(judgement.first)
    return partners
