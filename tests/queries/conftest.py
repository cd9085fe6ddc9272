"""A module's own records in a store of each kind, loaded once for all its tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.queries.small import load
from tests.servers.credentials import credentials
from tests.servers.wipe import wipe


@pytest.fixture(scope="module", params=["embedded", "neo4j"])
def told(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """A store that holds the module's RECORDS (a tuple of YAML texts) and nothing else."""
    folder = tmp_path_factory.mktemp("told")
    with _empty(request, folder / "told.graph") as store:
        load(store, folder, *request.module.RECORDS)
        yield store


def _empty(request: pytest.FixtureRequest, path: object) -> Store:
    if request.param == "embedded":
        return EmbeddedStore.open(str(path), mode="write", create=True)
    uri, login = request.getfixturevalue("neo4j_uri"), credentials()
    wipe(uri, login)
    return Neo4jStore.open(uri, mode="write", create=True, credentials=login)
