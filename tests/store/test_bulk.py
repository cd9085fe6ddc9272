"""A store written at once is the store that transactions would have written."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from graph_loader.errors import ConstraintBroken, StoreBusy, StoreError
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Bulk
from tests.store.processes import writer

PEOPLE: Final[list[dict[str, Any]]] = [
    {"id": "a", "caption": "ก", "words": ["ก", "ข"], "born": "1960", "seats": 1, "died": None},
    {"id": "b", "words": [], "sure": True},
]
KNOWS: Final[list[dict[str, Any]]] = [
    {"start": "a", "end": "b", "on": "2020-05-13", "days": ["2020-05-13"], "until": None},
    {"start": "a", "end": "b", "on": "2021"},
]
SETUP: Final = [
    "CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT person_code IF NOT EXISTS FOR (n:Person) REQUIRE n.code IS UNIQUE",
]
NODES: Final = (
    "MATCH (n:Person) RETURN n.id AS id, n.caption AS caption, n.words AS words, n.born AS born, "
    "n.seats AS seats, n.died AS died, n.sure AS sure ORDER BY id"
)
LINKS: Final = (
    "MATCH (a)-[r:KNOWS]->(b) RETURN a.id AS a, b.id AS b, r.on AS day, r.days AS days, "
    "r.until AS until ORDER BY day"
)


def build(path: Path) -> None:
    fill(path, PEOPLE, KNOWS)


def fill(path: Path, people: list[dict[str, Any]], knows: list[dict[str, Any]]) -> None:
    with EmbeddedStore.open(path, mode="write", create=True) as store:
        store.fill(Bulk({"Person": people}, {("Person", "KNOWS", "Person"): knows}, SETUP))


def by_transactions(path: Path) -> None:
    with EmbeddedStore.open(path, mode="write", create=True) as store:
        store.setup(SETUP)
        store.write(
            lambda transaction: transaction.run(
                "UNWIND $rows AS row CREATE (n:Person {id: row.id}) SET n += row", {"rows": PEOPLE}
            )
        )
        store.write(
            lambda transaction: transaction.run(
                "UNWIND $rows AS row MATCH (a:Person {id: row.start}) "
                "MATCH (b:Person {id: row.`end`}) CREATE (a)-[r:KNOWS]->(b) "
                "SET r.on = row.on, r.days = row.days, r.until = row.until",
                {"rows": KNOWS},
            )
        )


def content(path: Path) -> list[Any]:
    with EmbeddedStore.open(path, mode="read") as store:
        names = [row["name"] for row in store.rows("SHOW CONSTRAINTS")]
        return [store.rows(NODES), store.rows(LINKS), names]


def test_both_ways_give_the_same(tmp_path: Path) -> None:
    build(tmp_path / "bulk.graph")
    by_transactions(tmp_path / "slow.graph")
    found = content(tmp_path / "bulk.graph")
    assert found == content(tmp_path / "slow.graph")
    assert found[0][0] == PEOPLE[0] | {"sure": None}
    assert [row["day"] for row in found[1]] == ["2020-05-13", "2021"]
    assert found[2] == ["person_code"]


def test_it_can_be_written_to_afterwards(embedded_path: Path) -> None:
    build(embedded_path)
    with EmbeddedStore.open(embedded_path, mode="write") as store:
        with pytest.raises(ConstraintBroken):
            store.write(lambda transaction: transaction.run("CREATE (:Person {id: 'a'})"))
        store.write(lambda transaction: transaction.run("MERGE (n:Person {id: 'c'})"))
    assert [row["id"] for row in content(embedded_path)[0]] == ["a", "b", "c"]


def test_it_is_not_written_over_what_a_killed_writer_committed(embedded_path: Path) -> None:
    with writer(str(embedded_path)) as child:
        child.kill()
    with EmbeddedStore.open(embedded_path, mode="write") as store:
        assert not store.fillable
        with pytest.raises(StoreError, match="is not empty"):
            store.fill(Bulk({"Person": PEOPLE}, {}))


def test_its_writer_goes_on_with_what_it_filled(embedded_path: Path) -> None:
    with EmbeddedStore.open(embedded_path, mode="write", create=True) as store:
        store.fill(Bulk({"Person": PEOPLE}, {("Person", "KNOWS", "Person"): KNOWS}, SETUP))
        assert not store.fillable
        store.write(lambda transaction: transaction.run("MERGE (n:Person {id: 'c'})"))
        with pytest.raises(StoreBusy):
            EmbeddedStore.open(embedded_path, mode="write")
    assert [row["id"] for row in content(embedded_path)[0]] == ["a", "b", "c"]
    assert sorted(path.name for path in embedded_path.parent.glob("*.new")) == []


@pytest.mark.parametrize(
    ("people", "knows", "wrong"),
    [
        ([{"id": "a"}], [{"start": "a", "end": "z"}], "does not exist"),
        ([{"id": "a"}], [{"start": "a"}], "a row of KNOWS has no 'end'"),
        ([{"id": "a"}, {"caption": "ข"}], [], "a row of Person has no 'id'"),
        ([{"id": "a"}, {"id": "a"}], [], "already exists"),
    ],
)
def test_what_cannot_be_built_leaves_no_file(
    embedded_path: Path, people: list[dict[str, Any]], knows: list[dict[str, Any]], wrong: str
) -> None:
    with pytest.raises(StoreError, match=wrong):
        fill(embedded_path, people, knows)
    assert not embedded_path.exists()
