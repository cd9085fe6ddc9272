"""The seed data in an embedded store, for the page of questions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph_loader.load import Loader
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from tests.queries.seeded import seed_records


@contextmanager
def seeded(folder: Path) -> Iterator[Store]:
    """A store with all of `seed_data/`."""
    place = folder / "questions.graph"
    with EmbeddedStore.open(place, mode="write", create=True) as store:
        list(Loader(store).load(seed_records()))
        yield store
