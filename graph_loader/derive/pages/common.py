"""What several kinds of page do alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from graph_loader.derive.view import ids
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.statements import Statement


class Ties:
    """Plain relationships of one entity, each with all statements behind it."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, NodeKey, NodeKey], list[Statement]] = defaultdict(list)

    def add(self, kind: str, start: NodeKey, end: NodeKey, statement: Statement) -> None:
        if start != end:
            self.found[(kind, start, end)].append(statement)

    def write(self, fragment: Fragment) -> None:
        for (kind, start, end), statements in self.found.items():
            fragment.relate(kind, start, end, statements=ids(statements))


def supported(fragment: Fragment, node: NodeKey, statements: Iterable[Statement]) -> None:
    """Statements that speak for a node as a whole."""
    for statement in statements:
        fragment.relate("SUPPORTS", NodeKey("Statement", statement.id), node)
