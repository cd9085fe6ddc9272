"""A filled store, embedded or either, and a second empty one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from tests.exchange.small import fill


@pytest.fixture
def source_folder(tmp_path: Path) -> Path:
    """Where the records to load lie."""
    folder = tmp_path / "records"
    folder.mkdir()
    return folder


@pytest.fixture
def filled(embedded_store: EmbeddedStore, source_folder: Path) -> EmbeddedStore:
    """An embedded store with the small sources and one judgement."""
    fill(embedded_store, source_folder)
    return embedded_store


@pytest.fixture
def filled_either(store: Store, source_folder: Path) -> Store:
    """The same in each kind of store."""
    fill(store, source_folder)
    return store


@pytest.fixture
def other(tmp_path: Path) -> Iterator[EmbeddedStore]:
    """A second, empty embedded store."""
    with EmbeddedStore.open(tmp_path / "other.graph", mode="write", create=True) as found:
        yield found
