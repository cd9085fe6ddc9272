"""How two are connected: the shortest ways, side by side (`draw path A B`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from statistics import mean

from queries import question, run
from visualize.among import Pair, joining, met_by
from visualize.ask import Row, Rows
from visualize.container import boxes_of
from visualize.evidence import ground, reach
from visualize.gather import things
from visualize.layout.columns import even, in_lanes
from visualize.model import Ground, Picture, Tie
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Cell, Drawn, Ref, Table, When
from visualize.stage import Row as Line

_VIEW = ("เส้นทางเชื่อมโยง", "Connection")
WAYS = 10
_LINES = {3: 44, 5: 36, 7: 30}
"""Letters in a line of a label, by how many boxes stand beside each other."""
_LINE = 26
_NAMES = ("way", "step", "from", "tie", "to", "since", "until", "sources")
_HEADS = (("ทาง", "Way"), ("ขั้น", "Step"), ("จาก", "From"), ("ความเชื่อมโยง", "Tie"), ("ถึง", "To"),
          ("ตั้งแต่", "Since"), ("ถึงวันที่", "Until"), ("แหล่งที่มา", "Sources"))  # fmt: skip


def path(store: Rows, a: Sequence[str], b: Sequence[str], ways: int = WAYS) -> Page | None:
    """The page of the shortest ways between two, by ids; None where nothing joins them."""
    asked = {"a": list(a), "b": list(b), "ways": ways}
    rows = each_once(run(store, question("connection"), asked))
    if not rows:
        return None
    joins = joining(met_by(store, stops(rows)), pairs(rows))
    picture = ways_of(store, rows, joins)
    columns = in_steps(rows, joins)
    width = _LINES.get(len(columns), _LINE)
    boxes = boxes_of(picture, width)
    positions = in_lanes(columns, lanes_of(rows, joins), even(columns, boxes))
    known = ground(store, picture)
    names = (picture.things[key].name for key in (picture.centre, *picture.focus))
    title = " – ".join(dict.fromkeys(names))
    drawn = Drawn(picture, positions, even(columns, boxes), width, flowing=True,
                  table=_table(rows, joins, known))  # fmt: skip
    return page(Heading(_VIEW, title=(title, title)), drawn, known, reach(store))


def each_once(rows: Sequence[Row]) -> list[Row]:
    """Ways by the same stops are one: what joins two of them is drawn in any case."""
    ways: list[list[Row]] = []
    for row in rows:
        # Where several are called so, ways are numbered for each pair of them.
        last = ways[-1][-1] if ways else None
        if last and last["way"] == row["way"] and last["to_id"] == row["id"]:
            ways[-1].append(row)
        else:
            ways.append([row])
    kept = {tuple((row["id"], row["to_id"]) for row in way): way for way in reversed(ways)}
    numbered = enumerate(reversed(kept.values()), 1)
    return [{**row, "way": number} for number, way in numbered for row in way]


def stops(rows: Sequence[Row]) -> set[str]:
    """Whom and what the ways lead by."""
    return {row[end] for row in rows for end in ("id", "to_id")}


def pairs(rows: Sequence[Row]) -> list[Pair]:
    """The steps of all ways, each once."""
    return sorted({(row["id"], row["to_id"]) for row in rows})


def ways_of(store: Rows, rows: Sequence[Row], joins: Mapping[Pair, Sequence[Tie]]) -> Picture:
    """The picture of rows of `connection`; centre and focus are what was asked about."""
    ties = {tie.id: tie for found in joins.values() for tie in found}
    ends = {end for tie in ties.values() for end in (tie.first, tie.second)} | stops(rows)
    starts = [row["id"] for row in rows if row["step"] == 1]
    goals = [key for key in dict.fromkeys(row["to_id"] for row in rows)
             if key not in {row["id"] for row in rows}]  # fmt: skip
    others = [key for key in dict.fromkeys(starts) if key != starts[0]]
    kept = tuple(ties[key] for key in sorted(ties))
    return Picture(starts[0], things(store, ends), kept, focus=(*others, *goals))


def lanes_of(rows: Sequence[Row], joins: Mapping[Pair, Sequence[Tie]]) -> dict[str, float]:
    """The mean of the ways that lead by each: ways beside each other cross nothing of others."""
    found: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        pair = row["id"], row["to_id"]
        ends = (end for tie in joins[pair] for end in (tie.first, tie.second))
        for key in (*pair, *ends):
            found[key].add(row["way"])
    return {key: mean(ways) for key, ways in found.items()}


def in_steps(rows: Sequence[Row], joins: Mapping[Pair, Sequence[Tie]]) -> list[list[str]]:
    """Columns: whom each step begins with, and between two what joins them otherwise; what no
    way goes on from stands last.
    """
    places: dict[str, int] = {}
    for row in rows:
        places.setdefault(row["id"], 2 * row["step"] - 2)
        places.setdefault(row["to_id"], 2 * row["step"])
    for first, second in joins:
        for tie in joins[first, second]:
            for end in (tie.first, tie.second):
                places.setdefault(end, places[first] + 1)
    begun = {row["id"] for row in rows}
    last = max(2 * row["step"] for row in rows)
    places |= {row["to_id"]: last for row in rows if row["to_id"] not in begun}
    columns: list[list[str]] = [[] for _ in range(last + 1)]
    for key, place in places.items():
        columns[place].append(key)
    return [column for column in columns if column]


def _table(rows: Sequence[Row], joins: Mapping[Pair, Sequence[Tie]], known: Ground) -> Table:
    lines = [line for row in rows for line in _lines(row, joins[row["id"], row["to_id"]], known)]
    return Table(_NAMES, _HEADS, tuple(lines))


def _lines(row: Row, ties: Sequence[Tie], known: Ground) -> list[Line]:
    """A step in words; where several ties join two, a line for each."""
    found: list[Line] = []
    for tie in ties:
        sources = {telling.source for telling in known.tellings.get(tie.id, ())}
        cells: tuple[Cell, ...] = (
            row["way"], row["step"], Ref(tie.first), Ref(tie.id), Ref(tie.second),
            When(tie.since), When(tie.until), len(sources),
        )  # fmt: skip
        found.append(Line(cells, tie.id))
    return found
