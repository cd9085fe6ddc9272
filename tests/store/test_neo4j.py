"""Whose database it is, writers in line, and a writer that is killed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from graph_loader.errors import (
    InputError,
    NotOurs,
    ReadOnlyQuery,
    StoreError,
    StoreMissing,
    StoreUnreachable,
)
from graph_loader.store.neo4j import Neo4jStore, marker, plan
from graph_loader.store.protocol import Mode, Transaction
from tests.servers.credentials import credentials
from tests.servers.wipe import run, wipe
from tests.store.processes import writer


def reopen(uri: str, mode: Mode, *, create: bool = False, into_shared: bool = False) -> Neo4jStore:
    return Neo4jStore.open(
        uri, mode=mode, create=create, into_shared=into_shared, credentials=credentials()
    )


@pytest.fixture
def empty_uri(neo4j_uri: str) -> str:
    wipe(neo4j_uri, credentials())
    return neo4j_uri


@pytest.fixture
def foreign_uri(empty_uri: str) -> str:
    run(empty_uri, credentials(), "CREATE (:Store {id: 'somebody else'})")
    return empty_uri


@pytest.mark.parametrize("mode", ["read", "write"])
def test_an_empty_database_is_no_store_yet(empty_uri: str, mode: Mode) -> None:
    with pytest.raises(StoreMissing, match="run `rolegraph load` first"):
        reopen(empty_uri, mode)


def test_what_a_writer_wrote_a_reader_reads(neo4j_store: Neo4jStore) -> None:
    neo4j_store.write(lambda transaction: transaction.run("CREATE (:Person {id: 'a'})"))
    with reopen(neo4j_store.address, "read") as reader:
        assert reader.rows("MATCH (n:Person) RETURN n.id AS id") == [{"id": "a"}]
        with pytest.raises(StoreError, match="opened for reading"):
            reader.write(lambda transaction: transaction.run("CREATE (:Person {id: 'b'})"))


@pytest.mark.parametrize("mode", ["read", "write"])
def test_a_foreign_database_is_refused_and_left_alone(foreign_uri: str, mode: Mode) -> None:
    with pytest.raises(NotOurs, match="holds other things"):
        reopen(foreign_uri, mode, create=True)
    assert run(foreign_uri, credentials(), "MATCH (n) RETURN n.id AS id") == [
        {"id": "somebody else"}
    ]


def test_a_foreign_database_is_shared_on_request(foreign_uri: str) -> None:
    with reopen(foreign_uri, "write", create=True, into_shared=True) as store:
        store.write(lambda transaction: transaction.run("CREATE (:Person {id: 'a'})"))
    with reopen(foreign_uri, "read") as store:
        assert store.rows("MATCH (n:Person) RETURN n.id AS id") == [{"id": "a"}]


def test_the_lock_is_never_seen(neo4j_store: Neo4jStore) -> None:
    neo4j_store.write(lambda transaction: transaction.run("CREATE (:Person {id: 'a'})"))
    assert neo4j_store.rows("MATCH (s:Store) RETURN properties(s) AS p") == [
        {"p": {"id": "rolegraph"}}
    ]


def add_ten(uri: str) -> None:
    with reopen(uri, "write") as store:
        for _ in range(10):
            store.write(add_one)


def add_one(transaction: Transaction) -> None:
    # Read, think, write: what the other has written in between would be lost.
    before = transaction.run("MATCH (n:Counter) RETURN n.value AS value")[0]["value"]
    transaction.run("MATCH (n:Counter) SET n.value = $value", {"value": before + 1})


def count_up(store: Neo4jStore) -> int:
    store.write(lambda transaction: transaction.run("CREATE (:Counter {value: 0})"))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add_ten, [store.address] * 4))
    return int(store.rows("MATCH (n:Counter) RETURN n.value AS value")[0]["value"])


def test_writers_stand_in_line(neo4j_store: Neo4jStore) -> None:
    assert count_up(neo4j_store) == 40


def test_without_the_lock_they_would_not(
    neo4j_store: Neo4jStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marker, "lock", lambda _: None)
    assert count_up(neo4j_store) < 40


def test_a_killed_writer_loses_nothing_committed(neo4j_store: Neo4jStore) -> None:
    with writer(neo4j_store.address) as child:
        child.kill()
        child.wait()
    # Waits in line behind what the server has not yet taken back.
    neo4j_store.write(lambda transaction: transaction.run("CREATE (:Person {id: 'later'})"))
    assert neo4j_store.rows("MATCH (n:Person) RETURN n.id AS id ORDER BY id") == [
        {"id": "committed"},
        {"id": "later"},
    ]


def test_only_procedures_that_read_the_store_are_called(neo4j_store: Neo4jStore) -> None:
    labels = neo4j_store.rows("CALL db.labels() YIELD label RETURN label")
    assert {"label": "Store"} in labels
    with pytest.raises(ReadOnlyQuery, match=r"db\.clearQueryCaches"):
        neo4j_store.rows("CALL db.clearQueryCaches() YIELD value RETURN value")
    with pytest.raises(ReadOnlyQuery, match=r"dbms\.listConfig"):
        neo4j_store.rows("C\\u0041LL dbms.listConfig() YIELD name RETURN name")


@pytest.mark.parametrize(
    "query",
    [
        "CALL db.x()",
        "call\n`db`.x()",
        "OPTIONAL CALL db.x()",
        "CALL/*{*/db.x()",
        "CALL // {\n db.x()",
        "CALL { RETURN 1 AS one } CALL db.x()",
        "C\\u0041LL db.x()",
    ],
)
def test_a_call_that_may_be_a_procedure_is_looked_at(query: str) -> None:
    found = {"operatorType": "ProcedureCall@neo4j", "args": {"Details": "db.x() :: ()"}}
    with pytest.raises(ReadOnlyQuery, match=r"db\.x"):
        plan.refuse_procedures(query, lambda: found)


@pytest.mark.parametrize("query", ["CALL {\n RETURN 1 AS one }", "CALL () { RETURN 1 AS one }"])
def test_a_subquery_costs_no_plan(query: str) -> None:
    plan.refuse_procedures(query, lambda: pytest.fail("asked for a plan"))


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(StoreUnreachable, match="does not answer: check the address"):
        Neo4jStore.open("bolt://127.0.0.1:1", mode="read")


def test_an_address_that_is_none_is_told() -> None:
    with pytest.raises(InputError, match="is no address of a Neo4j"):
        Neo4jStore.open("gopher://127.0.0.1", mode="read")


def test_a_database_that_is_not_there_is_told(neo4j_uri: str) -> None:
    login = type(credentials())(database="absent")
    with pytest.raises(StoreUnreachable, match="absent"):
        Neo4jStore.open(neo4j_uri, mode="read", credentials=login)
