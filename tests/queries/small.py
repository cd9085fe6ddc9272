"""A few records of one's own in a store, and questions as people ask them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from graph_loader.asking import read_values
from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.store.protocol import Store
from queries import question, run

Row = dict[str, Any]


def load(store: Store, folder: Path, *records: str) -> None:
    """Loads records (YAML); raises ValueError with the problems of one that is bad."""
    for number, text in enumerate(records):
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    units = list(read_units([str(folder / f"{number}.yaml") for number in range(len(records))]))
    if bad := [unit.problems for unit in units if unit.record is None]:
        raise ValueError(f"{bad}")
    for _ in Loader(store).load(unit.record for unit in units if unit.record is not None):
        pass


def ask(store: Store, name: str, *columns: str, **written: str) -> list[tuple[Any, ...]]:
    """The named columns of a question's answer; `first` and `last` are its `from` and `to`."""
    renamed = {"first": "from", "last": "to"}
    asked = question(name)
    values, _ = read_values(store, asked, {renamed.get(k, k): v for k, v in written.items()})
    return [tuple(row[column] for column in columns) for row in run(store, asked, values)]
