"""A world in memory together with the whole graph that its patches have written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from graph_loader.derive.plan import plan
from graph_loader.graph.pieces import Fragment, Patch
from graph_loader.identity.change import Change
from graph_loader.identity.judgements import Judgement
from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from graph_loader.world.memory import MemoryWorld
from tests.properties.sources import Step

Key = TypeVar("Key")


class Ledger:
    """What a store would hold; patches are carried out as strictly as Cypher would silently."""

    def __init__(self) -> None:
        self.world = MemoryWorld()
        self.whole = Fragment()

    def load(self, *records: SourceRecord) -> Patch:
        after = {
            record.source.id: record
            for record in records
            if not ((known := self._known(record)) and known.same_as_loaded(record))
        }
        before = {i: self.world.records[i] for i in after if i in self.world.records}
        return self.make(Change(before=before, after=after))

    def unload(self, *sources: str) -> Patch:
        return self.make(Change(before={i: self.world.records[i] for i in sources}))

    def judge(self, *judgements: Judgement) -> Patch:
        return self.make(Change(judged=judgements))

    def undo(self, *numbers: int) -> Patch:
        return self.make(Change(unjudged=tuple(self.world.kept[n] for n in numbers)))

    def take(self, step: Step) -> Patch:
        """One step of a history."""
        if step.load:
            return self.load(*step.load)
        if step.unload:
            return self.unload(*step.unload)
        return self.judge(*step.judge) if step.judge else self.undo(*step.undo)

    def make(self, change: Change) -> Patch:
        """Plans and carries out a change; returns what was written."""
        if not change:
            return Patch()
        planned = plan(self.world, change)
        patch = planned.patch
        apply(self.whole, patch)
        self.world.take(change, planned)
        return patch

    def derived_anew(self) -> Fragment:
        """What the ground gives when it is derived all at once."""
        return derive_all(self.world.records.values(), self.world.judgements())

    def _known(self, record: SourceRecord) -> SourceRecord | None:
        return self.world.records.get(record.source.id)


def apply(whole: Fragment, patch: Patch) -> None:
    """Carries a patch out, in the order of `graph.writing.writes`."""
    for tie in patch.drop_relationships:
        whole.relationships.pop(tie, None)
    for key in patch.drop_nodes:
        whole.nodes.pop(key, None)
    gone = [t for t in whole.relationships if {t.start, t.end} & patch.drop_nodes]
    for tie in gone:
        del whole.relationships[tie]
    whole.nodes.update(patch.put.nodes)
    for tie, values in patch.put.relationships.items():
        # A MATCH that finds no end writes nothing and says nothing.
        if tie.start in whole.nodes and tie.end in whole.nodes:
            whole.relationships[tie] = values


def differences(one: Fragment, other: Fragment) -> list[str]:
    """What tells two graphs apart, in words; empty where they are equal."""
    found = _apart(one.nodes, other.nodes)
    return sorted(found + _apart(one.relationships, other.relationships))


def _apart(one: Mapping[Key, object], other: Mapping[Key, object]) -> list[str]:
    keys = [key for key in {**one, **other} if one.get(key) != other.get(key)]
    return [f"{key}: {one.get(key)} / {other.get(key)}" for key in keys]
