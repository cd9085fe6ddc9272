"""Who held a post, as a line through time (`draw role POST`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from queries import question, run
from visualize.ask import Row, Rows, ask
from visualize.evidence import ground, reach
from visualize.extent import possibly, surely
from visualize.gather import things
from visualize.links import line_of_tie, lines_of_link
from visualize.model import Ground, Picture, Thing, Tie, kind_of
from visualize.near import Span
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Drawing, Sheet
from visualize.style import words
from visualize.svg.fills import legend
from visualize.svg.scale import moved
from visualize.svg.timeline import Bar, Lane, Section, timelines

_VIEW = ("ลำดับผู้ดำรงตำแหน่ง", "Line of holders")
_SHEET = ("ลำดับเวลา", "Timeline")
_GAP = ("ไม่มีแหล่งใดกล่าวถึง", "no source fills these days")
_THROUGH = ("ให้ตำแหน่งนี้แก่ผู้ดำรงตำแหน่ง", "gives this post to its holder")
_KEY = "line"
WHOLE = len("2020-01-01")
"""Letters of a day that is no month or year."""
AIR = 240
"""Days drawn before the first evidence and after the last."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a timeline of posts is drawn from: `gaps` are a post's, by its id."""

    picture: Picture
    ground: Ground
    gaps: dict[str, tuple[Span, ...]]


def role(store: Rows, ids: Sequence[str], day: str = "") -> Page | None:
    """The page of one post, or of one post in several bodies or countries, by its ids; None where
    no term is stated.
    """
    found = line(store, ids)
    if not any(tie.link for tie in found.picture.ties):
        return None
    until = reach(store)
    return page(Heading(_VIEW, day), drawing(found, ids, until.published), found.ground, until)


def line(store: Rows, ids: Sequence[str]) -> Line:
    """The terms of some posts, what gives them and what they give, and their gaps."""
    ties = terms_of(store, ids)
    ties += [line_of_tie(row) for row in ask(store, "ties", ids=sorted(ids)) if row["kind"] == "IN"]
    ends = {end for tie in ties for end in (tie.first, tie.second)}
    picture = Picture(sorted(ids)[0], things(store, ends | set(ids)), tuple(ties), focus=tuple(ids))
    return Line(picture, ground(store, picture, ids), _gaps(store, ids))


def terms_of(store: Rows, posts: Sequence[str]) -> list[Tie]:
    """Who held some posts, and which posts give or are given by them; of all days."""
    return [tie for row in ask(store, "links", ids=sorted(posts)) for tie in _lines(row)]


def _lines(row: Row) -> Iterable[Tie]:
    """A vacant seat is a tie of the post to itself."""
    posts = [side["id"] for side in row["sides"] if side["kind"] == "OF_ROLE"]
    if row["how"] != "vacant" or not posts:
        return lines_of_link(row, None)
    seat = {**row, "sides": [*row["sides"], {"kind": "HOLDS", "id": posts[0]}]}
    return lines_of_link(seat, None)


def _gaps(store: Rows, ids: Sequence[str]) -> dict[str, tuple[Span, ...]]:
    asked = {"role": list(ids), "from": None, "to": None}
    found: dict[str, list[Span]] = defaultdict(list)
    for row in run(store, question("line"), asked):
        if row["status"] == "gap":
            found[row["role_id"]].append((row["from"], moved(row["until"], 1)))
    return {key: tuple(spans) for key, spans in found.items()}


def drawing(line: Line, ids: Sequence[str], newest: str) -> Drawing:
    """The sheet of some posts, each its section, up to the newest day that the store knows."""
    sections = [_section(line, key, named=len(ids) > 1) for key in _in_order(line, ids)]
    sections = [section for section in sections if section.lanes]
    days = span_of(sections, newest)
    title = line.picture.things[line.picture.centre]
    said = " ".join(filter(None, [title.name, title.detail]))
    wide, narrow = timelines(_KEY, sections, days, said)
    return Drawing(line.picture, (Sheet(_KEY, _SHEET, wide, narrow=narrow),), legend(_KEY))


