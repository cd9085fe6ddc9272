"""A name or id of anything → one node's label and id."""

from __future__ import annotations

from graph_loader.errors import NotFound, SeveralFit
from graph_loader.find import (
    LABELS,
    OWN_WAY,
    Match,
    called,
    choose,
    did_you_mean,
    entities,
    find,
    meant_by_id,
    named,
    suggestions,
)
from graph_loader.find.source import find_source
from graph_loader.graph.schema import LABELS as NODES
from graph_loader.store.protocol import Store

_BY_PREFIX = {label.lower(): label for label in NODES if label not in ("Source", "Store")}


def find_any(store: Store, text: str, kind: str | None = None) -> tuple[str, str]:
    """(label, id) of the one node that `text` names: an id, a name, a post, a source's address.

    With `kind` only what is of it. Raises SeveralFit where several fit, NotFound where none does.
    """
    found = _by_id(store, text)
    if found is not None:
        return found
    if kind is not None:
        return LABELS[kind], _one(text, find(store, kind, text)).id
    kinds = sorted(LABELS)
    exact = [match for kind in kinds for match in called(store, kind, text)]
    matches = exact or [match for kind in kinds for match in _named(store, kind, text)]
    if not matches:
        return _source(store, text)
    match = _one(text, matches)
    return LABELS[match.kind], match.id


def _one(text: str, matches: list[Match]) -> Match:
    if len(matches) == 1:
        return matches[0]
    raise SeveralFit(choose(text, matches), tuple(sorted({match.kind for match in matches})))


def _source(store: Store, text: str) -> tuple[str, str]:
    """A source by its short form or a part of its name; here nothing else has fitted."""
    try:
        return "Source", find_source(store, text)
    except NotFound:
        near = [name for kind in ("person", "agency") for name in suggestions(store, kind, text)]
        raise NotFound(f"nothing is called '{text}'{did_you_mean(near)}") from None


def _by_id(store: Store, text: str) -> tuple[str, str] | None:
    if meant := entities(store, meant_by_id(store, text)):
        return LABELS[meant[0].kind], meant[0].id
    for label in (_BY_PREFIX.get(text.rsplit("-", 1)[0]), "Source"):
        if label and store.rows(f"MATCH (n:{label} {{id: $id}}) RETURN n.id AS id", {"id": text}):
            return label, text
    return None


def _named(store: Store, kind: str, text: str) -> list[Match]:
    if kind in OWN_WAY:
        try:
            return find(store, kind, text)
        except NotFound:
            return []
    return named(store, kind, text)
