"""Independent voices: sources that repeat one another speak once.

Two do so where a record says it (`same_as`), or where their texts are near-duplicates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from graph_loader.identity.change import Change
from graph_loader.likeness import alike_pairs
from graph_loader.world.protocol import Kin, World


def voices(kin: Mapping[str, Kin]) -> dict[str, str]:
    """Source id → the least id among it and all that it is tied to."""
    parent: dict[str, str] = {}

    def root(item: str) -> str:
        while parent.setdefault(item, item) != item:
            item = parent[item]
        return item

    for source, twin in _twins(kin):
        low, high = sorted((root(source), root(twin)))
        parent[high] = low
    return {item: root(item) for item in list(parent)}


def _twins(kin: Mapping[str, Kin]) -> Iterator[tuple[str, str]]:
    yield from ((source, twin) for source in kin for twin in kin[source].same_as)
    yield from alike_pairs((source, kin[source].likeness) for source in kin)


def voices_after(world: World, change: Change) -> tuple[dict[str, str], set[str]]:
    """The voices after a change, and the sources whose voice it alters."""
    before = world.kin()
    after = {source: known for source, known in before.items() if source not in change.sources}
    for identifier, record in change.after.items():
        if record.source.same_as or record.source.likeness:
            after[identifier] = Kin(record.source.same_as, record.source.likeness)
    if before == after:
        return voices(after), set()
    old, new = voices(before), voices(after)
    return new, set(_altered(old, new))


def _altered(old: Mapping[str, str], new: Mapping[str, str]) -> Iterable[str]:
    for source in old.keys() | new.keys():
        if old.get(source, source) != new.get(source, source):
            yield source
