"""A stated count that the graph contradicts (จำนวนที่ขัดแย้งกับข้อมูล)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Final

from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule
from graph_loader.dates import earliest, latest

Row = Mapping[str, Any]
_COUNTED: Final = (
    "MATCH (i:Initiative)-[:COUNTED]->(t:Tally) "
    "RETURN i.id AS series, i.name AS name, t.id AS link, t.status AS status, t.number AS number, "
    "t.day AS day, t.of AS of ORDER BY series, day, link"
)
_NAMED: Final = (
    "MATCH (z:Zone)-[:BEARS]->(d:Designation)-[:IN_SERIES]->(i:Initiative) WHERE d.began = 'yes' "
    "RETURN i.id AS series, z.id AS zone, d.id AS link, d.status AS status, "
    "d.sure_from AS sure_from, d.sure_until AS sure_until ORDER BY series, zone, link"
)


def find(picture: Picture) -> Iterator[Found]:
    """Counts of one day that differ, and counts lower than the zones known by name."""
    counted = picture.rows(_COUNTED)
    yield from _differing(counted)
    named: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in picture.rows(_NAMED):
        named[(row["series"], row["status"])].append(row)
    for row in counted:
        if row["of"] == "zone":
            yield from _too_low(row, named.get((row["series"], row["status"]), []))


def _differing(counted: list[dict[str, Any]]) -> Iterator[Found]:
    groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in counted:
        groups[(row["series"], row["status"], row["of"], row["day"])].append(row)
    for (series, status, of, day), rows in groups.items():
        numbers = sorted({row["number"] for row in rows})
        if len(numbers) > 1:
            some = " / ".join(map(str, numbers))
            why = (f"sources count differently: {some}", f"แหล่งที่มานับต่างกัน: {some}")
            yield _found(rows[0], why, (series,), (status, of, day), tuple(r["link"] for r in rows))


def _too_low(row: Row, named: list[Row]) -> Iterator[Found]:
    """The graph may know fewer by name than are counted, never more."""
    day = latest(row["day"])
    if day is None:
        return
    there = [d for d in named if any(a <= day < b for a, b in _spans(d))]
    zones = {d["zone"] for d in there}
    if len(zones) > row["number"]:
        stated, known = row["number"], len(zones)
        why = (
            f"a source counts {stated}, but {known} are known by name",
            f"แหล่งที่มานับได้ {stated} แต่ทราบชื่อแล้ว {known} แห่ง",
        )
        words = (row["status"], row["of"], row["day"], str(row["number"]))
        links = (row["link"], *(d["link"] for d in there))
        yield _found(row, why, (row["series"],), words, links)


def _spans(row: Row) -> Iterator[tuple[str, str]]:
    return zip(row["sure_from"] or (), row["sure_until"] or (), strict=True)


def _found(
    row: Row,
    why: tuple[str, str],
    concerns: tuple[str, ...],
    words: tuple[str, ...],
    links: tuple[str, ...],
) -> Found:
    return Found(
        concerns=concerns,
        words=words,
        said={
            "series": row["name"],
            "series_id": row["series"],
            "status": row["status"],
            "of": row["of"],
            "day": row["day"],
            "why": why[0],
        },
        thai={"why": why[1]},
        links=links,
        since=earliest(row["day"]),
        until=latest(row["day"]),
    )


RULE = Rule(
    code="C01",
    name="count contradicted",
    severity="warning",
    en="{series} ({of}, {status}) on {day}: {why}.",
    th="{series} ({of}, {status}) เมื่อ {day}: {why}",
    do=("rolegraph ask disagreements --entity {series_id}",),
    about="Two sources count differently on one day, or more zones surely bear the status by name "
    "than are counted. Fewer names than counted is no contradiction: names are never filled "
    "in.",
    find=find,
)
