"""As known on an earlier day: the roles asked about, derived from what was published by then.

Identities are today's: who a name means does not change, only what had been said of it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph_loader.dates import latest
from graph_loader.derive.gather import Gatherer
from graph_loader.derive.resolve import Resolution
from graph_loader.derive.role_pages import derive_roles
from graph_loader.derive.touched import carrying_edges, upstream
from graph_loader.derive.voices import voices
from graph_loader.graph.fetch import present
from graph_loader.graph.pieces import Fragment, NodeKey, Patch
from graph_loader.graph.reading import read_nodes
from graph_loader.graph.schema import LABELS
from graph_loader.graph.writing import setup_statements, writes
from graph_loader.identity.change import Change
from graph_loader.statements import Source, Statement
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Parameters, Row, Store
from graph_loader.thai.posts import one_at_a_time
from graph_loader.world.stored import StoredWorld


@dataclass(frozen=True, slots=True)
class KnownThen:
    """A temporary store of what was known, and how many statements had no day of publication."""

    store: Store
    undated: int


@contextmanager
def known_on(store: Store, roles: Collection[str], day: str) -> Iterator[KnownThen]:
    """What had been published on `roles` (ids) by a day (ISO); `who` can be asked of it.

    With them come the posts that their holders cannot have held beside them (`elsewhere.py`).
    """
    world = _PublishedBy(_Reading(store), day)
    gatherer = Gatherer(world, Change(), Resolution())
    wanted = set(roles) | upstream(carrying_edges(gatherer), roles)
    wanted |= _instead(store, roles)
    fragment = derive_roles(gatherer, wanted, voices(world.kin()))
    _complete(store, fragment)
    with tempfile.TemporaryDirectory(prefix="rolegraph-") as folder:
        place = Path(folder) / "known.graph"
        with EmbeddedStore.open(place, mode="write", create=True) as then:
            then.setup(setup_statements())
            then.write(lambda tx: [tx.run(*write) for write in writes(Patch(put=fragment))])
            yield KnownThen(then, len(world.undated))


def _instead(store: Store, roles: Collection[str]) -> set[str]:
    """Posts of those who hold the roles, by today's identities, of which one leaves the other."""
    query = (
        "UNWIND $roles AS key MATCH (own:Role {id: key})<-[:OF_ROLE]-(held:Tenure)<-[:HOLDS]-"
        "(p:Person) WHERE held.how = 'substantive' MATCH (p)-[:HOLDS]->(t:Tenure)-[:OF_ROLE]->"
        "(r:Role) WHERE t.how = 'substantive' "
        "RETURN DISTINCT r.id AS role, r.name AS post, own.name AS own"
    )
    rows = store.rows(query, {"roles": sorted(roles)})
    return {row["role"] for row in rows if one_at_a_time(row["own"], row["post"])}


class _Reading:
    """A store that is only read, where a transaction is expected."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        return self._store.rows(query, parameters)


class _PublishedBy(StoredWorld):
    """The stored world without what was published later; undated statements are counted."""

    def __init__(self, reading: _Reading, day: str) -> None:
        super().__init__(reading)
        self.day = day
        self.undated: set[str] = set()
        self._published: dict[str, str | None] = {}

    def statements_naming(self, mentions: Iterable[str], kinds: Collection[str]) -> list[Statement]:
        return self._by_then(super().statements_naming(mentions, kinds))

    def statements_on(self, entities: Iterable[str], kinds: Collection[str]) -> list[Statement]:
        return self._by_then(super().statements_on(entities, kinds))

    def statements_of_kinds(self, kinds: Collection[str]) -> list[Statement]:
        return self._by_then(super().statements_of_kinds(kinds))

    def _by_then(self, statements: list[Statement]) -> list[Statement]:
        new = {statement.source for statement in statements} - self._published.keys()
        self._published |= {i: _day_of(source) for i, source in self.sources(new).items()}
        days = {statement.id: self._published[statement.source] for statement in statements}
        self.undated |= {identifier for identifier, day in days.items() if day is None}
        return [s for s in statements if (day := days[s.id]) is not None and day <= self.day]


def published_by(source: Source, day: str) -> bool:
    """Whether a source surely was published by a day (ISO)."""
    published = _day_of(source)
    return published is not None and published <= day


def _day_of(source: Source) -> str | None:
    return latest(source.published) if source.published else None


def _complete(store: Store, fragment: Fragment) -> None:
    """Adds the nodes at the ends of the ties, as they are called today, and the sources."""
    ends = {key for tie in fragment.relationships for key in (tie.start, tie.end)}
    roles = {key for key in fragment.nodes if key.label == "Role"}
    fragment.nodes.update(_nodes(store, (ends - fragment.nodes.keys()) | roles))
    statements = sorted(key.id for key in ends if key.label == "Statement")
    query = (
        "UNWIND $ids AS key MATCH (s:Statement {id: key})-[:FROM]->(source:Source) "
        "RETURN s.id AS statement, source.id AS source"
    )
    for row in store.rows(query, {"ids": statements}):
        source = NodeKey("Source", row["source"])
        fragment.nodes.update(_nodes(store, {source} - fragment.nodes.keys()))
        fragment.relate("FROM", NodeKey("Statement", row["statement"]), source)


def _nodes(store: Store, keys: Iterable[NodeKey]) -> dict[NodeKey, dict[str, Any]]:
    by_label: dict[str, list[str]] = {}
    found: dict[NodeKey, dict[str, Any]] = {}
    for key in sorted(keys):
        by_label.setdefault(key.label, []).append(key.id)
    for label, ids in by_label.items():
        for row in store.rows(read_nodes(label), {"ids": ids}):
            found[NodeKey(label, row["id"])] = present(row, LABELS[label].all_properties)
    return found
