"""Which entities' pages a change touches: what must be derived again, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set

from graph_loader.derive.gather import Gatherer
from graph_loader.facts import KINDS, CarryingFact, DeathFact, ParticipationFact
from graph_loader.facts.refs import Ref
from graph_loader.graph.schema import label_of
from graph_loader.identity.mentions import mention_id, mentioned
from graph_loader.statements import Statement

CONSTITUTING = ("constitution", "dissolution")


def touched_entities(gatherer: Gatherer, revoiced: Iterable[str]) -> set[str]:
    """Entity ids, old and new, whose pages may differ after the change."""
    resolution, change = gatherer.resolution, gatherer.change
    moved = resolution.moved()
    entities = _either(gatherer, moved)
    records = (*change.before.values(), *change.after.values())
    changed = [s for record in records for s in record.statements]
    entities |= _either(gatherer, (i for s in changed for i in mentioned(s)))
    resettled = {i for i in moved if i in resolution.before}
    retold = gatherer.naming(sorted(resettled), KINDS) if resettled else []
    for source in set(revoiced) - change.sources:
        record = gatherer.world.record(source)
        retold += record.statements if record else ()
    entities |= _pages_of(gatherer, retold, resettled)
    entities |= _roles_beside(gatherer, resettled, changed)
    entities |= _meetings_of_decisions(gatherer, entities)
    entities = {entity for entity in entities if label_of(entity) != "Decision"}
    return entities | downstream(carrying_edges(gatherer), entities)


def carrying_edges(gatherer: Gatherer) -> dict[str, set[str]]:
    """Role → the roles that it carries, as any source states it."""
    statements = gatherer.of_kinds((CarryingFact.KIND,))
    gatherer.learn_meanings(statements)
    edges: dict[str, set[str]] = defaultdict(set)
    for statement in statements:
        if isinstance(statement.fact, CarryingFact):
            carrier = gatherer.means[mention_id(statement.source, statement.fact.role)]
            carried = gatherer.means[mention_id(statement.source, statement.fact.gives)]
            edges[carrier].add(carried)
    return edges


def downstream(edges: Mapping[str, set[str]], entities: Iterable[str]) -> set[str]:
    """Everything that is reached along the edges, the start left out unless reached again."""
    reached: set[str] = set()
    frontier = list(entities)
    while frontier:
        new = edges.get(frontier.pop(), set()) - reached
        reached |= new
        frontier += new
    return reached


def upstream(edges: Mapping[str, set[str]], entities: Iterable[str]) -> set[str]:
    """Everything from which the entities are reached."""
    turned: dict[str, set[str]] = defaultdict(set)
    for carrier, carried in edges.items():
        for one in carried:
            turned[one].add(carrier)
    return downstream(turned, entities)


def _either(gatherer: Gatherer, mentions: Iterable[str]) -> set[str]:
    """What mentions meant before, and what they mean now."""
    resolution = gatherer.resolution
    both = ((resolution.before.get(i), resolution.now.get(i)) for i in mentions)
    return {entity for pair in both for entity in pair if entity}


def _pages_of(gatherer: Gatherer, statements: Iterable[Statement], resettled: Set[str]) -> set[str]:
    """The entities on whose pages statements stand, and what stands in something resettled."""
    stood = list(statements)
    gatherer.learn_meanings(stood)
    wanted = set()
    for statement in stood:
        refs = [statement.fact.subject()]
        if isinstance(statement.fact, ParticipationFact):
            refs += filter(None, [statement.fact.presided_role])
        refs += [ref for ref in statement.fact.named if _stands_in(statement, ref, resettled)]
        wanted |= {gatherer.means[mention_id(statement.source, ref)] for ref in refs}
    return wanted


def _stands_in(statement: Statement, ref: Ref, resettled: Set[str]) -> bool:
    """A post's or a sitting's page has its body, also where a statement only points to it."""
    return ref.around is not None and mention_id(statement.source, ref.around) in resettled


def _roles_beside(
    gatherer: Gatherer, resettled: Iterable[str], changed: Iterable[Statement]
) -> set[str]:
    """Roles whose terms may end otherwise: their body's order or their holder's death changed."""
    ending = [s for s in changed if s.fact.KIND in (*CONSTITUTING, DeathFact.KIND)]
    subjects = {mention_id(s.source, s.fact.subject()) for s in ending}
    entities = _either(gatherer, {*resettled, *subjects})
    agencies = {entity for entity in entities if label_of(entity) == "Agency"}
    holders = {entity for entity in entities if label_of(entity) in ("Person", "Agency")}
    return gatherer.world.roles_in(agencies) | gatherer.world.roles_held(holders)


def _meetings_of_decisions(gatherer: Gatherer, entities: Iterable[str]) -> set[str]:
    decisions = {entity for entity in entities if label_of(entity) == "Decision"}
    found = gatherer.mentions(decisions)
    around = {mention.around for mention in found.values() if mention.around}
    meanings = gatherer.world.means(around)
    return set(meanings.values()) | _either(gatherer, around)
