"""How each kind of thing and line looks and is called: read from `kinds.csv` and `words.csv`.

Kinds are told apart by a sign in the label as well as by colour, lines by their strokes.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from visualize.model import Tie

DASHED = (9, 6)
"""Possible."""
DOTTED = (2, 5)
"""Acting or delegated."""
MIXED = (9, 5, 2, 5)
"""Both."""
ACTING = frozenset({"acting", "delegated"})


@dataclass(frozen=True, slots=True)
class Kind:
    """A row of `kinds.csv`: colours are of a label's border and ground, light and dark."""

    kind: str
    sign: str
    th: str
    en: str
    line: str
    fill: str
    dark_line: str
    dark_fill: str


@cache
def kinds() -> dict[str, Kind]:
    """Kind → its look, in the order of the legend."""
    return {row["kind"]: Kind(**row) for row in _rows("kinds.csv")}


@cache
def words() -> dict[str, tuple[str, str]]:
    """Key → (Thai, English)."""
    return {row["key"]: (row["th"], row["en"]) for row in _rows("words.csv")}


def dashes(tie: Tie) -> tuple[int, ...]:
    """Strokes and gaps of a line in pixels; () is solid."""
    possible = tie.certainty == "possible" or tie.planned
    if tie.word in ACTING:
        return MIXED if possible else DOTTED
    return DASHED if possible else ()


def colours() -> str:
    """CSS variables `--KIND-line` and `--KIND-fill`, light and dark."""
    return f":root{{{''.join(_variables(kind) for kind in kinds().values())}}}\n"


def _variables(kind: Kind) -> str:
    line, fill = (kind.line, kind.dark_line), (kind.fill, kind.dark_fill)
    return (
        f"--{kind.kind}-line:light-dark({','.join(line)});"
        f"--{kind.kind}-fill:light-dark({','.join(fill)});"
    )


def _rows(name: str) -> list[dict[str, str]]:
    text = files("visualize").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))
