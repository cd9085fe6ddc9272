"""A world in a store: what deriving needs to read, by Cypher, inside one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
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
from graph_loader.world.protocol import Kin, Standing, Written

_FACTS = (
    "RETURN s.kind AS kind, collect(s.id) AS ids, collect(s.fact) AS facts, "
    "collect(source.id) AS sources"
)
"""Lists side by side, for a row of each of thousands costs Neo4j's driver three times as much."""
_AMONG = 500
"""So many of a name are looked through for some like one: looking through thousands of them costs
the embedded engine as much as all the rest of a load.
"""
_NAME = "RETURN e.id AS entity, m.name AS name"
_WRITTEN = {
    "Person": f"{_NAME}, m.rank AS rank",
    "Role": (
        "OPTIONAL MATCH (m)-[:AROUND]->(:Mention)-[:MEANS]->(a) "
        f"{_NAME}, m.own AS own, m.around_key AS around_key, a.id AS around"
    ),
}
"""What pages ask of names: only a post's asks what stands around it."""
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

    def likes(self, mention: Mention, around: str | None, most: int) -> list[Mention]:
        inside = ""
        if around is not None:
            inside = f"-[:AROUND]->(:Mention)-[:MEANS]->(:{label_of(around)} {{id: $around}})"
        query = (
            f"MATCH (:Spelling {{id: $own}})<-[:SPELLS]-(m:Mention){inside} WITH m LIMIT {_AMONG} "
            f"WHERE m.name = $name{' AND m.rank = $rank' if mention.rank else ''} "
        )
        values = {
            "own": f"{mention.kind}|{mention.own}",
            "around": around,
            "name": mention.name,
            "rank": mention.rank,
            "most": most,
        }
        asked = query + "WITH m LIMIT $most " + _mention(mention.kind)
        return [mention_of(row) for row in self._run(asked, values)]

    def spelled_otherwise(self, kind: str, keys: Iterable[str], entity: str) -> list[Mention]:
        query = (
            "MATCH (s:Spelling)<-[:SPELLS]-(m:Mention)-[:MEANS]->(e) "
            "WHERE s.id IN $ids AND e.id <> $entity "
        )
        return self._mentions(query, kind, ids=[f"{kind}|{key}" for key in keys], entity=entity)

    def named_beside(self, entities: Iterable[str], keys: Collection[str]) -> set[str]:
        found = set()
        for label, ids in _by_label(entities):
            query = (
                f"UNWIND $ids AS key MATCH (:{label} {{id: key}})<-[:MEANS]-(f:Mention)<-[:NAMES]-"
                "(:Statement)-[:NAMES]->(m:Mention)-[:MEANS]->(e) "
                "WHERE f.id IN m.facets AND any(key IN m.keys WHERE key IN $keys) "
                "RETURN DISTINCT e.id AS id"
            )
            found |= {row["id"] for row in self._run(query, {"ids": ids, "keys": list(keys)})}
        return found

    def has_vague_day(self, kind: str, own: str) -> bool:
        query = (
            "MATCH (:Spelling {id: $own})<-[:SPELLS]-(m:Mention) "
            "WHERE m.rank IS NOT NULL AND size(m.since) < 10 RETURN m.id AS id LIMIT 1"
        )
        return bool(self._run(query, {"own": f"{kind}|{own}"}))

    def in_offices(self, own: str) -> list[Mention]:
        query = (
            "MATCH (:Spelling {id: $spelled})<-[:SPELLS]-(m:Mention) "
            "WITH m WHERE m.own = $own AND m.offices IS NOT NULL "
            "RETURN coalesce(m.rank, '') AS rank, collect(m.id) AS ids, "
            "collect(m.offices) AS offices, collect(coalesce(m.since, '')) AS days"
        )
        return [
            Mention(
                identifier,
                "person",
                "",
                own,
                own,
                offices=tuple(offices),
                rank=row["rank"] or None,
                since=day or None,
            )
            for row in self._run(query, {"spelled": f"person|{own}", "own": own})
            for identifier, offices, day in zip(
                row["ids"], row["offices"], row["days"], strict=True
            )
        ]

    def means(self, mentions: Iterable[str]) -> dict[str, str]:
        wanted = sorted(set(mentions))
        if not wanted:
            return {}
        query = (
            "UNWIND $ids AS key MATCH (m:Mention {id: key})-[:MEANS]->(e) "
            "RETURN e.id AS entity, collect(m.id) AS mentions"
        )
        rows = self._run(query, {"ids": wanted})
        return {mention: row["entity"] for row in rows for mention in row["mentions"]}

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

    def written(self, entities: Iterable[str]) -> dict[str, list[Written]]:
        found: dict[str, list[Written]] = {}
        for label, ids in _by_label(entities):
            found |= {entity: [] for entity in ids}
            query = (
                f"UNWIND $ids AS key MATCH (e:{label} {{id: key}})<-[:MEANS]-(m:Mention) "
                f"{_WRITTEN.get(label, _NAME)}, max(m.since) AS since, count(*) AS times"
            )
            for row in self._run(query, {"ids": ids}):
                entity, row["since"] = row.pop("entity"), row["since"] or ""
                found[entity].append(Written(**row))
        return found

    def standings(self, sources: Iterable[str]) -> dict[str, Standing]:
        wanted = sorted(set(sources))
        if not wanted:
            return {}
        query = (
            "UNWIND $ids AS key MATCH (s:Source {id: key}) RETURN s.kind AS kind, "
            "collect(s.id) AS ids, collect(coalesce(s.published, '')) AS days"
        )
        return {
            source: Standing(row["kind"], day or None)
            for row in self._run(query, {"ids": wanted})
            for source, day in zip(row["ids"], row["days"], strict=True)
        }

    def statements_on(self, entities: Iterable[str], kinds: Collection[str]) -> list[Statement]:
        found: dict[str, Statement] = {}
        for label, ids in _by_label(entities):
            query = (
                f"UNWIND $ids AS key MATCH (:{label} {{id: key}})<-[:MEANS]-(:Mention)"
                "<-[:NAMES]-(s:Statement)-[:FROM]->(source:Source) WHERE s.kind IN $kinds "
            )
            rows = self._run(query + _FACTS, {"ids": ids, "kinds": list(kinds)})
            found |= {statement.id: statement for row in rows for statement in _facts(row)}
        return list(found.values())

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


def _facts(row: Mapping[str, Any]) -> Iterator[Statement]:
    told = zip(row["ids"], row["facts"], row["sources"], strict=True)
    for identifier, fact, source in told:
        yield statement_of({"id": identifier, "kind": row["kind"], "fact": fact}, source)
