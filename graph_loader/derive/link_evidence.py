"""What statements say about links other than tenures, as evidence for their periods."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from graph_loader.dates import latest
from graph_loader.derive.evidence import Evidence, Says
from graph_loader.derive.view import View
from graph_loader.statements import Statement


class DatedFact(Protocol):
    """A fact with the days that a belonging, a designation or a carrying states."""

    @property
    def on(self) -> str | None:
        """A day on which it stands."""

    @property
    def decided(self) -> str | None:
        """Day of the decision."""

    @property
    def from_(self) -> str | None:
        """First day."""

    @property
    def until(self) -> str | None:
        """Last day."""


def standing(statement: Statement, view: View, says: Says, on: str | None) -> Evidence:
    """One piece of evidence with its source's voice, kind and day."""
    source = view.sources[statement.source]
    return Evidence(
        statement.id,
        says,
        None,
        on,
        voice=view.voice(statement),
        kind=source.kind,
        published=latest(source.published) if source.published else None,
    )


def dated(statement: Statement, fact: DatedFact, view: View) -> Iterator[Evidence]:
    """A decision begins the link on its own day unless it says otherwise; `on` is a sight."""
    begins = fact.from_ or fact.decided
    if begins:
        yield standing(statement, view, "from", begins)
    if fact.on:
        yield standing(statement, view, "seen", fact.on)
    if fact.until:
        yield standing(statement, view, "until", fact.until)
