"""When a link holds: the fields that tenures, carryings and all other dated links share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from graph_loader.derive.evidence import Support

Began = Literal["yes", "announced", "planned"]
Span = tuple[str, str]

# End of what lasts until something ends it: later than any day that can be asked about.
FOREVER = "9999-12-31"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Bounds and sure days of a link (`architecture.md`, 'As-of in one rule').

    Days are ISO. Start is the first day in, end the first day out; None is not known. `sure`
    holds sorted, disjoint half-open spans inside start_min … end_max; one that lasts until
    something ends it runs to `FOREVER`. `stated_until` is the last day in, as stated.
    `supports` and `contradicts` are sorted, one entry per statement and what it says.
    """

    start_min: str | None = None
    start_max: str | None = None
    end_min: str | None = None
    end_max: str | None = None
    sure: tuple[Span, ...] = ()
    began: Began = "yes"
    stated_from: str | None = None
    stated_until: str | None = None
    supports: tuple[Support, ...] = ()
    contradicts: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated(Period):
    """A period of one link; `term` counts 1, 2, … in time order, `seen` lists whole days.

    `grounds` is the strongest reason: stated, seen, announced, planned, chaired or former.
    """

    term: int = 1
    grounds: str = "stated"
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure(Dated):
    """One holder in one role (การดำรงตำแหน่ง); holder None is the empty seat (ว่าง).

    `how`: substantive, acting, delegated, vacant or ex_officio. `term` counts within (holder,
    how). `through`: of an ex-officio tenure the carryings it came by, nearest last.
    """

    holder: str | None
    how: str
    through: tuple[str, ...] = ()
