"""The page of a zone: where it lies, what it bears and since when."""

from __future__ import annotations

from collections import defaultdict

from graph_loader.derive.evidence import Evidence
from graph_loader.derive.link_evidence import dated
from graph_loader.derive.names import names
from graph_loader.derive.pages.common import Ties, supported
from graph_loader.derive.pages.dated_links import DESIGNATION, dated_links
from graph_loader.derive.view import Page, View
from graph_loader.facts import DesignationFact, ZoneFact
from graph_loader.graph.pieces import Fragment, NodeKey


def zone(page: Page, view: View) -> Fragment:
    """A zone with its places and designations."""
    fragment, ties = Fragment(), Ties()
    own = [s for s in page.statements if isinstance(s.fact, ZoneFact)]
    node = fragment.node(*page.key, **names(page, page.times()))
    for statement in page.statements:
        fact = statement.fact
        if not isinstance(fact, ZoneFact | DesignationFact):
            continue
        places = list(fact.places) if isinstance(fact, ZoneFact) else []
        around = fact.zone.around
        for place in [*places, *([around] if around else [])]:
            ties.add("LOCATED_IN", node, view.entity(statement, place), statement)
    ties.write(fragment)
    supported(fragment, node, own)
    _designations(fragment, page, view)
    return fragment


def _designations(fragment: Fragment, page: Page, view: View) -> None:
    found: dict[tuple[NodeKey, str], list[Evidence]] = defaultdict(list)
    for statement in page.statements:
        fact = statement.fact
        if isinstance(fact, DesignationFact):
            series = view.entity(statement, fact.series)
            found[(series, fact.status)] += dated(statement, fact, view)
    dated_links(fragment, page.key, DESIGNATION, found)
