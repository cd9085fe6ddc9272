"""Findings that people accepted: which are in force in the graph as it is now.

An acceptance names mentions, as judgements on identity do, so it follows what they mean: it
survives rebuilding, re-loading, and sources that give an entity another id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph_loader.check.number import number
from graph_loader.check.picture import Rows
from graph_loader.graph.reading import returned
from graph_loader.ground_rows import judgement_of
from graph_loader.identity.judgements import ACCEPTED, Judgement

_ACCEPTED = (
    f"MATCH (j:Judgement) WHERE j.verdict = '{ACCEPTED}' "
    f"RETURN {returned('Judgement', 'j')} ORDER BY number"
)
_MEANT = (
    "UNWIND $ids AS key MATCH (m:Mention {id: key})-[:MEANS]->(e) RETURN m.id AS id, e.id AS entity"
)


def accepted(rows: Rows) -> dict[str, int]:
    """Number of a finding → number of the judgement that accepts it."""
    judged = [judgement_of(row) for row in rows(_ACCEPTED)]
    ids = sorted({key for judgement in judged for key in judgement.concerns})
    means = {row["id"]: row["entity"] for row in rows(_MEANT, {"ids": ids})} if ids else {}
    return dict(_in_force(judged, means))


def _in_force(judged: Iterable[Judgement], means: Mapping[str, str]) -> Iterable[tuple[str, int]]:
    for judgement in judged:
        if judgement.code and means.keys() >= set(judgement.concerns):
            entities = [means[key] for key in judgement.concerns]
            yield number(judgement.code, entities, judgement.words), judgement.number
