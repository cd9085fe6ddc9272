"""What all tests share: a real Neo4j, an empty store of each kind, and no silent omissions."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import settings

from graph_loader.errors import StoreError
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.omissions import Omissions
from tests.servers.credentials import credentials
from tests.servers.neo4j_server import NoServer, start
from tests.servers.wipe import wipe
from tests.workers import Workers, give_up

SHARED: Final = Path(__file__).parents[2] / "shared"
CI: Final = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

# The first example of a test pays for imports and caches; a deadline would punish it for that.
settings.register_profile("rolegraph", deadline=None)
settings.load_profile("rolegraph")


def pytest_configure(config: pytest.Config) -> None:
    """What did not run is told; the tests are shared out where there are workers."""
    config.pluginmanager.register(Omissions(SHARED, strict=CI))
    config.pluginmanager.register(Workers())


@pytest.fixture(scope="session")
def shared() -> Path:
    """The read-only folder beside the repository; tests that ask for it are left out without."""
    return SHARED


@pytest.fixture(scope="session")
def neo4j_uri(request: pytest.FixtureRequest) -> Iterator[str]:
    """A Neo4j that is empty or ours; the run ends with one line where none can be had."""
    try:
        with start(plan_once=True) as server:
            Neo4jStore.open(
                server.uri, mode="write", create=True, credentials=credentials()
            ).close()
            yield server.uri
    except (NoServer, StoreError) as error:
        give_up(request.session, str(error))


@pytest.fixture
def embedded_path(tmp_path: Path) -> Path:
    """Where an embedded store may be made; nothing is there yet."""
    return tmp_path / "rolegraph.graph"


@pytest.fixture
def embedded_store(embedded_path: Path) -> Iterator[EmbeddedStore]:
    """An empty embedded store, open for writing."""
    with EmbeddedStore.open(embedded_path, mode="write", create=True) as store:
        yield store


@pytest.fixture
def neo4j_store(neo4j_uri: str) -> Iterator[Neo4jStore]:
    """An empty Neo4j store, open for writing."""
    login = credentials()
    wipe(neo4j_uri, login)
    with Neo4jStore.open(neo4j_uri, mode="write", create=True, credentials=login) as store:
        yield store


@pytest.fixture(params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty store of each kind, open for writing."""
    opened: Store = request.getfixturevalue(f"{request.param}_store")
    return opened
