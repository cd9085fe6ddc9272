"""Bodies that a law or order founded in the years of the news; the data are `founded.csv`.

One body a line: its name (`body`), the day `on` which it was founded, the `law`. Nobody held a post
there before. A body that only got another name is in `renamed.csv`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from graph_loader.thai.agencies import agency_key
from graph_loader.thai.bodies import known_body
from graph_loader.thai.word_lists import tabled


class Founding(NamedTuple):
    """The first day (ISO), and the law."""

    on: str
    law: str


@cache
def foundings() -> dict[str, Founding]:
    """By the comparison keys of the bodies."""
    rows = tabled(Path(__file__).with_name("founded.csv"))
    return {agency_key(row["body"]): Founding(row["on"], row["law"]) for row in rows}


def founded(key: str) -> Founding | None:
    """The founding of a body by its comparison key, or that of a well-known short form."""
    return foundings().get(known_body(key) or key)
