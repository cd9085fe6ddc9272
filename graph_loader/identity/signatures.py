"""What makes two mentions one: signatures that they share, by kind of thing.

Two mentions with a common (key, qualifier) are one. A mention without a qualifier joins the one
qualifier that its key has in the block, and none where there are several. Persons are never one
by a bare name: their qualifiers are second signals (a post, a body, a gathering that both have).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from graph_loader.identity.mentions import Mention

Entities = Mapping[str, str]
"""Mention id → entity id, for the mentions that lower layers have resolved."""

LAYERS: tuple[tuple[str, ...], ...] = (
    ("place",),
    ("agency", "initiative"),
    ("zone", "event", "role", "meeting"),
    ("person",),
    ("decision",),
)
"""Kinds in the order in which they are resolved; each may lean on those before it."""

SCOPED = frozenset({"role", "meeting", "decision"})
"""Kinds whose names mean something only inside the entity around them."""

BELONGING = frozenset({"decision"})
"""Kinds that the entity around them owns: to make two of them one, make their owners one."""


SUBJECTS = "subjects of "
"""Space of the signatures that say what a decision is about; they hold only where no source
tells of two decisions about the same (and they sort after the words, which are surer)."""


class Signature(NamedTuple):
    """A key within a space of names, and what narrows it (None: not said)."""

    space: str
    key: str
    qualifier: str | None


def _plain(mention: Mention, _: Entities) -> Iterator[Signature]:
    for key in mention.keys:
        yield Signature("", key, None)


def _agency(mention: Mention, _: Entities) -> Iterator[Signature]:
    for key in mention.keys:
        yield Signature("", key, mention.around_key)


def _around(mention: Mention, entities: Entities) -> Iterator[Signature]:
    qualifier = entities.get(mention.around) if mention.around else None
    for key in mention.keys:
        yield Signature("", key, qualifier)


def _role(mention: Mention, entities: Entities) -> Iterator[Signature]:
    space = entities.get(mention.around or "", "")
    for key in (*mention.keys, *mention.shorts):
        yield Signature(space, key, mention.scope)


def _meeting(mention: Mention, entities: Entities) -> Iterator[Signature]:
    space = entities.get(mention.around or "", "")
    for key in mention.keys:
        yield Signature(space, key, None)


def _person(mention: Mention, entities: Entities) -> Iterator[Signature]:
    for key in mention.keys:
        for facet in mention.facets:
            if facet in entities:
                yield Signature("signal", key, entities[facet])


def _decision(mention: Mention, entities: Entities) -> Iterator[Signature]:
    yield from _meeting(mention, entities)
    verb = mention.name.split(":")[0]
    subjects = sorted({entities[facet] for facet in mention.facets if facet in entities})
    if subjects:
        space = entities.get(mention.around or "", "")
        yield Signature(f"{SUBJECTS}{space}", f"{verb}: {' '.join(subjects)}", None)


SIGNATURES: dict[str, Callable[[Mention, Entities], Iterator[Signature]]] = {
    "place": _plain,
    "initiative": _plain,
    "agency": _agency,
    "zone": _around,
    "event": _around,
    "role": _role,
    "meeting": _meeting,
    "person": _person,
    "decision": _decision,
}


def space_of(mention: Mention, entities: Entities) -> str:
    """The entity inside which a scoped kind's names are compared; empty for others."""
    return entities.get(mention.around or "", "") if mention.kind in SCOPED else ""
