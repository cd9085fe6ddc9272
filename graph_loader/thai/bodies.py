"""Well-known Thai bodies and the short forms by which texts call them; the data are `bodies.csv`.

One body a line: `body` (its full name, without a legal form), `shorts`, `law` (what it stands
on) and `from`, one for each short form: how many of 5,418 texts of thaigov.go.th introduce it in
brackets after the name, or else the body's own address. A short form that such texts also give
to another body (กพร., ทช.) is not here: only the document can say which is meant.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from graph_loader.thai.ministries import full_names
from graph_loader.thai.text import normal
from graph_loader.thai.word_lists import tabled


@cache
def _shorts() -> dict[str, tuple[str, ...]]:
    """Normal form of a body's name → those of its short forms."""
    rows = tabled(Path(__file__).with_name("bodies.csv"))
    return {normal(r["body"]): tuple(map(normal, r["shorts"].split("|"))) for r in rows}


@cache
def _bodies() -> dict[str, str]:
    return {short: body for body, shorts in _shorts().items() for short in shorts}


def known_shorts(key: str) -> tuple[str, ...]:
    """The short forms of a body by its comparison key, in normal form; none if it is not known."""
    return _shorts().get(key, ())


def known_body(short: str) -> str | None:
    """The key of the body that a short form (in normal form) means, where it is well known."""
    return _bodies().get(short)


@cache
def full_keys() -> frozenset[str]:
    """The comparison keys of the well-known bodies and ministries."""
    return frozenset(_shorts()) | frozenset(map(normal, full_names()))


def is_full_name(key: str) -> bool:
    """Whether a comparison key is the full name of a well-known body or ministry: then it is a
    short form of no other, whatever a text puts in brackets.
    """
    return key in full_keys()
