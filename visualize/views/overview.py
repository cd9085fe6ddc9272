"""The whole: ministries and other bodies with what is known of each (`draw overview`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from visualize.ask import Row, Rows, ask
from visualize.classes import Group, group_of, groups
from visualize.evidence import ground, reach
from visualize.gather import things
from visualize.links import line_of_tie, lines_of_link
from visualize.model import Picture, Said, Tie
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Drawing, Ref, Sheet, Table
from visualize.stage import Row as Line
from visualize.svg.cards import Card, Section, cards

_VIEW = ("ภาพรวม", "Overview")
_TITLE = ("หน่วยงานทั้งหมด", "All bodies")
_KEY = "overview"
_MOST = 60
"""Bodies of a group that its sheet shows; the others are in the table."""
_POSTS = 300
"""Posts that the page tells of one by one; where there are more, only their number."""
_NAMES = ("body", "group", "posts", "holders", "meetings", "below")
_HEADS = (("หน่วยงาน", "Body"), ("กลุ่ม", "Group"), ("ตำแหน่ง", "Posts"), ("ผู้ดำรงตำแหน่ง", "Holders"),
          ("การประชุม", "Meetings"), ("หน่วยงานในสังกัด", "Bodies below"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Whole:
    """All bodies, by id; what each is under; and the picture of them."""

    bodies: Mapping[str, Row]
    over: Mapping[str, str]
    picture: Picture


def overview(store: Rows) -> Page | None:
    """The page of all bodies; None where there is none."""
    found = whole(store)
    if not found.bodies:
        return None
    known = ground(store, found.picture, [])
    heading = Heading(_VIEW, title=_TITLE)
    return page(heading, drawing(found), known, reach(store))


def whole(store: Rows) -> Whole:
    """Bodies, what is part of what, and, where they are not too many, their posts."""
    bodies = {row["id"]: row for row in ask(store, "bodies")}
    children = [row["id"] for row in ask(store, "belongings")]
    links = [tie for row in ask(store, "links", ids=children) if row["label"] == "Belonging"
             for tie in lines_of_link(row, None)]  # fmt: skip
    over = {tie.first: tie.second for tie in sorted(links, key=_surer) if tie.word == "part of"}
    posts: list[Tie] = []
    if sum(row["posts"] for row in bodies.values()) <= _POSTS:
        posts = [line_of_tie(row) for row in ask(store, "ties", ids=sorted(bodies))
                 if row["kind"] == "IN"]  # fmt: skip
    ids = {*bodies, *(tie.first for tie in posts)}
    ties = {tie.id: tie for tie in (*links, *posts)}
    shown = tuple(ties[key] for key in sorted(ties))
    return Whole(bodies, over, Picture("", things(store, ids), shown))


def _surer(tie: Tie) -> tuple[bool, str, str]:
    return tie.certainty == "certain", tie.since, tie.id


def top(body: str, over: Mapping[str, str]) -> str:
    """The body at the head of all that it is part of."""
    seen = {body}
    while (above := over.get(body)) and above not in seen:
        seen.add(above)
        body = above
    return body


def drawing(found: Whole) -> Drawing:
    """First the groups' greatest bodies; a sheet for each body with others below, and each group
    that has more than the first sheet shows.
    """
    below: dict[str, list[str]] = defaultdict(list)
    for body in found.bodies:
        below[top(body, found.over)].append(body)
    of: dict[str, list[str]] = defaultdict(list)
    for head in below:
        of[group_of(found.bodies[head]["name"]).key].append(head)
    sheets = [_sheet(_KEY, _TITLE, _sections(found, of, below), "")]
    sheets += [_all_of(found, group, of[group.key], below)
               for group in groups() if len(of[group.key]) > _SHOWN]  # fmt: skip
    sheets += [_below(found, head, own) for head, own in sorted(below.items()) if len(own) > 1]
    return Drawing(found.picture, tuple(sheets), table=_table(found, below))


_SHOWN = 16
"""Bodies of a group on the first sheet."""


def _sections(
    found: Whole, of: Mapping[str, Sequence[str]], below: Mapping[str, Sequence[str]]
) -> list[Section]:
    made = []
    for group in groups():
        heads = _by_weight(found, of[group.key], below)
        shown = [_card(found, head, below) for head in heads[:_SHOWN]]
        if len(heads) > _SHOWN:
            shown[-1] = _rest(found, group, heads[_SHOWN - 1 :], below)
        if shown:
            name = (f"{group.th} ({len(heads)})", f"{group.en} ({len(heads)})")
            made.append(Section(name, tuple(shown)))
    return made


def _by_weight(found: Whole, heads: Iterable[str], below: Mapping[str, Sequence[str]]) -> list[str]:
    return sorted(heads, key=lambda head: (-_sum(found, below[head])[0], found.bodies[head]["name"],
                                           head))  # fmt: skip


def _sum(found: Whole, bodies: Iterable[str]) -> tuple[int, int, int, int]:
    """(weight, posts, holders, meetings)."""
    rows = [found.bodies[body] for body in bodies]
    posts, holders, meetings = (
        sum(row[name] for row in rows) for name in ("posts", "holders", "meetings")
    )
    return posts + holders + meetings, posts, holders, meetings


def _card(found: Whole, head: str, below: Mapping[str, Sequence[str]]) -> Card:
    """A body with all below it."""
    own = below.get(head, [head])
    name = found.bodies[head]["name"]
    weight, *counts = _sum(found, own)
    sheet = _sheet_key(head) if len(own) > 1 else ""
    return Card((name, name), _numbers(counts, len(own) - 1), weight, head, sheet)


def _rest(
    found: Whole, group: Group, heads: Sequence[str], below: Mapping[str, Sequence[str]]
) -> Card:
    weight, *counts = _sum(found, (body for head in heads for body in below[head]))
    said = (f"อีก {len(heads)} หน่วยงาน", f"{len(heads)} more")
    return Card(said, _numbers(counts, 0), weight, "", _sheet_key(group.key), "place")


def _numbers(counts: Sequence[int], bodies: int) -> Said:
    """What there is of each, zeros left out."""
    named = ((bodies, "หน่วยงาน", "bodies"), (counts[0], "ตำแหน่ง", "posts"),
             (counts[1], "คน", "holders"), (counts[2], "ประชุม", "meetings"))  # fmt: skip
    told = [(f"{count} {th}", f"{count} {en}") for count, th, en in named if count]
    return " · ".join(th for th, _ in told) or "–", " · ".join(en for _, en in told) or "–"


def _sheet_key(key: str) -> str:
    return f"o-{key}"


def _all_of(
    found: Whole, group: Group, heads: Sequence[str], below: Mapping[str, Sequence[str]]
) -> Sheet:
    ordered = _by_weight(found, heads, below)
    shown = tuple(_card(found, head, below) for head in ordered[:_MOST])
    if left := len(ordered) - len(shown):
        said = (f"อีก {left} หน่วยงาน อยู่ในตาราง", f"{left} more in the table")
        shown = (*shown, Card(said, ("–", "–"), 0, colour="place"))
    said = (group.th, group.en)
    return _sheet(_sheet_key(group.key), said, [Section(said, shown)], _KEY)


def _below(found: Whole, head: str, own: Sequence[str]) -> Sheet:
    """The body itself, then what is part of it."""
    alone: dict[str, list[str]] = {body: [body] for body in own}
    rest = [body for body in _by_weight(found, own, alone) if body != head]
    shown = tuple(_card(found, body, alone) for body in (head, *rest))
    name = found.bodies[head]["name"]
    return _sheet(_sheet_key(head), (name, name), [Section((name, name), shown)], _KEY)


def _sheet(key: str, name: Said, sections: Sequence[Section], up: str) -> Sheet:
    wide, narrow = (cards(sections, name[0], narrow=on) for on in (False, True))
    return Sheet(key, name, wide, up, narrow)


def _table(found: Whole, below: Mapping[str, Sequence[str]]) -> Table:
    lines = []
    for key, row in sorted(found.bodies.items(), key=lambda item: (item[1]["name"], item[0])):
        head = found.bodies[top(key, found.over)]["name"]
        under = head if head != row["name"] else group_of(row["name"]).th
        cells = (Ref(key), under, row["posts"], row["holders"], row["meetings"],
                 max(0, len(below.get(key, ())) - 1))  # fmt: skip
        lines.append(Line(cells, key))
    return Table(_NAMES, _HEADS, tuple(lines))
