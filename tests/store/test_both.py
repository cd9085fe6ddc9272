"""What both stores do alike."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from graph_loader.errors import ConstraintBroken, QueryFailed, QueryTimeout, ReadOnlyQuery
from graph_loader.store.protocol import Row, Store, Transaction

UNIQUE: Final = [
    "CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT person_code IF NOT EXISTS FOR (n:Person) REQUIRE n.code IS UNIQUE",
]
COUNT: Final = "MATCH (n:Person) RETURN count(n) AS n"
MERGE: Final = "UNWIND $rows AS row MERGE (n:Person {id: row.id}) SET n += row.properties"


class Halt(Exception):
    """What a test's own work raises."""


def merge(transaction: Transaction, *ids: str) -> None:
    rows = [{"id": identifier, "properties": {"caption": "ก"}} for identifier in ids]
    transaction.run(MERGE, {"rows": rows})


def count(store: Store) -> int:
    return int(store.rows(COUNT)[0]["n"])


def test_a_transaction_sees_what_it_wrote(store: Store) -> None:
    def work(transaction: Transaction) -> list[Row]:
        merge(transaction, "a", "b")
        return transaction.run(COUNT)

    assert store.write(work) == [{"n": 2}]
    assert count(store) == 2


def test_an_exception_takes_everything_back_and_passes_through(store: Store) -> None:
    def work(transaction: Transaction) -> None:
        merge(transaction, "a")
        raise Halt

    with pytest.raises(Halt):
        store.write(work)
    assert count(store) == 0


@pytest.mark.parametrize("properties", ["{id: 'a'}", "{id: 'c', code: '1'}"])
def test_a_broken_constraint_takes_the_whole_transaction_back(
    store: Store, properties: str
) -> None:
    store.setup(UNIQUE)
    store.write(lambda transaction: transaction.run("CREATE (:Person {id: 'a', code: '1'})"))

    def work(transaction: Transaction) -> None:
        merge(transaction, "b")
        transaction.run(f"CREATE (:Person {properties})")

    with pytest.raises(ConstraintBroken, match="already exists"):
        store.write(work)
    assert store.rows("MATCH (n:Person) RETURN n.id AS id") == [{"id": "a"}]


def test_setup_runs_twice(store: Store) -> None:
    store.setup(UNIQUE)
    store.setup(UNIQUE)
    names = [row["name"] for row in store.rows("SHOW CONSTRAINTS")]
    assert names.count("person_code") == 1


@pytest.mark.parametrize(
    "query",
    [
        "CREATE (:Person {id: 'b'})",
        "MERGE (:Person {id: 'b'})",
        "MATCH (n:Person) SET n.caption = 'ข'",
        "MATCH (n:Person) REMOVE n.caption",
        "MATCH (n:Person) DETACH DELETE n",
        "FOREACH (i IN [1] | CREATE (:Person {id: 'b'}))",
        "CREATE INDEX person_caption FOR (n:Person) ON (n.caption)",
        "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row",
        "load // so\n csv from 'file:///etc/hostname' AS row RETURN row",
        "MATCH (n) RETURN n.id AS row UNION LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row",
    ],
)
def test_rows_only_reads_the_store(store: Store, query: str) -> None:
    store.write(lambda transaction: merge(transaction, "a"))
    with pytest.raises(ReadOnlyQuery):
        store.rows(query)
    assert store.rows("MATCH (n:Person) RETURN n.id AS id, n.caption AS caption") == [
        {"id": "a", "caption": "ก"}
    ]
    assert store.rows("SHOW INDEXES YIELD name WHERE name = 'person_caption'") == []


def test_rows_keeps_to_its_limit(store: Store) -> None:
    assert store.rows("UNWIND range(1, 9) AS i RETURN i", limit=2) == [{"i": 1}, {"i": 2}]
    assert store.rows("UNWIND range(1, 3) AS i RETURN i", limit=0) == []
    assert len(store.rows("UNWIND range(1, 3000) AS i RETURN i")) == 3000


def test_rows_keeps_to_its_time(store: Store) -> None:
    slow = "UNWIND range(1, 200000) AS i UNWIND range(1, 200000) AS j RETURN count(*) AS n"
    with pytest.raises(QueryTimeout):
        store.rows(slow, timeout=0.2)


@pytest.mark.parametrize("query", ["MATCH (n) RETURN m", "no query at all", "RETURN $absent AS a"])
def test_a_wrong_query_is_told_in_one_line(store: Store, query: str) -> None:
    with pytest.raises(QueryFailed) as caught:
        store.rows(query)
    assert "\n" not in str(caught.value)


def test_values_come_back_as_they_went_in(store: Store) -> None:
    kept = {"s": "ปลัด", "i": 10**15, "f": 0.5, "t": True, "l": ["ก", "b"], "e": [], "q": ""}
    store.write(
        lambda transaction: transaction.run(
            "CREATE (n:Person {id: 'a'}) SET n += $kept", {"kept": kept | {"none": None}}
        )
    )
    returned = ", ".join(f"n.{name} AS {name}" for name in [*kept, "none"])
    assert store.rows(f"MATCH (n:Person) RETURN {returned}") == [kept | {"none": None}]


def test_a_null_takes_a_property_away(store: Store) -> None:
    store.write(lambda transaction: merge(transaction, "a"))
    store.write(
        lambda transaction: transaction.run(
            MERGE, {"rows": [{"id": "a", "properties": {"caption": None}}]}
        )
    )
    assert store.rows("MATCH (n:Person) RETURN n.caption AS caption") == [{"caption": None}]


def test_nodes_and_relationships_come_as_plain_dicts(store: Store) -> None:
    store.write(
        lambda transaction: transaction.run(
            "CREATE (a:Person {id: 'a'})-[:KNOWS {on: '2020-05-13'}]->(:Person {id: 'b'})"
        )
    )
    assert store.rows("MATCH (a)-[r:KNOWS]->(b) RETURN a, r, [b] AS bs") == [
        {
            "a": {"labels": ["Person"], "properties": {"id": "a"}},
            "r": {"type": "KNOWS", "properties": {"on": "2020-05-13"}},
            "bs": [{"labels": ["Person"], "properties": {"id": "b"}}],
        }
    ]


def test_days_come_as_iso_strings(store: Store) -> None:
    assert store.rows("RETURN $on AS on", {"on": date(2020, 5, 13)}) == [{"on": "2020-05-13"}]


def test_operators_tells_what_a_query_would_do(store: Store) -> None:
    assert "LoadCsv" in _operators(store, "LOAD CSV FROM 'file:///x' AS row RETURN row")
    assert "Create" in _operators(store, "CREATE (:Person {id: 'a'})")
    assert count(store) == 0


def _operators(store: Store, query: str) -> set[str]:
    # Neo4j says LoadCSV where kglite says LoadCsv.
    return {operator.replace("CSV", "Csv") for operator in store.operators(query)}
