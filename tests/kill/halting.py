"""A store that says what it is about to do, so that a parent can kill it right there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self, TypeVar

from graph_loader.store.protocol import Bulk, Parameters, Row, Store, Transaction
from graph_loader.watching import Wrote, unheard

T = TypeVar("T")
Tell = Callable[[str], None]


class HaltingTransaction:
    """Tells of each writing query after it has run: `write 1`, `write 2` …"""

    def __init__(self, inner: Transaction, tell: Tell) -> None:
        self._inner = inner
        self._tell = tell
        self.writes = 0

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        rows = self._inner.run(query, parameters)
        if "MERGE" in query or "DELETE" in query:
            self.writes += 1
            self._tell(f"write {self.writes}")
        return rows


class HaltingStore:
    """Another store, told of: `written` before a commit that wrote, `committed` after it.

    A first load is told of as `filling` and `committed`.
    """

    def __init__(self, inner: Store, tell: Tell, capacity: int) -> None:
        self._inner = inner
        self._tell = tell
        self._capacity = capacity

    @property
    def address(self) -> str:
        return self._inner.address

    def rows(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> list[Row]:
        return self._inner.rows(query, parameters, timeout=timeout, limit=limit)

    def write(self, work: Callable[[Transaction], T]) -> T:
        wrote = False

        def told(transaction: Transaction) -> T:
            nonlocal wrote
            halting = HaltingTransaction(transaction, self._tell)
            result = work(halting)
            wrote = halting.writes > 0
            if wrote:
                self._tell("written")
            return result

        result = self._inner.write(told)
        if wrote:
            self._tell("committed")
        return result

    @property
    def capacity(self) -> int:
        return self._capacity

    @property
    def first_read(self) -> int:
        return self._inner.first_read

    @property
    def fillable(self) -> bool:
        return self._inner.fillable

    def fill(self, bulk: Bulk, wrote: Wrote = unheard) -> None:
        self._tell("filling")
        self._inner.fill(bulk, wrote)
        self._tell("committed")

    def setup(self, statements: Iterable[str]) -> None:
        self._inner.setup(statements)

    def operators(self, query: str, parameters: Parameters | None = None) -> list[str]:
        return self._inner.operators(query, parameters)

    def close(self) -> None:
        self._tell("closing")
        self._inner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
