"""Mentions brought together, of which some must stay apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graph_loader.identity.mentions import Mention

Pair = tuple[str, str]


class Clusters:
    """Union–find that refuses to bring together what must stay apart."""

    def __init__(self, block: Mapping[str, Mention], apart: Iterable[Pair]) -> None:
        self.block = block
        self.parent = {identifier: identifier for identifier in block}
        self.apart: dict[str, set[str]] = defaultdict(set)
        for first, second in apart:
            self.apart[first].add(second)
            self.apart[second].add(first)

    def root(self, item: str) -> str:
        parent, root = self.parent, item
        while (above := parent[root]) != root:
            root = above
        while item != root:
            parent[item], item = root, parent[item]
        return root

    def join(self, first: str, second: str) -> bool:
        """True if two clusters became one; the lesser root stays."""
        low, high = self.root(first), self.root(second)
        if low == high:
            return False
        if self.block[high].order < self.block[low].order:
            low, high = high, low
        if any(self.root(enemy) == high for enemy in self.apart.get(low, ())):
            return False
        self.parent[high] = low
        if high in self.apart:
            self.apart[low] |= self.apart.pop(high)
        return True

    def names(self) -> dict[str, str]:
        return {item: self.root(item) for item in self.parent}
