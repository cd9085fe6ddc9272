"""100,000 invented statements through the loader, against plain writing of the same graph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, cast
from unittest.mock import patch

from benchmarks.floor import write_plainly
from benchmarks.news import sources
from benchmarks.observed import Observed
from benchmarks.stores import STORES, Place, opened
from benchmarks.timing import Clock, Stopwatch, clocked, line
from graph_loader.derive import plan
from graph_loader.graph.fetch import fetch_whole
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
        with watched(watch), clocked() as loading:
            for _ in Loader(cast(Store, observed)).load(records):
                pass
        whole = store.write(lambda transaction: fetch_whole(transaction.run))
    with opened(place.fresh()) as store, clocked() as floor:
        write_plainly(store, whole, observed.transactions)
    size = f"{len(whole.nodes):,} nodes, {len(whole.relationships):,} relationships"
    print(line(f"{place.name}: {size}"))
    print(line("  transactions", str(observed.transactions), "ratio", "of own CPU", "ratio"))
    print(line("  loader", *_against(loading, floor)))
    print(line("  UNWIND … MERGE of the same", *_against(floor, floor)))
    for stage, seconds in _stages(watch, loading.seconds):
        share = f"{seconds / loading.seconds:.0%}"
        print(line(f"    {stage}", f"{seconds:.1f} s", share), flush=True)


def _against(one: Clock, other: Clock) -> tuple[str, str, str, str]:
    """Seconds and their ratio, twice: by the clock, and of this process's processor time.

    The second does not count other programs of a busy machine, nor a server's own work.
    """
    return (
        f"{one.seconds:.1f} s",
        f"{one.seconds / other.seconds:.2f}",
        f"{one.own:.1f} s",
        f"{one.own / other.own:.2f}",
    )


@contextmanager
def watched(watch: Stopwatch) -> Iterator[None]:
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
