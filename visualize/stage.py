"""What a page shows in its middle: a network, or drawings; and a table beside it.

The shell (`page.py`, `template/`) takes either and gives it all that a page has: search, legend
as filter, the day, details of what is chosen, table, CSV, PNG, print, deep links. What it needs
of a drawing (SVG made in Python, as text) is said here once; looks of drawings are
`template/drawing.css`.

Parts of an SVG, by their attributes:

- `data-id="ID"`: a thing or tie of the picture. A click, or Enter, shows its details; it fades
  where something else is chosen, and goes where its kind is switched off. The shell gives it
  `tabindex`, `role="button"` and, where there is none, an `aria-label`.
- `data-held`: set by the shell where the id is a dated tie: `certain`, `possible` or `no` on the
  day that is set; absent while no day is set. What that looks like is the style sheet's.
  `data-tie="TIE ID"` on a part takes the days of that tie instead of its own id's; of several,
  divided by `|`, those of the surest. A part with `data-tie` alone is no button.
- `data-sheet="KEY"`: a click goes to that sheet (one goes down; the way up is the shell's).
- `data-th`, `data-en` on a text (with no elements in it): its words in both languages; the
  element itself says the Thai.
- `data-cursor` on an element: moved to the day by `transform="translate(X 0)"`, hidden while no
  day is set, or one out of reach. Its svg says where days stand: `data-from`, `data-to` (ISO days)
  and `data-x0`, `data-x1` (their places), linear between. Text in it with `data-day` says the day.

An SVG has a `viewBox`, and `width` and `height` in pixels at which it reads; colours come from
variables (`var(--person-fill)`, `--ink`, `--soft`, `--rule`, `--page`, `--panel`, `--accent`),
classes or attributes, never `style="…"`, which the page's policy does not let in. Ids in it
(patterns) begin with the sheet's key. Whoever makes it escapes what is in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from visualize.label import LINE
from visualize.layout.boxes import Box
from visualize.layout.stress import Position
from visualize.model import Folds, Picture, Said


@dataclass(frozen=True, slots=True)
class Ref:
    """A cell that names a thing or tie of the picture; `text` if it says something else."""

    id: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """A cell that is a day or a part of one (ISO)."""

    iso: str


@dataclass(frozen=True, slots=True)
class Word:
    """A cell that is a key of `words.csv`."""

    key: str


@dataclass(frozen=True, slots=True)
class Held:
    """A cell that says how surely the row's tie holds, on the day that is set."""


Cell = str | int | Ref | When | Word | Held


@dataclass(frozen=True, slots=True)
class Row:
    """`id` is a thing or tie of the picture: a dated tie's row goes on days on which it is not."""

    cells: tuple[Cell, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The picture in words. `names` are the columns of the CSV and the frame, `heads` are read."""

    names: tuple[str, ...]
    heads: tuple[Said, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A network: a picture and where everything in it stands; labels have lines of so many
    columns, and `flowing` lines leave by the side.

    What stands in a group of `folds` is not seen until a click opens it, and its lines end at the
    group. Groups that stand in no other have a place, and so has what stands in those of `opened`.
    `listed`: it opens as a list, in which long names are read whole.
    Without a `table` the shell makes one of the ties.
    """

    picture: Picture
    positions: Mapping[str, Position]
    boxes: Mapping[str, Box]
    line: int = LINE
    flowing: bool = False
    folds: Folds = field(default_factory=Folds)
    opened: frozenset[str] = frozenset()
    listed: bool = False
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One drawing; `up` is the key of the sheet above it. The first of a page is seen first.

    `narrow` is the same for a window of a phone's width; ids in it begin with the key and `-n`.
    """

    key: str
    name: Said
    svg: str
    up: str = ""
    narrow: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """A line of a drawing's legend: a small SVG (34 × 14) and what it stands for."""

    svg: str
    means: Said


@dataclass(frozen=True, slots=True)
class Drawing:
    """Sheets, and the picture whose things and ties they show; table as in `Drawn`."""

    picture: Picture
    sheets: tuple[Sheet, ...]
    legend: tuple[Sample, ...] = ()
    table: Table | None = None


Stage = Drawn | Drawing
