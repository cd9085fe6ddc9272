"""Pages of persons, agencies, initiatives and places."""

from __future__ import annotations

from collections.abc import Iterable

from graph_loader.dates import earliest
from graph_loader.derive.names import names
from graph_loader.derive.pages.belongings import belongings
from graph_loader.derive.pages.common import Ties, supported
from graph_loader.derive.pages.tallies import tallies
from graph_loader.derive.view import Page, View
from graph_loader.facts import (
    AgencyFact,
    ConstitutionFact,
    DeathFact,
    DissolutionFact,
    InitiativeFact,
    PlaceFact,
)
from graph_loader.graph.pieces import Fragment, sorted_list


def person(page: Page, view: View) -> Fragment:
    """A person: names, ranks, day of death."""
    fragment = Fragment()
    deaths = [s.fact.on for s in page.statements if isinstance(s.fact, DeathFact)]
    node = fragment.node(
        *page.key,
        **names(page, page.times()),
        ranks=sorted_list(way.rank for way in page.written),
        died=min(deaths, key=lambda day: earliest(day) or "", default=None),
    )
    supported(fragment, node, page.statements)
    return fragment


def agency(page: Page, view: View) -> Fragment:
    """A body: names, orders that constituted it, what it belongs to, where it is."""
    fragment, ties = Fragment(), Ties()
    facts = [s.fact for s in page.statements]
    node = fragment.node(
        *page.key,
        **names(page, page.times()),
        classification=_first(f.type for f in facts if isinstance(f, AgencyFact)),
        orders=sorted_list(f.order for f in facts if isinstance(f, ConstitutionFact)),
        dissolved=_first(f.on for f in facts if isinstance(f, DissolutionFact)),
    )
    for statement in page.statements:
        fact = statement.fact
        if isinstance(fact, AgencyFact) and fact.country:
            ties.add("LOCATED_IN", node, view.entity(statement, fact.country), statement)
    ties.write(fragment)
    supported(fragment, node, page.statements)
    belongings(fragment, page, view)
    return fragment


def initiative(page: Page, view: View) -> Fragment:
    """A programme or series: names, who drives it, where, how many of it sources count."""
    fragment, ties = Fragment(), Ties()
    introducing = [s for s in page.statements if isinstance(s.fact, InitiativeFact)]
    kinds = (s.fact.type for s in introducing if isinstance(s.fact, InitiativeFact))
    node = fragment.node(*page.key, **names(page, page.times()), classification=_first(kinds))
    for statement in introducing:
        fact = statement.fact
        if isinstance(fact, InitiativeFact):
            for driver in fact.driven_by:
                ties.add("DRIVES", view.entity(statement, driver), node, statement)
            for place in fact.places:
                ties.add("LOCATED_IN", node, view.entity(statement, place), statement)
    ties.write(fragment)
    supported(fragment, node, introducing)
    tallies(fragment, page)
    return fragment


def place(page: Page, view: View) -> Fragment:
    """A place: names, and in what it lies."""
    fragment, ties = Fragment(), Ties()
    facts = [s.fact for s in page.statements if isinstance(s.fact, PlaceFact)]
    node = fragment.node(
        *page.key,
        **names(page, page.times()),
        classification=_first(fact.type for fact in facts),
    )
    for statement in page.statements:
        if isinstance(statement.fact, PlaceFact) and statement.fact.in_:
            ties.add("LOCATED_IN", node, view.entity(statement, statement.fact.in_), statement)
    ties.write(fragment)
    supported(fragment, node, page.statements)
    return fragment


def _first(values: Iterable[str | None]) -> str | None:
    """The least of what is stated; sources that disagree stay visible in their statements."""
    return next(iter(sorted_list(values)), None)
