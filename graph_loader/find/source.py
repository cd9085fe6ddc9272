"""A source as people write it (id, address, a part of its name, its short form) → its id."""

from __future__ import annotations

from urllib.parse import unquote

from graph_loader.errors import InputError, NotFound
from graph_loader.source_ids import source_id
from graph_loader.store.protocol import Store


def find_source(store: Store, text: str) -> str:
    """The id of the one source that fits. Raises NotFound, InputError where several do."""
    if not text.strip():
        raise InputError("a source is named by its id, address or a part of its name")
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
    if len(fits := _shortened(store, text)) == 1:
        return fits[0]
    raise NotFound(f"no source '{text}' is loaded; 'rolegraph sources' lists them")


def _shortened(store: Store, text: str) -> list[str]:
    """Ids that a table would have cut to this: `thaigov.go.th/…/30751`."""
    head, cut, rest = text.partition("…")
    if not cut:
        return []
    ids = [str(row["id"]) for row in store.rows("MATCH (s:Source) RETURN s.id AS id ORDER BY id")]
    found = []
    for identifier in ids:
        bare = unquote(identifier).removeprefix("name:")
        end = rest.rstrip("…")
        fits = bare.startswith(head) and end in bare[len(head) :]
        if fits and (rest.endswith("…") or bare.endswith(end) or not rest):
            found.append(identifier)
    return found
