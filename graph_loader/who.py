"""Who held a role: the rows of `who.cypher`, far possibilities hidden and counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graph_loader.elsewhere import Elsewhere, elsewhere, may_have_moved
from graph_loader.likelier import likelier_first
from graph_loader.store.protocol import Store
from graph_loader.thai.founded import founded
from graph_loader.thai.renamed import renamed_by
from queries import question, run

WITHIN = 730
"""Days; possible answers farther from any evidence are counted, not listed."""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows to show, how many possible ones lie too far from any evidence, and who is not shown
    because sources put them into another post by then.
    """

    rows: list[Row]
    hidden: int
    elsewhere: tuple[Elsewhere, ...] = ()


def who(store: Store, roles: list[str], first: str, last: str, within: int = WITHIN) -> Answer:
    """Who held one of `roles` (ids) on some day from `first` to `last` (ISO)."""
    rows = run(store, question("who"), {"role": roles, "from": first, "to": last})
    near = [r for r in rows if r["certainty"] == "certain" or _is_near(r, within)]
    gone = elsewhere(store, roles, near, first, last)
    shown = [r for r in near if not may_have_moved(r) or r["holder_id"] not in gone]
    known = tuple(gone[holder] for holder in sorted(gone))
    return Answer(likelier_first(shown, first, last), len(rows) - len(near), known)


def _is_near(row: Row, within: int) -> bool:
    """Between sights of one holder nobody else is known, however far they are."""
    return bool(row["distance"] <= within or row["basis"] == "between")


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


def by_law(store: Store, roles: list[str], day: str) -> str | None:
    """The other name that the roles' body had on a day by law, or that it was not founded yet, in
    words; None if it was there under its own.
    """
    query = (
        "UNWIND $role AS key MATCH (m:Mention)-[:MEANS]->(:Role {id: key}) "
        "WHERE m.around_key IS NOT NULL RETURN DISTINCT m.around_key AS body ORDER BY body"
    )
    bodies = [row["body"] for row in store.rows(query, {"role": roles})]
    if found := next(filter(None, (renamed_by(body, day) for body in bodies)), None):
        return f"since {found.on} the body is {found.name}"
    first = next(filter(None, map(founded, bodies)), None)
    return f"the body was founded on {first.on} ({first.law})" if first and day < first.on else None
