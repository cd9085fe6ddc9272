"""A name as people write it → the entities that it may mean; one file a kind that needs its own
way. Never the first of several: whoever asks is told which there are.
"""

from __future__ import annotations

from collections.abc import Callable

from graph_loader.errors import InputError
from graph_loader.find.event import find_event
from graph_loader.find.meeting import find_meeting
from graph_loader.find.names import (
    LABELS,
    Match,
    called,
    choose,
    did_you_mean,
    entities,
    meant_by_id,
    named,
    nothing,
    suggestions,
)
from graph_loader.find.role import find_role, through_renamings
from graph_loader.store.protocol import Store

OWN_WAY: dict[str, Callable[[Store, str], list[Match]]] = {
    "role": find_role,
    "meeting": find_meeting,
    "event": find_event,
}
"""Kinds that are written as more than a name: a post in a body, a number of a series."""


def find(store: Store, kind: str, text: str) -> list[Match]:
    """All entities of a kind that `text` may mean; several roles are one post in several bodies.

    Raises NotFound with the nearest names, InputError with the candidates where different
    entities fit.
    """
    if by_id := entities(store, meant_by_id(store, text)):
        return by_id
    if kind in OWN_WAY:
        return OWN_WAY[kind](store, text)
    found = named(store, kind, text)
    if len(found) > 1:
        raise InputError(choose(text, found))
    return found or nothing(store, kind, text)


__all__ = [
    "LABELS",
    "Match",
    "called",
    "choose",
    "did_you_mean",
    "entities",
    "find",
    "meant_by_id",
    "named",
    "nothing",
    "suggestions",
    "through_renamings",
]
