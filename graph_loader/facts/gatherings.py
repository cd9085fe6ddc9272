"""Facts about meetings, what they decided, events, and who took part."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from graph_loader.facts.base import Fact, NamedFact, closure
from graph_loader.facts.pointer import Gathering, Party, Pointer
from graph_loader.facts.refs import (
    AgencyRef,
    EventRef,
    MeetingRef,
    PlaceRef,
    Ref,
    RoleRef,
)
from graph_loader.facts.several import Several
from graph_loader.facts.when import When

Mode = Literal["in person", "online", "hybrid"]
Status = Literal["held", "planned", "cancelled"]
Capacity = Literal[
    "chair", "co-chair", "attendee", "representative", "delegate", "host", "speaker",
    "secretary", "observer", "witness",
]  # fmt: skip
Verb = Literal["acknowledged", "considered", "approved", "assigned", "rejected"]
CHAIR = "ประธาน"
"""The post that whoever presides at a body's sitting is seen in."""
ClockTime = Annotated[str, Field(pattern=r"^[0-2]?[0-9][:.][0-5][0-9]$")]


class MeetingFact(Fact):
    """A sitting of a body (การประชุมคณะกรรมการ)."""

    KIND: ClassVar[str] = "meeting"
    meeting: MeetingRef
    date: When | None = None
    time: ClockTime | None = None
    place: PlaceRef | None = None
    mode: Mode | None = None
    status: Status = "held"

    def subject(self) -> Ref:
        return self.meeting


class EventFact(NamedFact):
    """A gathering of a series, as planned or as held; the two are different facts."""

    KIND: ClassVar[str] = "event"
    event: EventRef
    status: Status = "held"
    from_: When | None = Field(None, alias="from", description="First day.")
    until: When | None = Field(None, description="Last day.")
    place: PlaceRef | None = None
    mode: Mode | None = None
    host: AgencyRef | None = None

    def subject(self) -> Ref:
        return self.event


class ParticipationFact(Fact):
    """Who took part, in what capacity, for whom (ผู้เข้าร่วมประชุม, ผู้แทน)."""

    KIND: ClassVar[str] = "participation"
    who: Party
    in_: Gathering = Field(alias="in")
    capacity: Capacity = "attendee"
    for_: Party | None = Field(None, alias="for", description="On whose behalf.")
    status: Status = "held"
    date: When | None = Field(None, description="Day of the gathering, where the source gives it.")

    def subject(self) -> Ref:
        return self.in_.ref

    @cached_property
    def presided_role(self) -> RoleRef | None:
        """The chair of the body, where a person presided: a sight of that post, never proof."""
        meeting = self.in_.meeting
        presides = self.capacity == "chair" and self.status == "held" and self.who.person
        if meeting is None or not presides:
            return None
        return RoleRef(post=CHAIR, agency=meeting.body, scope=None)

    def refs(self) -> Iterator[Ref]:
        yield from super().refs()
        role = self.presided_role
        if role is not None:
            yield from closure(role)


class DecisionRef(Ref):
    """A decision is named by its meeting, its verb and what it says."""

    kind: ClassVar[str] = "decision"
    meeting: MeetingRef
    verb: Verb
    what: str

    @property
    def label(self) -> str:
        return f"{self.verb}: {self.what}"

    @property
    def around(self) -> Ref | None:
        return self.meeting


class DecisionFact(Fact):
    """What a meeting acknowledged, considered, approved, assigned (มติที่ประชุม)."""

    KIND: ClassVar[str] = "decision"
    meeting: MeetingRef
    verb: Verb
    what: str = Field(description="A few words of your own, not the source's sentence.")
    about: Several[Pointer] = ()
    appoints: Several[Party] = ()
    assigns: Several[Party] = ()

    @cached_property
    def decision(self) -> DecisionRef:
        """What names the decision."""
        return DecisionRef(meeting=self.meeting, verb=self.verb, what=self.what)

    def subject(self) -> Ref:
        return self.decision
