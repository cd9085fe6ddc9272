"""What all commands share: which store, opened once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from graph_loader.errors import StoreMissing, StoreUnreachable
from graph_loader.store.address import open_store, resolve
from graph_loader.store.protocol import Mode, Store


def warn(message: str) -> None:
    """A line for the person, never among the data."""
    click.echo(f"rolegraph: {message}", err=True)


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the command line."""

    db: str | None
    into_shared: bool = False

    def reader(self) -> Store:
        """The store, to read from."""
        return self._open("read")

    def writer(self, *, create: bool = False) -> Store:
        """The store, to write to; `create` begins one where there is none."""
        return self._open("write", create=create)

    @contextmanager
    def rehearsal(self) -> Iterator[Store]:
        """The store as a writer would see it, where nothing can be written.

        Where there is none yet, an empty one in a temporary folder stands in for it.
        """
        from graph_loader.cli.rehearsal import Rehearsal, empty_store

        try:
            store = self.reader()
        except StoreMissing:
            with empty_store() as nothing:
                yield Rehearsal(nothing)
            return
        with store:
            yield Rehearsal(store)

    def _open(self, mode: Mode, *, create: bool = False) -> Store:
        place = resolve(self.db)
        if "://" in place:
            _hush_driver()
        elif create and not Path(place).absolute().parent.is_dir():
            raise StoreUnreachable(f"no store can be begun at {place}: there is no such folder")
        return open_store(self.db, mode=mode, create=create, into_shared=self.into_shared)


def _hush_driver() -> None:
    """What the Neo4j driver logs would stand beside our one line."""
    import logging

    logging.getLogger("neo4j").addHandler(logging.NullHandler())


pass_session = click.make_pass_decorator(Session)
