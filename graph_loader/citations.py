"""A citation line: who published what, when, where it is, where in it, when it was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import Any

from graph_loader.store.protocol import Store

_QUERY = (
    "UNWIND $ids AS key MATCH (s:Source {id: key}) RETURN s.id AS id, s.publisher AS publisher, "
    "s.name AS name, s.published AS published, s.address AS address, s.retrieved AS retrieved"
)


def citations(store: Store, places: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Source id → its citation line; `places` gives the locators used of each source."""
    rows = store.rows(_QUERY, {"ids": sorted(places)})
    return {row["id"]: citation(row, sorted(set(places[row["id"]]))) for row in rows}


def citation(source: Mapping[str, Any], places: Iterable[str] = ()) -> str:
    """`Publisher: “Name”, 2020-05-13, https://…, ¶5, retrieved 2026-11-23`."""
    parts = [
        f"{source['publisher']}: “{source['name']}”" if source["publisher"] else source["name"],
        source["published"] or "undated",
        source["address"],
        ", ".join(places),
        f"retrieved {source['retrieved']}" if source["retrieved"] else None,
    ]
    return ", ".join(part for part in parts if part)


def cited(store: Store, rows: Iterable[Mapping[str, Any]]) -> list[list[str]]:
    """For each row of an answer the citation lines of its sources, in the row's order.

    A row has `sources` with `places` beside them, or one `source` with `at`; a row with neither
    has none.
    """
    pairs = [_pairs(row) for row in rows]
    ids = sorted({source for row in pairs for source, _ in row})
    known = {row["id"]: row for row in store.rows(_QUERY, {"ids": ids})} if ids else {}
    return [[citation(known[s], places) for s, places in row if s in known] for row in pairs]


def _pairs(row: Mapping[str, Any]) -> list[tuple[str, list[str]]]:
    if row.get("sources"):
        told = zip_longest(row["sources"], row.get("places") or [], fillvalue="")
        return [(source, [place] if place else []) for source, place in told if source]
    at = row.get("at") or []
    return [(row["source"], at if isinstance(at, list) else [at])] if row.get("source") else []
