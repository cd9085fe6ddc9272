"""Lanes over the years: who, and on which days surely, possibly, or seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from visualize.label import columns
from visualize.near import Span
from visualize.svg import fills
from visualize.svg.element import SvgText, both_in, group, heading, tag, words
from visualize.svg.scale import Scale, cursor, years

WIDE = 1000.0
LEFT, RIGHT = 12.0, 988.0
TOP = 44.0
"""Room for the day and the years' numbers."""
LANE = 46.0
HEADING = 34.0
BAR = 22.0
"""Pixels from a lane's top to its bar: the name stands above."""
MANY = 30
"""From so many lanes on, those that do not meet in time share one."""
_LETTER = {14: 8.6, 12: 6.9}
"""Pixels of a column of text, by its size."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One term: the id of its tie, how it is held, its stretches, the days it was seen."""

    id: str
    how: str
    sure: tuple[Span, ...]
    possible: tuple[Span, ...]
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """One day: the id of its tie; `full` for who presided, a broken line if `planned`."""

    id: str
    day: str
    full: bool = False
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """A name with its terms; `id` is the thing that it means, `th` and `en` follow the name in
    the two languages. Gaps stand in a lane without a name.
    """

    name: str
    id: str
    bars: tuple[Bar, ...]
    th: str = ""
    en: str = ""
    gaps: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Lanes under a heading (in Thai and English); without one there is none."""

    lanes: tuple[Lane, ...]
    name: tuple[str, str] = ("", "")
    id: str = ""


def timeline(key: str, sections: Sequence[Section], first: str, last: str, title: str) -> SvgText:
    """The sheet `key` over the days from `first` to `last`; `title` is for who cannot see it."""
    scale = Scale(first, last, LEFT, RIGHT)
    high = TOP
    parts: list[SvgText] = []
    for section in sections:
        if section.name[0]:
            parts.append(_heading(section, high))
            high += HEADING
        for row in _rows(section.lanes, scale):
            parts += [_lane(key, lane, scale, high) for lane in row]
            high += LANE
    return tag(
        "svg", fills.patterns(key), years(scale, TOP - 16, high), *parts, cursor(20, high),
        viewBox=f"0 0 1000 {high:.0f}", width=WIDE, height=high, role="group", aria_label=title,
        data_from=first, data_to=last, data_x0=LEFT, data_x1=RIGHT,
    )  # fmt: skip


def _rows(lanes: Sequence[Lane], scale: Scale) -> Iterator[list[Lane]]:
    """A row a lane, or, where there are many, several in one as far as there is room."""
    if len(lanes) < MANY:
        yield from ([lane] for lane in lanes)
        return
    rows: list[tuple[float, list[Lane]]] = []
    for lane in sorted(lanes, key=lambda lane: _room(lane, scale)):
        start, stop = _room(lane, scale)
        free = next((place for place, (end, _) in enumerate(rows) if end + 14 < start), None)
        if free is None:
            rows.append((stop, [lane]))
        else:
            rows[free] = (stop, [*rows[free][1], lane])
    yield from (row for _, row in rows)


def _heading(section: Section, top: float) -> SvgText:
    return heading(*section.name, LEFT, top + 23, data_id=section.id or None)


def _lane(key: str, lane: Lane, scale: Scale, top: float) -> SvgText:
    y = top + BAR
    gaps = (fills.gap(*_place(scale, span, y)) for span in lane.gaps)
    bars = (_bar(key, bar, scale, y) for bar in lane.bars)
    marks = (fills.mark(mark.id, scale.at(mark.day), y, full=mark.full, planned=mark.planned)
             for mark in lane.marks)  # fmt: skip
    return group(*gaps, *bars, *marks, _name(lane, scale, top))


def _bar(key: str, bar: Bar, scale: Scale, y: float) -> SvgText:
    may = (fills.may_be(key, *_place(scale, span, y)) for span in bar.possible)
    sure = (fills.sure(key, bar.how, *_place(scale, span, y)) for span in bar.sure)
    return group(*may, *sure, *_seen(bar, scale, y), data_id=bar.id)


def _place(scale: Scale, span: Span, y: float) -> tuple[float, float, float]:
    """(x, y, width): a single day is wide enough to be seen and clicked."""
    x = scale.at(span[0])
    return x, y, max(3.0, scale.at(span[1]) - x)


def _seen(bar: Bar, scale: Scale, y: float) -> Iterator[SvgText]:
    """A tick for each day seen, as far as they can be told apart."""
    drawn = -10.0
    for day in bar.seen:
        x = scale.at(day)
        if x - drawn >= 3:
            drawn = x
            yield tag(
                "line", x1=x, x2=x, y1=y + fills.HIGH, y2=y + fills.HIGH + 4,
                stroke=fills.INK, stroke_width=1.2,
            )  # fmt: skip


def _name(lane: Lane, scale: Scale, top: float) -> SvgText:
    """The name above its bar's beginning; at the right end it ends where the drawing does."""
    name = tag("tspan", words(lane.name), font_size=14, font_weight=600, fill="var(--ink)")
    soft = both_in("tspan", lane.th, lane.en, dx=8 if lane.name else 0)
    return tag(
        "text", name if lane.name else "", soft if lane.th else "", x=_name_at(lane, scale),
        y=top + BAR - 6, font_size=12, fill="var(--soft)", data_id=lane.id or None,
    )  # fmt: skip


def _name_at(lane: Lane, scale: Scale) -> float:
    return max(LEFT, min(_begins(lane, scale), RIGHT - _name_wide(lane)))


def _room(lane: Lane, scale: Scale) -> tuple[float, float]:
    """From where to where a lane is drawn upon."""
    x = _name_at(lane, scale)
    spans = [
        *lane.gaps,
        *((mark.day, mark.day) for mark in lane.marks),
        *(span for bar in lane.bars for span in (*bar.sure, *bar.possible)),
    ]
    starts = [scale.at(first) for first, _ in spans]
    return min(x, *starts, x), max(x + _name_wide(lane), *(scale.at(end) for _, end in spans), x)


def _begins(lane: Lane, scale: Scale) -> float:
    """Where what is surest begins."""
    sure = [span[0] for bar in lane.bars for span in bar.sure]
    other = [span[0] for bar in lane.bars for span in bar.possible]
    seen = [day for bar in lane.bars for day in bar.seen]
    alone = [*(span[0] for span in lane.gaps), *(mark.day for mark in lane.marks)]
    return scale.at(min(sure or seen or other or alone or [scale.first]))


def _name_wide(lane: Lane) -> float:
    return _after_name(lane) + max(_wide(lane.th, 12), _wide(lane.en, 12))


def _after_name(lane: Lane) -> float:
    return _wide(lane.name, 14) + 8 if lane.name else 0.0


def _wide(said: str, size: int) -> float:
    return columns(said) * _LETTER[size]
