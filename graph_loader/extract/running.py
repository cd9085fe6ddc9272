"""Many documents read by several processes: output in input order, memory flat."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import active_children
from typing import TypeVar

from graph_loader.extract.documents import Raw, Unread

T = TypeVar("T")
Item = Raw | Unread
_CHUNK = 200_000
"""Characters that are given to a process at once: many small documents, or one big one."""
_AHEAD = 3
"""Chunks under way for each process; no more of the input is held."""


def each(
    items: Iterable[Item], work: Callable[[Raw], T], jobs: int
) -> Generator[tuple[Item, T | None], None, None]:
    """`work` done on every document, in the order of the input; None for what was not read.

    `work` must be a function of a module where `jobs` is more than one. Closing the iterator
    stops the processes.
    """
    if jobs <= 1:
        for item in items:
            yield item, None if isinstance(item, Unread) else work(item)
        return
    yield from _in_processes(items, work, jobs)


def _in_processes(
    items: Iterable[Item], work: Callable[[Raw], T], jobs: int
) -> Iterator[tuple[Item, T | None]]:
    others = set(active_children())
    pool = ProcessPoolExecutor(jobs, initializer=_leave_interrupts)
    waiting: deque[tuple[list[Item], Future[list[T | None]]]] = deque()
    try:
        for chunk in _chunks(items):
            waiting.append((chunk, pool.submit(_all, work, chunk)))
            if len(waiting) >= jobs * _AHEAD:
                yield from _done(waiting)
        while waiting:
            yield from _done(waiting)
    finally:
        # What is still at work when the caller stops is worth nothing: end it at once.
        for worker in set(active_children()) - others if waiting else ():
            worker.terminate()
        pool.shutdown(wait=True, cancel_futures=True)


def _done(
    waiting: deque[tuple[list[Item], Future[list[T | None]]]],
) -> Iterator[tuple[Item, T | None]]:
    chunk, future = waiting.popleft()
    yield from zip(chunk, future.result(), strict=True)


def _all(work: Callable[[Raw], T], chunk: list[Item]) -> list[T | None]:
    return [None if isinstance(item, Unread) else work(item) for item in chunk]


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    chunk: list[Item] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += len(item.text) if isinstance(item, Raw) else 0
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _leave_interrupts() -> None:
    """Ctrl-C is the parent's: it stops the processes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
