"""Two maps beside each other: Thailand's provinces and, if any bears one, South-East Asia's cities,
with signs for designations. What has no place on them is listed below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visualize.geo.atlas import CREDIT, Spot, countries, provinces
from visualize.label import columns, wrapped
from visualize.layout.boxes import Box
from visualize.layout.labels import beside
from visualize.svg.element import SvgText, both, group, number, tag, text
from visualize.svg.forms import NARROW
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


def stacked(
    key: str, at_home: Sequence[Place], abroad: Sequence[Place], rest: Sequence[Listed]
) -> SvgText:
    """The sheet for a phone: Thailand, below it South-East Asia, below that what has no place."""
    home, asia = _scaled(THAILAND, _FITTED), _scaled(ASIA, _FITTED, least=_ASIA_HIGH)
    below = _TOP + home.high + 30
    ends = below + (12 + asia.high if abroad else -30)
    listed, end = _listed(rest, 4, ends + 34, NARROW - 8, 1)
    high = max(ends, end) + 44
    return tag(
        "svg",
        _defs(key, asia),
        tag("g", _thailand(key, at_home, home), transform=f"translate(4 {_TOP})"),
        _abroad(key, abroad, asia, (4, below)),
        listed,
        *(text(line, 4, high - 22 + n * 14, font_size=10, fill="var(--soft)")
          for n, line in enumerate(wrapped(CREDIT, 62))),
        _head(_HOME, 4, 18),
        viewBox=f"0 0 {number(NARROW)} {number(high)}", width=NARROW, height=high, role="group",
        aria_label="แผนที่",
    )  # fmt: skip


def _abroad(key: str, places: Sequence[Place], within: Box, at: Spot) -> SvgText:
    """South-East Asia under its heading, whose foot is at that point; nothing without a city."""
    if not places:
        return ""
    x, y = at
    asia = tag(
        "g", _asia(key, places, within), transform=f"translate({number(x)} {number(y + 12)})"
    )
    return asia + _head(_ABROAD, x, y)


_FITTED = NARROW - 8
_ASIA_HIGH = 400.0
"""Pixels in height that the names of its cities need on a phone."""
_HOME, _ABROAD = ("จังหวัดของไทย", "Thailand’s provinces"), ("เมืองในอาเซียน", "ASEAN’s cities")


def _head(said: tuple[str, str], x: float, y: float) -> SvgText:
    return both(*said, x, y, font_size=14, font_weight=600, fill="var(--ink)")


def _scaled(box: Box, wide: float, least: float = 0.0) -> Box:
    return Box(wide, max(least, box.high * wide / box.wide))


def atlas(
    key: str, at_home: Sequence[Place], abroad: Sequence[Place], rest: Sequence[Listed]
) -> SvgText:
    """The sheet: provinces to the left, cities to the right, below these what has no place."""
    right = THAILAND.wide + _BETWEEN + _SIDE
    listed, below = _listed(rest, right, _TOP + (ASIA.high + 34 if abroad else 0), ASIA.wide, 2)
    high = max(_TOP + THAILAND.high, below) + 26
    wide = right + ASIA.wide + _SIDE if abroad or rest else THAILAND.wide + 2 * _SIDE
    return tag(
        "svg",
        _defs(key, ASIA),
        tag("g", _thailand(key, at_home, THAILAND), transform=f"translate({_SIDE} {_TOP})"),
        _abroad(key, abroad, ASIA, (right, _TOP - 12)),
        listed,
        *(text(line, right if abroad or rest else _SIDE, high - 6 + (n - 1) * 13, font_size=11,
               fill="var(--soft)") for n, line in enumerate(wrapped(CREDIT, 66))),
        _head(_HOME, _SIDE, 18),
        viewBox=f"0 0 {number(wide)} {number(high)}", width=wide, height=high, role="group",
        aria_label="แผนที่",
    )  # fmt: skip


def _defs(key: str, asia: Box) -> SvgText:
    """Outlines, drawn once and used several times."""
    frame = tag("clipPath", tag("rect", width=asia.wide, height=asia.high), id=f"{key}-frame")
    outlines = (
        tag("path", d=shape.d, transform="scale(0.1)", id=f"{key}-{name}")
        for name, shape in provinces().items()
    )
    return tag("defs", frame, *outlines)


def _moved(places: Sequence[Place], times: float, down: float = 0.0) -> list[Place]:
    return [Place(one.key, one.th, one.en, (one.at[0] * times, one.at[1] * times + down), one.marks)
            for one in places]  # fmt: skip


def _thailand(key: str, places: Sequence[Place], within: Box) -> SvgText:
    times = within.wide / THAILAND.wide
    land = [tag("use", href=f"#{key}-{name}") for name in provinces()]
    tints = [_tint(key, place.key, mark) for place in places for mark in place.marks]
    turned = f"scale({times:.4f})"
    shown = group(*land, transform=turned, **_LAND) + group(*tints, transform=turned)
    return shown + group(*_signed(_moved(places, times), within))


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


def _asia(key: str, places: Sequence[Place], within: Box) -> SvgText:
    """As wide as the frame, and in its middle where that is higher."""
    times = within.wide / ASIA.wide
    down = (within.high - ASIA.high * times) / 2 - _NORTH * times
    land = [
        tag("path", d=shape.d, fill=None if name in _MEMBERS else "var(--page)")
        for name, shape in countries().items()
    ]
    frame = tag("rect", width=within.wide, height=within.high, rx=6, fill="none",
                stroke="var(--rule)")  # fmt: skip
    turned = f"translate(0 {number(down)}) scale({times / 10:.4f})"
    shown = tag("g", *land, transform=turned, **_LAND)
    signed = group(*_signed(_moved(places, times, down), within))
    return tag("g", shown, clip_path=f"url(#{key}-frame)") + frame + signed


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


def _listed(
    rest: Sequence[Listed], left: float, top: float, wide: float, columns: int
) -> tuple[SvgText, float]:
    """Names with their signs in some columns, and where they end."""
    if not rest:
        return "", top
    head = both("ไม่ระบุจังหวัดหรือเมือง", "No province or city stated", left, top, font_size=13,
                font_weight=600, fill="var(--ink)")  # fmt: skip
    rows, room = -(-len(rest) // columns), wide / columns
    drawn = [
        _line(one, left + (n // rows) * room, top + 22 + n % rows * 20, room)
        for n, one in enumerate(rest)
    ]
    return head + group(*drawn), top + 22 + rows * 20


def _line(one: Listed, x: float, y: float, wide: float) -> SvgText:
    signs = [sign(mark.status, x + 6 + n * _SIGN, y - 4, mark.id)
             for n, mark in enumerate(one.marks)]  # fmt: skip
    start = x + len(one.marks) * _SIGN + 6
    room = int((wide - len(one.marks) * _SIGN - 14) / 6.6)
    lines = wrapped(one.name, room)
    name = lines[0] if len(lines) == 1 else f"{lines[0]} …"
    return group(*signs) + text(name, start, y, font_size=12, fill="var(--ink)", data_id=one.id)
