"""Persons whose names sound like what was written: other spellings, Thai for Latin letters."""

from __future__ import annotations

from graph_loader.identity.alike import ENOUGH, alike
from graph_loader.store.protocol import Store
from graph_loader.thai.name_sounds import sound_keys

_QUERY = (
    "UNWIND $keys AS key MATCH (:Spelling {id: key})<-[:SPELLS]-(m:Mention)-[:MEANS]->(e:Person) "
    "RETURN DISTINCT e.id AS id, m.name AS name"
)


def sounding(store: Store, text: str) -> list[str]:
    """Ids of persons by how near in sound one of their names is, those of one person's nearness
    only; none for a name of one word.
    """
    keys = [f"person|{key}" for key in sound_keys(text)]
    if not keys:
        return []
    scores: dict[str, float] = {}
    for row in store.rows(_QUERY, {"keys": keys}):
        score = alike(text, row["name"]).score
        if score >= ENOUGH:
            scores[row["id"]] = max(score, scores.get(row["id"], 0))
    return sorted(scores, key=lambda found: (-scores[found], found))
