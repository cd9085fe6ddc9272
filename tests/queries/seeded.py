"""Both stores, loaded with all of the seed data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.statements import SourceRecord
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from seed_data import FOLDER
from tests.servers.credentials import credentials
from tests.servers.wipe import wipe


@contextmanager
def both_stores(folder: Path, neo4j_uri: str) -> Iterator[dict[str, Store]]:
    """An embedded store in `folder` and the tests' Neo4j, with the seed data and nothing else."""
    login = credentials()
    wipe(neo4j_uri, login)
    with ExitStack() as opened:
        path = folder / "seed.graph"
        stores: dict[str, Store] = {
            "embedded": opened.enter_context(EmbeddedStore.open(path, mode="write", create=True)),
            "neo4j": opened.enter_context(
                Neo4jStore.open(neo4j_uri, mode="write", create=True, credentials=login)
            ),
        }
        records = list(seed_records())
        for store in stores.values():
            for _ in Loader(store).load(records):
                pass
        yield stores


def seed_records() -> Iterator[SourceRecord]:
    """Every record of the seed data."""
    for unit in read_units([str(FOLDER)]):
        if unit.record is None:
            raise ValueError(f"{unit.problems}")
        yield unit.record
