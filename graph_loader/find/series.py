"""A series of events as people write it: its own name, or the network's that it belongs to."""

from __future__ import annotations

from collections.abc import Iterable

from graph_loader.find.names import Match, entities
from graph_loader.keys import name_key
from graph_loader.store.protocol import Store

_OF_EVENTS = "MATCH (:Event)-[:IN_SERIES]->(i:Initiative) RETURN DISTINCT i.id AS id"


def with_events(store: Store, text: str, found: Iterable[Match]) -> list[Match]:
    """Of the initiatives found those with events; where none has any (a network, whose meetings
    are a series of its own), the series with events whose name has the text in it.
    """
    of_events = {row["id"] for row in store.rows(_OF_EVENTS)}
    own = [match for match in found if match.id in of_events]
    if own:
        return own
    key = name_key("initiative", text)
    series = entities(store, of_events)
    return [match for match in series if key in name_key("initiative", match.name)]
