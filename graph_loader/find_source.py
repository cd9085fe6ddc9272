"""A source as people write it (id, address, a part of its name) → its id."""

from __future__ import annotations

from graph_loader.errors import InputError, NotFound
from graph_loader.source_ids import source_id
from graph_loader.store.protocol import Store


def find_source(store: Store, text: str) -> str:
    """The id of the one source that fits. Raises NotFound, InputError where several do."""
    for query in (
        "MATCH (s:Source) WHERE s.id IN [$text, $address] RETURN s.id AS id, s.name AS name",
        "MATCH (s:Source) WHERE s.name CONTAINS $text OR s.id CONTAINS $text "
        "RETURN s.id AS id, s.name AS name ORDER BY id",
    ):
        rows = store.rows(query, {"text": text, "address": source_id(text, text)})
        if len(rows) == 1:
            return str(rows[0]["id"])
        if rows:
            some = "; ".join(f"{row['id']} ({row['name']})" for row in rows[:5])
            raise InputError(f"'{text}' may mean {some}: write more of it, or the id")
    raise NotFound(f"no source '{text}' is loaded; 'rolegraph sources' lists them")
