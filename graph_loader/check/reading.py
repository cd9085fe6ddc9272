"""Reads the picture out of a store, a label a query."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from graph_loader.check.picture import Body, Holder, Line, Picture, Role, Rows, Term
from graph_loader.dates import is_day

Row = Mapping[str, Any]
REACH: Final = 730
"""Days, for a post of which no reach is known."""
_ROLES: Final = (
    "MATCH (r:Role) OPTIONAL MATCH (r)-[:IN]->(a:Agency) "
    "WITH r, a ORDER BY a.id "
    "RETURN r.id AS id, r.name AS name, r.post AS post, r.scope AS scope, r.seats AS seats, "
    "r.reach AS reach, collect(a.id) AS bodies, min(a.name) AS body ORDER BY id"
)
_HOLDERS: Final = "MATCH (p:Person) RETURN p.id AS id, p.name AS name, p.died AS died ORDER BY id"
_BODIES: Final = (
    "MATCH (a:Agency) RETURN a.id AS id, a.name AS name, a.shorts AS shorts ORDER BY id"
)
_TERMS: Final = (
    "MATCH (t:Tenure)-[:OF_ROLE]->(r:Role) OPTIONAL MATCH (h)-[:HOLDS]->(t) "
    "RETURN t.id AS id, r.id AS role, h.id AS holder, t.how AS how, t.began AS began, "
    "t.grounds AS grounds, t.start_min AS start_min, t.start_max AS start_max, "
    "t.end_max AS end_max, t.sure_from AS sure_from, "
    "t.sure_until AS sure_until, t.stated_from AS stated_from, t.stated_until AS stated_until, "
    "t.first_seen AS first_seen, t.last_seen AS last_seen ORDER BY id"
)
_VOICES: Final = (
    "MATCH (t:Tenure)<-[:{tie}]-(:Statement)-[:FROM]->(s:Source) "
    "RETURN t.id AS id, count(DISTINCT s.voice) AS n"
)
_CARRYINGS: Final = (
    "MATCH (a:Role)-[:GIVES]->(c:Carrying)-[:TO_ROLE]->(b:Role) WHERE c.began = 'yes' "
    "RETURN c.id AS id, a.id AS carrier, b.id AS role, c.sure_from AS sure_from, "
    "c.sure_until AS sure_until ORDER BY id"
)
_NEWEST: Final = "MATCH (s:Source) RETURN max(s.published) AS day"
_TERM: Final = (
    "id", "role", "holder", "how", "began", "grounds", "start_min", "end_max",
)  # fmt: skip


def read(rows: Rows) -> Picture:
    """The whole picture: eight queries, about as long as the graph has terms."""
    voices = _counts(rows, "SUPPORTS")
    against = _counts(rows, "CONTRADICTS")
    bodies = [_body(row) for row in rows(_BODIES)]
    holders = [Holder(row["id"], row["name"], row["died"]) for row in rows(_HOLDERS)]
    holders += [Holder(body.id, body.name, None) for body in bodies]
    return Picture(
        roles={row["id"]: _role(row) for row in rows(_ROLES)},
        holders={holder.id: holder for holder in holders},
        bodies={body.id: body for body in bodies},
        terms=[_term(row, voices, against) for row in rows(_TERMS)],
        carryings=[
            Line(row["id"], row["carrier"], row["role"], _spans(row)) for row in rows(_CARRYINGS)
        ],
        newest=rows(_NEWEST)[0]["day"],
        rows=rows,
    )


def _counts(rows: Rows, tie: str) -> dict[str, int]:
    return {row["id"]: row["n"] for row in rows(_VOICES.format(tie=tie))}


def _role(row: Row) -> Role:
    words = (row["name"], row["body"], f"({row['scope']})" if row["scope"] else None)
    return Role(
        id=row["id"],
        title=" ".join(word for word in words if word),
        post=row["post"] or row["name"],
        scope=row["scope"],
        seats=row["seats"],
        reach=row["reach"] or REACH,
        bodies=tuple(row["bodies"]),
    )


def _body(row: Row) -> Body:
    return Body(row["id"], row["name"], tuple(row["shorts"] or ()))


def _term(row: Row, voices: Mapping[str, int], against: Mapping[str, int]) -> Term:
    firsts = [row["first_seen"], row["start_max"] if row["stated_from"] else None]
    lasts = [row["last_seen"], row["stated_until"]]
    days = list(_days([*firsts, *lasts]))
    return Term(
        **{name: row[name] for name in _TERM},
        sure=_spans(row),
        first=min(days, default=None),
        last=max(days, default=None),
        voices=voices.get(row["id"], 0),
        against=against.get(row["id"], 0),
    )


def _days(values: Iterable[str | None]) -> Iterable[str]:
    return (day for day in values if day and is_day(day))


def _spans(row: Row) -> tuple[tuple[str, str], ...]:
    return tuple(zip(row["sure_from"] or (), row["sure_until"] or (), strict=True))
