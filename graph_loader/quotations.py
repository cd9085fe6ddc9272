"""The words that stand at the places of sources: kept at loading, or taken from the texts now.

A source that was read by rules bears the hash of its text; only a text with that hash is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from graph_loader.statements import digest
from graph_loader.store.protocol import Store

Places = Mapping[str, Iterable[str]]
"""Source id → places in it."""
_LONGEST: Final = 160
_SPAN: Final = re.compile(r"@(\d+)-(\d+)")
_KEPT: Final = (
    "UNWIND $ids AS key MATCH (d:Source {id: key})<-[:FROM]-(s:Statement) "
    "WHERE s.quote IS NOT NULL RETURN d.id AS source, s.at AS at, s.quote AS words ORDER BY s.id"
)
_HASHES: Final = (
    "UNWIND $ids AS key MATCH (d:Source {id: key}) WHERE d.content IS NOT NULL "
    "RETURN d.content AS content, d.id AS source ORDER BY source"
)


def quoted(store: Store, places: Places, texts: Iterable[str] = ()) -> dict[str, list[str]]:
    """The places, each followed by its words where these are known: `@865-887 “…”`."""
    words = _found(store, places, texts) | _kept(store, places)
    return {
        source: [_with_words(place, words.get((source, place))) for place in some]
        for source, some in places.items()
    }


def _kept(store: Store, places: Places) -> dict[tuple[str, str], str]:
    rows = store.rows(_KEPT, {"ids": sorted(places)})
    return {(row["source"], row["at"][0]): row["words"] for row in rows if row["at"]}


def _found(store: Store, places: Places, texts: Iterable[str]) -> dict[tuple[str, str], str]:
    """Of texts that are still what was loaded, the characters of each place."""
    found: dict[tuple[str, str], str] = {}
    sources: dict[str, list[str]] | None = None
    for text in texts:
        sources = _by_hash(store, places) if sources is None else sources
        for source in sources.get(digest(text), ()):
            for place in places[source]:
                if span := _SPAN.fullmatch(place):
                    found[source, place] = text[int(span[1]) : int(span[2])]
    return found


def _by_hash(store: Store, places: Places) -> dict[str, list[str]]:
    sources: dict[str, list[str]] = {}
    for row in store.rows(_HASHES, {"ids": sorted(places)}):
        sources.setdefault(row["content"], []).append(row["source"])
    return sources


def _with_words(place: str, words: str | None) -> str:
    if not words:
        return place
    line = " ".join(words.split())
    return f"{place} “{line if len(line) <= _LONGEST else f'{line[: _LONGEST - 1]}…'}”"
