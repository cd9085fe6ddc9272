"""Two maps beside each other: Thailand's provinces and South-East Asia's cities, with signs for
designations. What has no place on them is listed below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visualize.geo.atlas import CREDIT, Spot, countries, provinces
from visualize.label import columns, wrapped
from visualize.layout.boxes import Box
from visualize.layout.labels import beside
from visualize.svg.element import SvgText, both, group, number, tag, text
from visualize.svg.signs import sign

THAILAND = Box(420, 706)
ASIA = Box(746, 540)
_NORTH = 40.0
"""Pixels of the north of Asia that are left away."""
_TOP, _BETWEEN, _SIDE = 30.0, 24.0, 12.0
_SIGN, _ROW = 13.0, 8
"""Pixels of a sign, and how many stand in a row."""
_NAME = 15.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A zone's designation: the id of its tie, its status, and what is said of it."""

    id: str
    status: str


@dataclass(frozen=True, slots=True)
class Place:
    """A province (by its id in the atlas) or a city, and the designations there."""

    key: str
    th: str
    en: str
    at: Spot
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A zone that no place is known of."""

    id: str
    name: str
    marks: tuple[Mark, ...]


def atlas(
    key: str, at_home: Sequence[Place], abroad: Sequence[Place], rest: Sequence[Listed]
) -> SvgText:
    """The sheet: provinces to the left, cities to the right, below these what has no place."""
    right = THAILAND.wide + _BETWEEN + _SIDE
    listed, below = _listed(rest, right, _TOP + ASIA.high + 34)
    high = max(_TOP + THAILAND.high, below) + 26
    wide = right + ASIA.wide + _SIDE
    return tag(
        "svg",
        _defs(key),
        tag("g", _thailand(key, at_home), transform=f"translate({_SIDE} {_TOP})"),
        tag("g", _asia(key, abroad), transform=f"translate({number(right)} {_TOP})"),
        listed,
        text(CREDIT, right, high - 6, font_size=11, fill="var(--soft)"),
        both("จังหวัดของไทย", "Thailand’s provinces", _SIDE, 18, font_size=14, font_weight=600,
             fill="var(--ink)"),
        both("เมืองในอาเซียน", "ASEAN’s cities", right, 18, font_size=14, font_weight=600,
             fill="var(--ink)"),
        viewBox=f"0 0 {number(wide)} {number(high)}", width=wide, height=high, role="group",
        aria_label="แผนที่",
    )  # fmt: skip


def _defs(key: str) -> SvgText:
    """Outlines, drawn once and used several times."""
    frame = tag("clipPath", tag("rect", width=ASIA.wide, height=ASIA.high), id=f"{key}-frame")
    outlines = (
        tag("path", d=shape.d, transform="scale(0.1)", id=f"{key}-{name}")
        for name, shape in provinces().items()
    )
    return tag("defs", frame, *outlines)


def _thailand(key: str, places: Sequence[Place]) -> SvgText:
    land = [tag("use", href=f"#{key}-{name}") for name in provinces()]
    tints = [_tint(key, place.key, mark) for place in places for mark in place.marks]
    return group(*land, **_LAND) + group(*tints, *_signed(places, THAILAND))


_LAND: dict[str, str | float | None] = {
    "fill": "var(--place-fill)", "stroke": "var(--place-line)", "stroke_width": 5,
    "stroke_opacity": 0.45, "stroke_linejoin": "round",
}  # fmt: skip


def _tint(key: str, province: str, mark: Mark) -> SvgText:
    """The more designations there are on the day, the deeper."""
    return tag(
        "use", href=f"#{key}-{province}", fill="var(--zone-line)", fill_opacity=0.2,
        data_tie=mark.id, class_="tint only-held",
    )  # fmt: skip


def _asia(key: str, places: Sequence[Place]) -> SvgText:
    land = [
        tag("path", d=shape.d, fill=None if name in _MEMBERS else "var(--page)")
        for name, shape in countries().items()
    ]
    frame = tag("rect", width=ASIA.wide, height=ASIA.high, rx=6, fill="none", stroke="var(--rule)")
    shown = tag("g", *land, transform=f"translate(0 {-_NORTH}) scale(0.1)", **_LAND)
    moved = [
        Place(one.key, one.th, one.en, (one.at[0], one.at[1] - _NORTH), one.marks) for one in places
    ]
    return tag("g", shown, clip_path=f"url(#{key}-frame)") + frame + group(*_signed(moved, ASIA))


_MEMBERS = frozenset({
    "Brunei", "Cambodia", "Indonesia", "Laos", "Malaysia", "Myanmar", "Philippines", "Singapore",
    "Thailand", "Timor-Leste", "Vietnam",
})  # fmt: skip


def _signed(places: Sequence[Place], within: Box) -> list[SvgText]:
    """Signs and names, near their points and off each other."""
    points = {place.key: place.at for place in places}
    boxes = {place.key: _room(place) for place in places}
    spots = beside(points, boxes, within, list(points.values()))
    drawn: list[SvgText] = []
    for place in sorted(places, key=lambda place: place.key):
        drawn.append(_leader(place, spots[place.key]))
        drawn.append(_block(place, boxes[place.key], spots[place.key]))
    return drawn


def _room(place: Place) -> Box:
    rows = -(-len(place.marks) // _ROW)
    wide = max(columns(place.th), columns(place.en)) * 6.6
    return Box(max(wide, min(len(place.marks), _ROW) * _SIGN) + 4, rows * _SIGN + _NAME)


def _leader(place: Place, spot: Spot) -> SvgText:
    x, y = place.at
    dot = tag("circle", cx=x, cy=y, r=2, fill="var(--soft)")
    line = tag("line", x1=x, y1=y, x2=spot[0], y2=spot[1], stroke="var(--soft)", stroke_width=0.7)
    return group(line, dot, data_tie=_any_of(place))


def _any_of(place: Place) -> str:
    """Several ties: what is drawn so stands back on days on which none of them holds."""
    return "|".join(mark.id for mark in place.marks)


def _block(place: Place, box: Box, spot: Spot) -> SvgText:
    """A name in a halo, so that borders do not cross it, and the signs below."""
    top = spot[1] - box.high / 2
    name = both(place.th, place.en, spot[0], top + 11, font_size=11.5, fill="var(--ink)",
                text_anchor="middle", paint_order="stroke", stroke="var(--page)", stroke_width=3.5,
                stroke_linejoin="round", data_tie=_any_of(place))  # fmt: skip
    return name + _signs(place.marks, spot[0], top + _NAME + _SIGN / 2)


def _signs(marks: Sequence[Mark], middle: float, top: float) -> SvgText:
    drawn = []
    for n, mark in enumerate(marks):
        row = marks[n - n % _ROW : n - n % _ROW + _ROW]
        x = middle + (n % _ROW - (len(row) - 1) / 2) * _SIGN
        drawn.append(sign(mark.status, x, top + n // _ROW * _SIGN, mark.id))
    return group(*drawn)


def _listed(rest: Sequence[Listed], left: float, top: float) -> tuple[SvgText, float]:
    """Names with their signs in two columns, and where they end."""
    if not rest:
        return "", top
    head = both("ไม่ระบุจังหวัดหรือเมือง", "No province or city stated", left, top, font_size=13,
                font_weight=600, fill="var(--ink)")  # fmt: skip
    half = -(-len(rest) // 2)
    drawn = [
        _line(one, left + (n // half) * ASIA.wide / 2, top + 22 + n % half * 20)
        for n, one in enumerate(rest)
    ]
    return head + group(*drawn), top + 22 + half * 20


def _line(one: Listed, x: float, y: float) -> SvgText:
    signs = [sign(mark.status, x + 6 + n * _SIGN, y - 4, mark.id)
             for n, mark in enumerate(one.marks)]  # fmt: skip
    start = x + len(one.marks) * _SIGN + 6
    room = int((ASIA.wide / 2 - len(one.marks) * _SIGN - 14) / 6.6)
    lines = wrapped(one.name, room)
    name = lines[0] if len(lines) == 1 else f"{lines[0]} …"
    return group(*signs) + text(name, start, y, font_size=12, fill="var(--ink)", data_id=one.id)
