"""From an address as people write it to an open store.

A path is an embedded store. `bolt://…`, `neo4j://…` (also `+s`, `+ssc`) is a Neo4j; the word
`neo4j` is the one that NEO4J_URI names. Credentials are Neo4j's own environment variables:
NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE. Only the store asked for is imported: the
driver alone takes longer to import than an embedded question takes as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from os import environ
from typing import Final

from graph_loader.errors import InputError
from graph_loader.store.protocol import Mode, Store

DEFAULT: Final = "rolegraph.graph"
SCHEMES: Final = frozenset({"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"})
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")


def open_store(
    address: str | None,
    *,
    mode: Mode,
    create: bool = False,
    into_shared: bool = False,
    environment: Mapping[str, str] = environ,
) -> Store:
    """Open the store at `address`, else at ROLEGRAPH_DB, else at `rolegraph.graph` here.

    `create`: a writer may start a store where there is none. `into_shared`: in a Neo4j that
    holds other things. Raises InputError for an address that is none, and
    StoreError as the stores do.
    """
    place = resolve(address, environment)
    if is_file(place):
        from graph_loader.store.embedded import EmbeddedStore

        return EmbeddedStore.open(place, mode=mode, create=create)
    from graph_loader.store.neo4j import Credentials, Neo4jStore

    return Neo4jStore.open(
        place,
        mode=mode,
        create=create,
        into_shared=into_shared,
        credentials=Credentials(
            username=environment.get("NEO4J_USERNAME"),
            password=environment.get("NEO4J_PASSWORD"),
            database=environment.get("NEO4J_DATABASE"),
        ),
    )


def resolve(address: str | None, environment: Mapping[str, str] = environ) -> str:
    """The path or URI that `address` means. Raises InputError where it means none."""
    place = address or environment.get("ROLEGRAPH_DB") or DEFAULT
    if place == "neo4j":
        place = environment.get("NEO4J_URI", "")
        if not place:
            raise InputError("the address 'neo4j' needs NEO4J_URI, for example bolt://localhost")
    scheme = _SCHEME.match(place)
    if scheme and scheme[1].lower() not in SCHEMES:
        raise InputError(f"{place} is no store: write a path, or {', '.join(sorted(SCHEMES))}://…")
    return place


def is_file(place: str) -> bool:
    """Whether the address is a path, of an embedded store."""
    return _SCHEME.match(place) is None
