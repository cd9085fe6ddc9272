"""Emptying a test database. `conftest.neo4j_uri` has made sure that it is ours.

The constraints and indexes of a graph stay: making them again takes each test longer than its load.
"""

from __future__ import annotations

import re
from typing import Any, Final

import neo4j

from graph_loader.graph.writing import setup_statements
from graph_loader.store.neo4j import Credentials

_SCHEMA: Final = (
    ("SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT"),
    ("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX"),
)
_NAMED: Final = re.compile(r"CREATE (?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS")


def wipe(uri: str, login: Credentials) -> None:
    """Take away all nodes and relationships, and constraints and indexes that are not a graph's."""
    ours = {name for statement in setup_statements() for name in _NAMED.findall(statement)}
    with neo4j.GraphDatabase.driver(uri, auth=login.auth) as driver:
        _run(driver, login, "MATCH (n) DETACH DELETE n")
        for show, drop in _SCHEMA:
            for row in _run(driver, login, show):
                if row["name"] not in ours:
                    _run(driver, login, f"{drop} `{row['name']}` IF EXISTS")


def run(uri: str, login: Credentials, query: Any) -> list[dict[str, Any]]:
    """The rows of one query, past our own store."""
    with neo4j.GraphDatabase.driver(uri, auth=login.auth) as driver:
        return _run(driver, login, query)


def _run(driver: neo4j.Driver, login: Credentials, query: Any) -> list[dict[str, Any]]:
    found = driver.execute_query(query, database_=login.database)
    return [record.data() for record in found.records]
