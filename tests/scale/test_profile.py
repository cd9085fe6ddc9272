"""No question looks through the whole store: PROFILE over the seed amid 50,000 statements.

A question about one thing of the seed may read no more than a small share of the store, less than
all tenures or all participations. One that is asked of everything (all changes, all disagreements)
must read what it tells of, so it is only planned: there too nothing is scanned that is as many as
the statements.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import neo4j
import pytest

from benchmarks.full import full_graph
from benchmarks.stores import empty
from graph_loader.asking import read_values
from graph_loader.filling import fill
from graph_loader.graph.pieces import Fragment
from graph_loader.store.neo4j import Neo4jStore
from queries import question
from tests.scale.asked import Asked, narrow, wide
from tests.scale.profile import explain, hits, profile, scans
from tests.servers.credentials import credentials
from tests.servers.neo4j_server import start

STATEMENTS = 50_000
# Of 200,000 nodes; there are 11,700 tenures and 8,100 participations.
MOST_HITS = 7_000
NARROW = [pytest.param(asked, id=asked.name) for asked in narrow()]
WIDE = [pytest.param(asked, id=asked.name) for asked in wide()]


@dataclass(frozen=True, slots=True)
class Large:
    """The large store, and the labels and types that are as many in it as the statements."""

    store: Neo4jStore
    session: neo4j.Session
    names: frozenset[str]

    def values(self, asked: Asked) -> dict[str, object]:
        return read_values(self.store, question(asked.question), asked.ask)[0]


@pytest.fixture(scope="module")
def large() -> Iterator[Large]:
    """A server of its own: the common one is emptied at once, which needs memory for all of it."""
    login = credentials()
    graph = full_graph(STATEMENTS)
    with (
        start() as server,
        neo4j.GraphDatabase.driver(server.uri, auth=login.auth) as driver,
        driver.session(database=login.database) as session,
        Neo4jStore.open(server.uri, mode="write", create=True, credentials=login) as store,
    ):
        if not server.own:
            empty(store)
        fill(store, graph)
        yield Large(store, session, _as_many_as_statements(graph))
        if not server.own:
            empty(store)


def _as_many_as_statements(graph: Fragment) -> frozenset[str]:
    labels = Counter(key.label for key in graph.nodes)
    types = Counter(key.type for key in graph.relationships)
    return frozenset(name for name, n in (labels + types).items() if n >= STATEMENTS)


def test_the_store_is_large(large: Large) -> None:
    assert {"Statement", "Mention", "FROM", "NAMES"} <= large.names


@pytest.mark.parametrize("asked", NARROW)
def test_a_question_reads_what_it_is_about(asked: Asked, large: Large) -> None:
    found = profile(large.session, question(asked.question).text, large.values(asked))
    assert scans(found, large.names) == []
    assert hits(found) < MOST_HITS or asked.of_the_news


@pytest.mark.parametrize("asked", WIDE)
def test_nothing_large_is_scanned_where_all_is_asked(asked: Asked, large: Large) -> None:
    found = explain(large.session, question(asked.question).text, large.values(asked))
    assert found
    assert scans(found, large.names) == []


@pytest.mark.parametrize(
    "query",
    [
        "MATCH (n) WHERE n.name = 'x' RETURN n",
        "MATCH (s:Statement) WHERE s.quote = 'x' RETURN s",
        "MATCH (x)<-[r:SUPPORTS]-() WHERE r.day = '2020-05-13' RETURN x",
    ],
)
def test_a_scan_is_seen(query: str, large: Large) -> None:
    found = profile(large.session, query, {})
    assert scans(found, large.names)
    assert hits(found) > STATEMENTS
