"""SVG as text: elements, their attributes, words in two languages.

Names come from sources that anybody may have written: every value is escaped here, once.
"""

from __future__ import annotations

from html import escape

from visualize.label import clean

SvgText = str
"""Escaped text of elements; nothing else may be put between elements."""


def tag(name: str, *inside: SvgText, **attributes: str | float | None) -> SvgText:
    """`<name …>inside</name>`; None leaves an attribute out, `_` in a name stands for `-`."""
    said = "".join(
        f' {_name(key)}="{_value(value)}"' for key, value in attributes.items() if value is not None
    )
    return f"<{name}{said}>{''.join(inside)}</{name}>" if inside else f"<{name}{said}/>"


def group(*inside: SvgText, **attributes: str | float | None) -> SvgText:
    """`<g>`, or nothing where there is nothing in it."""
    return tag("g", *inside, **attributes) if "".join(inside) else ""


def words(said: str) -> SvgText:
    """What stands in an element, on one line."""
    return escape(clean(said))


def text(said: str, x: float, y: float, **attributes: str | float | None) -> SvgText:
    """One line of text."""
    return tag("text", words(said), x=x, y=y, **attributes)


def both(th: str, en: str, x: float, y: float, **attributes: str | float | None) -> SvgText:
    """One line of text that follows the page's language."""
    return both_in("text", th, en, x=x, y=y, **attributes)


def heading(th: str, en: str, x: float, y: float, **attributes: str | float | None) -> SvgText:
    """What stands above a section of a sheet."""
    return both(th, en, x, y, font_size=15, font_weight=600, fill="var(--ink)", **attributes)


def both_in(name: str, th: str, en: str, **attributes: str | float | None) -> SvgText:
    """An element with words that follow the page's language."""
    if th == en:
        return tag(name, words(th), **attributes)
    return tag(name, words(th), data_th=clean(th), data_en=clean(en), **attributes)


def path(*steps: tuple[str, float, float], **attributes: str | float | None) -> SvgText:
    """`M 1 2 L 3 4 …`."""
    drawn = " ".join(f"{letter}{number(x)} {number(y)}" for letter, x, y in steps)
    return tag("path", d=drawn, **attributes)


def number(value: float) -> str:
    """One digit after the point, and none where it is 0: repeatable, and small."""
    found = f"{value:.1f}".removesuffix(".0")
    return "0" if found == "-0" else found


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-") if key not in _AS_WRITTEN else key


_AS_WRITTEN = frozenset({"viewBox", "patternUnits", "patternTransform", "preserveAspectRatio"})


def _value(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else number(value)
