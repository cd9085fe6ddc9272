"""Everything about one node: its properties, ties, names as written, and the sources of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from graph_loader.graph.reading import UNOWNED, returned
from graph_loader.graph.schema import ENTITY, LABELS, OWNER_LABELS, RELATIONSHIPS
from graph_loader.store.protocol import Store

Row = dict[str, Any]
COLUMNS = ("what", "value", "from", "until", "sources", "places", "ids")
_HIDDEN = {"id", "owner", "fact"}
_LINKED = frozenset(OWNER_LABELS)


def about(store: Store, label: str, identifier: str) -> list[Row]:
    """Rows {what, value, from, until, sources, places, ids}, properties first."""
    rows = [*_properties(store, label, identifier), *_ties(store, label, identifier)]
    if label in ENTITY:
        rows += _written(store, identifier)
    return rows


def _row(what: str, value: str, **more: Any) -> Row:
    return {
        **dict.fromkeys(COLUMNS),
        "sources": [],
        "places": [],
        "ids": [],
        **more,
        "what": what,
        "value": value,
    }


def _properties(store: Store, label: str, identifier: str) -> Iterator[Row]:
    found = store.rows(
        f"MATCH (n:{label} {{id: $id}}) RETURN {returned(label)}", {"id": identifier}
    )
    yield _row("id", identifier, ids=[identifier])
    for name in LABELS[label].all_properties:
        value = found[0][name]
        if name not in _HIDDEN and value not in (None, []):
            text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
            yield _row(name, text)
    evidence = _evidence(store, label, [identifier])[identifier]
    if evidence:
        yield _row("stated by", f"{len(evidence)} statement(s)", **_from(evidence))


def _ties(store: Store, label: str, identifier: str) -> list[Row]:
    """Plain ties, and those that lead through a link or decision to something else."""
    rows = []
    for tie in RELATIONSHIPS.values():
        if tie.name in UNOWNED or tie.name in ("SUPPORTS", "CONTRADICTS"):
            continue
        for side, labels in (("start", tie.starts), ("end", tie.ends)):
            if label in labels:
                rows += _tie(store, label, identifier, tie.name, side)
    return sorted(rows, key=lambda row: (row["what"], row["from"] or "", row["value"]))


def _tie(store: Store, label: str, identifier: str, kind: str, side: str) -> list[Row]:
    arrow = f"-[r:{kind}]->" if side == "start" else f"<-[r:{kind}]-"
    statements = "r.statements" if RELATIONSHIPS[kind].properties else "null"
    query = (
        f"MATCH (n:{label} {{id: $id}}){arrow}(m) "
        f"RETURN labels(m)[0] AS label, m.id AS id, m.name AS name, {statements} AS statements"
    )
    found = store.rows(query, {"id": identifier})
    rows = []
    linked: dict[str, list[str]] = defaultdict(list)
    for row in found:
        if row["label"] in _LINKED:
            linked[row["label"]].append(row["id"])
        else:
            evidence = _told(store, row["statements"] or [])
            what = _words(kind, side)
            rows.append(_row(what, row["name"], ids=[row["id"]], **_from(evidence)))
    for link, ids in linked.items():
        rows += _through(store, link, ids, _words(kind, side), identifier)
    return rows


def _through(store: Store, link: str, ids: list[str], what: str, start: str) -> list[Row]:
    """What stands at the other ends of links, with the period and the statements of each."""
    period = "stated_from" in LABELS[link].all_properties
    days = (
        "n.stated_from AS first, n.stated_until AS last"
        if period
        else "n.day AS first, null AS last"
    )
    query = (
        f"UNWIND $ids AS key MATCH (n:{link} {{id: key}}) OPTIONAL MATCH (n)-[r]-(m) "
        "WHERE NOT type(r) IN ['SUPPORTS', 'CONTRADICTS'] AND m.id <> $start "
        "OPTIONAL MATCH (m)-[:IN|OF_BODY]->(a:Agency) "
        f"RETURN n.id AS id, n.name AS name, {days}, collect(DISTINCT CASE WHEN m.name IS NULL "
        "THEN null ELSE type(r) + ' ' + m.name + coalesce(' ' + a.name, '') END) AS ends"
    )
    evidence = _evidence(store, link, ids)
    return [
        _row(
            what,
            f"{row['name']}: {', '.join(_end(end) for end in sorted(row['ends']))}",
            **{"from": row["first"], "until": row["last"]},
            ids=[row["id"]],
            **_from(evidence[row["id"]]),
        )
        for row in store.rows(query, {"ids": ids, "start": start})
    ]


def _end(text: str) -> str:
    kind, name = text.split(" ", 1)
    return f"{kind.lower().replace('_', ' ')} {name}"


def _words(kind: str, side: str) -> str:
    words = kind.lower().replace("_", " ")
    return words if side == "start" else f"← {words}"


def _evidence(store: Store, label: str, ids: list[str]) -> dict[str, list[Row]]:
    query = (
        f"UNWIND $ids AS key MATCH (n:{label} {{id: key}})<-[:SUPPORTS|CONTRADICTS]-(s:Statement)"
        "-[:FROM]->(source:Source) RETURN n.id AS id, source.id AS source, s.at AS at "
        "ORDER BY source.published, source, s.id"
    )
    found: dict[str, list[Row]] = defaultdict(list)
    for row in store.rows(query, {"ids": ids}):
        found[row["id"]].append(row)
    return found


def _told(store: Store, statements: list[str]) -> list[Row]:
    query = (
        "UNWIND $ids AS key MATCH (s:Statement {id: key})-[:FROM]->(source:Source) "
        "RETURN source.id AS source, s.at AS at ORDER BY source.published, source, s.id"
    )
    return store.rows(query, {"ids": statements}) if statements else []


def _from(evidence: list[Row]) -> Row:
    """Distinct sources in the order given, each with its first place."""
    places: dict[str, str] = {}
    for row in evidence:
        places.setdefault(row["source"], (row["at"] or [""])[0])
    return {"sources": list(places), "places": list(places.values())}


def _written(store: Store, identifier: str) -> list[Row]:
    """Names as written, with the mentions that a judgement can name."""
    query = (
        "MATCH (:Mention {id: $id})-[:MEANS]->(e)<-[:MEANS]-(m:Mention) "
        "RETURN m.name AS name, collect(m.id) AS ids, collect(m.source) AS sources ORDER BY name"
    )
    return [
        _row("written", row["name"], ids=sorted(row["ids"]), sources=sorted(set(row["sources"])))
        for row in store.rows(query, {"id": identifier})
    ]
