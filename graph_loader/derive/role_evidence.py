"""What statements say about one role, as evidence for its tenures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from graph_loader.dates import latest, next_day
from graph_loader.derive.carrying import CarryingEvidence
from graph_loader.derive.evidence import Evidence
from graph_loader.derive.view import View
from graph_loader.facts import (
    CarryingFact,
    ConstitutionFact,
    DeathFact,
    DissolutionFact,
    ParticipationFact,
    TenureFact,
    VacancyFact,
)
from graph_loader.graph.pieces import NodeKey
from graph_loader.statements import Statement


class RoleEvidence(NamedTuple):
    """Turns statements into evidence for one role, in one view."""

    role: NodeKey
    view: View

    def of(self, statement: Statement) -> Iterator[Evidence]:
        """Everything that the statement says about who held the role."""
        fact = statement.fact
        if isinstance(fact, TenureFact) and self._is_role(statement, fact.role):
            yield from self._tenure(statement, fact)
        elif isinstance(fact, VacancyFact) and self._is_role(statement, fact.role):
            yield self._evidence(statement, says="vacant", on=fact.on)
        elif isinstance(fact, ParticipationFact):
            yield from self._presiding(statement, fact)

    def of_body(self, statement: Statement) -> Iterator[Evidence]:
        """What ends or begins every term in the role's body."""
        fact = statement.fact
        if isinstance(fact, DissolutionFact):
            yield self._evidence(statement, says="dissolved", on=fact.on)
        elif isinstance(fact, ConstitutionFact):
            if fact.from_:
                yield self._evidence(statement, says="reconstituted", on=fact.from_)
            last = latest(fact.until) if fact.until else None
            if last:
                yield self._evidence(statement, says="reconstituted", on=next_day(last))

    def of_holder(self, statement: Statement) -> Iterator[Evidence]:
        """A holder's death."""
        fact = statement.fact
        if isinstance(fact, DeathFact):
            holder = self.view.entity(statement, fact.person).id
            yield self._evidence(statement, says="died", on=fact.on, holder=holder)

    def of_move(self, seen: Statement, appointment: Statement) -> Iterator[Evidence]:
        """The end that follows where the appointment gives another post to whom is seen here."""
        fact, told = seen.fact, appointment.fact
        if not isinstance(fact, TenureFact) or not self._is_role(seen, fact.role):
            return
        if isinstance(told, TenureFact) and not self._is_role(appointment, told.role):
            holder = self.view.entity(seen, fact.holder.ref).id
            yield self._evidence(appointment, says="left", on=told.from_, holder=holder)

    def carrying(self, statement: Statement) -> Iterator[CarryingEvidence]:
        """The posts that carry the role, and since when."""
        fact = statement.fact
        if not isinstance(fact, CarryingFact) or not self._is_role(statement, fact.gives):
            return
        common = {
            "statement": statement.id,
            "carrier": self.view.entity(statement, fact.role).id,
            "role": self.role.id,
            **self._standing(statement),
        }
        begins = fact.from_ or fact.decided
        if begins:
            yield CarryingEvidence(says="carries", on=begins, **common)
        if fact.on:
            yield CarryingEvidence(says="seen", on=fact.on, **common)
        if fact.until:
            yield CarryingEvidence(says="until", on=fact.until, **common)

    def _is_role(self, statement: Statement, ref: Any) -> bool:
        return self.view.entity(statement, ref) == self.role

    def _tenure(self, statement: Statement, fact: TenureFact) -> Iterator[Evidence]:
        said: dict[str, Any] = {
            "holder": self.view.entity(statement, fact.holder.ref).id,
            "how": fact.how,
        }
        # Both ends told in advance are a plan, whoever decided it: only a sight makes it true.
        ahead = fact.reported == "appointed" and fact.until is not None
        if fact.reported == "planned" or ahead:
            first = fact.from_ or fact.decided
            yield self._evidence(statement, says="planned", on=first, until=fact.until, **said)
            return
        if fact.reported == "appointed":
            yield self._evidence(
                statement, says="announced", on=fact.decided, effective=fact.from_, **said
            )
        elif fact.from_:
            yield self._evidence(statement, says="from", on=fact.from_, **said)
        if fact.on:
            says = "former" if fact.former else "seen"
            yield self._evidence(statement, says=says, on=fact.on, **said)
        if fact.until:
            yield self._evidence(statement, says="until", on=fact.until, **said)
        if fact.left:
            yield self._evidence(statement, says="left", on=fact.left, **said)

    def _presiding(self, statement: Statement, fact: ParticipationFact) -> Iterator[Evidence]:
        chair, person = fact.presided_role, fact.who.person
        if chair is None or person is None or not self._is_role(statement, chair):
            return
        day = fact.date or (fact.in_.meeting.date if fact.in_.meeting else None)
        if day:
            holder = self.view.entity(statement, person).id
            yield self._evidence(statement, says="chaired", on=day, holder=holder)

    def _evidence(self, statement: Statement, **said: Any) -> Evidence:
        said.setdefault("holder", None)
        return Evidence(statement=statement.id, **said, **self._standing(statement))

    def _standing(self, statement: Statement) -> dict[str, Any]:
        source = self.view.sources[statement.source]
        return {
            "voice": self.view.voice(statement),
            "kind": source.kind,
            "published": latest(source.published) if source.published else None,
        }
