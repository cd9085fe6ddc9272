"""A Neo4j filled at once: all of it or, for readers and writers, nothing yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import pytest

from graph_loader.errors import ConstraintBroken, StoreBusy, StoreError, StoreNotEmpty
from graph_loader.store.neo4j import Neo4jStore, filling
from graph_loader.store.protocol import Bulk, Transaction
from tests.servers.credentials import credentials
from tests.servers.wipe import run, wipe

PEOPLE: Final[list[dict[str, Any]]] = [{"id": str(number), "died": None} for number in range(25)]
KNOWS: Final[list[dict[str, Any]]] = [
    {"start": str(number), "end": "0", "days": ["2020-05-13"], "until": None}
    for number in range(1, 25)
]
SETUP: Final = ["CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE"]
BULK: Final = Bulk(
    {"Store": [{"id": "rolegraph", "serial": 1}], "Person": PEOPLE},
    {("Person", "KNOWS", "Person"): KNOWS},
    SETUP,
)
COUNTS: Final = (
    "MATCH (n:Person) OPTIONAL MATCH (n)-[r:KNOWS {days: ['2020-05-13']}]->(:Person {id: '0'}) "
    "RETURN count(n) AS people, count(r) AS known"
)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many transactions out of a few rows."""
    monkeypatch.setattr(filling, "BATCH", 4)
    monkeypatch.setattr(filling, "TOGETHER", 2)


class Stopped(Exception):
    """What stands for a killed process: nothing of the fill runs after it."""


def stop_after(transactions: int) -> Callable[..., None]:
    """Writes so many transactions, and then none."""
    done = iter(range(transactions))
    create = filling._create

    def stopping(*values: Any) -> None:
        if next(done, None) is None:
            raise Stopped
        create(*values)

    return stopping


def another(store: Neo4jStore) -> Neo4jStore:
    return Neo4jStore.open(store.address, mode="write", credentials=credentials())


def takes(store: Neo4jStore) -> tuple[bool, int]:
    """Whether it would be filled, and by how much at most at once."""
    return store.fillable, store.capacity


def add(transaction: Transaction) -> None:
    transaction.run("MERGE (:Person {id: 'more'})")


def test_it_is_there_and_can_be_written_to(neo4j_store: Neo4jStore) -> None:
    assert takes(neo4j_store) == (True, 100_000)
    neo4j_store.fill(BULK)
    assert takes(neo4j_store) == (False, 5_000)
    assert neo4j_store.rows(COUNTS) == [{"people": 25, "known": 24}]
    assert neo4j_store.rows("MATCH (s:Store) RETURN properties(s) AS p") == [
        {"p": {"id": "rolegraph", "serial": 1}}
    ]
    with pytest.raises(ConstraintBroken):
        neo4j_store.write(lambda transaction: transaction.run("CREATE (:Person {id: '3'})"))
    with another(neo4j_store) as other, pytest.raises(StoreNotEmpty):
        other.fill(BULK)


@pytest.mark.parametrize("transactions", range(7))
def test_stopped_anywhere_it_is_no_graph_yet_and_the_next_fills_it(
    neo4j_store: Neo4jStore, monkeypatch: pytest.MonkeyPatch, transactions: int
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(filling, "_create", stop_after(transactions))
        with pytest.raises(Stopped):
            neo4j_store.fill(BULK)
    with another(neo4j_store) as other:
        for store in (neo4j_store, other):
            with pytest.raises(StoreBusy, match="has not ended, so nothing is known"):
                store.rows(COUNTS)
            with pytest.raises(StoreBusy, match="load again"):
                store.write(add)
        assert other.fillable
        other.fill(BULK)
    assert neo4j_store.rows(COUNTS) == [{"people": 25, "known": 24}]


def test_seven_stops_were_all_there_are(
    neo4j_store: Neo4jStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "_create", stop_after(7))
    neo4j_store.fill(BULK)


def test_who_loads_amid_a_fill_is_told_so_by_what_it_reads(
    neo4j_store: Neo4jStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = filling._create
    seen: list[str] = []

    def looking(*values: Any) -> None:
        create(*values)
        with another(neo4j_store) as other:
            assert other.fillable  # so it would wait for its turn, and then find it filled
            with pytest.raises(StoreBusy) as told:
                other.rows(COUNTS)
            seen.append(str(told.value))

    monkeypatch.setattr(filling, "_create", looking)
    neo4j_store.fill(BULK)
    assert len(seen) == 7


def test_nothing_is_filled_beside_other_things(neo4j_uri: str) -> None:
    wipe(neo4j_uri, credentials())
    run(neo4j_uri, credentials(), "CREATE (:Guest {id: 'somebody else'})")
    with Neo4jStore.open(
        neo4j_uri, mode="write", create=True, into_shared=True, credentials=credentials()
    ) as store:
        assert not store.fillable
        with pytest.raises(StoreNotEmpty):
            store.fill(BULK)
        assert store.rows("MATCH (n:Guest) RETURN n.id AS id") == [{"id": "somebody else"}]


@pytest.mark.parametrize(
    ("people", "knows", "wrong"),
    [
        ([{"id": "a"}], [{"start": "a", "end": "z"}], "an end is missing"),
        ([{"id": "a"}], [{"start": "a"}], "a row of KNOWS has no 'end'"),
        ([{"caption": "ข"}], [], "a row of Person has no 'id'"),
        ([{"id": "a"}, {"id": "a"}], [], "already exists"),
    ],
)
def test_what_cannot_be_built_is_named(
    neo4j_store: Neo4jStore, people: list[dict[str, Any]], knows: list[dict[str, Any]], wrong: str
) -> None:
    with pytest.raises(StoreError, match=wrong):
        neo4j_store.fill(Bulk({"Person": people}, {("Person", "KNOWS", "Person"): knows}, SETUP))
    assert neo4j_store.fillable
