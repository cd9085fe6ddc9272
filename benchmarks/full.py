"""The seed data amid 100,000 invented statements, as a graph and in a store of each kind.

The graph is derived once, in memory, and fills each store as a first load does: what is measured
here is asking, not loading.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from benchmarks.news import sources
from graph_loader.filling import fill
from graph_loader.graph.pieces import Fragment
from graph_loader.read.units import read_units
from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from graph_loader.store.embedded import EmbeddedStore
from seed_data import FOLDER

STATEMENTS: Final = 100_000


def seed() -> list[SourceRecord]:
    """Every record of the seed data. Raises ValueError for one that cannot be read."""
    units = list(read_units([str(FOLDER)]))
    if bad := [unit.problems for unit in units if unit.record is None]:
        raise ValueError(f"{bad}")
    return [unit.record for unit in units if unit.record is not None]


def full_graph(statements: int = STATEMENTS) -> Fragment:
    """The graph of the seed and of so many invented statements."""
    return derive_all([*seed(), *sources(statements)], ())


def write_embedded(path: Path, graph: Fragment) -> None:
    """A store in a new file at `path` that holds this graph."""
    with EmbeddedStore.open(path, mode="write", create=True) as store:
        fill(store, graph)
