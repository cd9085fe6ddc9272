"""Who took part in a gathering, in what capacity, for whom."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from graph_loader.derive.evidence import Evidence, Says
from graph_loader.derive.link_evidence import standing
from graph_loader.derive.links import periods
from graph_loader.derive.pages.common import supported
from graph_loader.derive.pages.periods import period_properties, support
from graph_loader.derive.view import Page, View
from graph_loader.facts import ParticipationFact
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.statements import Statement, digest


class _Part(NamedTuple):
    who: NodeKey
    capacity: str
    behalf: NodeKey | None
    status: str

    def key(self) -> tuple[str, ...]:
        return (self.who.id, self.capacity, self.behalf.id if self.behalf else "", self.status)


def participations(fragment: Fragment, page: Page, view: View) -> None:
    """One Participation for each party, capacity, principal and status (held, planned)."""
    found: dict[_Part, list[tuple[Statement, ParticipationFact]]] = defaultdict(list)
    for statement in page.statements:
        fact = statement.fact
        if isinstance(fact, ParticipationFact) and view.entity(statement, fact.in_.ref) == page.key:
            behalf = view.entity(statement, fact.for_.ref) if fact.for_ else None
            who = view.entity(statement, fact.who.ref)
            found[_Part(who, fact.capacity, behalf, fact.status)].append((statement, fact))
    for part in sorted(found, key=_Part.key):
        _participation(fragment, page, view, part, found[part])


def _participation(
    fragment: Fragment,
    page: Page,
    view: View,
    part: _Part,
    told: list[tuple[Statement, ParticipationFact]],
) -> None:
    dated = [e for statement, fact in told if (e := _evidence(statement, fact, view)) is not None]
    period = next(iter(periods(dated, lasting=False)), None) if dated else None
    node = fragment.node(
        "Participation",
        f"participation-{digest(page.key.id, *part.key())}",
        owner=page.key.id,
        name=part.capacity,
        capacity=part.capacity,
        status=part.status,
        **(period_properties(period) if period else {}),
    )
    fragment.relate("TAKES", part.who, node)
    fragment.relate("AT", node, page.key)
    if part.behalf:
        fragment.relate("FOR", node, part.behalf)
    supported(fragment, node, (statement for statement, _ in told))
    if period:
        support(fragment, node, period)


def _evidence(statement: Statement, fact: ParticipationFact, view: View) -> Evidence | None:
    meeting = fact.in_.meeting
    day = fact.date or (meeting.date if meeting else None)
    if day is None or fact.status == "cancelled":
        return None
    says: Says = "planned" if fact.status == "planned" else "seen"
    return standing(statement, view, says, day)
