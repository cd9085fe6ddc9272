"""Search over all names: what `rolegraph find` shows."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable
from dataclasses import asdict
from typing import Any

from graph_loader.find import LABELS, entities, suggestions
from graph_loader.find.sounding import sounding
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


def search(store: Store, text: str, kinds: Collection[str], limit: int) -> list[dict[str, Any]]:
    """Rows {kind, name, name_en, detail, id}, the nearest in length first; where no name has the
    text, persons whose names sound like it.
    """
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
    if not found and "person" in kinds:
        return _by_sound(store, text)[:limit]
    return _with_posts(store, found[:limit])


def _with_posts(store: Store, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A person's row says which post was held longest, as far as sights tell."""
    ids = [row["id"] for row in rows if row["kind"] == "person"]
    posts = {match.id: match.detail for match in entities(store, ids)}
    return [{**row, "detail": posts.get(row["id"], row["detail"])} for row in rows]


def _by_sound(store: Store, text: str) -> list[dict[str, Any]]:
    ids = sounding(store, text)
    found = sorted(entities(store, ids), key=lambda match: ids.index(match.id))
    return [{**asdict(match), "name_en": None} for match in found]


def nearest(store: Store, text: str, kinds: Iterable[str], limit: int = 3) -> list[str]:
    """Names that look most like what was written, where nothing is called so."""
    names = {name for kind in kinds for name in suggestions(store, kind, text)}
    return difflib.get_close_matches(text, sorted(names), limit, 0)
