"""What a meeting decided: one node a decision, told by one or several sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from graph_loader.derive.pages.common import Ties, supported
from graph_loader.derive.view import View
from graph_loader.facts import DecisionFact
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.statements import Statement

_LINKS = (("appoints", "APPOINTS"), ("assigns", "ASSIGNS"), ("about", "ABOUT"))


def decisions(
    fragment: Fragment,
    meeting: NodeKey,
    statements: Iterable[Statement],
    view: View,
    days: list[str],
) -> None:
    """Writes the decisions of a meeting, out of statements that speak of it as theirs."""
    told: dict[str, list[tuple[Statement, DecisionFact]]] = defaultdict(list)
    for statement in statements:
        if isinstance(statement.fact, DecisionFact):
            entity = view.entity(statement, statement.fact.subject())
            told[entity.id].append((statement, statement.fact))
    for identifier in sorted(told):
        _decision(fragment, meeting, identifier, told[identifier], view, days)


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
