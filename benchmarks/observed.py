"""A store that counts the seconds of what a loader does with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from benchmarks.timing import Stopwatch
from graph_loader.store.protocol import Bulk, Parameters, Row, Store, Transaction
from graph_loader.watching import Wrote, unheard

T = TypeVar("T")


@dataclass(slots=True)
class ObservedTransaction:
    """Counts queries as `fetch` or `write`."""

    inner: Transaction
    watch: Stopwatch

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        """As the transaction does."""
        writes = "MERGE" in query or "DELETE" in query
        with self.watch.stage("write" if writes else "fetch"):
            return self.inner.run(query, parameters)


@dataclass(slots=True)
class Observed:
    """The part of a store that a loader uses; what is no query of a transaction is `commit`."""

    store: Store
    watch: Stopwatch
    transactions: int = 0

    @property
    def capacity(self) -> int:
        """As the store says."""
        return self.store.capacity

    @property
    def first_read(self) -> int:
        """As the store says."""
        return self.store.first_read

    @property
    def fillable(self) -> bool:
        """As the store says."""
        return self.store.fillable

    def fill(self, bulk: Bulk, wrote: Wrote = unheard) -> None:
        """As the store does."""
        self.transactions += 1
        with self.watch.stage("write"):
            self.store.fill(bulk, wrote)

    def setup(self, statements: Iterable[str]) -> None:
        """As the store does."""
        with self.watch.stage("commit"):
            self.store.setup(statements)

    def rows(self, query: str) -> list[Row]:
        """As the store does."""
        with self.watch.stage("fetch"):
            return self.store.rows(query)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """As the store does."""
        self.transactions += 1
        inside = Stopwatch()

        def observed(transaction: Transaction) -> T:
            with inside.stage("work"):
                return work(ObservedTransaction(transaction, self.watch))

        with inside.stage("all"):
            result = self.store.write(observed)
        spent = inside.seconds["all"] - inside.seconds["work"]
        self.watch.seconds["commit"] = self.watch.seconds.get("commit", 0.0) + spent
        return result
