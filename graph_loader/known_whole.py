"""As known on an earlier day: the whole graph, derived from what had been published by then.

Identities are today's: who a name means does not change, only what had been said of it. What
nobody had named by then is not there.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from graph_loader.derive.derived import derive_pages
from graph_loader.derive.gather import Gatherer
from graph_loader.derive.resolve import Resolution
from graph_loader.derive.voices import voices
from graph_loader.filling import fill
from graph_loader.graph.fetch import present
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.graph.reading import read_all_nodes, read_nodes
from graph_loader.graph.schema import LABELS, label_of
from graph_loader.ground import record_fragment
from graph_loader.identity.change import Change
from graph_loader.identity.mentions import mentions_of
from graph_loader.known_on import KnownThen, published_by
from graph_loader.statements import SourceRecord
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Row, Store
from graph_loader.world.memory import MemoryWorld
from graph_loader.world.remember import records_of

_FROM = "MATCH (s:Statement)-[:FROM]->(source:Source) RETURN s.id AS statement, source.id AS source"
_MEANS = "MATCH (m:Mention)-[:MEANS]->(e) RETURN m.id AS mention, e.id AS entity"
_MARK = "MATCH (s:Store) RETURN s.serial AS serial"
_MARKED = "MATCH (s:Store) SET s.serial = $serial, s.known_on = $day"


@contextmanager
def known_whole(store: Store, day: str) -> Iterator[KnownThen]:
    """A temporary store of all that had been published by a day (ISO), for any question."""
    records = _records(store)
    known = [record for record in records if published_by(record.source, day)]
    undated = sum(len(one.statements) for one in records if not one.source.published)
    whole = _derived(store, known)
    serial = max((row["serial"] or 0 for row in store.rows(_MARK)), default=0)
    with tempfile.TemporaryDirectory(prefix="rolegraph-") as folder:
        place = Path(folder) / "known.graph"
        with EmbeddedStore.open(place, mode="write", create=True) as then:
            fill(then, whole)
            then.write(lambda tx: tx.run(_MARKED, {"serial": serial, "day": day}))
            yield KnownThen(then, undated)


def _derived(store: Store, records: Iterable[SourceRecord]) -> Fragment:
    """The graph of some sources, under today's identities."""
    world = MemoryWorld()
    mentions = {record.source.id: mentions_of(record) for record in records}
    for record in records:
        world.learn(record, mentions[record.source.id])
    means = {row["mention"]: row["entity"] for row in store.rows(_MEANS)}
    for mention in (mention for found in mentions.values() for mention in found):
        world.mean(mention.id, means[mention.id])
    entities = {means[one.id] for found in mentions.values() for one in found}
    heard = voices(world.kin())
    whole = Fragment()
    for record in records:
        source = record.source.id
        whole.update(record_fragment(record, mentions[source], heard.get(source, source)))
    gatherer = Gatherer(world, Change(), Resolution())
    paged = {entity for entity in entities if label_of(entity) != "Decision"}
    whole.update(derive_pages(gatherer, paged, heard))
    _name_by_id(store, whole, entities)
    for key in [key for key in whole.nodes if key.label == "Mention"]:
        if key.id in means:
            whole.relate("MEANS", key, NodeKey(label_of(means[key.id]), means[key.id]))
    return whole


def _name_by_id(store: Store, whole: Fragment, entities: Iterable[str]) -> None:
    """An entity is found by the mention that it is called after, whoever named it so."""
    missing = sorted(e for e in entities if NodeKey("Mention", e) not in whole.nodes)
    for row in store.rows(read_nodes("Mention"), {"ids": missing}) if missing else ():
        whole.nodes[NodeKey("Mention", row["id"])] = present(row, LABELS["Mention"].all_properties)


def _records(store: Store) -> list[SourceRecord]:
    ground = Fragment()
    for label in ("Source", "Statement"):
        for row in store.rows(read_all_nodes(label)):
            ground.nodes[NodeKey(label, row["id"])] = _present(label, row)
    for row in store.rows(_FROM):
        start, end = NodeKey("Statement", row["statement"]), NodeKey("Source", row["source"])
        ground.relate("FROM", start, end)
    return records_of(ground)


def _present(label: str, row: Row) -> dict[str, Any]:
    return present(row, LABELS[label].all_properties)
