"""`import jsonl`: a ground file into a store, as a load of its sources would go.

A source of the file replaces the one of its id, or changes nothing. Judgements are added at
the end of the store's ledger, where later ones have the last word; one that stands there
already, word for word, is not added again. Into an empty store all keep their numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from graph_loader.identity.change import Change
from graph_loader.identity.judgements import Judgement
from graph_loader.load import Loader
from graph_loader.world.protocol import World


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement of the file: its number there, its number in the store, and if it is new."""

    number: int
    kept: int
    new: bool


def import_judgements(loader: Loader, judgements: Sequence[Judgement]) -> list[Judged]:
    """Adds what is new, in one transaction; tells of each in the order of its number."""
    told: list[Judged] = []

    def make(world: World) -> Change:
        # Neo4j may run a transaction again.
        told.clear()
        added = []
        for judgement, kept, new in _numbered(world.judgements(), judgements):
            told.append(Judged(judgement.number, kept, new))
            if new:
                added.append(replace(judgement, number=kept))
        return Change(judged=tuple(added))

    loader.make(make)
    return told


def _numbered(
    known: Iterable[Judgement], judgements: Iterable[Judgement]
) -> list[tuple[Judgement, int, bool]]:
    """(judgement, its number in the store, whether it is new); a known one answers for one."""
    ledger: dict[Judgement, list[int]] = defaultdict(list)
    last = 0
    for judgement in known:
        ledger[_content(judgement)].append(judgement.number)
        last = max(last, judgement.number)
    found = []
    for judgement in sorted(judgements, key=lambda judgement: judgement.number):
        same = ledger[_content(judgement)]
        new = not same
        if new:
            last = kept = max(last + 1, judgement.number)
        else:
            kept = judgement.number if judgement.number in same else min(same)
            same.remove(kept)
        found.append((judgement, kept, new))
    return found


def _content(judgement: Judgement) -> Judgement:
    """All of it but its number."""
    return replace(judgement, number=0)
