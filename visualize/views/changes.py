"""What changed between two days, before and after beside each other (`draw changes`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from graph_loader.asof import certainty
from queries import question, run
from visualize.among import met_by, within
from visualize.answer_table import table
from visualize.ask import Row, Rows
from visualize.data import both_calendars
from visualize.evidence import ground, reach
from visualize.gather import things
from visualize.model import Picture, Said, Tie
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Drawing, Sample, Sheet
from visualize.style import words
from visualize.svg.columns import Group, Item, Section, before_after, below_each_other
from visualize.svg.element import tag

_VIEW = ("การเปลี่ยนแปลง", "Changes")
_SHEET = ("ก่อนและหลัง", "Before and after")
_KEY = "changes"
LIMIT = 200
"""Changes on one page."""
_SECTIONS: dict[str, Said] = {
    "holder": ("ผู้ดำรงตำแหน่ง", "Holders"),
    "carrying": ("ตำแหน่งที่ให้ตำแหน่งอื่น", "Posts that give a post"),
    "body": ("หน่วยงาน", "Bodies"),
    "designation": ("เขต", "Zones"),
}
_UNMOVED = "seen between"
"""Possible on both days: nothing is said to have changed; the table has it."""
_PASSED = "began and ended"
_SIGNS = {"certain": "●", "possible": "◌"}


def changes(
    store: Rows, first: str, last: str, bodies: Sequence[str] | None = None, within_days: int = 730
) -> Page | None:
    """The page of what changed from one day to another (ISO), or of one body's part in it; None
    where nothing did.
    """
    asked = {"from": first, "to": last, "agency": list(bodies) if bodies else None,
             "within": within_days}  # fmt: skip
    rows = run(store, question("changes"), asked)
    if not rows:
        return None
    shown = sorted(sorted(range(len(rows)), key=lambda n: (_weight(rows[n]), n))[:LIMIT])
    picture = of_rows(store, [rows[n] for n in shown], len(rows) - len(shown))
    rows = [rows[n] for n in shown]
    known = ground(store, picture, [])
    title = " → ".join(both_calendars(day)[0] for day in (first, last))
    heading = Heading(_VIEW, title=(title, f"{first} → {last}"), fixed=True)
    stage = drawing(rows, picture, (first, last))
    told = table(question("changes"), rows, picture)
    return page(heading, Drawing(picture, stage.sheets, stage.legend, told), known, reach(store))


def _weight(row: Row) -> tuple[bool, bool]:
    """What surely changed first, what is only seen between the days last."""
    return row["change"] == _UNMOVED, row["certainty"] != "certain"


def of_rows(store: Rows, rows: Sequence[Row], left_out: int = 0) -> Picture:
    """Whom and what the rows name, with the ties among them."""
    ids = {row[name] for row in rows for name in ("id", "what_id") if row[name]}
    named = {(row["id"], row["what_id"]) for row in rows}
    ties = [tie for tie in within(met_by(store, ids).values(), ids)
            if (tie.first, tie.second) in named and tie.days]  # fmt: skip
    shown = tuple(sorted(ties, key=lambda tie: tie.id))
    return Picture("", things(store, ids), shown, left_out)


def drawing(rows: Sequence[Row], picture: Picture, days: tuple[str, str]) -> Drawing:
    """The sheet of the rows of `changes`; what is only seen between the days is in the table."""
    moved = [row for row in rows if row["change"] != _UNMOVED] or list(rows)
    sections = [
        Section(said, tuple(_groups([row for row in moved if row["kind"] == kind], picture, days)))
        for kind, said in _SECTIONS.items()
    ]
    (th_a, en_a), (th_b, en_b) = map(both_calendars, days)
    heads = ((f"ก่อน · {th_a}", f"Before · {en_a}"), ("ระหว่างนั้น", "Between"),
             (f"หลัง · {th_b}", f"After · {en_b}"))  # fmt: skip
    shown = [section for section in sections if section.groups]
    wide, narrow = (form(heads, shown, f"{days[0]} – {days[1]}")
                    for form in (before_after, below_each_other))  # fmt: skip
    return Drawing(picture, (Sheet(_KEY, _SHEET, wide, narrow=narrow),), _legend())


def _groups(rows: Sequence[Row], picture: Picture, days: tuple[str, str]) -> Iterator[Group]:
    """One group for each post, body or series, by name."""
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        found[row["what"] or "", row["what_id"] or ""].append(row)
    ties = _by_ends(picture)
    for (name, key), own in sorted(found.items(), key=_surest_first):
        items = {side: tuple(_item(row, row[side], ties, days) for row in own if row[side] != "no")
                 for side in ("before", "after")}  # fmt: skip
        between = tuple(_item(row, row["certainty"], ties, days)
                        for row in own if row["change"] == _PASSED)  # fmt: skip
        yield Group(key, name, items["before"], between, items["after"])


def _surest_first(found: tuple[tuple[str, str], Sequence[Row]]) -> tuple[bool, str, str]:
    """Where something surely changed, then the others; by name."""
    (name, key), rows = found
    return all(row["certainty"] != "certain" for row in rows), name, key


def _by_ends(picture: Picture) -> dict[tuple[str, str], list[Tie]]:
    found: dict[tuple[str, str], list[Tie]] = defaultdict(list)
    for tie in picture.ties:
        found[tie.first, tie.second].append(tie)
    return found


def _item(
    row: Row, held: str, ties: Mapping[tuple[str, str], Sequence[Tie]], days: tuple[str, str]
) -> Item:
    """A line by the tie that the row is of: the one that holds so on both days."""
    own = ties.get((row["id"], row["what_id"]), ())
    fits = [tie for tie in own if tie.days and all(
        certainty(tie.days, day) == row[side] for day, side in zip(days, ("before", "after"),
                                                                   strict=True)
    )]  # fmt: skip
    key = next((tie.id for tie in (*fits, *own)), row["id"])
    status = row["status"] or ""
    more = ("", "") if status == "substantive" else words().get(status, (status, status))
    return Item(key, _SIGNS.get(held, "◌"), row["name"] or "–", more)


def _legend() -> tuple[Sample, ...]:
    return tuple(Sample(_sign(_SIGNS[how]), words()[how]) for how in ("certain", "possible"))


def _sign(sign: str) -> str:
    said = tag("text", sign, x=17, y=12, text_anchor="middle", font_size=14, fill="var(--accent)")
    return tag("svg", said, viewBox="0 0 34 14", width=34, height=14)
