"""The pages of roles: a role's terms lean on its body, its holders' deaths, and on the posts
that carry it, whose terms are derived along, in the order of carrying.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph_loader.derive.carrying import Carrying, CarryingEvidence, carryings
from graph_loader.derive.chains import Chains, carried_order
from graph_loader.derive.evidence import Evidence
from graph_loader.derive.ex_officio import ex_officio, numbered
from graph_loader.derive.gather import Gatherer
from graph_loader.derive.moves import Moves
from graph_loader.derive.pages.roles import role, traits
from graph_loader.derive.paging import EVERY, gather_pages, view_of
from graph_loader.derive.period import Tenure
from graph_loader.derive.role_evidence import RoleEvidence
from graph_loader.derive.tenures import tenures
from graph_loader.derive.touched import CONSTITUTING, carrying_edges, upstream
from graph_loader.derive.view import Page, View
from graph_loader.facts import CarryingFact, DeathFact
from graph_loader.graph.pieces import Fragment
from graph_loader.identity.mentions import mention_id
from graph_loader.statements import Statement


def derive_roles(gatherer: Gatherer, roles: Iterable[str], voices: Mapping[str, str]) -> Fragment:
    """The pages of `roles`; the posts that carry them are derived too, but not written."""
    wanted = set(roles)
    edges = carrying_edges(gatherer)
    needed = wanted | upstream(edges, wanted)
    pages = {p.key.id: p for p in gather_pages(gatherer, "Role", needed, EVERY)}
    beside = _Beside.gather(gatherer)
    moves = Moves.gather(gatherer, pages.values())
    everything = [s for page in pages.values() for s in page.statements] + beside.statements
    view = view_of(gatherer, everything, voices)
    held: dict[str, tuple[Tenure, ...]] = {}
    seats: dict[str, int | None] = {}
    fragment = Fragment()
    chains = carried_order(edges)
    for identifier in _in_order(chains, pages):
        page = pages[identifier]
        given = carryings(_carrying_evidence(page, view))
        its = traits(page, view)
        seats[identifier] = its.seats
        own = tenures(its, _evidence(page, view, beside, moves))
        held[identifier] = (*own, *numbered(_by_office(given, held, seats, chains)))
        if identifier in wanted:
            fragment.update(role(page, view, held[identifier], given))
    return fragment


def _in_order(chains: Chains, pages: Mapping[str, Page]) -> Iterator[str]:
    """Carrying posts before carried ones; posts that no chain has in between."""
    yield from sorted(pages.keys() - set(chains.order))
    yield from (role for role in chains.order if role in pages)


def _by_office(
    given: Iterable[Carrying],
    held: Mapping[str, tuple[Tenure, ...]],
    seats: Mapping[str, int | None],
    chains: Chains,
) -> Iterator[Tenure]:
    for carrying in given:
        carrier = carrying.carrier
        if chains.followed(carrier, carrying.role):
            one_of_many = seats[carrying.role] == 1 and seats.get(carrier, 1) != 1
            yield from ex_officio(carrying, held.get(carrier, ()), one_of_many=one_of_many)


def _carrying_evidence(page: Page, view: View) -> Iterator[CarryingEvidence]:
    reading = RoleEvidence(page.key, view)
    for statement in page.statements:
        if isinstance(statement.fact, CarryingFact):
            yield from (e for e in reading.carrying(statement) if e.carrier != e.role)


def _evidence(page: Page, view: View, beside: _Beside, moves: Moves) -> list[Evidence]:
    reading = RoleEvidence(page.key, view)
    found = [e for statement in page.statements for e in reading.of(statement)]
    moved = ((s, other) for s in page.statements for other in moves.after(s))
    found += [e for seen, other in moved for e in reading.of_move(seen, other)]
    agencies = {way.around for way in page.written if way.around}
    holders = sorted({e.holder for e in found if e.holder})
    found += [e for a in sorted(agencies) for s in beside.orders[a] for e in reading.of_body(s)]
    found += [e for h in holders for s in beside.deaths[h] for e in reading.of_holder(s)]
    return found


@dataclass(slots=True)
class _Beside:
    """Orders and ends of bodies, deaths of persons: rare, so all of them are read."""

    orders: dict[str, list[Statement]]
    deaths: dict[str, list[Statement]]

    @classmethod
    def gather(cls, gatherer: Gatherer) -> _Beside:
        orders: dict[str, list[Statement]] = defaultdict(list)
        deaths: dict[str, list[Statement]] = defaultdict(list)
        statements = gatherer.of_kinds((*CONSTITUTING, DeathFact.KIND))
        gatherer.learn_meanings(statements)
        for statement in statements:
            subject = gatherer.means[mention_id(statement.source, statement.fact.subject())]
            found = deaths if statement.fact.KIND == DeathFact.KIND else orders
            found[subject].append(statement)
        return cls(orders, deaths)

    @property
    def statements(self) -> list[Statement]:
        """All of them."""
        groups = (*self.orders.values(), *self.deaths.values())
        return [statement for group in groups for statement in group]
