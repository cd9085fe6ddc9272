"""One record that names the Prime Minister, into the full store and into an empty one.

    python -m benchmarks.one_record [--store embedded|neo4j] [--runs 5] [--kept PATH]

`--kept`: a full store of before, copied instead of filled: an embedded file, or the data folder of
a Neo4j that was shut down.
"""

from __future__ import annotations

import shutil
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from os import getloadavg
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.cli import rolegraph
from benchmarks.loading import STATEMENTS
from benchmarks.news import premier_of, sources
from benchmarks.stores import STORES, Place, embedded, opened
from benchmarks.timing import line, milliseconds, process_seconds
from graph_loader.load import Loader

RUNS: Final = 5
WARM: Final = 2
"""Loads that do not count: a server that has just started takes seconds to plan its first."""
RECORD: Final = """\
source: {{name: "one more {number}", kind: release, published: 2022-09-01}}
tenures:
  - {{person: {person}, role: นายกรัฐมนตรี, on: 2022-09-01}}
"""


def main(arguments: Sequence[str] = ()) -> None:
    """Prints, for each store, the medians of both by the clock, and their ratio."""
    asked = _asked(arguments)
    person = premier_of(sources(STATEMENTS))
    for store in STORES:
        if asked.store in (None, store.__name__):
            with store() as place:
                empty = _times(asked.runs, place.fresh, person)
            with _full(store, asked.kept) as full:
                into_full = _times(asked.runs, lambda address=full: address, person)
            _tell(store.__name__, empty, into_full)


def _asked(arguments: Sequence[str]) -> Namespace:
    parser = ArgumentParser(prog="benchmarks.one_record")
    parser.add_argument("--store", choices=[store.__name__ for store in STORES])
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--kept", type=Path)
    return parser.parse_args(arguments)


@contextmanager
def _full(store: Callable[[], AbstractContextManager[Place]], kept: Path | None) -> Iterator[str]:
    """The address of a store that holds all statements, for the time of the block."""
    if kept is None:
        with store() as place:
            yield _filled(place)
    elif store is embedded:
        with TemporaryDirectory() as folder:
            yield str(shutil.copy(kept, Path(folder) / "full.graph"))
    else:
        from tests.servers import neo4j_server

        with neo4j_server.start(kept) as server:
            yield server.uri


def _filled(place: Place) -> str:
    address = place.fresh()
    with opened(address) as store:
        for _ in Loader(store).load(sources(STATEMENTS)):
            pass
    return address


def _times(runs: int, address: Callable[[], str], person: str) -> list[float]:
    """Seconds of `rolegraph load` with one new record, each time another."""
    taken = []
    with TemporaryDirectory() as folder:
        for number in range(WARM + runs):
            file, where = Path(folder) / f"{number}.yaml", address()
            file.write_text(RECORD.format(number=number, person=person), encoding="utf-8")
            taken.append(process_seconds(*rolegraph(where, "load", str(file))))
    return taken[WARM:]


def _tell(name: str, empty: Sequence[float], full: Sequence[float]) -> None:
    print(line(f"{name}: into an empty store", milliseconds(median(empty)), "1.00"))
    ratio = f"{median(full) / median(empty):.2f}"
    print(line("  into the full store", milliseconds(median(full)), ratio))
    for label, times in (("empty", empty), ("full", full)):
        print(line(f"  each, {label}", *map(milliseconds, times)))
    print(line("  load of the machine", f"{getloadavg()[0]:.1f}"), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