def _in_order(line: Line, ids: Sequence[str]) -> list[str]:
    things = line.picture.things
    return sorted(ids, key=lambda key: (things[key].name, things[key].detail, key))


def span_of(sections: Iterable[Section], newest: str) -> tuple[str, str]:
    """The first and the last day drawn: those with evidence, with air, and the newest known."""
    bars = [bar for section in sections for lane in section.lanes for bar in lane.bars]
    days = [day for bar in bars for day in bar.seen]
    days += [day for bar in bars for span in bar.sure for day in span if day < "9999"]
    days += [mark.day for section in sections for lane in section.lanes for mark in lane.marks]
    days += [newest] if newest else []
    if not days:
        return "2015-01-01", "2026-01-01"
    return moved(min(days), -AIR), moved(max(days), AIR)


def _section(line: Line, post: str, *, named: bool) -> Section:
    terms: dict[str, list[Tie]] = defaultdict(list)
    for tie in line.picture.ties:
        if tie.second == post and tie.link:
            terms[tie.first].append(tie)
    lanes = [_lane(line, holder, ties) for holder, ties in terms.items()]
    lanes.sort(key=_begins)
    if gaps := line.gaps.get(post):
        lanes.append(Lane("", "", (), *_GAP, gaps=gaps))
    name = _heading(line.picture.things[post], line.picture) if named else ""
    return Section(tuple(lanes), (name, name), post)


def _heading(post: Thing, picture: Picture) -> str:
    """Which of several posts it is: the field or country alone where all else is the same."""
    others = (picture.things[key] for key in picture.focus)
    if len({(thing.name, thing.detail.partition(", ")[0]) for thing in others}) == 1:
        return post.detail.partition(", ")[2] or post.name
    return f"{post.name} {post.detail}".strip()


def _begins(lane: Lane) -> tuple[str, str]:
    """What gives the post first, then as they came."""
    return ("" if kind_of(lane.id or "-") == "role" else begin_of(lane)), lane.name


def begin_of(lane: Lane) -> str:
    """The first day that a lane tells of."""
    days = [day for bar in lane.bars for day in (*bar.seen[:1], *(first for first, _ in bar.sure))]
    return min([*days, *(mark.day for mark in lane.marks)], default="9999")


def _lane(line: Line, holder: str, ties: Sequence[Tie]) -> Lane:
    thing = line.picture.things[holder]
    bars = tuple(bar(tie, line.ground) for tie in sorted(ties, key=lambda tie: (tie.since, tie.id)))
    th, en = said_of(thing, ties)
    name = f"{thing.name} {thing.detail}" if thing.kind == "role" else thing.name
    return Lane(name, holder, bars, th, en)


def said_of(thing: Thing, ties: Sequence[Tie]) -> tuple[str, str]:
    """What follows the holder's name: how it was held, if otherwise than plainly, through whom."""
    if thing.kind == "role":
        return _THROUGH
    hows = list(dict.fromkeys(tie.word for tie in ties if tie.word != "substantive"))
    via = list(dict.fromkeys(tie.via for tie in ties if tie.via))
    through = f" ← {', '.join(via)}" if via else ""
    th, en = (", ".join(words()[how][place] for how in hows) for place in (0, 1))
    return f"{th}{through}", f"{en}{through}"


def bar(tie: Tie, known: Ground) -> Bar:
    """A tie's term, with the days on which sources see it."""
    if tie.days is None:
        return Bar(tie.id, tie.word, (), ())
    told = [telling for telling in known.tellings.get(tie.id, ()) if not telling.against]
    possible = tuple(possibly(tie.days, told))
    days = sorted({one.day for one in told if len(one.day) == WHOLE and "carries" not in one.says})
    seen = tuple(day for day in days if any(first <= day < until for first, until in possible))
    how = "ex_officio" if tie.word == "carries" else tie.word
    return Bar(tie.id, how, tuple(surely(tie.days)), possible, seen)
