"""100,000 invented statements through the loader, against plain writing of the same graph."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, cast
from unittest.mock import patch

from benchmarks.floor import write_plainly
from benchmarks.news import sources
from benchmarks.observed import Observed
from benchmarks.stores import STORES, Place, opened
from benchmarks.timing import Stopwatch, line
from graph_loader.derive import plan
from graph_loader.graph.fetch import fetch_whole
from graph_loader.graph.pieces import Fragment
from graph_loader.identity.change import ChangedMentions
from graph_loader.load import Loader
from graph_loader.statements import SourceRecord
from graph_loader.store.protocol import Store
from graph_loader.world.memory import MemoryWorld

STATEMENTS: Final = 100_000
INSIDE: Final[tuple[tuple[str, Any, str], ...]] = (
    ("mentions", ChangedMentions, "of"),
    ("identity", plan, "resolve"),
    ("derive", plan, "derive_pages"),
    ("remember", MemoryWorld, "take"),
)
"""Stages of planning: the name, and where its function is looked up."""


def main() -> None:
    """Prints, for each store, the seconds of both ways and the share of each stage."""
    records = list(sources(STATEMENTS))
    told = sum(len(record.statements) for record in records)
    print(line("statements, in sources", f"{told:,}", f"{len(records):,}"))
    for store in STORES:
        with store() as place:
            _measure(place, records)


def _measure(place: Place, records: Sequence[SourceRecord]) -> None:
    watch = Stopwatch()
    with opened(place.fresh()) as store:
        observed = Observed(store, watch)
        begun = time.perf_counter()
        with _watched(watch):
            for _ in Loader(cast(Store, observed)).load(records):
                pass
        loading = time.perf_counter() - begun
        whole = store.write(lambda transaction: fetch_whole(transaction.run))
    floor = _floor(place, whole, observed.transactions)
    size = f"{len(whole.nodes):,} nodes, {len(whole.relationships):,} relationships"
    print(line(f"{place.name}: {size}, transactions", str(observed.transactions)))
    print(line("  loader", f"{loading:.1f} s", f"{loading / floor:.2f}"))
    print(line("  UNWIND … MERGE of the same", f"{floor:.1f} s", "1.00"))
    for stage, seconds in _stages(watch, loading):
        print(line(f"    {stage}", f"{seconds:.1f} s", f"{seconds / loading:.0%}"), flush=True)


def _floor(place: Place, whole: Fragment, transactions: int) -> float:
    with opened(place.fresh()) as store:
        begun = time.perf_counter()
        write_plainly(store, whole, transactions)
        return time.perf_counter() - begun


@contextmanager
def _watched(watch: Stopwatch) -> Iterator[None]:
    """The stages of planning counted, for the time of the block."""
    patches = [
        patch.object(owner, name, watch.timed(stage, getattr(owner, name)))
        for stage, owner, name in INSIDE
    ]
    for one in patches:
        one.start()
    try:
        yield
    finally:
        for one in patches:
            one.stop()


def _stages(watch: Stopwatch, loading: float) -> list[tuple[str, float]]:
    named = sorted(watch.seconds.items(), key=lambda item: -item[1])
    return [*named, ("the rest of planning", loading - sum(watch.seconds.values()))]
