"""Evidence written in one line a piece, for tests that are read by people."""

from __future__ import annotations

from typing import Any, Final

from graph_loader.derive.evidence import KINDS, Evidence, Traits
from graph_loader.derive.period import Tenure
from graph_loader.derive.tenures import tenures

HOWS: Final = ("acting", "delegated")
NOBODY: Final = "-"


def told(*lines: str) -> list[Evidence]:
    """`A seen 2020-05-13 gazette acting voice=v`: holder, what, when, then anything else.

    Statements are s1, s2, …; each appeared on the day it speaks of, unless `published=` says
    otherwise (`published=` alone: not known).
    """
    return [_piece(f"s{number}", line.split()) for number, line in enumerate(lines, 1)]


def _piece(statement: str, words: list[str]) -> Evidence:
    holder, says, on, *more = words
    given: dict[str, Any] = {"published": on if len(on) == len("2020-05-13") else None}
    for word in more:
        name, equals, value = word.partition("=")
        if equals:
            given[name] = value or None
        else:
            given["how" if name in HOWS else "kind"] = _known(name)
    what: Any = says
    return Evidence(statement, what, None if holder == NOBODY else holder, on, **given)


def _known(word: str) -> str:
    if word not in (*HOWS, *KINDS):
        raise ValueError(f"{word}: neither a way of holding nor a kind of source")
    return word


def terms(*lines: str, seats: int | None = 1, reach: int = 730) -> dict[str, Tenure]:
    """The tenures by holder and term: `A1`, `A2`, `-1`; acting ones as `A1 acting`."""
    found = tenures(Traits(seats, reach), told(*lines))
    return {_name(tenure): tenure for tenure in found}


def _name(tenure: Tenure) -> str:
    how = "" if tenure.how in ("substantive", "vacant") else f" {tenure.how}"
    return f"{tenure.holder or NOBODY}{tenure.term}{how}"


def bounds(tenure: Tenure) -> tuple[str | None, str | None, str | None, str | None]:
    """Start and end, least and greatest."""
    return (tenure.start_min, tenure.start_max, tenure.end_min, tenure.end_max)


def ids(tenure: Tenure) -> tuple[str, str]:
    """The statements for and against, as words."""
    return (
        " ".join(support.statement for support in tenure.supports),
        " ".join(support.statement for support in tenure.contradicts),
    )
