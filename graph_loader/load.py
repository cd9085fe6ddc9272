"""The whole way: from sources to the graph in a store, and back.

A transaction takes one or more whole sources; what is reported has been committed. Everything
that is to be written is planned from what the transaction reads, before it writes.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from graph_loader.derive.plan import Plan, plan
from graph_loader.errors import NotFound, StoreNotEmpty
from graph_loader.filling import fill
from graph_loader.graph.fetch import fetch_whole
from graph_loader.graph.writing import rows_of, setup_statements, writes
from graph_loader.identity.change import Change
from graph_loader.marker import Marker, is_written, read_marker, write_marker
from graph_loader.reports import SourceReport, report
from graph_loader.statements import SourceRecord
from graph_loader.store.protocol import Store, Transaction
from graph_loader.watching import NOBODY, Watch
from graph_loader.world.memory import MemoryWorld
from graph_loader.world.protocol import World
from graph_loader.world.remember import remember
from graph_loader.world.stored import StoredWorld

REMEMBER_FROM = 200
"""From so many changed sources on it is cheaper to read the whole store once."""

Make = Callable[[World], Change]


@dataclass(slots=True)
class Loader:
    """Changes one store, transaction by transaction; a long load keeps its world in memory."""

    store: Store
    dry_run: bool = False
    watch: Watch = NOBODY
    _world: MemoryWorld | None = None
    _serial: int = 0
    _changed: int = 0
    _ready: bool = False
    _untaken: tuple[Change, Plan] | None = None

    def load(self, records: Iterable[SourceRecord]) -> Iterator[SourceReport]:
        """Loads sources, many in one transaction; yields the report of each after its commit."""
        for batch in _batches(records, self.store):
            change = self.make(partial(_replacing, batch=batch))
            for record in batch:
                yield _told(change, record)

    def unload(self, sources: Sequence[str]) -> list[SourceReport]:
        """Takes sources back in one transaction. Raises NotFound, changing nothing."""
        change = self.make(partial(_removing, sources=sources))
        return [report(change.before[i], None) for i in sources]

    def make(self, make: Make) -> Change:
        """Makes the change that `make` reads off the world, in one transaction."""
        self.watch.deriving()
        with _uncollected():
            change = self._fill(make)
            if change is None:
                change = self._transact(make)
        self._changed += len(change.sources)
        return change

    def _fill(self, make: Make) -> Change | None:
        """The first change of all: the whole graph at once. None: it is not, or not any more."""
        if self.dry_run or not self.store.fillable:
            return None
        world = MemoryWorld()
        change = make(world)
        if change:
            planned = plan(world, change)
            try:
                marker = fill(self.store, planned.patch.put, self.watch)
            except StoreNotEmpty:
                return None
            self._world = world
            self._note(change, planned, marker)
        return change

    def _transact(self, make: Make) -> Change:
        self._set_up()
        change, planned, marker = self.store.write(lambda tx: self._work(tx, make))
        if self._world is not None:
            self._note(change, planned, marker)
        return change

    def _note(self, change: Change, planned: Plan | None, marker: Marker) -> None:
        """What the world is to take in before it is asked again, if that ever comes."""
        if planned is not None:
            self._untaken = (change, planned)
            self._serial = marker.serial

    def _work(self, transaction: Transaction, make: Make) -> tuple[Change, Plan | None, Marker]:
        marker = read_marker(transaction)
        world = self._see(transaction, marker)
        change = make(world)
        if self.dry_run or not change:
            return change, None, marker
        planned = plan(world, change)
        self.watch.writing(rows_of(planned.patch))
        for query, values in writes(planned.patch):
            transaction.run(query, values)
            self.watch.wrote(len(values["rows"]))
        return change, planned, write_marker(transaction, marker)

    def _see(self, transaction: Transaction, marker: Marker) -> World:
        """The store itself for a small change; for many, what it holds, read once."""
        untaken, self._untaken = self._untaken, None
        if self._world is not None and self._serial == marker.serial:
            if untaken is not None:
                self._world.take(*untaken)
            return self._world
        self._world = None  # another writer has been here, or nothing was read yet
        if marker.serial > 0 and self._changed < REMEMBER_FROM:
            return StoredWorld(transaction)
        self._world = remember(fetch_whole(transaction.run))
        self._serial = marker.serial
        return self._world

    def _set_up(self) -> None:
        # Only what was never written to lacks its schema; telling an engine again is not free.
        if not self._ready and not self.dry_run and not is_written(self.store):
            self.store.setup(setup_statements())
        self._ready = True


def _told(change: Change, record: SourceRecord) -> SourceReport:
    """A source that the change leaves out is there already, as it is or as a person wrote it."""
    taken = change.after.get(record.source.id)
    if taken is None:
        return report(record, record)
    return report(change.before.get(record.source.id), taken)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Nothing planned holds a cycle; looking for one among millions takes a third of a load."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _batches(records: Iterable[SourceRecord], store: Store) -> Iterator[list[SourceRecord]]:
    batch: list[SourceRecord] = []
    size, read, capacity = 0, 0, store.capacity
    most_read = store.first_read if store.fillable else capacity
    for record in records:
        batch.append(record)
        size += len(record.statements)
        read += len(record.statements) if record.source.reader is not None else 0
        if size >= capacity or read >= most_read:
            yield batch
            batch, size, read, capacity = [], 0, 0, store.capacity
            most_read = capacity
    if batch:
        yield batch


def _replacing(world: World, batch: Sequence[SourceRecord]) -> Change:
    before, after = {}, {}
    by_hand_last = sorted(batch, key=lambda record: record.source.reader is None)
    for record in {record.source.id: record for record in by_hand_last}.values():
        known = world.record(record.source.id)
        if known is not None and (known.same_as_loaded(record) or _is_corrected(known, record)):
            continue
        after[record.source.id] = record
        if known is not None:
            before[record.source.id] = known
    return Change(before=before, after=after)


def _is_corrected(known: SourceRecord, record: SourceRecord) -> bool:
    """Whether a person wrote down what rules now read again: hers stays until it is unloaded."""
    return record.source.reader is not None and known.source.reader is None


def _removing(world: World, sources: Sequence[str]) -> Change:
    before = {}
    for source in sources:
        known = world.record(source)
        if known is None:
            raise NotFound(f"no source '{source}' is loaded; 'rolegraph sources' lists them")
        before[source] = known
    return Change(before=before)
