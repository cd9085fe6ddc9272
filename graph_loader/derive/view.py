"""What pages of the graph are derived from: statements, and what their names mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph_loader.facts.refs import Ref
from graph_loader.graph.pieces import NodeKey
from graph_loader.graph.schema import KIND_LABEL
from graph_loader.identity.mentions import Mention, mention_id
from graph_loader.statements import Source, Statement


@dataclass(frozen=True, slots=True)
class View:
    """Mention id → entity id, sources by id, and the voice of each source."""

    means: Mapping[str, str]
    sources: Mapping[str, Source]
    voices: Mapping[str, str]

    def entity(self, statement: Statement, ref: Ref) -> NodeKey:
        """The entity that a reference of a statement means."""
        return NodeKey(KIND_LABEL[ref.kind], self.means[mention_id(statement.source, ref)])

    def voice(self, statement: Statement) -> str:
        """Sources that repeat one another are one voice."""
        return self.voices.get(statement.source, statement.source)


@dataclass(frozen=True, slots=True)
class Page:
    """One entity with its mentions and the statements that may speak of it."""

    key: NodeKey
    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]


def ids(statements: Iterable[Statement]) -> list[str]:
    """Sorted ids, as relationships carry them."""
    return sorted({statement.id for statement in statements})
