"""Independent voices: sources that repeat one another speak once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph_loader.identity.change import Change
from graph_loader.world.protocol import World

Twins = Mapping[str, tuple[str, ...]]


def voices(twins: Twins) -> dict[str, str]:
    """Source id → the least id among it and all that it is tied to by `same_as`."""
    parent: dict[str, str] = {}

    def root(item: str) -> str:
        while parent.setdefault(item, item) != item:
            item = parent[item]
        return item

    for source in sorted(twins):
        for twin in twins[source]:
            low, high = sorted((root(source), root(twin)))
            parent[high] = low
    return {item: root(item) for item in list(parent)}


def voices_after(world: World, change: Change) -> tuple[dict[str, str], set[str]]:
    """The voices after a change, and the sources whose voice it alters."""
    before = dict(world.twins())
    after = {source: same for source, same in before.items() if source not in change.sources}
    after |= {i: r.source.same_as for i, r in change.after.items() if r.source.same_as}
    if before == after:
        return voices(after), set()
    old, new = voices(before), voices(after)
    return new, set(_altered(old, new))


def _altered(old: Mapping[str, str], new: Mapping[str, str]) -> Iterable[str]:
    for source in old.keys() | new.keys():
        if old.get(source, source) != new.get(source, source):
            yield source
