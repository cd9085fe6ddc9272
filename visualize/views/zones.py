"""Which zones bear which designation, on the map (`draw zones`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from visualize.ask import Rows, ask
from visualize.evidence import ground, reach
from visualize.gather import things
from visualize.geo.atlas import city_of, province_in, province_of, provinces
from visualize.links import line_of_tie, lines_of_link
from visualize.model import Ground, Picture, Thing, Tie, kind_of
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Cell, Drawing, Held, Ref, Row, Sheet, Table, When, Word
from visualize.svg.atlas import Listed, Mark, Place, atlas, stacked
from visualize.svg.signs import legend

_VIEW = ("แผนที่", "Map")
_TITLE = ("เขตและเมืองอัจฉริยะ", "Smart cities and zones")
_SHEET = ("แผนที่", "Map")
_KEY = "map"
_NAMES = ("zone", "status", "series", "place", "certainty", "since", "until", "number", "sources")
_HEADS = (("เขต", "Zone"), ("สถานะ", "Status"), ("ชุด", "Series"), ("จังหวัดหรือเมือง", "Place"),
          ("ความแน่นอน", "Certainty"), ("ตั้งแต่", "Since"), ("ถึง", "Until"), ("จำนวน", "Number"),
          ("แหล่งที่มา", "Sources"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Zones:
    """Designations, and the numbers that sources state beside them."""

    picture: Picture
    counts: tuple[Mapping[str, object], ...]


def zones(store: Rows, day: str = "", series: str | None = None) -> Page | None:
    """The page of all zones, or of one series; without a day, of the newest that is known. None
    where no zone bears a designation.
    """
    found = designated(store, series)
    if not found.picture.things:
        return None
    known, until = ground(store, found.picture), reach(store)
    heading = Heading(_VIEW, day or until.published, title=_TITLE)
    return page(heading, drawing(found, known), known, until)


def designated(store: Rows, series: str | None) -> Zones:
    """All zones that bear a designation on any day, and where they are."""
    ids = [row["id"] for row in ask(store, "designations", series=series)]
    ties = [tie for row in ask(store, "links", ids=ids) for tie in lines_of_link(row, None)]
    if series:
        ties = [tie for tie in ties if tie.second == series]
    ties += [line_of_tie(row) for row in ask(store, "ties", ids=ids)
             if row["kind"] == "LOCATED_IN" and row["first"] in set(ids)]  # fmt: skip
    ends = {end for tie in ties for end in (tie.first, tie.second)}
    shown = tuple(sorted(ties, key=lambda tie: tie.id))
    return Zones(Picture("", things(store, ends), shown),
                 tuple(ask(store, "tallies", series=series)))  # fmt: skip


def drawing(found: Zones, known: Ground) -> Drawing:
    """Both maps; a zone is put by where it is stated to be, else by the province in its name."""
    picture = found.picture
    marks = marks_of(picture)
    home, abroad, rest = placed(picture, marks)
    wide, narrow = atlas(_KEY, home, abroad, rest), stacked(f"{_KEY}-n", home, abroad, rest)
    statuses = sorted({mark.status for of in marks.values() for mark in of})
    sheet = Sheet(_KEY, _SHEET, wide, narrow=narrow)
    return Drawing(picture, (sheet,), legend(statuses), table(found, known))


def marks_of(picture: Picture) -> dict[str, tuple[Mark, ...]]:
    """Zone → its designations."""
    found: dict[str, list[Mark]] = defaultdict(list)
    for tie in sorted(picture.ties, key=lambda tie: (tie.second, tie.since, tie.id)):
        if tie.days:
            found[tie.first].append(Mark(tie.id, tie.word))
    return {zone: tuple(marks) for zone, marks in found.items()}


def placed(
    picture: Picture, marks: Mapping[str, Sequence[Mark]]
) -> tuple[list[Place], list[Place], list[Listed]]:
    """Provinces, cities abroad, and zones that have a place on neither map."""
    at_home: dict[str, list[Mark]] = defaultdict(list)
    cities: dict[str, Place] = {}
    rest: list[Listed] = []
    for zone, own in marks.items():
        thing, said = picture.things[zone], located(picture, zone)
        spot = city_of(thing.name, said)
        if province := province_for(thing, said):
            at_home[province] += own
        if spot:
            cities[zone] = Place(zone, thing.name, thing.name, spot, tuple(own))
        if not province and not spot:
            rest.append(Listed(zone, thing.name, tuple(own)))
    shapes = provinces()
    home = [Place(key, shapes[key].th, shapes[key].en, shapes[key].at, tuple(own))
            for key, own in at_home.items()]  # fmt: skip
    return home, list(cities.values()), sorted(rest, key=lambda one: (one.name, one.id))


def located(picture: Picture, zone: str) -> list[str]:
    """Names of the places in which a zone is stated to lie."""
    places = [tie.second for tie in picture.ties
              if tie.first == zone and kind_of(tie.second) == "place"]  # fmt: skip
    return [picture.things[key].name for key in places]


def province_for(zone: Thing, said: Sequence[str]) -> str | None:
    """The province stated, else the one that the zone is named after."""
    if found := province_of(said):
        return found
    if said and "Thailand" not in said:
        return None
    return province_of([zone.name, *zone.names]) or province_in(zone.name)


def table(found: Zones, known: Ground) -> Table:
    """Designations, then the numbers that sources state."""
    picture = found.picture
    rows = [_row(picture, known, tie) for tie in picture.ties if tie.days]
    rows.sort(key=lambda row: (str(row.cells[2]), str(row.cells[1]), str(row.cells[3]), row.id))
    return Table(_NAMES, _HEADS, (*rows, *(_count(picture, row) for row in found.counts)))


def _row(picture: Picture, known: Ground, tie: Tie) -> Row:
    thing, said = picture.things[tie.first], located(picture, tie.first)
    province = province_for(thing, said)
    where = said or ([f"{provinces()[province].th} (?)"] if province else [])
    sources = {telling.source for telling in known.tellings.get(tie.id, ())}
    cells: tuple[Cell, ...] = (
        Ref(tie.first), Word(tie.word), Ref(tie.second), ", ".join(where), Held(),
        When(tie.since), When(tie.until), "", len(sources),
    )  # fmt: skip
    return Row(cells, tie.id)


def _count(picture: Picture, row: Mapping[str, object]) -> Row:
    series = str(row["series"])
    day = When(str(row["day"] or ""))
    of = f"({row['of']})" if row["of"] else ""
    named: Cell = Ref(series) if series in picture.things else ""
    cells: tuple[Cell, ...] = (
        of, Word(str(row["status"])), named, "", "", day, day, int(str(row["number"])),
        int(str(row["n_sources"])),
    )  # fmt: skip
    return Row(cells)
