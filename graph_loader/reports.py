"""What a load did to each source, as a person is told."""

from __future__ import annotations

from typing import NamedTuple

from graph_loader.statements import SourceRecord


class SourceReport(NamedTuple):
    """Counts of statements; a statement is changed if only its place or words are others."""

    source: str
    name: str
    state: str
    added: int
    changed: int
    removed: int
    unchanged: int


def report(before: SourceRecord | None, after: SourceRecord | None) -> SourceReport:
    """The difference between a source as it was and as it is; None: not loaded."""
    record = after or before
    if record is None:
        raise ValueError("a report needs the source before or after")
    old = {s.id: (s.at, s.quote) for s in before.statements} if before else {}
    new = {s.id: (s.at, s.quote) for s in after.statements} if after else {}
    common = old.keys() & new.keys()
    changed = sum(old[key] != new[key] for key in common)
    return SourceReport(
        source=record.source.id,
        name=record.source.name,
        state=_state(before, after),
        added=len(new.keys() - old.keys()),
        changed=changed,
        removed=len(old.keys() - new.keys()),
        unchanged=len(common) - changed,
    )


def _state(before: SourceRecord | None, after: SourceRecord | None) -> str:
    if before is None:
        return "new"
    if after is None:
        return "unloaded"
    return "unchanged" if before.same_as_loaded(after) else "changed"
