"""Independent voices: sources that repeat one another speak once.

Two do so where a record says it (`same_as`), or where their texts are near-duplicates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from graph_loader.identity.change import Change
from graph_loader.likeness import alike_pairs
from graph_loader.world.protocol import Kin, World

Alike = Iterable[tuple["Sketched", "Sketched"]]
Sketched = tuple[str, tuple[str, ...]]
"""A source with the sketch of its text."""


def voices(kin: Mapping[str, Kin]) -> dict[str, str]:
    """Source id → the least id among it and all that it is tied to."""
    return _voices(kin, _alike(kin))


def _voices(kin: Mapping[str, Kin], alike: Alike) -> dict[str, str]:
    """`alike` may tell of other texts too, which are passed over."""
    parent: dict[str, str] = {}

    def root(item: str) -> str:
        while parent.setdefault(item, item) != item:
            item = parent[item]
        return item

    for source, twin in _twins(kin, alike):
        low, high = sorted((root(source), root(twin)))
        parent[high] = low
    return {item: root(item) for item in list(parent)}


def _twins(kin: Mapping[str, Kin], alike: Alike) -> Iterator[tuple[str, str]]:
    yield from ((source, twin) for source in kin for twin in kin[source].same_as)
    here = {(source, known.likeness) for source, known in kin.items()}
    yield from ((one[0], other[0]) for one, other in alike if one in here and other in here)


def _alike(*kins: Mapping[str, Kin]) -> Alike:
    """The near-duplicates among the texts of all these, compared once."""
    texts = {(source, known.likeness) for kin in kins for source, known in kin.items()}
    return list(alike_pairs((text, text[1]) for text in texts))


def voices_after(world: World, change: Change) -> tuple[dict[str, str], set[str]]:
    """The voices after a change, and the sources whose voice it alters."""
    before = world.kin()
    after = {source: known for source, known in before.items() if source not in change.sources}
    for identifier, record in change.after.items():
        if record.source.same_as or record.source.likeness:
            after[identifier] = Kin(record.source.same_as, record.source.likeness)
    if before == after:
        return voices(after), set()
    alike = _alike(before, after)
    old, new = _voices(before, alike), _voices(after, alike)
    return new, set(_altered(old, new))


def _altered(old: Mapping[str, str], new: Mapping[str, str]) -> Iterable[str]:
    for source in old.keys() | new.keys():
        if old.get(source, source) != new.get(source, source):
            yield source
