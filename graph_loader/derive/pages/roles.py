"""The page of a role: its tenures, what is carried to it, its body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph_loader.derive.carrying import Carrying
from graph_loader.derive.evidence import Traits
from graph_loader.derive.names import names
from graph_loader.derive.pages.common import Ties, supported
from graph_loader.derive.pages.periods import period_properties, support
from graph_loader.derive.period import Tenure
from graph_loader.derive.seats import DEFAULT_REACH, reach, seats
from graph_loader.derive.view import Page, View
from graph_loader.facts import DeputyFact, RoleFact, TenureFact
from graph_loader.facts.refs import RoleRef
from graph_loader.graph.pieces import Fragment, NodeKey, Value, sorted_list
from graph_loader.graph.schema import label_of
from graph_loader.statements import Statement, digest
from graph_loader.thai.founded import founded
from graph_loader.thai.renamed import renaming_days


def role(
    page: Page, view: View, tenures: Sequence[Tenure], carryings: Sequence[Carrying]
) -> Fragment:
    """A post with its tenures and the posts that carry it."""
    fragment, ties = Fragment(), Ties()
    refs = [(s, ref) for s in page.statements for ref in _refs_of(s, page.key, view)]
    facts = [s.fact for s in page.statements if isinstance(s.fact, RoleFact)]
    how_many, how_far = seats(page, view), reach(page)
    node = fragment.node(
        *page.key,
        **names(page, (ref.post for _, ref in refs)),
        post=min((ref.post for _, ref in refs), default=None),
        scope=next(iter(sorted_list(ref.scope for _, ref in refs)), None),
        seats=how_many.number,
        seats_basis=how_many.basis,
        reach=how_far.number,
        reach_basis=how_far.basis,
    )
    for statement, ref in refs:
        if ref.agency:
            ties.add("IN", node, view.entity(statement, ref.agency), statement)
    for statement, fact in _deputies(page, view):
        ties.add("MAY_ACT", view.entity(statement, fact.person), node, statement)
    ties.write(fragment)
    supported(fragment, node, (s for s in page.statements if s.fact in facts))
    written = {carrying.id: _carrying(fragment, node, carrying) for carrying in carryings}
    for tenure in tenures:
        via = written[tenure.through[-1]] if tenure.through else None
        _tenure(fragment, node, tenure, via, _words(page, tenure))
    return fragment


def traits(page: Page, view: View) -> Traits:
    """What the terms of a role depend on beside its evidence."""
    bodies = {way.around_key for way in page.written if way.around_key}
    changed = {day for body in bodies for day in renaming_days(body)}
    changed |= {found.on for body in bodies if (found := founded(body))}
    days = reach(page).number or DEFAULT_REACH
    return Traits(seats(page, view).number, days, tuple(sorted(changed)))


def _refs_of(statement: Statement, role: NodeKey, view: View) -> Iterable[RoleRef]:
    for ref in statement.fact.named:
        if isinstance(ref, RoleRef) and view.entity(statement, ref) == role:
            yield ref


def _deputies(page: Page, view: View) -> Iterable[tuple[Statement, DeputyFact]]:
    for statement in page.statements:
        fact = statement.fact
        if isinstance(fact, DeputyFact) and view.entity(statement, fact.role) == page.key:
            yield statement, fact


def _words(page: Page, tenure: Tenure) -> dict[str, Value]:
    """What the statements behind a tenure say of it beside its days."""
    wanted = {support.statement for support in tenure.supports}
    said = [s.fact for s in page.statements if s.id in wanted]
    facts = [fact for fact in said if isinstance(fact, TenureFact)]
    return {
        "remits": sorted_list(fact.remit for fact in facts),
        "orders": sorted_list(fact.by for fact in facts),
    }


def _carrying(fragment: Fragment, role: NodeKey, carrying: Carrying) -> NodeKey:
    identifier = f"carrying-{digest(carrying.id)}"
    node = fragment.node(
        "Carrying", identifier, owner=role.id, name="carries", **period_properties(carrying)
    )
    fragment.relate("GIVES", NodeKey("Role", carrying.carrier), node)
    fragment.relate("TO_ROLE", node, role)
    support(fragment, node, carrying)
    return node


def _tenure(
    fragment: Fragment,
    role: NodeKey,
    tenure: Tenure,
    via: NodeKey | None,
    words: dict[str, Value],
) -> None:
    through = ",".join(tenure.through)
    parts = (role.id, tenure.holder or "", tenure.how, str(tenure.term), through)
    node = fragment.node(
        "Tenure",
        f"tenure-{digest(*parts)}",
        owner=role.id,
        name=f"{tenure.how} {tenure.term}",
        how=tenure.how,
        term=tenure.term,
        grounds=tenure.grounds,
        seen=list(tenure.seen),
        first_seen=tenure.seen[0] if tenure.seen else None,
        last_seen=tenure.seen[-1] if tenure.seen else None,
        **words,
        **period_properties(tenure),
    )
    fragment.relate("OF_ROLE", node, role)
    if tenure.holder:
        fragment.relate("HOLDS", NodeKey(label_of(tenure.holder), tenure.holder), node)
    if via:
        fragment.relate("THROUGH", node, via)
    support(fragment, node, tenure)
