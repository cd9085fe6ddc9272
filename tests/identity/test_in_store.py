"""Joins by spelling in a store: a decision outlives a rebuild, a re-load and another reader."""

from __future__ import annotations

from dataclasses import replace

from graph_loader.judge import Signature, judge, undo
from graph_loader.load import Loader
from graph_loader.rebuild import rebuild
from graph_loader.statements import SourceRecord
from graph_loader.store.protocol import Store
from tests.identity.told import told

NAME, SPELLED = "วิลาศ วงศ์ตัวอย่าง", "วิลาส วงษ์ตัวอย่าง"
HEAD = ("อธิบดี", "กรมทดสอบ")
RECORDS = (told("a", "2020-01-01", (NAME, *HEAD)), told("b", "2020-02-01", (SPELLED, *HEAD)))


def load(store: Store, *records: SourceRecord) -> None:
    for _ in Loader(store).load(records):
        pass


def ids(store: Store) -> dict[str, str]:
    """Name as written → mention id."""
    query = "MATCH (m:Mention {kind: 'person'}) RETURN m.name AS name, m.id AS id"
    return {row["name"]: row["id"] for row in store.rows(query)}


def means(store: Store) -> dict[str, str]:
    """Name as written → id of the person meant."""
    query = "MATCH (m:Mention {kind: 'person'})-[:MEANS]->(p) RETURN m.name AS name, p.id AS id"
    return {row["name"]: row["id"] for row in store.rows(query)}


def whole(store: Store) -> list[dict[str, object]]:
    query = (
        "MATCH (n) WHERE NOT 'Store' IN labels(n) OPTIONAL MATCH (n)-[r]->(m) "
        "RETURN n.id AS id, n.name AS name, type(r) AS tie, m.id AS other "
        "ORDER BY id, tie, other"
    )
    return store.rows(query)


def test_spellings_loaded_one_by_one_are_one_person(store: Store) -> None:
    for record in RECORDS:
        load(store, record)
    assert len(set(means(store).values())) == 1
    assert set(means(store)) == {NAME, SPELLED}
    assert not rebuild(store)


def test_a_split_outlives_everything_and_undone_puts_back_what_was(store: Store) -> None:
    load(store, *RECORDS)
    before = whole(store)
    mentions = ids(store)
    made = judge(Loader(store), "different", mentions[NAME], mentions[SPELLED], Signature())
    apart = means(store)
    assert apart[NAME] != apart[SPELLED]
    assert not rebuild(store)
    read_better = replace(RECORDS[1], source=replace(RECORDS[1].source, reader="2", content="ab"))
    load(store, read_better)
    assert means(store) == apart
    load(store, RECORDS[0], read_better)
    assert means(store) == apart
    Loader(store).unload(["b"])
    load(store, RECORDS[1])
    assert means(store) == apart
    undo(Loader(store), made.number)
    assert whole(store) == before


def test_an_id_that_was_joined_away_resolves(store: Store) -> None:
    load(store, *RECORDS)
    [person] = set(means(store).values())
    query = "MATCH (m:Mention {id: $id})-[:MEANS]->(p:Person) RETURN p.id AS id"
    for mention in ids(store).values():
        assert [row["id"] for row in store.rows(query, {"id": mention})] == [person]
