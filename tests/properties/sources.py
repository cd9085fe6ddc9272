"""Generated sources: versions of a few documents, and histories of loading them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, get_args

from hypothesis import strategies as st

from graph_loader.facts import Fact
from graph_loader.identity.judgements import ACCEPTED, AnyVerdict, Judgement
from graph_loader.identity.mentions import mentions_of
from graph_loader.statements import (
    Source,
    SourceKind,
    SourceRecord,
    Statement,
    statement_id,
)
from tests.properties.casts import DAYS
from tests.properties.stated import THEMES

NAMES: Final = ("a", "b", "c", "d", "e")
NEVER_LOADED: Final = ("0-elsewhere", "z-elsewhere")
KINDS: Final = st.sampled_from(get_args(SourceKind))
PUBLISHED: Final = st.one_of(st.none(), DAYS)
_FIRST = tuple(f"{number:08x}" for number in range(16))
LIKENESSES: Final = st.sampled_from(
    [(), (), _FIRST, (*_FIRST[:-2], "000000fe", "000000ff"), tuple(f"1{h[1:]}" for h in _FIRST)]
)
"""Of no text, of a text, of a near-duplicate of it, of another text."""
TWINS: Final = st.lists(st.sampled_from([*NAMES, *NEVER_LOADED]), unique=True, max_size=2)


def source_record(source: Source, facts: Iterable[Fact]) -> SourceRecord:
    """A source with its facts; equal ones are one statement."""
    made = {statement_id(source.id, fact): fact for fact in facts}
    statements = (Statement(i, source.id, made[i], at=("¶1",)) for i in sorted(made))
    return SourceRecord(source, tuple(statements))


@st.composite
def records(
    draw: st.DrawFn, name: str, facts: st.SearchStrategy[Fact], most: int = 6
) -> SourceRecord:
    """One version of the document `name`."""
    twins = draw(st.one_of(st.just([]), st.just([]), TWINS))
    source = Source(
        id=name,
        name=f"เอกสาร {name}",
        kind=draw(KINDS),
        published=draw(PUBLISHED),
        same_as=tuple(sorted(twin for twin in twins if twin != name)),
        likeness=draw(LIKENESSES),
    )
    number = draw(st.integers(1, most))
    return source_record(source, draw(st.lists(facts, min_size=number, max_size=number)))


@st.composite
def edited(draw: st.DrawFn, record: SourceRecord) -> SourceRecord:
    """A later version: one statement less, of another day, a duplicate of something else."""
    gone = draw(st.sampled_from(record.statements))
    kept = [statement for statement in record.statements if statement != gone] or [gone]
    source = replace(record.source, published=draw(PUBLISHED), same_as=tuple(sorted(draw(TWINS))))
    return SourceRecord(source, tuple(kept))


@st.composite
def documents(draw: st.DrawFn, least: int = 2, most: int = 4) -> list[SourceRecord]:
    """Different documents, one version each."""
    theme = draw(THEMES)
    return [draw(records(name, theme)) for name in NAMES[: draw(st.integers(least, most))]]


def order_of(items: Sequence[SourceRecord]) -> st.SearchStrategy[list[SourceRecord]]:
    """The items in any order."""
    return st.permutations(items)


@st.composite
def batched(draw: st.DrawFn, items: Sequence[SourceRecord]) -> list[list[SourceRecord]]:
    """The items in some order, cut into batches."""
    order = draw(order_of(items))
    cuts = draw(st.lists(st.booleans(), min_size=len(order), max_size=len(order)))
    batches: list[list[SourceRecord]] = []
    for item, cut in zip(order, cuts, strict=True):
        if cut or not batches:
            batches.append([])
        batches[-1].append(item)
    return batches


@st.composite
def judgements(
    draw: st.DrawFn, items: Sequence[SourceRecord], most: int = 4
) -> tuple[Judgement, ...]:
    """People's judgements on mentions of one kind, in the items or not; some accept a finding."""
    kinds: dict[str, list[str]] = {}
    for mention in sorted({m.id: m for i in items for m in mentions_of(i)}.items()):
        kinds.setdefault(mention[1].kind, []).append(mention[0])
    pairs = [ids for ids in kinds.values() if len(ids) > 1]
    if not pairs:
        return ()
    found = []
    for number in range(1, draw(st.integers(0, most)) + 1):
        ids = draw(st.sampled_from(pairs))
        one = draw(st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True))
        verdict: AnyVerdict = draw(st.sampled_from(get_args(AnyVerdict)))
        if verdict == ACCEPTED:
            accepted = tuple(sorted(one))
            found.append(Judgement(number, verdict, code="T01", concerns=accepted))
        else:
            found.append(Judgement(number, verdict, *sorted(one)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Step:
    """One transaction of a history."""

    load: tuple[SourceRecord, ...] = ()
    unload: tuple[str, ...] = ()
    judge: tuple[Judgement, ...] = ()
    undo: tuple[int, ...] = ()


@st.composite
def histories(draw: st.DrawFn, most: int = 6) -> list[Step]:
    """First loads in any order and batches, then whatever a store's life brings."""
    theme = draw(THEMES)
    first = [draw(records(name, theme)) for name in NAMES[: draw(st.integers(2, 4))]]
    versions = [*first, *(draw(edited(record)) for record in first)]
    life = _Life(versions, list(draw(judgements(versions))))
    steps = [life.load(batch) for batch in draw(batched(first))]
    for _ in range(draw(st.integers(0, most))):
        what = draw(st.sampled_from(["load", "load", "unload", "judge", "judge", "undo"]))
        steps.append(life.step(draw, what))
    return steps


@dataclass(slots=True)
class _Life:
    """What can still happen: a source is unloaded and a judgement undone while it is there."""

    versions: list[SourceRecord]
    waiting: list[Judgement]
    loaded: set[str] = field(default_factory=set)
    made: list[int] = field(default_factory=list)

    def step(self, draw: st.DrawFn, what: str) -> Step:
        """A step of a kind, or a load where there is nothing to take back."""
        if what == "judge" and self.waiting:
            self.made.append(self.waiting[0].number)
            return Step(judge=(self.waiting.pop(0),))
        if what == "undo" and self.made:
            return Step(undo=(self.made.pop(draw(st.integers(0, len(self.made) - 1))),))
        if what == "unload" and self.loaded:
            gone = draw(st.sampled_from(sorted(self.loaded)))
            self.loaded.discard(gone)
            return Step(unload=(gone,))
        return self.load(draw(st.lists(st.sampled_from(self.versions), min_size=1, max_size=2)))

    def load(self, batch: Iterable[SourceRecord]) -> Step:
        """A load of the last of each source in the batch."""
        records = {record.source.id: record for record in batch}
        self.loaded |= records.keys()
        return Step(load=tuple(records.values()))
