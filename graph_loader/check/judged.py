"""Pairs of persons that somebody judged to be two."""

from __future__ import annotations

from typing import Final

from graph_loader.check.picture import Rows

_APART: Final = (
    "MATCH (j:Judgement) WHERE j.verdict = 'different' "
    "MATCH (a:Mention {id: j.first})-[:MEANS]->(p), (b:Mention {id: j.second})-[:MEANS]->(q) "
    "RETURN p.id AS one, q.id AS other"
)


def judged_apart(rows: Rows) -> set[frozenset[str]]:
    """The two ids of each pair."""
    return {frozenset((row["one"], row["other"])) for row in rows(_APART)}
