"""What all commands share: which store, opened once."""

from __future__ import annotations

from dataclasses import dataclass

import click

from graph_loader.store.address import open_store
from graph_loader.store.protocol import Store


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
        return open_store(self.db, mode="read", into_shared=self.into_shared, notify=warn)

    def writer(self) -> Store:
        """The store, to write to; begun where there is none."""
        return open_store(
            self.db, mode="write", create=True, into_shared=self.into_shared, notify=warn
        )


pass_session = click.make_pass_decorator(Session)
