"""What a meeting decided: one node a decision, told by one or several sources."""

from __future__ import annotations

from collections import defaultdict

from graph_loader.derive.pages.common import Ties, supported
from graph_loader.derive.view import Page, View
from graph_loader.facts import DecisionFact
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.statements import Statement

_LINKS = (("appoints", "APPOINTS"), ("assigns", "ASSIGNS"), ("about", "ABOUT"))


def decisions(fragment: Fragment, page: Page, view: View, days: list[str]) -> None:
    """Writes the decisions of the meeting that the page is of, not those about it."""
    told: dict[str, list[tuple[Statement, DecisionFact]]] = defaultdict(list)
    for statement in page.statements:
        fact = statement.fact
        if isinstance(fact, DecisionFact) and view.entity(statement, fact.meeting) == page.key:
            entity = view.entity(statement, fact.subject())
            told[entity.id].append((statement, fact))
    for identifier in sorted(told):
        _decision(fragment, page.key, identifier, told[identifier], view, days)


def _decision(
    fragment: Fragment,
    meeting: NodeKey,
    identifier: str,
    told: list[tuple[Statement, DecisionFact]],
    view: View,
    days: list[str],
) -> None:
    what = min(fact.what for _, fact in told)
    node = fragment.node(
        "Decision",
        identifier,
        owner=meeting.id,
        name=what,
        what=what,
        verb=min(fact.verb for _, fact in told),
        day=next(iter(days), None),
    )
    fragment.relate("MADE", meeting, node)
    ties = Ties()
    for statement, fact in told:
        for field, link in _LINKS:
            for pointer in getattr(fact, field):
                ties.add(link, node, view.entity(statement, pointer.ref), statement)
    ties.write(fragment)
    supported(fragment, node, (statement for statement, _ in told))
