"""A name as people write it → the entities that it may mean.

Full names and short forms first; then names that begin like it (a given name, a name cut short);
then names that contain it. Nothing fits: the nearest names are suggested.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NoReturn

from graph_loader.errors import NotFound
from graph_loader.keys import name_key
from graph_loader.store.protocol import Store
from graph_loader.thai.agencies import is_short_form
from graph_loader.thai.linking import without_links
from graph_loader.thai.names import split_rank

_KIND_OF_BODY = re.compile(r"^(?:กระทรวง(?:การ)?|กรม(?:การ)?|จังหวัด|Ministry of |Department of )")
LABELS = {
    "person": "Person",
    "agency": "Agency",
    "role": "Role",
    "meeting": "Meeting",
    "event": "Event",
    "initiative": "Initiative",
    "zone": "Zone",
    "place": "Place",
}
"""Kinds that can be asked for by name."""


@dataclass(frozen=True, slots=True)
class Match:
    """One entity that a name may mean; `detail` tells it from others of the name."""

    id: str
    kind: str
    name: str
    detail: str = ""

    def __str__(self) -> str:
        return (
            f"{self.name} — {self.detail} [{self.id}]"
            if self.detail
            else f"{self.name} [{self.id}]"
        )


def named(store: Store, kind: str, text: str) -> list[Match]:
    """Entities of a kind by full name or short form, else by how their names begin or contain."""
    ids = _exact(store, kind, text) or _like(store, kind, text)
    return entities(store, ids)


def called(store: Store, kind: str, text: str) -> list[Match]:
    """Entities of a kind that have exactly this name or short form."""
    return entities(store, _exact(store, kind, text))


def entities(store: Store, ids: Iterable[str]) -> list[Match]:
    """Matches for entity ids, sorted by name."""
    by_label: dict[str, list[str]] = {}
    for identifier in set(ids):
        by_label.setdefault(LABELS[identifier.rsplit("-", 1)[0]], []).append(identifier)
    found = []
    for label, wanted in sorted(by_label.items()):
        scope = "n.scope" if label == "Role" else "null"
        query = (
            f"UNWIND $ids AS key MATCH (n:{label} {{id: key}}) "
            "OPTIONAL MATCH (n)-[:IN|OF_BODY|LOCATED_IN|IN_SERIES]->(m) "
            "WITH n, min(m.name) AS place "
            "OPTIONAL MATCH (n)-[:HOLDS]->(t:Tenure)-[:OF_ROLE]->(r:Role) "
            "WITH n, place, r.id AS role, r.name AS post, "
            "sum(CASE t.how WHEN 'ex_officio' THEN 0 ELSE size(coalesce(t.seen, [])) END) AS days "
            "ORDER BY days DESC, post "
            f"RETURN n.id AS id, n.name AS name, {scope} AS scope, place, "
            "collect(post)[0] AS post"
        )
        for row in store.rows(query, {"ids": wanted}):
            detail = ", ".join(filter(None, [row["place"] or row["post"], row["scope"]]))
            found.append(Match(row["id"], label.lower(), row["name"], detail))
    return sorted(found, key=lambda match: (match.name, match.detail, match.id))


def choose(text: str, found: Sequence[Match]) -> str:
    """The message where several fit."""
    some = "; ".join(str(match) for match in found[:8])
    more = f"; and {len(found) - 8} more" if len(found) > 8 else ""
    return f"'{text}' may mean: {some}{more}: write more of the name, or the id"


def nothing(store: Store, kind: str, text: str) -> NoReturn:
    """Raises NotFound with the nearest names."""
    raise NotFound(f"no {kind} '{text}' is known{did_you_mean(suggestions(store, kind, text))}")


def did_you_mean(near: Sequence[str]) -> str:
    """The end of a message that offers the nearest names; nothing without any."""
    return f"; did you mean {' or '.join(near)}?" if near else ""


def suggestions(store: Store, kind: str, text: str, limit: int = 3) -> list[str]:
    """Names of a kind nearest to what was written; of persons, by sound where any sound so."""
    # Most names are found as written; the sounds are a fifth of the start of `rolegraph who`.
    from graph_loader.find.sounding import sounding

    if kind == "person" and (ids := sounding(store, text)):
        return [match.name for match in entities(store, ids[:limit])]
    query = f"MATCH (n:{LABELS[kind]}) RETURN DISTINCT n.name AS name ORDER BY name"
    names = [row["name"] for row in store.rows(query)]
    wanted = split_rank(text)[1] or text
    near = difflib.get_close_matches(wanted, names, limit, 0.5)
    return near or _near_without_first_word(wanted, names, limit)


def _near_without_first_word(text: str, names: Sequence[str], limit: int) -> list[str]:
    """Of bodies that are called without their kind: คลัง is กระทรวงการคลัง."""
    whole = {_KIND_OF_BODY.sub("", name): name for name in names}
    return [whole[name] for name in difflib.get_close_matches(text, whole, limit, 0.7)]


def meant_by_id(store: Store, text: str) -> list[str]:
    """Any mention's id, once printed, leads to what the mention means now."""
    if text.rsplit("-", 1)[0] not in LABELS:
        return []
    query = "MATCH (m:Mention {id: $id})-[:MEANS]->(e) RETURN e.id AS id"
    return _ids(store, query, id=text)


def _exact(store: Store, kind: str, text: str) -> list[str]:
    """A given name that stands alone somewhere is also every other bearer's."""
    key = name_key(kind, text)
    ids = _spelled(store, kind, key)
    if not ids and kind == "agency" and (bare := without_links(key)):
        ids = _spelled(store, kind, bare)
    if ids and kind == "person" and " " not in split_rank(text.strip())[1]:
        ids = sorted({*ids, *_like(store, kind, text)})
    return ids


def _spelled(store: Store, kind: str, key: str) -> list[str]:
    """A full name beats a short form of something else."""
    query = (
        "MATCH (s:Spelling {id: $id})<-[:SPELLS]-(m:Mention)-[:MEANS]->(e) "
        "RETURN DISTINCT e.id AS id, $key IN m.keys AS full"
    )
    rows = store.rows(query, {"id": f"{kind}|{key}", "key": key})
    full = {row["id"] for row in rows if row["full"]}
    return sorted(full or {row["id"] for row in rows})


def _like(store: Store, kind: str, text: str) -> list[str]:
    """By how a name begins, of persons with a whole given name; of others else by a part of it."""
    stem = name_key(kind, text).rstrip("ฯ")
    if len(stem) < 2 or (kind == "agency" and is_short_form(text)):
        return []  # letters of an abbreviation stand inside any word
    for test in ("STARTS WITH",) if kind == "person" else ("STARTS WITH", "CONTAINS"):
        query = (
            f"MATCH (s:Spelling)<-[:SPELLS]-(m:Mention)-[:MEANS]->(e) WHERE s.key {test} $stem "
            "AND s.kind = $kind RETURN DISTINCT e.id AS id, m.name AS name"
        )
        rows = store.rows(query, {"stem": stem, "kind": kind})
        if kind == "person":
            rows = [row for row in rows if _given(row["name"], text)]
        if rows:
            return sorted({row["id"] for row in rows})
    return []


def _given(name: str, text: str) -> bool:
    """Whether the text is the whole given name, not the beginning of one."""
    return name.split(" ")[0] == split_rank(text)[1].rstrip("ฯ").strip()


def _ids(store: Store, query: str, **values: object) -> list[str]:
    return sorted({row["id"] for row in store.rows(query, values)})
