"""What a body belongs to, came from, or was merged from."""

from __future__ import annotations

from collections import defaultdict

from graph_loader.derive.evidence import Evidence
from graph_loader.derive.link_evidence import dated, standing
from graph_loader.derive.pages.dated_links import BELONGING, dated_links
from graph_loader.derive.view import Page, View
from graph_loader.facts import BelongingFact
from graph_loader.graph.pieces import Fragment, NodeKey


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
    dated_links(fragment, page.key, BELONGING, found)
