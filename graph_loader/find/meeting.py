"""A meeting as people write it (`BODY 1/2563`, `BODY 2020-05-13`) → meetings."""

from __future__ import annotations

import re

from graph_loader.dates import DateError, parse_when
from graph_loader.errors import InputError
from graph_loader.find.names import Match, choose, entities, named, nothing
from graph_loader.store.protocol import Store

_NUMBER = re.compile(r"^(?P<body>.*?)\s*(?:ครั้งที่|no\.?|#)?\s*(?P<number>\d+/\d{4})$", re.IGNORECASE)


def find_meeting(store: Store, text: str) -> list[Match]:
    """Meetings by number or day, of a body if one is named."""
    body, number = _parts(text)
    agencies = [match.id for match in named(store, "agency", body)] if body else None
    query = (
        "MATCH (m:Meeting)-[:OF_BODY]->(a:Agency) WHERE (m.number = $number OR $number IN m.days) "
        "AND ($agencies IS NULL OR a.id IN $agencies) RETURN DISTINCT m.id AS id"
    )
    rows = store.rows(query, {"number": number, "agencies": agencies})
    found = entities(store, (row["id"] for row in rows))
    if len(found) > 1:
        raise InputError(choose(text, found))
    return found or nothing(store, "meeting", text)


def _parts(text: str) -> tuple[str, str]:
    """(body, number or ISO day); the body may be empty."""
    if numbered := _NUMBER.match(text):
        return numbered["body"], numbered["number"]
    body, _, last = text.rpartition(" ")
    try:
        return body, parse_when(last)
    except DateError:
        return text, ""
