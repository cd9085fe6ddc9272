"""A world in memory out of the whole graph of a store."""

from __future__ import annotations

from collections import defaultdict

from graph_loader.graph.pieces import Fragment, Patch
from graph_loader.graph.schema import GROUND
from graph_loader.ground_rows import judgement_of, source_of, statement_of
from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import mentions_of
from graph_loader.statements import SourceRecord, Statement
from graph_loader.world.memory import MemoryWorld

_GROUND = frozenset(label.name for label in GROUND)


def remember(whole: Fragment) -> MemoryWorld:
    """Everything that the store holds, as a world that plans changes without asking it."""
    world = MemoryWorld()
    for record in records_of(whole):
        world.learn(record, mentions_of(record))
    world.spoken = {k.id: str(v["voice"]) for k, v in whole.nodes.items() if k.label == "Source"}
    for judgement in judgements_of(whole):
        world.kept[judgement.number] = judgement
    derived = Patch()
    derived.put.nodes = {k: v for k, v in whole.nodes.items() if k.label not in _GROUND}
    for tie, values in whole.relationships.items():
        if tie.type == "MEANS":
            world.mean(tie.start.id, tie.end.id)
        elif tie.start.label not in _GROUND or tie.type in ("SUPPORTS", "CONTRADICTS"):
            derived.put.relationships[tie] = values
    world.graph.apply(derived)
    return world


def records_of(whole: Fragment) -> list[SourceRecord]:
    """The sources of a graph with their statements, sorted by id."""
    statements: dict[str, list[Statement]] = defaultdict(list)
    for tie in whole.relationships:
        if tie.type == "FROM":
            node = whole.nodes[tie.start]
            statements[tie.end.id].append(statement_of(node, tie.end.id))
    sources = sorted((k for k in whole.nodes if k.label == "Source"), key=lambda key: key.id)
    return [
        SourceRecord(
            source_of(whole.nodes[key]), tuple(sorted(statements[key.id], key=lambda s: s.id))
        )
        for key in sources
    ]


def judgements_of(whole: Fragment) -> list[Judgement]:
    """The judgements of a graph, by number."""
    nodes = (whole.nodes[key] for key in whole.nodes if key.label == "Judgement")
    return sorted(map(judgement_of, nodes), key=lambda judgement: judgement.number)
