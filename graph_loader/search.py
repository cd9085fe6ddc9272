"""Search over all names: what `rolegraph find` shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graph_loader.find import LABELS
from graph_loader.keys import name_key
from graph_loader.store.protocol import Store

_QUERY = (
    "MATCH (s:Spelling)<-[:SPELLS]-(:Mention)-[:MEANS]->(e:{label}) "
    "WHERE s.kind = $kind AND s.key CONTAINS $key "
    "WITH e, min(size(s.key)) AS length "
    "OPTIONAL MATCH (e)-[:IN|OF_BODY|LOCATED_IN|IN_SERIES]->(m) "
    "WITH e, length, min(m.name) + {scope} AS detail "
    "RETURN e.id AS id, e.name AS name, e.name_en AS name_en, detail, length "
    "ORDER BY length, name, id LIMIT $limit"
)


def search(store: Store, text: str, kinds: Iterable[str], limit: int) -> list[dict[str, Any]]:
    """Rows {kind, name, name_en, detail, id}, the nearest in length first."""
    found: list[dict[str, Any]] = []
    for kind in kinds:
        key = name_key(kind, text).rstrip("ฯ")
        if not key:
            continue
        scope = "coalesce(', ' + e.scope, '')" if kind == "role" else "''"
        query = _QUERY.replace("{label}", LABELS[kind]).replace("{scope}", scope)
        rows = store.rows(query, {"kind": kind, "key": key, "limit": limit})
        found += [{**row, "kind": kind} for row in rows]
    found.sort(key=lambda row: (row["length"], row["name"], row["id"]))
    return found[:limit]
