"""The stores that are measured: an embedded file, and a Neo4j as the tests start it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from graph_loader.store.address import open_store
from graph_loader.store.protocol import Store


@dataclass(frozen=True, slots=True)
class Place:
    """Where a store can be: `fresh` empties it and gives its address."""

    name: str
    fresh: Callable[[], str]


def opened(address: str) -> Store:
    """The store, to write to."""
    return open_store(address, mode="write", create=True)


@contextmanager
def embedded() -> Iterator[Place]:
    """A file in a folder that goes with the block; each fresh one has a name of its own."""
    with TemporaryDirectory() as folder:
        numbers = iter(range(1_000))
        yield Place("embedded", lambda: str(Path(folder) / f"{next(numbers)}.graph"))


@contextmanager
def neo4j() -> Iterator[Place]:
    """A database that is emptied for each use; one that holds other things is left alone."""
    from tests.servers import neo4j_server

    with neo4j_server.start() as server:

        def fresh() -> str:
            with opened(server.uri) as store:
                empty(store)
            return server.uri

        yield Place("neo4j", fresh)


def empty(store: Store) -> None:
    """Takes all nodes but the marker away, in steps that fit a small server's memory."""
    query = "MATCH (n) WHERE NOT n:Store WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS n"
    while store.write(lambda tx: tx.run(query))[0]["n"]:
        pass
    store.write(lambda tx: tx.run("MATCH (s:Store) REMOVE s.rules, s.serial"))


STORES: Final = (embedded, neo4j)
