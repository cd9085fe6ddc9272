"""Invented sources of the shape of the real ones, the same for the same seed.

Of 74 annotated documents 43 tell of a meeting, half of these of the Cabinet's; 2 of 10 list
appointments, each with the old post and the new; a source has 1 to 30 statements and 9 in the
mean. In the seed records 21 of 100 statements are tenures, 16 participations, 16 names of
bodies, 13 decisions, 6 places, 6 initiatives, 4 meetings; the rest is rare.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from benchmarks.cast import CABINET, PREMIER, Cast, Post, minister_first
from graph_loader.facts import (
    AgencyFact,
    DecisionFact,
    Fact,
    InitiativeFact,
    MeetingFact,
    ParticipationFact,
    PlaceFact,
    TenureFact,
)
from graph_loader.facts.pointer import Gathering, Holder, Party, Pointer
from graph_loader.facts.refs import AgencyRef, MeetingRef, PersonRef, RoleRef
from graph_loader.statements import Source, SourceRecord, Statement, statement_id

FIRST_DAY, DAYS = date(2014, 9, 1), 8 * 365
PREMIER_IN, PREMIER_CHAIRS = 0.18, 0.6
MOST = 30
VERBS = ("acknowledged", "considered", "approved", "assigned")


def sources(statements: int, seed: int = 2563) -> Iterator[SourceRecord]:
    """Sources in order of publication until they hold so many statements."""
    random = Random(seed)
    writer = Writer(random, Cast(random))
    told = number = 0
    while told < statements:
        record = writer.source(number, told / statements)
        told, number = told + len(record.statements), number + 1
        yield record


@dataclass(slots=True)
class Writer:
    """Writes one document after the other."""

    random: Random
    cast: Cast

    def source(self, number: int, passed: float) -> SourceRecord:
        """The document that appears after a share `passed` of the eight years."""
        day = (FIRST_DAY + timedelta(days=int(passed * DAYS))).isoformat()
        address = f"example.go.th/news/{number}"
        tell = self.random.choices(_TELLING, weights=_OFTEN)[0]
        facts = list(tell(self, day, passed))[:MOST]
        source = Source(address, f"ข่าวที่ {number}", "release", "รัฐบาล", address, day)
        found = {
            i: Statement(i, address, f, ("4",)) for f in facts for i in [statement_id(address, f)]
        }
        return SourceRecord(source, tuple(found[i] for i in sorted(found)))

    def appointments(self, day: str, passed: float) -> Iterator[Fact]:
        """A Cabinet resolution: who sat, and a list of officials who move."""
        meeting = MeetingRef(body=CABINET, number=None, date=day)
        if self.random.random() < PREMIER_CHAIRS:
            yield from self._chaired(meeting, day, self.cast.premier, passed)
        for _ in range(min(12, 1 + int(self.random.expovariate(0.25)))):
            person = Holder(person=self._official())
            old, new = self.random.sample(self.cast.departments, 2)
            yield stated(TenureFact, holder=person, role=_deputy(old), on=day)
            yield stated(
                TenureFact,
                holder=person,
                role=_deputy(new),
                reported="appointed",
                decided=day,
                from_=day if self.random.random() < 0.36 else None,
            )

    def sitting(self, day: str, passed: float) -> Iterator[Fact]:
        """A committee's meeting: who chaired, who was there, what was decided."""
        body = self.random.choice(self.cast.committees)
        number = f"{self.random.randint(1, 12)}/{int(day[:4]) + 543}"
        meeting = MeetingRef(body=body, number=number, date=day)
        place = self.random.choice(self.cast.places)
        yield stated(MeetingFact, meeting=meeting, date=day, place=place)
        yield stated(AgencyFact, agency=body, type="committee")
        chair = self.cast.premier if self._premier() else self._minister()
        yield from self._chaired(meeting, day, chair, passed)
        for _ in range(self.random.randint(0, 4)):
            yield from self._attended(meeting, day, passed)
        for _ in range(self.random.randint(1, 4)):
            yield self._decision(meeting)

    def visit(self, day: str, passed: float) -> Iterator[Fact]:
        """Somebody opens, visits, receives: a sight or three, and names of bodies."""
        if self._premier():
            yield _seen(self.cast.premier, day, passed)
        for _ in range(self.random.randint(1, 3)):
            post = self._minister()
            yield _seen(post, day, passed)
            yield from self._named(post.role.agency)
        if self.random.random() < 0.4:
            director = self.random.choice(self.cast.directors)
            yield _seen(director, day, passed)
            yield from self._named(director.role.agency)
        if self.random.random() < 0.5:
            yield self._programme()
        if self.random.random() < 0.4:
            yield stated(PlaceFact, place=self.random.choice(self.cast.places), type="building")

    def _chaired(self, meeting: MeetingRef, day: str, chair: Post, passed: float) -> Iterator[Fact]:
        who = Party(person=chair.holder(passed))
        yield stated(ParticipationFact, who=who, in_=Gathering(meeting=meeting), capacity="chair")
        yield _seen(chair, day, passed)

    def _attended(self, meeting: MeetingRef, day: str, passed: float) -> Iterator[Fact]:
        post = self.random.choice(self.cast.directors)
        who, body = Party(person=post.holder(passed)), Party(agency=post.role.agency)
        yield stated(ParticipationFact, who=who, in_=Gathering(meeting=meeting), for_=body)
        yield _seen(post, day, passed)

    def _decision(self, meeting: MeetingRef) -> Fact:
        about = Pointer(agency=self.random.choice(self.cast.departments))
        what = f"เรื่องที่ {self.random.randint(1, 400)}"
        verb = self.random.choice(VERBS)
        return stated(DecisionFact, meeting=meeting, verb=verb, what=what, about=about)

    def _programme(self) -> Fact:
        return stated(
            InitiativeFact,
            initiative=self.random.choice(self.cast.programmes),
            type="programme",
            driven_by=(self.random.choice(self.cast.departments),),
        )

    def _named(self, body: AgencyRef | None) -> Iterator[Fact]:
        if body is not None and body.name in self.cast.shorts:
            yield stated(AgencyFact, agency=body, short=(self.cast.shorts[body.name],))

    def _premier(self) -> bool:
        return self.random.random() < PREMIER_IN

    def _minister(self) -> Post:
        return minister_first(self.random, self.cast.ministers)

    def _official(self) -> PersonRef:
        return self.random.choice(self.cast.officials)


_TELLING: tuple[Callable[[Writer, str, float], Iterator[Fact]], ...] = (
    Writer.appointments,
    Writer.sitting,
    Writer.visit,
)
_OFTEN = (0.15, 0.4, 0.45)


def stated(kind: type[Fact], **values: Any) -> Fact:
    """A fact of a kind, checked as one that a record holds."""
    return kind.model_validate(values)


def _seen(post: Post, day: str, passed: float) -> Fact:
    return stated(TenureFact, holder=Holder(person=post.holder(passed)), role=post.role, on=day)


def _deputy(department: AgencyRef) -> RoleRef:
    return RoleRef(post="รองอธิบดี", agency=department, scope=None)


def premier_of(records: Iterable[SourceRecord]) -> str:
    """The Prime Minister's name, as the invented sources write it."""
    facts = (s.fact for record in records for s in record.statements)
    held = (f for f in facts if isinstance(f, TenureFact) and f.role.post == PREMIER)
    person = next(held).holder.person
    if person is None:
        raise ValueError("no person holds the post")
    return person.name
