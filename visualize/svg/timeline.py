"""Lanes over the years: who, and on which days surely, possibly, or seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from visualize.label import columns, cut
from visualize.near import Span
from visualize.svg import fills
from visualize.svg.element import SvgText, both_in, group, heading, tag, words
from visualize.svg.forms import NARROW
from visualize.svg.scale import Scale, cursor, years

TOP = 44.0
"""Room for the day and the years' numbers."""
HEADING = 34.0
_SOFT = 17.0
"""Pixels from a name down to what follows it, where that has a line of its own."""
MANY = 30
"""From so many lanes on, those that do not meet in time share one."""
_LETTER = {15: 9.2, 14: 8.6, 12: 6.9}
"""Pixels of a column of text, by its size."""


@dataclass(frozen=True, slots=True)
class _Form:
    """Widths in pixels; `bar` is from a lane's top to its bar: the name stands above, in one line
    with what follows it or, `stacked`, in two.
    """

    wide: float
    left: float
    right: float
    lane: float
    bar: float
    stacked: bool = False

    def fitted(self, said: str, size: int) -> str:
        """As much of a text as finds room."""
        return cut(said, int((self.right - self.left) / _LETTER[size])) if self.stacked else said


_DESKTOP = _Form(1000.0, 12.0, 988.0, 46.0, 22.0)
_PHONE = _Form(NARROW, 8.0, NARROW - 8, 62.0, 38.0, stacked=True)


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


def timelines(
    key: str, sections: Sequence[Section], days: tuple[str, str], title: str
) -> tuple[SvgText, SvgText]:
    """A sheet over the days from the first to the last, wide and narrow; `title` is for who cannot
    see it.
    """
    wide = timeline(key, sections, *days, title)
    return wide, timeline(f"{key}-n", sections, *days, title, narrow=True)


def timeline(
    key: str,
    sections: Sequence[Section],
    first: str,
    last: str,
    title: str,
    *,
    narrow: bool = False,
) -> SvgText:
    """The sheet `key` in one form."""
    form = _PHONE if narrow else _DESKTOP
    scale = Scale(first, last, form.left, form.right)
    high = TOP
    parts: list[SvgText] = []
    for section in sections:
        if section.name[0]:
            parts.append(_heading(section, form, high))
            high += HEADING
        for row in _rows(section.lanes, form, scale):
            parts += [_lane(key, lane, form, scale, high) for lane in row]
            high += form.lane
    return tag(
        "svg", fills.patterns(key), years(scale, TOP - 16, high), *parts, cursor(20, high),
        viewBox=f"0 0 {form.wide:.0f} {high:.0f}", width=form.wide, height=high, role="group",
        aria_label=title, data_from=first, data_to=last, data_x0=form.left, data_x1=form.right,
    )  # fmt: skip


def _rows(lanes: Sequence[Lane], form: _Form, scale: Scale) -> Iterator[list[Lane]]:
    """A row a lane, or, where there are many, several in one as far as there is room."""
    if len(lanes) < MANY:
        yield from ([lane] for lane in lanes)
        return
    rows: list[tuple[float, list[Lane]]] = []
    for lane in sorted(lanes, key=lambda lane: _room(lane, form, scale)):
        start, stop = _room(lane, form, scale)
        free = next((place for place, (end, _) in enumerate(rows) if end + 14 < start), None)
        if free is None:
            rows.append((stop, [lane]))
        else:
            rows[free] = (stop, [*rows[free][1], lane])
    yield from (row for _, row in rows)


def _heading(section: Section, form: _Form, top: float) -> SvgText:
    th, en = (form.fitted(said, 15) for said in section.name)
    return heading(th, en, form.left, top + 23, data_id=section.id or None)


def _lane(key: str, lane: Lane, form: _Form, scale: Scale, top: float) -> SvgText:
    y = top + form.bar
    gaps = (fills.gap(*_place(scale, span, y)) for span in lane.gaps)
    bars = (_bar(key, bar, scale, y) for bar in lane.bars)
    marks = (fills.mark(mark.id, scale.at(mark.day), y, full=mark.full, planned=mark.planned)
             for mark in lane.marks)  # fmt: skip
    return group(*gaps, *bars, *marks, _name(lane, form, scale, top))


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


def _name(lane: Lane, form: _Form, scale: Scale, top: float) -> SvgText:
    """The name above its bar's beginning; at the right end it ends where the drawing does."""
    x, below = _name_at(lane, form, scale), form.stacked and lane.name and lane.th
    said = words(form.fitted(lane.name, 14))
    name = tag("tspan", said, font_size=14, font_weight=600, fill="var(--ink)")
    th, en = form.fitted(lane.th, 12), form.fitted(lane.en, 12)
    where: dict[str, float] = {"x": x, "dy": _SOFT} if below else {"dx": 8 if lane.name else 0}
    soft = both_in("tspan", th, en, **where)
    return tag(
        "text", name if lane.name else "", soft if lane.th else "", x=x,
        y=top + form.bar - 6 - (_SOFT if below else 0), font_size=12, fill="var(--soft)",
        data_id=lane.id or None,
    )  # fmt: skip


def _name_at(lane: Lane, form: _Form, scale: Scale) -> float:
    return max(form.left, min(_begins(lane, scale), form.right - _name_wide(lane, form)))


def _room(lane: Lane, form: _Form, scale: Scale) -> tuple[float, float]:
    """From where to where a lane is drawn upon."""
    x = _name_at(lane, form, scale)
    spans = [
        *lane.gaps,
        *((mark.day, mark.day) for mark in lane.marks),
        *(span for bar in lane.bars for span in (*bar.sure, *bar.possible)),
    ]
    starts = [scale.at(first) for first, _ in spans]
    return min(x, *starts, x), max(
        x + _name_wide(lane, form), *(scale.at(end) for _, end in spans), x
    )


def _begins(lane: Lane, scale: Scale) -> float:
    """Where what is surest begins."""
    sure = [span[0] for bar in lane.bars for span in bar.sure]
    other = [span[0] for bar in lane.bars for span in bar.possible]
    seen = [day for bar in lane.bars for day in bar.seen]
    alone = [*(span[0] for span in lane.gaps), *(mark.day for mark in lane.marks)]
    return scale.at(min(sure or seen or other or alone or [scale.first]))


def _name_wide(lane: Lane, form: _Form) -> float:
    name = _wide(form.fitted(lane.name, 14), 14) if lane.name else 0.0
    soft = max(_wide(form.fitted(said, 12), 12) for said in (lane.th, lane.en))
    return max(name, soft) if form.stacked else name + soft + (8 if lane.name else 0)


def _wide(said: str, size: int) -> float:
    return columns(said) * _LETTER[size]
