"""A store that is opened while the rules that read texts are imported: an engine reads its file
without Python, on another core.

Only for a small load into a file that is there: processes that read texts would inherit the
writer's lease, and one that is begun stands there even where nothing is loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Final

from graph_loader.cli.context import Session
from graph_loader.errors import InputError
from graph_loader.store.address import is_file, resolve
from graph_loader.store.protocol import Store

SMALL: Final = 64 * 1024
"""Bytes of input that are read before other processes would have started."""


def is_small(paths: Sequence[str]) -> bool:
    """Whether these are files, of which all together are small."""
    try:
        return all(map(_is_plain, paths)) and sum(Path(p).stat().st_size for p in paths) <= SMALL
    except (OSError, ValueError):
        return False


def _is_plain(path: str) -> bool:
    return Path(path).is_file()


@contextmanager
def opened_ahead(session: Session) -> Iterator[Opening | None]:
    """The store on its way; closed again where nobody took it. None: there is no such file."""
    if not _is_there(session.db):
        yield None
        return
    opening = Opening(session)
    try:
        yield opening
    finally:
        opening.drop()


def _is_there(db: str | None) -> bool:
    try:
        place = resolve(db)
    except InputError:
        return False  # told when the store is wanted
    return is_file(place) and Path(place).is_file()


class Opening:
    """A writer's store, or why there is none."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._store: Store | None = None
        self._error: Exception | None = None
        self._thread = Thread(target=self._open, daemon=True)
        self._thread.start()

    def take(self) -> Store:
        """The store, once it is open. Raises what opening it raised."""
        self._thread.join()
        store, self._store = self._store, None
        if store is None:
            raise self._error or RuntimeError("this store was taken before")
        return store

    def drop(self) -> None:
        """Closes what was not taken."""
        self._thread.join()
        if self._store is not None:
            self._store.close()

    def _open(self) -> None:
        try:
            self._store = self._session.writer(create=True)
        except Exception as error:  # noqa: BLE001 - told by `take`, where it is asked for
            self._error = error
