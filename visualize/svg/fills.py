"""How surely and in what capacity: told by pattern, so that colour is not needed.

Certain is solid, possible hatched, acting or delegated striped, ex officio solid with a light
line along its middle; a gap is an empty dashed box.
"""

from __future__ import annotations

from visualize.stage import Sample
from visualize.style import ACTING
from visualize.svg.element import SvgText, tag

INK = "var(--person-line)"
GROUND = "var(--person-fill)"
HIGH = 14.0
"""Pixels of a bar's height."""


def patterns(key: str) -> SvgText:
    """`<defs>` with the patterns of a sheet; ids begin with its key."""
    return tag("defs", _hatched(key), _striped(key))


def _hatched(key: str) -> SvgText:
    line = tag("line", x1=0, y1=0, x2=0, y2=6, stroke=INK, stroke_width=1.4)
    return tag(
        "pattern", line, id=f"{key}-hatched", width=5, height=6, patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )  # fmt: skip


def _striped(key: str) -> SvgText:
    ground = tag("rect", width=12, height=20, fill=GROUND)
    stripe = tag("rect", width=6, height=20, fill=INK)
    return tag(
        "pattern", ground, stripe, id=f"{key}-striped", width=12, height=20,
        patternUnits="userSpaceOnUse",
    )  # fmt: skip


def sure(key: str, how: str, x: float, y: float, wide: float) -> SvgText:
    """A bar of days on which it surely is so."""
    fill = f"url(#{key}-striped)" if how in ACTING else INK
    bar = tag("rect", x=x, y=y, width=wide, height=HIGH, rx=2, fill=fill, stroke=INK)
    if how != "ex_officio":
        return bar
    middle = tag(
        "line", x1=x + 2, x2=x + wide - 2, y1=y + HIGH / 2, y2=y + HIGH / 2,
        stroke="var(--page)", stroke_width=3,
    )  # fmt: skip
    return bar + (middle if wide > _LEAST else "")


_LEAST = 6.0


def may_be(key: str, x: float, y: float, wide: float) -> SvgText:
    """A bar of days on which nothing speaks against it."""
    return tag(
        "rect", x=x, y=y + 2, width=wide, height=HIGH - 4, rx=2, fill=f"url(#{key}-hatched)",
        stroke=INK, stroke_width=0.6, fill_opacity=0.7, stroke_opacity=0.6,
    )  # fmt: skip


def gap(x: float, y: float, wide: float) -> SvgText:
    """Days between two holders that no source fills."""
    return tag(
        "rect", x=x, y=y, width=wide, height=HIGH, rx=2, fill="var(--page)",
        stroke="var(--soft)", stroke_dasharray="4 3",
    )  # fmt: skip


def mark(key: str, x: float, y: float, *, full: bool, planned: bool) -> SvgText:
    """A sign on one day: filled for who presided."""
    return tag(
        "circle", cx=x, cy=y + HIGH / 2, r=5.5, stroke="var(--meeting-line)", stroke_width=1.6,
        fill="var(--meeting-line)" if full else "var(--meeting-fill)",
        stroke_dasharray="2 2" if planned else None, data_id=key or None,
    )  # fmt: skip


def _sample(*inside: SvgText) -> SvgText:
    return tag("svg", *inside, viewBox="0 0 34 14", width=34, height=14)


def legend(key: str) -> tuple[Sample, ...]:
    """The patterns and what they stand for; `key` is that of the page's first sheet."""
    return (
        Sample(_sample(sure(key, "substantive", 1, 0, 32)), ("แน่นอน", "certain")),
        Sample(_sample(may_be(key, 1, 0, 32)), ("อาจเป็นได้", "possible")),
        Sample(_sample(sure(key, "acting", 1, 0, 32)), ("รักษาการ หรือแทน", "acting or delegated")),
        Sample(_sample(sure(key, "ex_officio", 1, 0, 32)), ("โดยตำแหน่ง", "ex officio")),
        Sample(_sample(gap(1, 0, 32)), ("ไม่มีแหล่งใดกล่าวถึง", "no source fills it")),
    )


def marks_legend() -> tuple[Sample, ...]:
    """The signs of single days."""
    return (
        Sample(_sample(mark("", 17, 0, full=True, planned=False)), ("เป็นประธาน", "presided")),
        Sample(_sample(mark("", 17, 0, full=False, planned=False)), ("เข้าร่วม", "took part")),
        Sample(_sample(mark("", 17, 0, full=False, planned=True)), ("ตามแผน", "planned")),
    )
