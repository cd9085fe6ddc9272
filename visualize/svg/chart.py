"""An organisation chart: boxes of bodies, in each its posts, in each post who held it on the day.

The page's script shows who is there on the day that is set (`data-flow`): posts and holders one
below the other, not more than MOST of a post, and frames no higher than that takes. Room is kept
for the day on which there are most.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from visualize.label import LINE, cut, wrapped
from visualize.layout.boxes import Box
from visualize.layout.tree import Branch, in_a_tree, in_an_outline, in_order
from visualize.near import Span
from visualize.svg.element import SvgText, both, both_in, group, number, tag, text, words
from visualize.svg.forms import NARROW

Spot = tuple[float, float]
WIDE = 316.0
_PAD = 10.0
_TITLE, _POST, _LINE = 20.0, 19.0, 19.0
_LETTER, _SMALLER = 8.7, 8.4
"""Pixels of a column of a title and of a holder's name."""
_STEP = 16.0
"""Pixels that a body hangs further right on a phone."""
MOST = 8
"""Holders of a post that are named on one day; how many more there are is said."""
_AIR = 14.0
_HOOK = 15.0
"""Pixels below a box's top where lines meet it: frames change their height."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A term: the id of its tie, the name, what follows it, and the days it may stretch over."""

    id: str
    name: str
    th: str
    en: str
    over: tuple[Span, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Post:
    """A post of a body and all who held it."""

    id: str
    name: str
    holders: tuple[Holder, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """A box: `tie` is that by which it hangs on its parent, `said` stands by that line if it is
    not `part of`; `sheet` is where a click leads, `more` what is there. `above` are the ties of
    the root upwards, each with its words in both languages.
    """

    id: str
    name: str
    posts: tuple[Post, ...] = ()
    tie: str = ""
    said: tuple[str, str] = ("", "")
    sheet: str = ""
    more: tuple[str, str] = ("", "")
    above: tuple[tuple[str, str, str], ...] = ()


def chart(root: Branch, bodies: Mapping[str, Body], title: str, *, narrow: bool = False) -> SvgText:
    """The tree of bodies by the keys of its branches; `narrow`: one below the other."""
    air = 2.0 if narrow else _AIR
    wides = {key: NARROW - 2 * air - depth * _STEP if narrow else WIDE
             for key, depth in in_order(root)}  # fmt: skip
    boxes = {key: Box(wides[key], _high(body, wides[key])) for key, body in bodies.items()}
    spots = in_an_outline(root, boxes, _STEP) if narrow else in_a_tree(root, boxes)
    wide = max(x + boxes[key].wide for key, (x, _) in spots.items()) + 2 * air
    high = max(y + boxes[key].high for key, (_, y) in spots.items()) + 2 * _AIR
    line = _hung if narrow else _line
    lines = _lines(root, bodies, boxes, spots, line)
    drawn = [_body(bodies[key], boxes[key], *spots[key], root=key == root.key) for key in spots]
    return tag(
        "svg", tag("g", *lines, *drawn, transform=f"translate({number(air)} {_AIR})"),
        viewBox=f"0 0 {wide:.0f} {high:.0f}", width=wide, height=high, role="group",
        aria_label=title,
    )  # fmt: skip


def slots(holders: Sequence[Holder]) -> list[list[Holder]]:
    """Lines, each with terms of which no two may be on one day; the surest fill the first."""
    found: list[list[Holder]] = []
    for holder in sorted(holders, key=_order):
        free = next((line for line in found if not any(_meet(holder, one) for one in line)), None)
        if free is None:
            found.append([holder])
        else:
            free.append(holder)
    return found


def _order(holder: Holder) -> tuple[bool, bool, str, str, str]:
    return not holder.sure, bool(holder.th), _first(holder), holder.name, holder.id


def _meet(one: Holder, other: Holder) -> bool:
    return any(a < d and c < b for a, b in one.over for c, d in other.over)


def _first(holder: Holder) -> str:
    return min((first for first, _ in holder.over), default="")


def _titled(body: Body, wide: float) -> list[str]:
    """A body's name in the lines that its box has room for."""
    return wrapped(body.name, int((wide - 2 * _PAD) / _LETTER))


def _high(body: Body, wide: float) -> float:
    title = len(_titled(body, wide)) * _TITLE
    posts = sum(_POST + min(len(slots(post.holders)), MOST + 1) * _LINE for post in body.posts)
    lines = (bool(body.more[0]) + len(body.above)) * _LINE
    return title + posts + lines + 2 * _PAD - 4


def _body(body: Body, box: Box, x: float, y: float, *, root: bool) -> SvgText:
    """The frame's height is the script's, where there is something in it."""
    frame = tag(
        "rect", x=x, y=y, width=box.wide, height=box.high, rx=7, fill="var(--panel)",
        stroke="var(--agency-line)", stroke_width=2.4 if root else 1.2,
        data_frame=_PAD if body.posts else None,
    )  # fmt: skip
    lines = _titled(body, box.wide)
    bar = tag(
        "path", d=_band(x, y, box.wide, len(lines) * _TITLE + 8), fill="var(--agency-fill)"
    )  # fmt: skip
    names = [
        text(line, x + _PAD, y + 20 + n * _TITLE, font_size=14, font_weight=600, fill="var(--ink)")
        for n, line in enumerate(lines)
    ]
    head = tag("g", bar, *names, data_id=body.id, data_tie=body.tie or None)
    return tag("g", frame, head, *_inside(body, box.wide, x, y + len(lines) * _TITLE + 10))


def _band(x: float, y: float, wide: float, high: float) -> str:
    """The head of a box, round above."""
    x, y, wide = x + 1, y + 1, wide - 2
    return (
        f"M{x:.1f} {y + high:.1f}v{7 - high:.1f}q0 -7 7 -7h{wide - 14:.1f}q7 0 7 7v{high - 7:.1f}z"
    )


def _inside(body: Body, wide: float, x: float, y: float) -> list[SvgText]:
    drawn: list[SvgText] = []
    for tie, *said in body.above:
        drawn.append(both(
            said[0], said[1], x + _PAD, y + 14, font_size=12, fill="var(--soft)", data_id=tie,
        ))  # fmt: skip
        y += _LINE
    if body.more[0]:
        drawn.append(both(
            *body.more, x + _PAD, y + 14, font_size=12, fill="var(--accent)",
            text_decoration="underline", data_sheet=body.sheet,
        ))  # fmt: skip
    room = int((wide - 2 * _PAD) / _SMALLER) - 2
    posts = (part for post in body.posts for part in _post(post, room, x + _PAD, y + 15))
    return [*drawn, group(*posts, data_flow=y + 15, data_step=_LINE, data_most=MOST)]


def _post(post: Post, room: int, x: float, y: float) -> list[SvgText]:
    """Its name, its holders, and the place for how many more there are; `room` in columns."""
    name = text(
        cut(post.name, room + 6), x, y, font_size=12, fill="var(--soft)", data_id=post.id,
        class_="post",
    )  # fmt: skip
    ordered = (holder for line in slots(post.holders) for holder in line)
    more = text(" ", x, y, font_size=12, fill="var(--soft)", class_="rest off")
    return [name, *(_holder(holder, room, x, y) for holder in ordered), more]


def _holder(holder: Holder, room: int, x: float, y: float) -> SvgText:
    """Seen on days on which it holds; the sign says how surely."""
    signs = tag("tspan", "● ", class_="if-certain") + tag("tspan", "◌ ", class_="if-possible")
    name = words(cut(holder.name, min(LINE + 8, room)))
    soft = both_in("tspan", holder.th, holder.en, dx=6, font_size=12, fill="var(--soft)")
    return tag(
        "text", signs, tag("tspan", name), soft if holder.th else "", x=x, y=y, font_size=13.5,
        fill="var(--ink)", class_="on-day", data_id=holder.id,
    )  # fmt: skip


def _lines(
    branch: Branch, bodies: Mapping[str, Body], boxes: Mapping[str, Box],
    spots: Mapping[str, Spot], line: Callable[[Spot, Spot, Body], SvgText],
) -> list[SvgText]:  # fmt: skip
    found: list[SvgText] = []
    x, y = spots[branch.key]
    start = (x + boxes[branch.key].wide, y + _HOOK) if line is _line else (x, y + _HOOK)
    for child in branch.children:
        left, top = spots[child.key]
        end = (left, top + _HOOK)
        found.append(line(start, end, bodies[child.key]))
        found += _lines(child, bodies, boxes, spots, line)
    return found


def _hung(start: Spot, end: Spot, body: Body) -> SvgText:
    """Down the left side of what it hangs on, then to the right; behind the boxes."""
    x = start[0] + _STEP / 2
    drawn = tag(
        "path", d=f"M{x:.1f} {start[1]:.1f}V{end[1]:.1f}H{end[0]:.1f}", fill="none",
        stroke="var(--line)", stroke_width=1.6,
    )  # fmt: skip
    return group(drawn, data_id=body.tie or None)


def _line(start: Spot, end: Spot, body: Body) -> SvgText:
    middle = end[0] - 20
    drawn = tag(
        "path", d=f"M{start[0]:.1f} {start[1]:.1f}H{middle:.1f}V{end[1]:.1f}H{end[0]:.1f}",
        fill="none", stroke="var(--line)", stroke_width=1.6,
    )  # fmt: skip
    said = both(*body.said, end[0] - 4, end[1] - 5, font_size=11, fill="var(--soft)",
                text_anchor="end")  # fmt: skip
    return group(drawn, said if body.said[0] else "", data_id=body.tie or None)
