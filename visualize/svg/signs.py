"""A sign for each status of a designation: told apart by form as well as by colour."""

from __future__ import annotations

import math

from visualize.stage import Sample
from visualize.style import words
from visualize.svg.element import SvgText, number, tag

# Status → (corners, turn in degrees, colour); 0 corners is a circle.
_FORMS: dict[str, tuple[int, int, str]] = {
    "applied": (3, -90, "initiative"),
    "promotion zone": (4, 0, "zone"),
    "plan approved": (6, 0, "meeting"),
    "certified": (0, 0, "person"),
    "pilot": (5, -90, "event"),
    "member": (4, 45, "agency"),
    "withdrawn": (3, 90, "place"),
}
_OTHER = (8, 0, "role")
_R = 5.4


def sign(status: str, x: float, y: float, key: str = "") -> SvgText:
    """The sign of a status, its middle at (x, y); `key` is the id of the tie."""
    corners, turn, colour = _FORMS.get(status, _OTHER)
    look: dict[str, str | float | None] = {
        "fill": f"var(--{colour}-line)", "stroke": f"var(--{colour}-line)", "stroke_width": 1.2,
        "data_id": key or None, "class_": "sign only-held" if key else None,
    }  # fmt: skip
    if not corners:
        return tag("circle", cx=x, cy=y, r=_R - 0.4, **look)
    points = (math.radians(turn + 360 * n / corners) for n in range(corners))
    told = " ".join(
        f"{number(x + _R * math.cos(a))},{number(y + _R * math.sin(a))}" for a in points
    )
    return tag("polygon", points=told, **look)


def legend(statuses: list[str]) -> tuple[Sample, ...]:
    """The signs of these statuses, in the order of this file's table."""
    known = sorted(statuses, key=lambda one: list(_FORMS).index(one) if one in _FORMS else 99)
    signs = (
        Sample(_sample(sign(status, 17, 7)), words().get(status, (status, status)))
        for status in known
    )
    hollow = tag("g", sign("", 17, 7), fill_opacity=0.2, stroke_dasharray="2.2 1.4")
    return (*signs, Sample(_sample(hollow), ("อาจเป็นได้", "possible")))


def _sample(*inside: SvgText) -> SvgText:
    return tag("svg", *inside, viewBox="0 0 34 14", width=34, height=14)
