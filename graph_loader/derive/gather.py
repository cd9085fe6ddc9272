"""Gathers what pages are derived from: the ground as it will be after the change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from graph_loader.derive.resolve import Resolution
from graph_loader.identity.change import Change
from graph_loader.identity.mentions import Mention, mentioned
from graph_loader.statements import Source, Statement
from graph_loader.world.protocol import World


class Gatherer:
    """The world seen through a change: replaced sources hidden, new ones in their place."""

    def __init__(self, world: World, change: Change, resolution: Resolution) -> None:
        self.world = world
        self.change = change
        self._changed = change.sources
        self.resolution = resolution
        self.means: dict[str, str] = dict(resolution.now)
        self._asked: set[str] = set(resolution.now)
        self._block = _inverse(resolution.now)
        fresh = (s for record in change.after.values() for s in record.statements)
        self._fresh = tuple(fresh)
        self._naming: dict[str, list[Statement]] = defaultdict(list)
        for statement in self._fresh:
            for identifier in mentioned(statement):
                self._naming[identifier].append(statement)

    def members(self, entities: Iterable[str]) -> dict[str, list[str]]:
        """Entity id → its mentions. A touched block is known whole; others come from the world."""
        wanted = set(entities)
        known = {entity: self._block[entity] for entity in wanted if entity in self._block}
        gone = self.resolution.before.keys() - self.resolution.now.keys()
        moved = self.resolution.now.keys() | gone
        for entity, members in self.world.members(wanted - known.keys()).items():
            left = [member for member in members if member not in moved]
            if left:
                known[entity] = left
        return known

    def mentions(self, ids: Iterable[str]) -> dict[str, Mention]:
        """Mentions by id, touched or not."""
        wanted = set(ids)
        known = {i: self.resolution.mentions[i] for i in wanted if i in self.resolution.mentions}
        known |= {m.id: m for m in self.world.mentions(wanted - known.keys())}
        return known

    def naming(self, mentions: Collection[str], kinds: Collection[str]) -> list[Statement]:
        """Statements of some kinds that name one of the mentions, sorted by id."""
        stored = self.world.statements_naming(mentions, kinds)
        return self._with_fresh(
            stored, (s for m in mentions for s in self._naming.get(m, ())), kinds
        )

    def of_kinds(self, kinds: Collection[str]) -> list[Statement]:
        """All statements of some rare kinds, sorted by id."""
        return self._with_fresh(self.world.statements_of_kinds(kinds), self._fresh, kinds)

    def _with_fresh(
        self, stored: Iterable[Statement], fresh: Iterable[Statement], kinds: Collection[str]
    ) -> list[Statement]:
        found = {s.id: s for s in stored if s.source not in self._changed}
        found |= {s.id: s for s in fresh if s.fact.KIND in kinds}
        return [found[key] for key in sorted(found)]

    def learn_meanings(self, statements: Iterable[Statement]) -> None:
        """Makes `means` cover every mention in the statements."""
        self.learn(i for statement in statements for i in mentioned(statement))

    def learn(self, mentions: Iterable[str]) -> None:
        """Makes `means` cover some mentions."""
        wanted = set(mentions) - self._asked
        self._asked |= wanted
        self.means |= self.world.means(wanted)

    def sources(self, statements: Iterable[Statement]) -> dict[str, Source]:
        """The sources of the statements."""
        wanted = {statement.source for statement in statements}
        fresh = {i: self.change.after[i].source for i in wanted if i in self.change.after}
        return {**self.world.sources(wanted - fresh.keys()), **fresh}


def _inverse(means: Mapping[str, str]) -> dict[str, list[str]]:
    inverse: dict[str, list[str]] = defaultdict(list)
    for mention in sorted(means):
        inverse[means[mention]].append(mention)
    return dict(inverse)
