"""Pages of meetings and events: when, where, who took part, what was decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from graph_loader.derive.names import names
from graph_loader.derive.pages.common import Ties, supported
from graph_loader.derive.pages.decisions import decisions
from graph_loader.derive.pages.participations import participations
from graph_loader.derive.view import Page, View
from graph_loader.facts import EventFact, MeetingFact
from graph_loader.facts.refs import EventRef, MeetingRef
from graph_loader.graph.pieces import Fragment, NodeKey, Value, sorted_list
from graph_loader.statements import Statement


def meeting(page: Page, view: View) -> Fragment:
    """A sitting: number, days, body, decisions; days that differ stay beside each other."""
    fragment, ties = Fragment(), Ties()
    own = [(s, s.fact) for s in page.statements if isinstance(s.fact, MeetingFact)]
    said = [(s, ref) for s in page.statements for ref in _refs_of(s, page.key, view)]
    days = sorted_list([*(f.date for _, f in own), *(ref.date for _, ref in said)])
    number = next(iter(sorted_list(ref.number for _, ref in said)), None)
    bodies = Counter(ref.body.name for _, ref in said)
    body = min(bodies, key=lambda name: (-bodies[name], name), default=page.key.id)
    node = fragment.node(
        *page.key,
        name=f"{body} {number or ', '.join(days)}",
        number=number,
        days=days,
        times=sorted_list(fact.time for _, fact in own),
        modes=sorted_list(fact.mode for _, fact in own),
        statuses=sorted_list(fact.status for _, fact in own),
    )
    for statement, ref in said:
        ties.add("OF_BODY", node, view.entity(statement, ref.body), statement)
    for statement, fact in own:
        if fact.place:
            ties.add("LOCATED_IN", node, view.entity(statement, fact.place), statement)
    ties.write(fragment)
    supported(fragment, node, (statement for statement, _ in own))
    participations(fragment, page, view)
    decisions(fragment, page, view, days)
    return fragment


def event(page: Page, view: View) -> Fragment:
    """One gathering of a series: days planned and days held stay apart."""
    fragment, ties = Fragment(), Ties()
    own = [(s, s.fact) for s in page.statements if isinstance(s.fact, EventFact)]
    refs = [(s, f.event) for s, f in own]
    written = [ref.name or _ordinal_name(ref) for _, ref in refs]
    days: dict[str, Value] = {
        status: sorted_list(_span(f) for _, f in own if f.status == status)
        for status in ("planned", "held", "cancelled")
    }
    node = fragment.node(
        *page.key,
        **names(page, written or page.times()),
        ordinal=next((ref.ordinal for _, ref in refs if ref.ordinal is not None), None),
        modes_planned=sorted_list(f.mode for _, f in own if f.status == "planned"),
        modes_held=sorted_list(f.mode for _, f in own if f.status == "held"),
        **days,
    )
    for statement, fact in own:
        if fact.event.series:
            ties.add("IN_SERIES", node, view.entity(statement, fact.event.series), statement)
        if fact.place:
            ties.add("LOCATED_IN", node, view.entity(statement, fact.place), statement)
        if fact.host:
            ties.add("HOSTS", view.entity(statement, fact.host), node, statement)
    ties.write(fragment)
    supported(fragment, node, (statement for statement, _ in own))
    participations(fragment, page, view)
    return fragment


def _refs_of(statement: Statement, meeting: NodeKey, view: View) -> Iterator[MeetingRef]:
    for ref in statement.fact.named:
        if isinstance(ref, MeetingRef) and view.entity(statement, ref) == meeting:
            yield ref


def _ordinal_name(ref: EventRef) -> str:
    return f"{ref.series.name} #{ref.ordinal}" if ref.series else ref.label


def _span(fact: EventFact) -> str | None:
    if fact.from_ and fact.until and fact.from_ != fact.until:
        return f"{fact.from_}/{fact.until}"
    return fact.from_ or fact.until
