"""One record that names the Prime Minister, into the full store and into an empty one."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.cli import rolegraph
from benchmarks.loading import STATEMENTS
from benchmarks.news import premier_of, sources
from benchmarks.stores import STORES, Place, opened
from benchmarks.timing import line, milliseconds, process_seconds
from graph_loader.load import Loader

TIMES: Final = 5
RECORD: Final = """\
source: {{name: "one more {number}", kind: release, published: 2022-09-01}}
tenures:
  - {{person: {person}, role: นายกรัฐมนตรี, on: 2022-09-01}}
"""


def main() -> None:
    """Prints, for each store, the medians of both and their ratio."""
    for store in STORES:
        with store() as place, TemporaryDirectory() as folder:
            _measure(place, Path(folder))


def _measure(place: Place, folder: Path) -> None:
    records = list(sources(STATEMENTS))
    person = premier_of(records)
    empty = [_load(place.fresh(), folder, person, number) for number in range(TIMES)]
    full = place.fresh()
    with opened(full) as store:
        for _ in Loader(store).load(records):
            pass
    into_full = [_load(full, folder, person, TIMES + number) for number in range(TIMES)]
    print(line(f"{place.name}: into an empty store", milliseconds(median(empty)), "1.00"))
    ratio = median(into_full) / median(empty)
    print(line("  into the full store", milliseconds(median(into_full)), f"{ratio:.2f}"))


def _load(address: str, folder: Path, person: str, number: int) -> float:
    """Seconds of `rolegraph load` with one new record."""
    file = folder / f"{number}.yaml"
    file.write_text(RECORD.format(number=number, person=person), encoding="utf-8")
    return process_seconds(*rolegraph(address, "load", str(file)))
