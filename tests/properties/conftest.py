"""One store of each kind for all tests of a file; each example, and each test, empties it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.properties.stores import empty
from tests.servers.credentials import credentials
from tests.servers.wipe import wipe


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedStore]:
    path: Path = tmp_path_factory.mktemp("properties") / "rolegraph.graph"
    with EmbeddedStore.open(path, mode="write", create=True) as store:
        yield store


@pytest.fixture(scope="module")
def neo4j(neo4j_uri: str) -> Iterator[Neo4jStore]:
    login = credentials()
    wipe(neo4j_uri, login)
    with Neo4jStore.open(neo4j_uri, mode="write", create=True, credentials=login) as store:
        yield store


@pytest.fixture(params=["embedded", "neo4j"])
def either(request: pytest.FixtureRequest) -> Store:
    """An empty store of each kind; to empty it is faster than to make it."""
    store: Store = request.getfixturevalue(request.param)
    empty(store)
    return store
