"""Real documents from their texts to the graph, on each store: seconds a document, and of what.

1,000, 2,000 and 5,000 documents of the sample, each number into an empty store, by a process of
its own that reads texts on every core. `python -m benchmarks.documents ADDRESS NUMBER` is one.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final, cast

from benchmarks.extraction import SAMPLE
from benchmarks.loading import watched
from benchmarks.observed import Observed
from benchmarks.stores import STORES, opened
from benchmarks.timing import PYTHON, Stopwatch, clocked, line
from graph_loader.inputs import Inputs, input_units
from graph_loader.load import Loader
from graph_loader.statements import SourceRecord
from graph_loader.store.protocol import Store

NUMBERS: Final = (1_000, 2_000, 5_000)
STAGES: Final = ("read texts", "mentions", "identity", "derive", "fetch", "write", "commit")


def main() -> None:
    """Prints a line for each store and number, and the share of each stage."""
    if not SAMPLE.exists():
        print(f"  {SAMPLE} is not here")
        return
    print(line("", "seconds", "own CPU", "CPU a doc", "peak MB"))
    for store in STORES:
        with store() as place:
            for number in NUMBERS:
                _report(f"{place.name}, {number:,} documents", _measured(place.fresh(), number))


def _measured(address: str, number: int) -> dict[str, Any]:
    command = [PYTHON, "-m", "benchmarks.documents", address, str(number)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return cast("dict[str, Any]", json.loads(done.stdout))


def _report(label: str, told: dict[str, Any]) -> None:
    a_document = f"{told['cpu'] / told['documents'] * 1000:.1f} ms"
    seconds = f"{told['seconds']:.1f}"
    print(line(label, seconds, f"{told['cpu']:.1f}", a_document, f"{told['peak']:.0f}"))
    shares = (f"{stage} {told['stages'].get(stage, 0) / told['seconds']:.0%}" for stage in STAGES)
    print(f"    {', '.join(shares)}", flush=True)


def once(address: str, number: int) -> dict[str, Any]:
    """Loads so many documents; seconds, processor time with that of its readers, and stages."""
    watch = Stopwatch()
    loaded = 0
    with opened(address) as store, watched(watch), clocked() as clock:
        observed = cast(Store, Observed(store, watch))
        for _ in Loader(observed).load(_timed(_records(number), watch)):
            loaded += 1
    readers = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "documents": loaded,
        "seconds": clock.seconds,
        "cpu": clock.own + readers.ru_utime + readers.ru_stime,
        "peak": own / (1024 * 1024 if sys.platform == "darwin" else 1024),
        "stages": watch.seconds,
    }


def _records(number: int) -> Iterator[SourceRecord]:
    units = input_units(Inputs.of([str(SAMPLE)]))
    yield from islice((unit.record for unit in units if unit.record is not None), number)


def _timed(records: Iterator[SourceRecord], watch: Stopwatch) -> Iterator[SourceRecord]:
    while True:
        with watch.stage("read texts"):
            record = next(records, None)
        if record is None:
            return
        yield record


if __name__ == "__main__":
    print(json.dumps(once(sys.argv[1], int(sys.argv[2]))))
