"""The records of `fires` and `silent` in a store, and what the linter finds there."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from graph_loader.check.findings import Wanted, findings, shown
from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.statements import SourceRecord
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.servers.credentials import credentials
from tests.servers.wipe import wipe

HERE = Path(__file__).parent


def records(folder: str) -> list[SourceRecord]:
    """All records of a folder; raises ValueError with the problems of one that is bad."""
    units = list(read_units([str(HERE / folder)]))
    if bad := [problem for unit in units for problem in unit.problems]:
        raise ValueError(f"{bad}")
    return [unit.record for unit in units if unit.record is not None]


def filled(store: Store, told: Iterable[SourceRecord]) -> Store:
    """The store with the records loaded."""
    for _ in Loader(store).load(told):
        pass
    return store


def empty(kind: str, folder: Path, uri: str) -> Store:
    """An empty store of a kind, open for writing."""
    if kind == "embedded":
        return EmbeddedStore.open(str(folder / "t.graph"), mode="write", create=True)
    login = credentials()
    wipe(uri, login)
    return Neo4jStore.open(uri, mode="write", create=True, credentials=login)


def found(store: Store, wanted: Wanted | None = None) -> list[dict[str, Any]]:
    """The rows that `rolegraph check` prints."""
    there = findings(store.rows, wanted or Wanted())
    return shown(store.rows, there, [finding.number for finding in there])
