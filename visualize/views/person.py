"""A person's career: every post through time, and the meetings and events (`draw person NAME`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from visualize.ask import Rows, ask
from visualize.evidence import ground, reach
from visualize.gather import things
from visualize.links import line_of_tie, lines_of_link
from visualize.model import Ground, Picture, Tie, kind_of
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Drawing, Sheet
from visualize.svg.fills import legend, marks_legend
from visualize.svg.timeline import Lane, Mark, Section, timelines
from visualize.views.role import WHOLE, bar, begin_of, said_of, span_of

_VIEW = ("เส้นทางการดำรงตำแหน่ง", "Career")
_SHEET = ("ลำดับเวลา", "Timeline")
_POSTS = ("ตำแหน่ง", "Posts")
_GATHERINGS = ("การประชุมและงาน", "Meetings and events")
_KEY = "career"
LIMIT = 250
"""Posts, meetings and events on one page."""
_GATHERING_KINDS = frozenset({"meeting", "event"})
_PRESIDED = frozenset({"chair", "co-chair", "host"})


def person(store: Rows, identifier: str, day: str = "") -> Page:
    """The page of a person, by the id."""
    picture = life(store, identifier)
    known, until = ground(store, picture, [identifier]), reach(store)
    return page(Heading(_VIEW, day), drawing(picture, known, until.published), known, until)


def life(store: Rows, identifier: str) -> Picture:
    """Posts, meetings and events, and the bodies that these are of; of more than can be read the
    posts, and of the meetings the last.
    """
    own = [tie for row in ask(store, "links", ids=[identifier]) for tie in lines_of_link(row, None)]
    kept, left_out = _readable(own, identifier)
    ends = {end for tie in kept for end in (tie.first, tie.second)} - {identifier}
    near = sorted(end for end in ends if kind_of(end) in ("role", "meeting", "event"))
    ties = {tie.id: tie for tie in kept}
    for row in ask(store, "ties", ids=near):
        if row["kind"] in ("IN", "OF_BODY", "IN_SERIES") and row["first"] in near:
            tie = line_of_tie(row)
            ties[tie.id] = tie
    shown = {identifier, *(end for tie in ties.values() for end in (tie.first, tie.second))}
    made = tuple(ties[key] for key in sorted(ties))
    return Picture(identifier, things(store, shown), made, left_out)


def _readable(own: Sequence[Tie], identifier: str) -> tuple[list[Tie], int]:
    """As many ties as lead to LIMIT things, and how many things are left out."""

    def place(tie: Tie) -> tuple[bool, bool, int, str]:
        day = int(tie.since.replace("-", "").ljust(8, "0") or 0)
        other = tie.second if tie.first == identifier else tie.first
        return kind_of(other) != "role", tie.certainty != "certain", -day, tie.id

    kept: list[Tie] = []
    shown: set[str] = set()
    for tie in sorted(own, key=place):
        ends = {tie.first, tie.second} - {identifier}
        if ends <= shown or len(shown) < LIMIT:
            shown |= ends
            kept.append(tie)
    every = {end for tie in own for end in (tie.first, tie.second)} - {identifier}
    return kept, len(every - shown)


def drawing(picture: Picture, known: Ground, newest: str) -> Drawing:
    """The sheet of a life, up to the newest day that the store knows."""
    sections = [section for section in (_posts(picture, known), _gatherings(picture))
                if section.lanes]  # fmt: skip
    name = picture.things[picture.centre].name
    wide, narrow = timelines(_KEY, sections, span_of(sections, newest), name)
    signs = marks_legend() if any(lane.marks for each in sections for lane in each.lanes) else ()
    return Drawing(
        picture, (Sheet(_KEY, _SHEET, wide, narrow=narrow),), (*legend(_KEY)[:4], *signs)
    )


def _posts(picture: Picture, known: Ground) -> Section:
    terms: dict[str, list[Tie]] = defaultdict(list)
    for tie in picture.ties:
        if tie.first == picture.centre and kind_of(tie.second) == "role":
            terms[tie.second].append(tie)
    lanes = (_post(picture, known, post, ties) for post, ties in terms.items())
    return Section(tuple(sorted(lanes, key=_begins)), _POSTS)


def _post(picture: Picture, known: Ground, post: str, ties: Sequence[Tie]) -> Lane:
    thing = picture.things[post]
    bars = tuple(bar(tie, known) for tie in sorted(ties, key=lambda tie: (tie.since, tie.id)))
    name = f"{thing.name} {thing.detail}".strip()
    return Lane(name, post, bars, *said_of(picture.things[picture.centre], ties))


def _begins(lane: Lane) -> tuple[str, str, str]:
    return begin_of(lane), lane.name, lane.id


def _gatherings(picture: Picture) -> Section:
    """A lane for each body or series, with a mark for each day."""
    of = {tie.first: tie.second for tie in picture.ties if tie.word in ("of_body", "in_series")}
    marks: dict[str, dict[tuple[str, str], Mark]] = defaultdict(dict)
    came = (tie for tie in picture.ties
            if tie.first == picture.centre and kind_of(tie.second) in _GATHERING_KINDS)  # fmt: skip
    for tie in came:
        if not (day := _day(picture, tie)):
            continue
        lane, place = marks[of.get(tie.second, tie.second)], (day, tie.second)
        if place not in lane or not lane[place].full:
            lane[place] = Mark(tie.id, day, tie.word in _PRESIDED, tie.planned)
    lanes = (_gathering(picture, body, found) for body, found in marks.items())
    return Section(tuple(sorted(lanes, key=_begins)), _GATHERINGS)


def _gathering(picture: Picture, body: str, found: dict[tuple[str, str], Mark]) -> Lane:
    marks = tuple(found[key] for key in sorted(found))
    count = str(len(marks)) if len(marks) > 1 else ""
    return Lane(picture.things[body].name, body, (), count and f"{count} ครั้ง",
                count and f"{count} times", marks=marks)  # fmt: skip


def _day(picture: Picture, tie: Tie) -> str:
    """The day on which the sources see somebody there, else the meeting's own; "" if unknown."""
    days = (tie.since, *picture.things[tie.second].days)
    return next((day for day in days if len(day) == WHOLE), "")
