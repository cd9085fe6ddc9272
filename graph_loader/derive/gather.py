"""Gathers what pages are derived from: the ground as it will be after the change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from graph_loader.derive.resolve import Resolution
from graph_loader.identity.change import Change
from graph_loader.identity.mentions import Mention, mentioned
from graph_loader.statements import Statement
from graph_loader.world.protocol import Standing, World, Written
from graph_loader.world.writing import written_as


class Gatherer:
    """The world seen through a change: replaced sources hidden, new ones in their place."""

    def __init__(self, world: World, change: Change, resolution: Resolution) -> None:
        self.world = world
        self.change = change
        self._changed = change.sources
        self.resolution = resolution
        self.means: dict[str, str] = dict(resolution.now)
        self._asked: set[str] = set(resolution.now)
        self._joined = _inverse(resolution.joined)
        whole = resolution.now.keys() - resolution.joined.keys()
        self._block = _inverse({mention: resolution.now[mention] for mention in whole})
        # Of these the world does not know what will stand in them.
        self._anew = self._block.keys() | set(resolution.before.values())
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
            left += self._joined.get(entity, ())
            if left:
                known[entity] = left
        return known

    def written(self, entities: Iterable[str]) -> dict[str, list[Written]]:
        """Entity id → how its mentions write it; an entity without any is left out."""
        anew, kept = self._apart(entities)
        members = self.members(anew)
        mentions = self.mentions(i for ids in members.values() for i in ids)
        self.learn(m.around for m in mentions.values() if m.around)
        found = {
            e: written_as([mentions[i] for i in ids], self.means) for e, ids in members.items()
        }
        for entity, stored in self.world.written(kept).items():
            joined = [self.resolution.mentions[i] for i in self._joined.get(entity, ())]
            found[entity] = [*stored, *written_as(joined, self.means)]
        return {entity: ways for entity, ways in found.items() if ways}

    def statements_on(self, entities: Iterable[str], kinds: Collection[str]) -> list[Statement]:
        """Statements of some kinds that name what means one of the entities, sorted by id."""
        anew, kept = self._apart(entities)
        members = {i for ids in self.members(anew).values() for i in ids}
        stored = self.world.statements_naming(members, kinds) if members else []
        members |= {i for entity in kept for i in self._joined.get(entity, ())}
        fresh = (s for m in members for s in self._naming.get(m, ()))
        return self._with_fresh([*stored, *self.world.statements_on(kept, kinds)], fresh, kinds)

    def _apart(self, entities: Iterable[str]) -> tuple[set[str], set[str]]:
        """Those whose mentions the change moves, and those that it only adds to."""
        wanted = set(entities)
        return wanted & self._anew, wanted - self._anew

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

    def standings(self, statements: Iterable[Statement]) -> dict[str, Standing]:
        """What the statements weigh by, by their sources."""
        wanted = {statement.source for statement in statements}
        fresh = {i: self.change.after[i].source for i in wanted if i in self.change.after}
        told = {i: Standing(source.kind, source.published) for i, source in fresh.items()}
        return {**self.world.standings(wanted - fresh.keys()), **told}


def _inverse(means: Mapping[str, str]) -> dict[str, list[str]]:
    inverse: dict[str, list[str]] = defaultdict(list)
    for mention in sorted(means):
        inverse[means[mention]].append(mention)
    return dict(inverse)
