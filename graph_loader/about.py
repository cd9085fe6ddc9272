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
_SAYS = {
    ("OF_ROLE", "end"): "held by",
    ("TAKES", "start"): "took part in",
    ("AT", "end"): "participant",
    ("FOR", "end"): "represented by",
    ("GIVES", "start"): "carries",
    ("TO_ROLE", "end"): "carried by",
    ("CHILD", "start"): "under, in or after",
    ("PARENT", "end"): "above, around or before",
    ("BEARS", "start"): "designated",
    ("IN_SERIES", "end"): "has in its series",
    ("MADE", "start"): "decided",
    ("ABOUT", "end"): "decided about it",
    ("APPOINTS", "end"): "appointed by",
    ("ASSIGNS", "end"): "charged by",
    ("OF_BODY", "end"): "met",
    ("IN", "end"): "has the post",
    ("LOCATED_IN", "end"): "place of",
}
"""(type, the node's side) → words for it; else the type's own name."""
_ENDS = {"FOR": "for ", "ABOUT": "about ", "APPOINTS": "appoints ",
         "ASSIGNS": "charges "}  # fmt: skip
_LINKED = frozenset(OWNER_LABELS)


def about(store: Store, label: str, identifier: str) -> list[Row]:
    """Rows {what, value, from, until, sources, places, ids}, properties first."""
    rows = [*_properties(store, label, identifier), *_ties(store, label, identifier)]
    if label in ENTITY:
        rows += _written(store, identifier)
    if label == "Source":
        rows += _stated(store, identifier)
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
    query = (
        f"UNWIND $ids AS key MATCH (n:{link} {{id: key}}) OPTIONAL MATCH (n)-[r]-(m) "
        "WHERE NOT type(r) IN ['SUPPORTS', 'CONTRADICTS', 'MEANS', 'THROUGH'] AND m.id <> $start "
        "OPTIONAL MATCH (m)-[:IN]->(a:Agency) "
        f"RETURN n.id AS id, n.name AS name, {_days(link)}, collect(DISTINCT CASE WHEN m.name "
        "IS NULL THEN null ELSE type(r) + ' ' + m.name + coalesce(', ' + a.name, '') END) AS ends"
    )
    evidence = _evidence(store, link, ids)
    return [
        _row(
            what,
            _link(link, row),
            **{"from": row["first"], "until": row["last"]},
            ids=[row["id"]],
            **_from(evidence[row["id"]]),
        )
        for row in store.rows(query, {"ids": ids, "start": start})
    ]


def _days(link: str) -> str:
    """Columns first, last (as stated) and seen, of a link or decision."""
    known = LABELS[link].all_properties
    first = "n.stated_from" if "stated_from" in known else "n.day"
    last = "n.stated_until" if "stated_until" in known else first
    seen = "[n.first_seen, n.last_seen]" if "first_seen" in known else "[]"
    return f"{first} AS first, {last} AS last, {seen} AS seen"


def _link(label: str, row: Row) -> str:
    """`Post, body (substantive), seen 2019-08-26 … 2021-02-05`; a decision by its own words."""
    ends = "; ".join(sorted(map(_end, row["ends"])))
    if label == "Decision":
        return f"{row['name']}: {ends}" if ends else str(row["name"])
    how, _, number = str(row["name"]).rpartition(" ")
    how = how if number.isdigit() and how else str(row["name"])
    sights = " … ".join(dict.fromkeys(day for day in row["seen"] if day))
    return f"{ends} ({how.replace('_', ' ')})" + (f", seen {sights}" if sights else "")


def _end(text: str) -> str:
    kind, name = text.split(" ", 1)
    return _ENDS.get(kind, "") + name


def _words(kind: str, side: str) -> str:
    return _SAYS.get((kind, side), kind.lower().replace("_", " "))


def _evidence(store: Store, label: str, ids: list[str]) -> dict[str, list[Row]]:
    query = (
        f"UNWIND $ids AS key MATCH (n:{label} {{id: key}})<-[:SUPPORTS|CONTRADICTS]-(s:Statement)"
        "-[:FROM]->(d:Source) RETURN n.id AS id, d.id AS source, s.at AS at "
        "ORDER BY d.published, source, s.id"
    )
    found: dict[str, list[Row]] = defaultdict(list)
    for row in store.rows(query, {"ids": ids}):
        found[row["id"]].append(row)
    return found


def _told(store: Store, statements: list[str]) -> list[Row]:
    query = (
        "UNWIND $ids AS key MATCH (s:Statement {id: key})-[:FROM]->(d:Source) "
        "RETURN d.id AS source, s.at AS at ORDER BY d.published, source, s.id"
    )
    return store.rows(query, {"ids": statements}) if statements else []


def _from(evidence: list[Row]) -> Row:
    """Distinct sources in the order given, each with its first place."""
    places: dict[str, str] = {}
    for row in evidence:
        places.setdefault(row["source"], (row["at"] or [""])[0])
    return {"sources": list(places), "places": list(places.values())}


def _written(store: Store, identifier: str) -> list[Row]:
    """Names as written, with the mentions that a judgement can name, and the source of each."""
    query = (
        "MATCH (:Mention {id: $id})-[:MEANS]->(e) MATCH (e)<-[:MEANS]-(m:Mention) "
        "WITH m ORDER BY m.name, m.source, m.id "
        "RETURN m.name AS name, collect(m.id) AS ids, collect(m.source) AS sources ORDER BY name"
    )
    return [
        _row("written", row["name"], ids=row["ids"], sources=row["sources"])
        for row in store.rows(query, {"id": identifier})
    ]


def _stated(store: Store, source: str) -> list[Row]:
    """What a source states: kind, what it speaks for, and where in it."""
    query = (
        "MATCH (s:Statement)-[:FROM]->(:Source {id: $id}) "
        "OPTIONAL MATCH (s)-[:SUPPORTS|CONTRADICTS]->(n) "
        "RETURN s.id AS id, s.kind AS kind, s.at AS at, collect(DISTINCT n.name) AS names "
        "ORDER BY kind, id"
    )
    return [
        _row(
            f"states {row['kind']}",
            "; ".join(sorted(row["names"])),
            ids=[row["id"]],
            sources=[source],
            places=[(row["at"] or [""])[0]],
        )
        for row in store.rows(query, {"id": source})
    ]
