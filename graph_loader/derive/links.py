"""Periods of links that no other link excludes: belonging, designation, participation, carrying.

'A body's decision that gives a post to a post, a parent to a body, a designation to a zone
takes effect on its own day unless it says otherwise and is sure until something ends it.'
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from graph_loader.derive.evidence import Evidence
from graph_loader.derive.period import Dated
from graph_loader.derive.term.breaks import Breaks
from graph_loader.derive.term.finish import fields
from graph_loader.derive.term.role import alone
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.timeline import Timeline

REACH = 730


def periods(
    evidence: Iterable[Evidence], *, lasting: bool = True, reach: int = REACH
) -> tuple[Dated, ...]:
    """The periods of one link, in order of time; holder and how of the evidence are not read.

    A decision is a `from` on its own day or on the day of effect that it states; `seen` is a day
    on which a source speaks of the link as standing; `until`, `left`, `former`, `announced` and
    `planned` mean what they mean for a tenure. `lasting`: a start is sure until something ends
    it; without (somebody's part in a gathering), up to the last sight or a stated end.
    """
    line = Timeline(None, "link")
    for piece in evidence:
        # What lasts needs no later sight, even where it was decided for a coming day.
        line.add(replace(piece, published=None) if lasting else piece)
    terms = alone(line.settled(), Rules(reach, lasting=lasting), Breaks())
    return tuple(Dated(**fields(term, number)) for number, term in enumerate(terms, 1))
