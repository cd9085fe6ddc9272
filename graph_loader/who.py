"""Who held a role: the rows of `who.cypher`, far possibilities hidden and counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graph_loader.store.protocol import Store
from graph_loader.thai.renamed import renamed_by
from queries import question, run

WITHIN = 730
"""Days; possible answers farther from any evidence are counted, not listed."""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows to show, and how many possible ones lie too far from any evidence."""

    rows: list[Row]
    hidden: int


def who(store: Store, roles: list[str], first: str, last: str, within: int = WITHIN) -> Answer:
    """Who held one of `roles` (ids) on some day from `first` to `last` (ISO)."""
    rows = run(store, question("who"), {"role": roles, "from": first, "to": last})
    near = [r for r in rows if r["certainty"] == "certain" or r["distance"] <= within]
    return Answer(near, len(rows) - len(near))


def nearest(store: Store, roles: list[str], day: str) -> str | None:
    """The statement nearest to a day, in words; None where nothing is stated at all."""
    query = (
        "UNWIND $role AS key MATCH (r:Role {id: key})<-[:OF_ROLE]-(t:Tenure)"
        "<-[x:SUPPORTS]-(s:Statement)-[:FROM]->(source:Source) WHERE x.day IS NOT NULL "
        "OPTIONAL MATCH (h)-[:HOLDS]->(t) "
        "WITH h, t, x, s, source, CASE WHEN x.day < $day "
        "THEN duration.inDays(date(x.day), date($day)).days "
        "ELSE duration.inDays(date($day), date(x.day)).days END AS far "
        "RETURN h.name AS holder, t.how AS status, x.says AS says, x.day AS day, "
        "source.id AS source, s.at AS at ORDER BY far, source, s.id LIMIT 1"
    )
    row = next(iter(store.rows(query, {"role": roles, "day": day})), None)
    if row is None:
        return None
    place = f" {row['at'][0]}" if row["at"] else ""
    said = ", ".join(row["says"])
    return f"{row['day']}: {row['holder'] or row['status']} ({said}; {row['source']}{place})"


def renamed(store: Store, roles: list[str], day: str) -> str | None:
    """The other name that the roles' body had on a day by law, in words; None if it had its own."""
    query = (
        "UNWIND $role AS key MATCH (m:Mention)-[:MEANS]->(:Role {id: key}) "
        "WHERE m.around_key IS NOT NULL RETURN DISTINCT m.around_key AS body ORDER BY body"
    )
    bodies = (row["body"] for row in store.rows(query, {"role": roles}))
    found = next(filter(None, (renamed_by(body, day) for body in bodies)), None)
    return f"since {found.on} the body is {found.name}" if found else None
