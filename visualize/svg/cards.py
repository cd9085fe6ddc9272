"""Cards in a grid: a name, its numbers, a bar that compares them; a click goes down or opens it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visualize.label import wrapped
from visualize.model import Said
from visualize.svg.element import SvgText, both, heading, number, tag
from visualize.svg.forms import NARROW

_CARD, _HIGH = 270.0, 88.0
_GAP = 14.0
_TOP = 16.0
_SECTION = 40.0
_LETTER = 8.7
"""Pixels of a column of a name, at 14 px."""


@dataclass(frozen=True, slots=True)
class Card:
    """`sheet` is where a click leads; without one it shows the thing `id`."""

    name: Said
    numbers: Said
    weight: int
    id: str = ""
    sheet: str = ""
    colour: str = "agency"


@dataclass(frozen=True, slots=True)
class Section:
    """Cards under a heading."""

    name: Said
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class _Grid:
    """How many cards stand beside each other, and how wide each is."""

    wide: float
    columns: int
    card: float

    @property
    def side(self) -> float:
        """Pixels left and right of all columns."""
        return (self.wide - self.columns * self.card - (self.columns - 1) * _GAP) / 2


_DESKTOP, _PHONE = _Grid(1140.0, 4, _CARD), _Grid(NARROW, 1, NARROW - 2)


def cards(sections: Sequence[Section], title: str, *, narrow: bool = False) -> SvgText:
    """The sheet of all sections, one below the other; bars compare the bodies under a heading."""
    grid = _PHONE if narrow else _DESKTOP
    drawn: list[SvgText] = []
    y = _TOP
    for section in sections:
        if section.name[0]:
            drawn.append(heading(*section.name, grid.side, y + 20))
            y += _SECTION - 6
        most = max((card.weight for card in section.cards if card.id or not card.sheet), default=0)
        for n, card in enumerate(section.cards):
            x = grid.side + n % grid.columns * (grid.card + _GAP)
            drawn.append(_card(card, x, y + n // grid.columns * (_HIGH + _GAP), grid, most))
        y += -(-len(section.cards) // grid.columns) * (_HIGH + _GAP) + 8
    return tag(
        "svg", *drawn, viewBox=f"0 0 {number(grid.wide)} {number(y)}", width=grid.wide, height=y,
        role="group", aria_label=title,
    )  # fmt: skip


def _card(card: Card, x: float, y: float, grid: _Grid, most: int) -> SvgText:
    """A card is one button; what can be gone down into says so by an arrow."""
    frame = tag(
        "rect", x=x, y=y, width=grid.card, height=_HIGH, rx=7, fill="var(--panel)",
        stroke=f"var(--{card.colour}-line)", stroke_opacity=0.55,
    )  # fmt: skip
    numbers = both(*card.numbers, x + 12, y + _HIGH - 22, font_size=12, fill="var(--soft)")
    arrow = tag("text", "›", x=x + grid.card - 18, y=y + 25, font_size=20, fill="var(--accent)")
    return tag(
        "g", frame, *_names(card, x, y, grid), numbers, _bar(card, x, y, grid, most),
        arrow if card.sheet else "", data_sheet=card.sheet or None,
        data_id=None if card.sheet else card.id or None,
        aria_label=f"{card.name[0]} {card.numbers[0]}" if card.sheet else None,
    )  # fmt: skip


def _names(card: Card, x: float, y: float, grid: _Grid) -> list[SvgText]:
    room = int(grid.card / _LETTER)
    th, en = wrapped(card.name[0], room), wrapped(card.name[1], room)
    lines = [(th[n] if n < len(th) else " ", en[n] if n < len(en) else " ") for n in range(2)]
    return [
        both(*line, x + 12, y + 23 + n * 19, font_size=14, font_weight=600, fill="var(--ink)")
        for n, line in enumerate(lines)
    ]


def _bar(card: Card, x: float, y: float, grid: _Grid, most: int) -> SvgText:
    """As long as its share of the heaviest; what stands for many has none."""
    whole = grid.card - 24
    ground = tag("rect", x=x + 12, y=y + _HIGH - 13, width=whole, height=5, rx=2.5,
                 fill="var(--rule)")  # fmt: skip
    if not (card.weight and card.id):
        return ground
    wide = max(5.0, whole * card.weight / most)
    return ground + tag("rect", x=x + 12, y=y + _HIGH - 13, width=wide, height=5, rx=2.5,
                        fill=f"var(--{card.colour}-line)")  # fmt: skip
