"""A world in memory: for rebuilds, first loads, questions 'as known on', and tests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import islice

from graph_loader.graph.pieces import Fragment, NodeKey, Patch, RelationshipKey
from graph_loader.graph.schema import OWNER_LABELS, RELATIONSHIPS
from graph_loader.identity.change import Change
from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import Mention, mentioned
from graph_loader.statements import Source, SourceRecord, Statement
from graph_loader.world.protocol import Kin, Planned, Standing, Written
from graph_loader.world.writing import written_as


class MemoryWorld:
    """Answers `World` from dictionaries; `take` applies a change and its plan."""

    def __init__(self) -> None:
        self.records: dict[str, SourceRecord] = {}
        self.kept: dict[int, Judgement] = {}
        self._mentions: dict[str, Mention] = {}
        self._by_source: dict[str, list[str]] = {}
        self._spelled: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._around: dict[str, set[str]] = defaultdict(set)
        self._statements: dict[str, Statement] = {}
        self._naming: dict[str, set[str]] = defaultdict(set)
        self._means: dict[str, str] = {}
        self._members: dict[str, set[str]] = defaultdict(set)
        self.spoken: dict[str, str] = {}
        self.graph = OwnedGraph()

    def take(self, change: Change, plan: Planned) -> None:
        """Makes the change; afterwards the world answers as if it had always been so."""
        for source in sorted(change.before):
            self._forget(source)
        for record in change.after.values():
            self.learn(record, plan.mentions[record.source.id])
        for judgement in change.unjudged:
            del self.kept[judgement.number]
        self.kept.update({judgement.number: judgement for judgement in change.judged})
        for mention in plan.moved:
            self.mean(mention, plan.means.get(mention))
        self.spoken = dict(plan.voices)
        self.graph.apply(plan.derived)

    def learn(self, record: SourceRecord, mentions: Sequence[Mention]) -> None:
        """Takes in a source and its mentions without deriving anything."""
        self.records[record.source.id] = record
        self._by_source[record.source.id] = [mention.id for mention in mentions]
        for mention in mentions:
            self._mentions[mention.id] = mention
            for key in mention.spellings:
                self._spelled[(mention.kind, key)].add(mention.id)
            if mention.around:
                self._around[mention.around].add(mention.id)
        for statement in record.statements:
            self._statements[statement.id] = statement
            for identifier in mentioned(statement):
                self._naming[identifier].add(statement.id)

    def _forget(self, source: str) -> None:
        record = self.records.pop(source)
        for identifier in self._by_source.pop(source):
            mention = self._mentions.pop(identifier)
            for key in mention.spellings:
                self._spelled[(mention.kind, key)].discard(identifier)
            if mention.around:
                self._around[mention.around].discard(identifier)
            self._naming.pop(identifier, None)
        for statement in record.statements:
            del self._statements[statement.id]

    def mean(self, mention: str, entity: str | None) -> None:
        """Notes which entity a mention means; None: none any more."""
        old = self._means.pop(mention, None)
        if old is not None:
            self._members[old].discard(mention)
        if entity is not None:
            self._means[mention] = entity
            self._members[entity].add(mention)

    def record(self, source: str) -> SourceRecord | None:
        return self.records.get(source)

    def sources(self, ids: Iterable[str]) -> dict[str, Source]:
        return {i: self.records[i].source for i in ids if i in self.records}

    def kin(self) -> dict[str, Kin]:
        sources = ((i, record.source) for i, record in self.records.items())
        return {i: Kin(s.same_as, s.likeness) for i, s in sources if s.same_as or s.likeness}

    def voices(self) -> dict[str, str]:
        return {i: voice for i, voice in self.spoken.items() if i in self.records and i != voice}

    def twins(self) -> dict[str, tuple[str, ...]]:
        return {i: r.source.same_as for i, r in self.records.items() if r.source.same_as}

    def alike(self, values: Collection[str]) -> dict[str, tuple[str, ...]]:
        wanted = set(values)
        sketches = ((i, record.source.likeness) for i, record in self.records.items())
        return {i: sketch for i, sketch in sketches if not wanted.isdisjoint(sketch)}

    def judgements(self) -> tuple[Judgement, ...]:
        return tuple(self.kept[number] for number in sorted(self.kept))

    def mentions(self, ids: Iterable[str]) -> list[Mention]:
        return [self._mentions[i] for i in ids if i in self._mentions]

    def mentions_in_sources(self, sources: Iterable[str]) -> list[Mention]:
        return [self._mentions[i] for s in sources for i in self._by_source.get(s, ())]

    def spelled(self, kind: str, keys: Iterable[str]) -> list[Mention]:
        found = {i for key in keys for i in self._spelled.get((kind, key), ())}
        return [self._mentions[i] for i in found]

    def spelled_within(
        self, kind: str, keys: Iterable[str], around: Iterable[str]
    ) -> list[Mention]:
        wanted = set(keys)
        inside = (
            i
            for entity in around
            for m in self._members.get(entity, ())
            for i in self._around.get(m, ())
        )
        mentions = (self._mentions[i] for i in inside)
        return [m for m in mentions if m.kind == kind and wanted & set(m.spellings)]

    def likes(self, mention: Mention, around: str | None, most: int) -> list[Mention]:
        found = (self._mentions[i] for i in self._spelled.get((mention.kind, mention.own), ()))
        like = (m for m in found if m.name == mention.name and mention.rank in (None, m.rank))
        inside = (m for m in like if (self._means.get(m.around) if m.around else None) == around)
        return list(islice(inside, most))

    def spelled_otherwise(self, kind: str, keys: Iterable[str], entity: str) -> list[Mention]:
        return [m for m in self.spelled(kind, keys) if self._means[m.id] != entity]

    def named_beside(self, entities: Iterable[str], keys: Collection[str]) -> set[str]:
        facets = {m for entity in entities for m in self._members.get(entity, ())}
        sources = {self._mentions[facet].source for facet in facets}
        told = self.mentions_in_sources(sources)
        named = [m for m in told if not facets.isdisjoint(m.facets)]
        return {self._means[m.id] for m in named if not set(keys).isdisjoint(m.keys)}

    def has_vague_day(self, kind: str, own: str) -> bool:
        found = (self._mentions[i] for i in self._spelled.get((kind, own), ()))
        return any(m.rank and m.since and len(m.since) < len("2020-05-13") for m in found)

    def written(self, entities: Iterable[str]) -> dict[str, list[Written]]:
        return {
            entity: written_as(self.mentions(self._members.get(entity, ())), self._means)
            for entity in entities
        }

    def standings(self, sources: Iterable[str]) -> dict[str, Standing]:
        found = self.sources(sources)
        return {i: Standing(source.kind, source.published) for i, source in found.items()}

    def statements_on(self, entities: Iterable[str], kinds: Collection[str]) -> list[Statement]:
        mentions = {m for entity in entities for m in self._members.get(entity, ())}
        return self.statements_naming(mentions, kinds)

    def means(self, mentions: Iterable[str]) -> dict[str, str]:
        return {i: self._means[i] for i in mentions if i in self._means}

    def members(self, entities: Iterable[str]) -> dict[str, list[str]]:
        return {e: sorted(self._members.get(e, ())) for e in entities}

    def statements_naming(self, mentions: Iterable[str], kinds: Collection[str]) -> list[Statement]:
        found = {i for mention in mentions for i in self._naming.get(mention, ())}
        statements = (self._statements[i] for i in sorted(found))
        return [s for s in statements if s.fact.KIND in kinds]

    def statements_of_kinds(self, kinds: Collection[str]) -> list[Statement]:
        return [s for s in self._statements.values() if s.fact.KIND in kinds]

    def roles_held(self, holders: Iterable[str]) -> set[str]:
        return self.graph.roles_held(set(holders))

    def roles_in(self, agencies: Iterable[str]) -> set[str]:
        return self.graph.roles_in(set(agencies))

    def fragments(self, owners: Iterable[NodeKey]) -> Fragment:
        return self.graph.fragments(owners)


class OwnedGraph:
    """The derived graph in memory, each piece filed under the entity that owns it."""

    def __init__(self) -> None:
        self.whole = Fragment()
        self._owned: dict[str, set[NodeKey]] = defaultdict(set)
        self._tied: dict[NodeKey, set[RelationshipKey]] = defaultdict(set)

    def apply(self, patch: Patch) -> None:
        """Carries out a patch of derived nodes and relationships."""
        for tie in patch.drop_relationships:
            self.whole.relationships.pop(tie, None)
            self._tied[_filed_under(tie)].discard(tie)
        for key in patch.drop_nodes:
            self._owned[self._owner(key)].discard(key)
            self.whole.nodes.pop(key, None)
        for key, properties in patch.put.nodes.items():
            # A decision goes over to another owner when its meeting gets another id.
            self._owned[self._owner(key)].discard(key)
            self.whole.nodes[key] = properties
            self._owned[self._owner(key)].add(key)
        for tie, properties in patch.put.relationships.items():
            self.whole.relationships[tie] = properties
            self._tied[_filed_under(tie)].add(tie)

    def _owner(self, key: NodeKey) -> str:
        owner = self.whole.nodes[key].get("owner") if key in self.whole.nodes else None
        return str(owner) if owner else key.id

    def fragments(self, owners: Iterable[NodeKey]) -> Fragment:
        found = Fragment()
        for key in (key for owner in owners for key in self._owned.get(owner.id, ())):
            found.nodes[key] = self.whole.nodes[key]
            for tie in self._tied.get(key, ()):
                found.relationships[tie] = self.whole.relationships[tie]
        return found

    def roles_held(self, holders: set[str]) -> set[str]:
        held = (t for t in self.whole.relationships if t.type == "HOLDS" and t.start.id in holders)
        return {self._owner(tie.end) for tie in held}

    def roles_in(self, agencies: set[str]) -> set[str]:
        inside = (t for t in self.whole.relationships if t.type == "IN" and t.end.id in agencies)
        return {tie.start.id for tie in inside}


def _filed_under(tie: RelationshipKey) -> NodeKey:
    """The node that a tie comes and goes with: an owned one, else the schema says which end."""
    for key in (tie.start, tie.end):
        if key.label in OWNER_LABELS:
            return key
    return tie.start if RELATIONSHIPS[tie.type].owner == "start" else tie.end
