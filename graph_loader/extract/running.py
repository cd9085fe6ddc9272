"""Many documents read by several processes: output in input order, memory flat.

Chunks of documents go to the processes in turn, and their results are taken in the same turn,
so the order needs no bookkeeping. A process gets its next chunk when its last result is taken:
neither side ever waits to be read while the other waits too. (The standard library's executor
was tried: ended early under load it can wait for ever for its own queue.)
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from itertools import cycle
from typing import TYPE_CHECKING, Any, TypeVar

from graph_loader.errors import RolegraphError
from graph_loader.extract.documents import Raw, Unread

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")
Work = Callable[[Sequence[Raw]], Sequence[T]]
Item = Raw | Unread
_CHUNK = 200_000
"""Characters that are read at once: many small documents, or one big one."""

_DIED = "a process that reads documents has died; less memory is needed with --jobs 1"


def cores() -> int:
    """How many processes can work at once: the cores that this one may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def each(
    items: Iterable[Item], work: Work[T], jobs: int
) -> Generator[tuple[Item, T | None], None, None]:
    """`work` done on all documents, in the order of the input; None for what was not read.

    `work` takes some documents at once and gives one result each; it must be a function of a
    module where `jobs` is more than one. Closing the iterator
    ends the processes. Raises what `work` raises, and RolegraphError if a process has died.
    """
    if jobs <= 1:
        for chunk in _chunks(items):
            yield from zip(chunk, _done(work, chunk), strict=True)
        return
    yield from _in_processes(items, work, jobs)


def _in_processes(
    items: Iterable[Item], work: Work[T], jobs: int
) -> Iterator[tuple[Item, T | None]]:
    # Not at the start: whoever reads one text needs no other process.
    from multiprocessing import Pipe, Process

    pairs = [Pipe() for _ in range(jobs)]
    workers = [Process(target=_serve, args=(work, pairs, at), daemon=True) for at in range(jobs)]
    for worker in workers:
        worker.start()
    for _, theirs in pairs:
        theirs.close()
    waiting: deque[tuple[list[Item], Connection[Any, Any]]] = deque()
    try:
        for chunk, (ours, _) in zip(_chunks(items), cycle(pairs), strict=False):
            done = _taken(*waiting.popleft()) if len(waiting) == jobs else []
            _give(ours, chunk)
            waiting.append((chunk, ours))
            yield from done
        while waiting:
            yield from _taken(*waiting.popleft())
    finally:
        # What is still at work when the caller stops is worth nothing: end it at once.
        for worker in workers:
            worker.terminate()
            worker.join()


def _give(ours: Connection[Any, Any], chunk: list[Item]) -> None:
    try:
        ours.send(chunk)
    except OSError as error:
        raise RolegraphError(_DIED) from error


def _taken(chunk: list[Item], ours: Connection[Any, Any]) -> list[tuple[Item, Any]]:
    try:
        result = ours.recv()
    except (EOFError, OSError) as error:
        raise RolegraphError(_DIED) from error
    if isinstance(result, Exception):
        raise result
    return list(zip(chunk, result, strict=True))


def _serve(
    work: Work[T],
    pairs: list[tuple[Connection[Any, Any], Connection[Any, Any]]],
    at: int,
) -> None:
    """What a process does: a chunk in, its results out, until nobody is at the other end."""
    # Ctrl-C is the parent's, who ends this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    mine = pairs[at][1]
    for ours, theirs in pairs:
        ours.close()
        if theirs is not mine:
            theirs.close()
    # Of a killed parent a send may learn first, as well as a recv.
    with contextlib.suppress(EOFError, OSError):
        while True:
            chunk = mine.recv()
            mine.send(_results(work, chunk))


def _results(work: Work[T], chunk: list[Item]) -> list[T | None] | Exception:
    try:
        return _done(work, chunk)
    except Exception as error:  # noqa: BLE001  # raised again in the parent
        return error


def _done(work: Work[T], chunk: list[Item]) -> list[T | None]:
    with _no_collecting():
        results = iter(work([item for item in chunk if isinstance(item, Raw)]))
    return [None if isinstance(item, Unread) else next(results) for item in chunk]


@contextlib.contextmanager
def _no_collecting() -> Iterator[None]:
    """Reading leaves hardly a cycle, and while it goes on all that it holds would be walked through
    to look for some.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


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
