"""What a page draws, apart from how: things, the ties between them, and what these rest on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

MOST = 60
"""Statements of one thing or tie that a page carries; how many more there are is said."""
Said = tuple[str, str]
"""In Thai and in English."""
Certainty = Literal["certain", "possible", "stated"]
"""How surely a tie holds on the day asked; `stated` for a tie that no source dates."""


@dataclass(frozen=True, slots=True)
class Thing:
    """An entity, a decision, or an empty seat. `detail` tells it from others of the name."""

    id: str
    name: str
    detail: str = ""
    names: tuple[str, ...] = ()
    verb: str = ""
    days: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """`person`, `agency`, … `decision`: an id begins with it."""
        return kind_of(self.id)


@dataclass(frozen=True, slots=True)
class Days:
    """The period of a dated link, as `graph_loader.asof` reads it; ISO days, spans half-open.

    `start_max` and `end_min` are where its undated statements count as evidence.
    """

    start_min: str | None = None
    start_max: str | None = None
    end_min: str | None = None
    end_max: str | None = None
    sure: tuple[tuple[str, str], ...] = ()
    began: str = "yes"


@dataclass(frozen=True, slots=True)
class Tie:
    """One line of the picture, from `first` to `second`; `word` is a key of `words.csv`.

    `link` is the id of the dated link it comes from, if any, and `days` its period; `since` and
    `until` are ISO days or parts of days, as stated, or else (`seen`) the sights.
    """

    id: str
    word: str
    first: str
    second: str
    certainty: Certainty = "stated"
    link: str = ""
    since: str = ""
    until: str = ""
    seen: bool = False
    planned: bool = False
    via: str = ""
    statements: tuple[str, ...] = ()
    days: Days | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """A statement as the evidence of one thing or tie."""

    source: str
    at: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    day: str = ""
    quote: str = ""
    against: bool = False


@dataclass(frozen=True, slots=True)
class Citable:
    """What a citation says of a source."""

    id: str
    name: str
    publisher: str = ""
    published: str = ""
    address: str = ""
    retrieved: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far the store reaches: its newest days and its serial number, never the clock; and the
    day as known on which it is, if that is asked.
    """

    serial: int = 0
    sources: int = 0
    published: str = ""
    retrieved: str = ""
    known_on: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """Evidence of a page: of things and ties by id, and the sources by id.

    Of a tie all of it, of a thing at most MOST statements; `more` is how many there are besides.
    """

    tellings: dict[str, tuple[Telling, ...]] = field(default_factory=dict)
    sources: dict[str, Citable] = field(default_factory=dict)
    more: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is drawn, and how many things the limit left out.

    `centre` is what was asked about, "" for nothing in particular; `focus` what was asked about
    besides (the other end of a path). `aside` is in the page but not seen until somebody asks
    for the neighbours of what it is tied to.
    """

    centre: str
    things: dict[str, Thing]
    ties: tuple[Tie, ...]
    left_out: int = 0
    focus: tuple[str, ...] = ()
    aside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Heap:
    """Things of one kind at one place, drawn as one until somebody opens it."""

    kind: str
    name: Said


@dataclass(frozen=True, slots=True)
class Folds:
    """What stands in what while it is closed: thing or heap → thing or heap; heaps by id."""

    groups: dict[str, str] = field(default_factory=dict)
    heaps: dict[str, Heap] = field(default_factory=dict)


def kind_of(identifier: str) -> str:
    """`agency-06bd…` → `agency`."""
    return identifier.rsplit("-", 1)[0]


VACANCY = "vacancy"


def empty_seat(link: str) -> str:
    """What a page draws in the holder's place of a vacant term, by the term's id."""
    return f"{VACANCY}-{link.rsplit('-', 1)[1]}"
