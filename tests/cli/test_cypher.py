"""Reading queries of one's own."""

from __future__ import annotations

from tests.cli.runner import rolegraph


def test_a_node_is_an_object(loaded: str) -> None:
    query = "MATCH (s:Source) RETURN s ORDER BY s.id LIMIT 1"
    [row] = rolegraph("--db", loaded, "cypher", query, "--format", "json").rows
    assert row["s"]["labels"] == ["Source"]
    assert {"id", "name"} <= set(row["s"]["properties"])


def test_a_relationship_is_an_object(loaded: str) -> None:
    query = "MATCH (:Person)-[h:HOLDS]->(:Tenure) RETURN h LIMIT 1"
    [row] = rolegraph("--db", loaded, "cypher", query, "--format", "json").rows
    assert row["h"]["type"] == "HOLDS"


def test_the_limit_is_said(loaded: str) -> None:
    query = "MATCH (p:Place) RETURN p.name AS name ORDER BY name"
    ran = rolegraph("--db", loaded, "cypher", query, "--limit", "2", "--format", "csv")
    assert len(ran.out.splitlines()) == 3
    assert ran.err == "rolegraph: the first 2 rows; --limit asks for more\n"


def test_a_limit_that_is_just_met_is_not(loaded: str) -> None:
    ran = rolegraph("--db", loaded, "cypher", "UNWIND [1, 2] AS n RETURN n", "--limit", "2")
    assert ran.err == ""


def test_time_is_limited(loaded: str) -> None:
    query = "MATCH (a:Statement), (b:Statement), (c:Statement), (d:Statement) RETURN count(*) AS n"
    ran = rolegraph("--db", loaded, "cypher", query, "--timeout", "1")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "rolegraph: the query took longer than it was given\n"
