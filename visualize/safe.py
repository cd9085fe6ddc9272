"""Drawings are made by this package, and still nothing runs that a slip let in."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from visualize.stage import Drawing

_ELEMENTS = frozenset({
    "svg", "g", "defs", "pattern", "clipPath", "path", "rect", "circle", "ellipse", "line",
    "polyline", "polygon", "text", "tspan", "title", "desc", "use", "linearGradient", "stop",
    "marker", "symbol", "mask",
})  # fmt: skip
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|javascript:|data:", re.IGNORECASE)


def safe(drawing: Drawing) -> Drawing:
    """The drawing. Raises ValueError if it holds what a drawing has no need of."""
    sheets = (svg for sheet in drawing.sheets for svg in (sheet.svg, sheet.narrow) if svg)
    for svg in (*sheets, *(s.svg for s in drawing.legend)):
        if "<!" in svg or "<?" in svg:
            raise ValueError("a drawing is elements alone")
        # Entities need a declaration, which was just refused.
        for element in ET.fromstring(svg).iter():  # noqa: S314
            _judge(element)
    return drawing


def _judge(element: ET.Element) -> None:
    name = element.tag.rpartition("}")[2]
    if name not in _ELEMENTS:
        raise ValueError(f"a drawing has no <{name}>")
    for key, value in element.attrib.items():
        plain = key.rpartition("}")[2].lower()
        if plain.startswith("on") or plain == "style":
            raise ValueError(f"a drawing has no {plain}=")
        if plain == "href" and not value.startswith("#"):
            raise ValueError("a drawing refers to nothing outside itself")
        if not plain.startswith(("data-", "aria-")) and _OUTSIDE.search(value):
            raise ValueError(f"{plain}: a drawing refers to nothing outside itself")
