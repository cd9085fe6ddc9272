"""What statements say of who holds a role, reduced to the fields that the as-of rule reads.

The meaning of each kind of statement is the table in `asof/README.md`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Says = Literal[
    "seen",
    "from",
    "until",
    "left",
    "former",
    "announced",
    "planned",
    "chaired",
    "vacant",
    "died",
    "dissolved",
    "reconstituted",
]
How = Literal["substantive", "acting", "delegated"]
KINDS = ("gazette", "cabinet", "release", "newspaper", "other")
_RANK = {kind: rank for rank, kind in enumerate(KINDS)}
STRONG = frozenset(KINDS[:2])


class Support(NamedTuple):
    """One statement behind a derived link, and what it says; `on` is its day, if a whole one."""

    statement: str
    as_: str
    on: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that one statement says of a role.

    Attributes:
        statement: Id of the statement; one that states a first and a last day is two pieces.
        says: What it says; the table in `asof/README.md` gives each one's meaning.
        holder: Entity id; None for an empty seat and for what happens to the body.
        on: When, as a canonical partial date; of a plan its first day; None if not stated.
        how: How the role is held; `died` counts for every way.
        effective: Of something announced: the day it takes effect, if stated.
        until: Of a plan: its last day, if stated.
        voice: The independent voice; duplicates share one. Empty: the statement is its own.
        kind: Kind of source, one of `KINDS` (best first).
        published: ISO day on which the source appeared; None counts as after what it tells.
    """

    statement: str
    says: Says
    holder: str | None
    on: str | None
    how: How = "substantive"
    effective: str | None = None
    until: str | None = None
    voice: str = ""
    kind: str = "release"
    published: str | None = None


class Traits(NamedTuple):
    """What the rule asks of a role.

    `seats` None means that nobody knows how many: treated as many, so that no holder is ever
    excluded by another on a guess. `reach`: days between two sights that are still one stretch.
    `renamed`: days on which the body by law got the name or lost it, or was founded: no term runs
    across one.
    """

    seats: int | None = 1
    reach: int = 730
    renamed: tuple[str, ...] = ()


def rank(kind: str) -> int:
    """Place of a kind of source, 0 the best; ValueError for a kind that is none of `KINDS`."""
    try:
        return _RANK[kind]
    except KeyError:
        raise ValueError(f"{kind}: not a kind of source; one of {', '.join(KINDS)}") from None


def speaker(evidence: Evidence) -> str:
    """The independent voice behind a piece of evidence."""
    return evidence.voice or evidence.statement
