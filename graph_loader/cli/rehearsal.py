"""A store in which a dry run reads what a real one would, and writes nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from graph_loader.errors import ReadOnlyQuery
from graph_loader.store.protocol import Bulk, Parameters, Row, Store, Transaction
from graph_loader.watching import Wrote, unheard

T = TypeVar("T")


@contextmanager
def empty_store() -> Iterator[Store]:
    """An empty store that nobody else sees, gone afterwards."""
    from graph_loader.store.embedded import EmbeddedStore

    with (
        tempfile.TemporaryDirectory(prefix="rolegraph-") as folder,
        EmbeddedStore.open(Path(folder) / "empty.graph", mode="write", create=True) as store,
    ):
        yield store


@dataclass(frozen=True, slots=True)
class _Reading:
    """A transaction that can only read."""

    store: Store

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        return self.store.rows(query, parameters)


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A store whose transactions only read; see store.protocol.Store."""

    store: Store

    @property
    def address(self) -> str:
        return self.store.address

    def rows(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> list[Row]:
        return self.store.rows(query, parameters, timeout=timeout, limit=limit)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Runs `work`, whose writes would raise ReadOnlyQuery."""
        return work(_Reading(self.store))

    @property
    def capacity(self) -> int:
        return self.store.capacity

    @property
    def first_read(self) -> int:
        return self.store.first_read

    @property
    def fillable(self) -> bool:
        return False

    def fill(self, bulk: Bulk, wrote: Wrote = unheard) -> None:
        """Raises ReadOnlyQuery."""
        raise ReadOnlyQuery("a rehearsal writes nothing")

    def setup(self, statements: Iterable[str]) -> None:
        """Makes no constraint and no index."""

    def operators(self, query: str, parameters: Parameters | None = None) -> list[str]:
        return self.store.operators(query, parameters)

    def close(self) -> None:
        """Leaves the store to whoever opened it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
