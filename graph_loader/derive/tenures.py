"""Who held one role, when, how surely, and which statements say so.

A pure function of the evidence: its order does not matter, duplicates of one voice change
nothing but what is listed. The rule: `architecture.md`, 'As-of in one rule', and the table in
`asof/README.md`; the steps are in `graph_loader.derive.term`.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph_loader.derive.evidence import Evidence, Traits
from graph_loader.derive.period import Tenure
from graph_loader.derive.term.deaths import Death, closed_by_death, outlived
from graph_loader.derive.term.finish import fields
from graph_loader.derive.term.reading import Reading, read
from graph_loader.derive.term.role import terms_of
from graph_loader.derive.term.term import Term


def tenures(traits: Traits, evidence: Iterable[Evidence]) -> tuple[Tenure, ...]:
    """The tenures of one role, sorted by holder, how and term.

    ValueError for evidence that names no holder but speaks of one, or an unknown kind of
    source; DateError for a date that is not canonical.
    """
    reading, deaths = outlived(read(evidence))
    made = [
        _tenure(found, number, reading, deaths)
        for line in closed_by_death(terms_of(traits, reading), deaths)
        for number, found in enumerate(line, 1)
    ]
    return tuple(sorted(made, key=lambda t: (t.holder or "", t.how, t.term)))


def _tenure(found: Term, number: int, reading: Reading, deaths: dict[str, Death]) -> Tenure:
    line = found.segment.line
    death = deaths.get(line.holder or "")
    closings = (*reading.resets, *(death.claims if death else ()))
    return Tenure(holder=line.holder, how=line.how, **fields(found, number, closings))
