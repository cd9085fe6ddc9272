"""What pages of the graph are derived from: statements, and what their names mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from graph_loader.facts.refs import Ref
from graph_loader.graph.pieces import NodeKey
from graph_loader.graph.schema import KIND_LABEL
from graph_loader.identity.mentions import mention_id
from graph_loader.statements import Statement
from graph_loader.world.protocol import Standing, Written


class View(NamedTuple):
    """Mention id → entity id; of each source what its statements weigh by, and its voice."""

    means: Mapping[str, str]
    sources: Mapping[str, Standing]
    voices: Mapping[str, str]

    def entity(self, statement: Statement, ref: Ref) -> NodeKey:
        """The entity that a reference of a statement means."""
        return NodeKey(KIND_LABEL[ref.kind], self.means[mention_id(statement.source, ref)])

    def voice(self, statement: Statement) -> str:
        """Sources that repeat one another are one voice."""
        return self.voices.get(statement.source, statement.source)


class Page(NamedTuple):
    """One entity with its names as written and the statements that may speak of it."""

    key: NodeKey
    written: tuple[Written, ...]
    statements: tuple[Statement, ...]

    def times(self) -> dict[str, int]:
        """Name as written → how often."""
        times: dict[str, int] = {}
        for way in self.written:
            times[way.name] = times.get(way.name, 0) + way.times
        return times


def ids(statements: Iterable[Statement]) -> list[str]:
    """Sorted ids, as relationships carry them."""
    return sorted({statement.id for statement in statements})
