"""Emptying a test database. `conftest.neo4j_uri` has made sure that it is ours."""

from __future__ import annotations

from typing import Any, Final

import neo4j

from graph_loader.store.neo4j import Credentials

_SCHEMA: Final = (
    ("SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT"),
    ("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX"),
)


def wipe(uri: str, login: Credentials) -> None:
    """Take away all nodes, relationships, constraints and indexes."""
    run(uri, login, "MATCH (n) DETACH DELETE n")
    for show, drop in _SCHEMA:
        for row in run(uri, login, show):
            run(uri, login, f"{drop} `{row['name']}` IF EXISTS")


def run(uri: str, login: Credentials, query: Any) -> list[dict[str, Any]]:
    """The rows of one query, past our own store."""
    with neo4j.GraphDatabase.driver(uri, auth=login.auth) as driver:
        found = driver.execute_query(query, database_=login.database)
        return [record.data() for record in found.records]
