"""Before and after beside each other: what there was, what came and went between, what there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visualize.label import columns, cut, wrapped
from visualize.model import Said
from visualize.svg.element import SvgText, both, both_in, heading, tag, words
from visualize.svg.forms import NARROW

WIDE = 1140.0
NAMED = 14.0
LEFTS = (318.0, 592.0, 866.0)
_ROOM = 250.0
_HEAD, _SECTION, _LINE, _GAP = 44.0, 44.0, 21.0, 12.0
_LETTER = 7.6
_NAME = 34
"""Columns of a name's line, at 13 px."""


@dataclass(frozen=True, slots=True)
class Item:
    """A line: the id of its tie or thing, the sign before it, the name, what follows."""

    id: str
    sign: str
    name: str
    more: Said = ("", "")


@dataclass(frozen=True, slots=True)
class Group:
    """What changed of one thing: its name, and the lines of the three columns."""

    id: str
    name: str
    before: tuple[Item, ...]
    between: tuple[Item, ...]
    after: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Groups of one kind of change."""

    name: Said
    groups: tuple[Group, ...]


def below_each_other(heads: Sequence[Said], sections: Sequence[Section], title: str) -> SvgText:
    """The sheet for a phone: of each thing what there was, what came and went, what there is."""
    y = 4.0
    drawn: list[SvgText] = []
    for section in sections:
        drawn.append(heading(*section.name, 8, y + 24))
        y += _SECTION
        for group in section.groups:
            parts, y = _stacked(group, heads, y)
            drawn += parts
    return tag(
        "svg", *drawn, viewBox=f"0 0 {NARROW:.0f} {y + 10:.0f}", width=NARROW, height=y + 10,
        role="group", aria_label=title,
    )  # fmt: skip


def _stacked(group: Group, heads: Sequence[Said], y: float) -> tuple[list[SvgText], float]:
    """The lines of a group and where they end."""
    rule = tag("line", x1=6, x2=NARROW - 6, y1=y, y2=y, stroke="var(--rule)")
    names = wrapped(group.name, int((NARROW - 16) / _LETTER) - 2)
    lines = (tag("tspan", words(line), x=8, y=y + 19 + n * 18) for n, line in enumerate(names))
    drawn = [rule, tag("text", *lines, font_size=13.5, fill="var(--ink)", data_id=group.id or None)]
    y += 12 + len(names) * 18
    for head, items in zip(heads, (group.before, group.between, group.after), strict=True):
        if items:
            drawn.append(both(*head, 18, y + 10, font_size=12, fill="var(--accent)"))
            y += _LINE - 3
        for item in items:
            drawn.append(_item(item, 18, y + 12, NARROW - 28))
            y += _LINE
    return drawn, y + _GAP


def before_after(heads: Sequence[Said], sections: Sequence[Section], title: str) -> SvgText:
    """The sheet; `heads` are of the three columns."""
    y = _HEAD
    drawn: list[SvgText] = []
    for section in sections:
        drawn.append(heading(*section.name, NAMED, y + 28))
        y += _SECTION
        for group in section.groups:
            drawn.append(_group(group, y))
            y += _high(group) + _GAP
    bands = (tag("rect", x=x - 12, y=32, width=_ROOM + 16, height=y - 28, rx=8,
                 fill="var(--panel)", stroke="var(--rule)") for x in LEFTS)  # fmt: skip
    named = (both(*head, x, 22, font_size=14, font_weight=600, fill="var(--accent)")
             for head, x in zip(heads, LEFTS, strict=True))  # fmt: skip
    return tag(
        "svg", *bands, *named, *drawn, viewBox=f"0 0 {WIDE:.0f} {y + 14:.0f}", width=WIDE,
        height=y + 14, role="group", aria_label=title,
    )  # fmt: skip


def _high(group: Group) -> float:
    longest = max(len(group.before), len(group.between), len(group.after))
    return max(longest, len(wrapped(group.name, _NAME))) * _LINE


def _group(group: Group, y: float) -> SvgText:
    """A name, and the three lists beside it; a rule above holds them together."""
    rule = tag("line", x1=NAMED - 4, x2=WIDE - 18, y1=y, y2=y, stroke="var(--rule)")
    lines = (tag("tspan", words(line), x=NAMED, y=y + 19 + n * 18)
             for n, line in enumerate(wrapped(group.name, _NAME)))  # fmt: skip
    name = tag("text", *lines, font_size=13, fill="var(--ink)", data_id=group.id or None)
    lists = zip(LEFTS, (group.before, group.between, group.after), strict=True)
    items = [_item(item, x, y + 19 + n * _LINE, _ROOM - 24)
             for x, found in lists for n, item in enumerate(found)]  # fmt: skip
    return tag("g", rule, name, *items)


def _item(item: Item, x: float, y: float, wide: float) -> SvgText:
    room = int(wide / _LETTER) - max(columns(said) for said in item.more)
    name = tag("tspan", words(cut(item.name, max(12, room))), font_weight=600)
    more = both_in("tspan", *item.more, dx=7, font_size=12, fill="var(--soft)")
    return tag(
        "text", tag("tspan", f"{item.sign} ", fill="var(--accent)"), name,
        more if item.more[0] else "", x=x, y=y, font_size=13.5, fill="var(--ink)", data_id=item.id,
    )  # fmt: skip
