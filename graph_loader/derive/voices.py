"""Independent voices: sources that repeat one another speak once.

Two do so where a record says it (`same_as`), or where their texts are near-duplicates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from graph_loader.identity.change import Change
from graph_loader.likeness import alike_pairs
from graph_loader.statements import SourceRecord
from graph_loader.world.protocol import Kin, World

Pair = tuple[str, str]


def voices(kin: Mapping[str, Kin]) -> dict[str, str]:
    """Source id → the least id among it and all that it is tied to."""
    return _least([*_twins(kin), *_alike(kin)])


def voices_after(world: World, change: Change) -> tuple[dict[str, str], set[str]]:
    """The voices after a change, and the sources whose voice it alters."""
    come = _kin(change.after)
    if _kin(change.before).items() - come.items():
        return _anew(world, change, come)
    known = world.voices()
    new = _joined(world, known, come)
    return new, set(_altered(known, new))


def _kin(records: Mapping[str, SourceRecord]) -> dict[str, Kin]:
    sources = {identifier: record.source for identifier, record in records.items()}
    return {i: Kin(s.same_as, s.likeness) for i, s in sources.items() if s.same_as or s.likeness}


def _anew(world: World, change: Change, come: Mapping[str, Kin]) -> tuple[dict[str, str], set[str]]:
    """Where ties go, what they held together may fall apart: everything is compared again."""
    before = world.kin()
    after = {i: known for i, known in before.items() if i not in change.sources} | dict(come)
    if before == after:
        return voices(after), set()
    old, new = voices(before), voices(after)
    return new, set(_altered(old, new))


def _joined(world: World, known: Mapping[str, str], come: Mapping[str, Kin]) -> dict[str, str]:
    """Ties that only come join voices: what they touch is compared, the rest stays as it is."""
    beside = world.alike({value for kin in come.values() for value in kin.likeness})
    texts = {i: sketch for i, sketch in beside.items() if i not in come}
    texts |= {i: kin.likeness for i, kin in come.items()}
    pairs = [pair for pair in alike_pairs(texts.items()) if come.keys() & set(pair)]
    twins = ((source, twin) for source, same in world.twins().items() for twin in same)
    return _least([*known.items(), *twins, *_twins(come), *pairs])


def _least(pairs: Iterable[Pair]) -> dict[str, str]:
    parent: dict[str, str] = {}

    def root(item: str) -> str:
        while parent.setdefault(item, item) != item:
            item = parent[item]
        return item

    for source, twin in pairs:
        low, high = sorted((root(source), root(twin)))
        parent[high] = low
    return {item: root(item) for item in list(parent)}


def _twins(kin: Mapping[str, Kin]) -> Iterator[Pair]:
    yield from ((source, twin) for source in kin for twin in kin[source].same_as)


def _alike(kin: Mapping[str, Kin]) -> Iterator[Pair]:
    return alike_pairs((source, known.likeness) for source, known in kin.items())


def _altered(old: Mapping[str, str], new: Mapping[str, str]) -> Iterable[str]:
    for source in old.keys() | new.keys():
        if old.get(source, source) != new.get(source, source):
            yield source
