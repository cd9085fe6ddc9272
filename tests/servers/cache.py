"""What is fetched once for the test servers, in the ignored folder `.cache/neo4j/`."""

from __future__ import annotations

import fcntl
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

CACHE: Final = Path(__file__).parents[2] / ".cache" / "neo4j"


class NotHere(Exception):
    """This machine lacks what one way needs; the message names it."""


def kept(folder: Path, fetch: Callable[[Path], None]) -> Path:
    """`folder`, filled by `fetch` unless it is there; half a download never takes its place."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _alone(folder.parent / "lock"):
        if not folder.exists():
            _fill(folder, fetch)
    return folder


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Waits for another worker: Maven's own folder does not bear two at once."""
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _fill(folder: Path, fetch: Callable[[Path], None]) -> None:
    beside = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}-"))
    try:
        fetch(beside)
        beside.replace(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
