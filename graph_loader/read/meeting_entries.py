"""Entries about meetings and events: who took part, what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from pydantic import Field, model_validator

from graph_loader.facts import DecisionFact, EventFact, Fact, MeetingFact, ParticipationFact
from graph_loader.facts.gatherings import Capacity, Mode, Status, Verb
from graph_loader.facts.pointer import Gathering, Holder, Party, Pointer
from graph_loader.facts.refs import AgencyRef, PersonRef, PlaceRef, RoleRef
from graph_loader.facts.roles import How, TenureFact
from graph_loader.facts.several import Several
from graph_loader.facts.when import When
from graph_loader.read.entries import Entry, Roles, Stated, placed
from graph_loader.read.located import Located
from graph_loader.read.role_entries import CarryingEntry

VERBS: tuple[Verb, ...] = ("acknowledged", "considered", "approved", "assigned", "rejected")


class ParticipantPart(Located):
    """Who took part: a person (with the posts held then), a post, or a body.

    `{person: X, role: Y}`: X took part, and held Y on the day. `{role: Y}`: whoever holds Y.
    """

    person: PersonRef | None = None
    agency: AgencyRef | None = None
    role: Roles = Field(
        (), description="Posts that the person holds on the day; or the post itself."
    )
    capacity: Capacity = "attendee"
    for_: Party | None = Field(None, alias="for", description="On whose behalf: {agency: …}.")
    how: How = "substantive"
    former: bool = False
    remit: str | None = None
    status: Status | None = Field(
        None, description="Held or planned; as the gathering itself, unless said."
    )

    @model_validator(mode="before")
    @classmethod
    def _name(cls, value: Any) -> Any:
        return {"person": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _somebody(self) -> ParticipantPart:
        if not (self.person or self.agency or self.role):
            raise ValueError("a participant needs one of person, agency, role")
        if self.person and self.agency:
            raise ValueError("write the body a person stands for as {for: {agency: …}}")
        return self

    def stated(self, gathering: Gathering, date: str | None, status: Status) -> Iterator[Fact]:
        """The participation, and a sight of each post that the person is given with it."""
        own = self.status or status
        for who in self._parties():
            yield ParticipationFact.model_construct(
                who=who,
                in_=gathering,
                capacity=self.capacity,
                for_=self.for_,
                status=own,
                date=date,
            )
        if self.person and date and own == "held":
            yield from (self._sight(role, date) for role in self.role)

    def _parties(self) -> Iterator[Party]:
        if self.person:
            yield Party(person=self.person)
        elif self.agency:
            yield Party(agency=self.agency)
        else:
            yield from (Party(role=role) for role in self.role)

    def _sight(self, role: RoleRef, date: str) -> Fact:
        return TenureFact.model_construct(
            holder=Holder(person=self.person),
            role=role,
            how=self.how,
            on=date,
            former=self.former,
            remit=self.remit,
        )


class DecisionPart(Located):
    """A decision: a few words of one's own, what it is about, whom it appoints or charges."""

    what: str = Field(description="A few words of your own, not the source's sentence.")
    about: Several[Pointer] = ()
    appoints: Several[Party] = ()
    assigns: Several[Party] = ()
    carries: Several[CarryingEntry] = Field(
        (), description="Posts that the decision gives to posts, from the meeting's day on."
    )

    @model_validator(mode="before")
    @classmethod
    def _what(cls, value: Any) -> Any:
        return {"what": value} if isinstance(value, str) else value


Participants = Several[ParticipantPart]
Decisions = Several[DecisionPart]


class MeetingEntry(Entry, MeetingFact):
    """A meeting: `{body: …, number: 1/2563, date: …, chaired_by: …, present: …, approved: …}`."""

    FACT: ClassVar[type[Fact]] = MeetingFact
    LIFTED: ClassVar[str] = "meeting"
    chaired_by: Participants = ()
    present: Participants = ()
    acknowledged: Decisions = ()
    considered: Decisions = ()
    approved: Decisions = ()
    assigned: Decisions = ()
    rejected: Decisions = ()

    def stated(self) -> Iterator[Stated]:
        yield from super().stated()
        gathering = Gathering(meeting=self.meeting)
        yield from participants(self, gathering, self.date, self.status)
        for verb in VERBS:
            for part in getattr(self, verb):
                yield from self._decision(verb, part)

    def _decision(self, verb: Verb, part: DecisionPart) -> Iterator[Stated]:
        place = placed(part, self)
        named = {name: getattr(part, name) for name in ("what", "about", "appoints", "assigns")}
        yield DecisionFact.model_construct(meeting=self.meeting, verb=verb, **named), place
        for carrying in part.carries:
            for fact, _ in carrying.stated(decided=self.date):
                yield fact, placed(carrying, place)


def participants(
    entry: MeetingEntry | EventEntry,
    gathering: Gathering,
    date: str | None,
    status: Status,
) -> Iterator[Stated]:
    """Those present and those who chaired, each with its place."""
    chairs = (part.model_copy(update={"capacity": "chair"}) for part in entry.chaired_by)
    for part in (*chairs, *entry.present):
        place = placed(part, entry)
        for fact in part.stated(gathering, date, status):
            yield fact, place


class OccasionPart(Located):
    """When and where an event was planned, or held."""

    from_: When | None = Field(None, alias="from", description="First day.")
    until: When | None = Field(None, description="Last day.")
    place: PlaceRef | None = None
    mode: Mode | None = None
    host: AgencyRef | None = None
    status: Literal["held", "planned", "cancelled"] = "held"


class EventEntry(Entry, EventFact):
    """An event, as planned and as held: `{series: ASCN annual meeting, ordinal: 3, planned: {…},
    held: {…}, chaired_by: …, present: […]}`.
    """

    FACT: ClassVar[type[Fact]] = EventFact
    LIFTED: ClassVar[str] = "event"
    planned: OccasionPart | None = None
    held: OccasionPart | None = None
    chaired_by: Participants = ()
    present: Participants = ()

    @model_validator(mode="after")
    def _planned_or_held(self) -> EventEntry:
        if not (self.planned or self.held):
            raise ValueError("an event needs 'planned' or 'held', with what is stated of it")
        return self

    def stated(self) -> Iterator[Stated]:
        for part, occasion in ((self.planned, "planned"), (self.held, "held")):
            if part is not None:
                yield self._occasion(occasion, part), placed(part, self)
        status: Status = "held" if self.held else "planned"
        first_day = self.held.from_ if self.held else None
        gathering = Gathering(event=self.event)
        yield from participants(self, gathering, first_day, status)

    def _occasion(self, status: str, part: OccasionPart) -> Fact:
        names = ("event", "en", "aliases", "short", "identifiers")
        own = {name: getattr(self, name) for name in names}
        days = {name: getattr(part, name) for name in ("from_", "until", "place", "mode", "host")}
        return EventFact.model_construct(status=status, **own, **days)
