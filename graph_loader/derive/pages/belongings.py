"""What a body belongs to, came from, or was merged from."""

from __future__ import annotations

from collections import defaultdict

from graph_loader.derive.evidence import Evidence
from graph_loader.derive.link_evidence import dated, standing
from graph_loader.derive.links import periods
from graph_loader.derive.pages.periods import period_properties, support
from graph_loader.derive.view import Page, View
from graph_loader.facts import BelongingFact
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.statements import digest


def belongings(fragment: Fragment, page: Page, view: View) -> None:
    """One Belonging for each parent, relation and term."""
    found: dict[tuple[NodeKey, str], list[Evidence]] = defaultdict(list)
    for statement in page.statements:
        fact = statement.fact
        if isinstance(fact, BelongingFact):
            parent = view.entity(statement, fact.to)
            if parent == page.key:
                continue
            said = list(dated(statement, fact, view))
            source = view.sources[statement.source]
            found[(parent, fact.relation)] += said or [
                standing(statement, view, "seen", source.published)
            ]
    for (parent, relation), evidence in sorted(found.items()):
        for period in periods(evidence):
            node = fragment.node(
                "Belonging",
                f"belonging-{digest(page.key.id, parent.id, relation, str(period.term))}",
                owner=page.key.id,
                name=relation,
                relation=relation,
                **period_properties(period),
            )
            fragment.relate("CHILD", page.key, node)
            fragment.relate("PARENT", node, parent)
            support(fragment, node, period)
