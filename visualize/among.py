"""The ties among some things, and what stands between two that no tie joins directly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from visualize.ask import Rows
from visualize.gather import ties_of
from visualize.model import Tie, kind_of

Pair = tuple[str, str]


def met_by(store: Rows, ids: Collection[str]) -> dict[str, Tie]:
    """All ties of some things, of all days, by their ids."""
    return {tie.id: tie for tie in ties_of(store, sorted(ids), None)}


def within(ties: Iterable[Tie], ids: Collection[str]) -> Iterator[Tie]:
    """Those with both ends among `ids`."""
    return (tie for tie in ties if tie.first in ids and tie.second in ids)


def joining(ties: Mapping[str, Tie], pairs: Iterable[Pair]) -> dict[Pair, tuple[Tie, ...]]:
    """What joins each two: ties, else two ties by a decision or by who took part for the other."""
    near: dict[str, dict[str, list[Tie]]] = defaultdict(lambda: defaultdict(list))
    for tie in ties.values():
        near[tie.first][tie.second].append(tie)
        near[tie.second][tie.first].append(tie)
    return {pair: tuple(_joins(near, *pair)) for pair in pairs}


def _joins(near: Mapping[str, Mapping[str, list[Tie]]], first: str, second: str) -> Iterator[Tie]:
    """A tie that a source dates rather than one that none does."""
    if direct := near[first].get(second):
        yield from [tie for tie in direct if tie.link] or direct
        return
    for middle in sorted(set(near[first]) & set(near[second])):
        for one in near[first][middle]:
            others = [tie for tie in near[second][middle] if _one_fact(one, tie, middle)]
            yield from (one, *others) if others else ()


def _one_fact(one: Tie, other: Tie, middle: str) -> bool:
    return kind_of(middle) == "decision" or (one.link != "" and one.link == other.link)
