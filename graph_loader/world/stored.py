"""A world in a store: what deriving needs to read, by Cypher, inside one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any

from graph_loader.graph.fetch import fetch_fragments
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.graph.reading import returned
from graph_loader.graph.schema import label_of
from graph_loader.ground_rows import judgement_of, mention_of, source_of, statement_of
from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import OF_KINDS, Mention
from graph_loader.statements import Source, SourceRecord, Statement
from graph_loader.store.protocol import Transaction
from graph_loader.world.protocol import Kin

_STATEMENT = f"RETURN DISTINCT {returned('Statement', 's')}, source.id AS source"


class StoredWorld:
    """Answers `World` from a transaction, which sees what it has written itself."""

    def __init__(self, transaction: Transaction) -> None:
        self._run = transaction.run

    def _ask(self, query: str, values: Mapping[str, object]) -> list[dict[str, Any]]:
        return self._run(query, values)

    def record(self, source: str) -> SourceRecord | None:
        found = self.sources([source]).get(source)
        if found is None:
            return None
        rows = self._run(
            "MATCH (source:Source {id: $id})<-[:FROM]-(s:Statement) " + _STATEMENT, {"id": source}
        )
        return SourceRecord(found, tuple(sorted(map(_statement, rows), key=lambda s: s.id)))

    def sources(self, ids: Iterable[str]) -> dict[str, Source]:
        wanted = sorted(set(ids))
        if not wanted:
            return {}
        query = f"UNWIND $ids AS key MATCH (s:Source {{id: key}}) RETURN {returned('Source', 's')}"
        return {row["id"]: source_of(row) for row in self._run(query, {"ids": wanted})}

    def kin(self) -> dict[str, Kin]:
        query = (
            "MATCH (s:Source) WHERE s.same_as IS NOT NULL OR s.likeness IS NOT NULL "
            "RETURN s.id AS id, s.same_as AS same, s.likeness AS likeness"
        )
        found = ((r["id"], r["same"] or (), r["likeness"] or ()) for r in self._run(query))
        return {i: Kin(tuple(same), tuple(alike)) for i, same, alike in found if same or alike}

    def voices(self) -> dict[str, str]:
        query = "MATCH (s:Source) WHERE s.voice <> s.id RETURN s.id AS id, s.voice AS voice"
        return {row["id"]: row["voice"] for row in self._run(query)}

    def twins(self) -> dict[str, tuple[str, ...]]:
        query = "MATCH (s:Source) WHERE s.same_as IS NOT NULL RETURN s.id AS id, s.same_as AS same"
        return {row["id"]: tuple(row["same"]) for row in self._run(query)}

    def alike(self, values: Collection[str]) -> dict[str, tuple[str, ...]]:
        if not values:
            return {}
        query = (
            "MATCH (s:Source) WHERE any(value IN s.likeness WHERE value IN $values) "
            "RETURN s.id AS id, s.likeness AS likeness"
        )
        rows = self._run(query, {"values": sorted(values)})
        return {row["id"]: tuple(row["likeness"]) for row in rows}

    def judgements(self) -> tuple[Judgement, ...]:
        query = f"MATCH (j:Judgement) RETURN {returned('Judgement', 'j')} ORDER BY number"
        return tuple(map(judgement_of, self._run(query)))

    def mentions(self, ids: Iterable[str]) -> list[Mention]:
        return self._mentions(
            "UNWIND $ids AS key MATCH (m:Mention {id: key}) ", ids=sorted(set(ids))
        )

    def mentions_in_sources(self, sources: Iterable[str]) -> list[Mention]:
        query = "UNWIND $ids AS key MATCH (m:Mention {source: key}) "
        return self._mentions(query, ids=sorted(set(sources)))

    def spelled(self, kind: str, keys: Iterable[str]) -> list[Mention]:
        # Not UNWIND: it makes all rows of a mention with several of the keys before one is kept.
        query = "MATCH (s:Spelling)<-[:SPELLS]-(m:Mention) WHERE s.id IN $ids "
        return self._mentions(query, kind, ids=sorted({f"{kind}|{key}" for key in keys}))

    def spelled_within(
        self, kind: str, keys: Iterable[str], around: Iterable[str]
    ) -> list[Mention]:
        query = (
            "UNWIND $around AS entity MATCH (e {id: entity})<-[:MEANS]-(:Mention)"
            "<-[:AROUND]-(m:Mention)-[:SPELLS]->(s:Spelling) WHERE s.id IN $ids "
        )
        found: list[Mention] = []
        ids = sorted({f"{kind}|{key}" for key in keys})
        for label, entities in _by_label(around):
            values = {"ids": ids, "around": entities}
            found += self._mentions(query.replace("(e {", f"(e:{label} {{"), kind, **values)
        return found

    def _mentions(self, match: str, kind: str | None = None, **values: Any) -> list[Mention]:
        if not all(values.values()):
            return []
        return [mention_of(row) for row in self._run(match + _mention(kind), values)]

    def means(self, mentions: Iterable[str]) -> dict[str, str]:
        wanted = sorted(set(mentions))
        if not wanted:
            return {}
        query = (
            "UNWIND $ids AS key MATCH (m:Mention {id: key})-[:MEANS]->(e) "
            "RETURN m.id AS mention, e.id AS entity"
        )
        return {row["mention"]: row["entity"] for row in self._run(query, {"ids": wanted})}

    def members(self, entities: Iterable[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for label, ids in _by_label(entities):
            found |= {entity: [] for entity in ids}
            query = (
                f"UNWIND $ids AS key MATCH (e:{label} {{id: key}})<-[:MEANS]-(m:Mention) "
                "RETURN e.id AS entity, m.id AS mention ORDER BY entity, mention"
            )
            for row in self._run(query, {"ids": ids}):
                found[row["entity"]].append(row["mention"])
        return found

    def statements_naming(self, mentions: Iterable[str], kinds: Collection[str]) -> list[Statement]:
        wanted = sorted(set(mentions))
        if not wanted:
            return []
        query = (
            "UNWIND $ids AS key MATCH (:Mention {id: key})<-[:NAMES]-(s:Statement)"
            "-[:FROM]->(source:Source) WHERE s.kind IN $kinds " + _STATEMENT
        )
        return [_statement(row) for row in self._run(query, {"ids": wanted, "kinds": list(kinds)})]

    def statements_of_kinds(self, kinds: Collection[str]) -> list[Statement]:
        query = (
            "UNWIND $kinds AS kind MATCH (s:Statement {kind: kind})-[:FROM]->(source:Source) "
            + _STATEMENT
        )
        return [_statement(row) for row in self._run(query, {"kinds": list(kinds)})]

    def roles_held(self, holders: Iterable[str]) -> set[str]:
        return self._roles(holders, "<-[:OF_ROLE]-(:Tenure)<-[:HOLDS]-")

    def roles_in(self, agencies: Iterable[str]) -> set[str]:
        return self._roles(agencies, "-[:IN]->")

    def _roles(self, entities: Iterable[str], path: str) -> set[str]:
        found = set()
        for label, ids in _by_label(entities):
            query = (
                f"UNWIND $ids AS key MATCH (r:Role){path}(e:{label} {{id: key}}) "
                "RETURN DISTINCT r.id AS id"
            )
            found |= {row["id"] for row in self._run(query, {"ids": ids})}
        return found

    def fragments(self, owners: Iterable[NodeKey]) -> Fragment:
        return fetch_fragments(self._ask, owners)


@cache
def _mention(kind: str | None) -> str:
    """Returns each mention once, with the properties that mentions of the kind can have."""
    others = {name for name, kinds in OF_KINDS.items() if kind and kind not in kinds}
    return f"RETURN DISTINCT {returned('Mention', 'm', others)}"


def _by_label(entities: Iterable[str]) -> Iterable[tuple[str, list[str]]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for entity in sorted(set(entities)):
        groups[label_of(entity)].append(entity)
    return sorted(groups.items())


def _statement(row: Mapping[str, Any]) -> Statement:
    return statement_of(row, row["source"])
