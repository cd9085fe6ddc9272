"""An event as people write it (a name, `SERIES #3`, `SERIES ครั้งที่ 3`) → events."""

from __future__ import annotations

import re

from graph_loader.errors import InputError
from graph_loader.find.names import Match, choose, entities, named, nothing
from graph_loader.store.protocol import Store

_NUMBERED = re.compile(r"^(?P<series>.+?)\s*(?:ครั้งที่|no\.?|#)?\s*(?P<ordinal>\d{1,3})$", re.I)


def find_event(store: Store, text: str) -> list[Match]:
    """Events by name, else by series and ordinal."""
    found = named(store, "event", text) or _numbered(store, text)
    if len(found) > 1:
        raise InputError(choose(text, found))
    return found or nothing(store, "event", text)


def _numbered(store: Store, text: str) -> list[Match]:
    parts = _NUMBERED.match(text)
    if parts is None:
        return []
    series = [match.id for match in named(store, "initiative", parts["series"])]
    query = (
        "MATCH (e:Event)-[:IN_SERIES]->(i:Initiative) "
        "WHERE i.id IN $series AND e.ordinal = $ordinal RETURN DISTINCT e.id AS id"
    )
    rows = store.rows(query, {"series": series, "ordinal": int(parts["ordinal"])})
    return entities(store, (row["id"] for row in rows))
