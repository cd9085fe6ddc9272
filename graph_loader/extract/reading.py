"""What a document says: the facts that all finders return; `reader.read` asks each of them.

Every fact has `spans` in the document's clean text: together they contain the name as written
and the words of the post, body or pair that it states. Days are ISO, years CE.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from graph_loader.extract.refer import holders
from graph_loader.extract.text import Document, Span

Spans = tuple[Span, ...]
Reported = Literal["holds", "appointed", "former", "deputises"]
How = Literal["substantive", "acting", "suspended"]
Capacity = Literal["chair", "attendee"]
Verb = Literal["acknowledged", "considered", "approved", "assigned"]


@dataclass(frozen=True, slots=True)
class Person:
    """A named person: the fullest name in the document, the longest honorific, every mention.

    `name` is given and family name with one space, without rank. `mentions` are the spans of
    the names as written, honorific included, in order; a later first name alone is one too.
    """

    name: str
    honorific: str
    mentions: Spans

    @property
    def spans(self) -> Spans:
        """The mentions."""
        return self.mentions


class RoleFact(NamedTuple):
    """A named person and a post.

    `reported`: holds it, is appointed, held it once, or may act by a standing order
    ('deputises'). `how`: acting is รักษาการ, รักษาราชการแทน, ปฏิบัติหน้าที่; suspended is
    หยุดปฏิบัติหน้าที่: in the post, without its duty. `start` and `until`
    are stated days; `decided` is the day of the decision that appoints, where it is known.
    """

    person: str
    honorific: str
    post: str
    org: str | None
    spans: Spans
    reported: Reported = "holds"
    how: How = "substantive"
    start: str | None = None
    until: str | None = None
    turn: int | None = None
    """Place in a standing order of deputies."""

    @property
    def status(self) -> str:
        """The guide's one word for the two axes."""
        if self.reported == "former":
            return "former"
        return "acting" if self.how == "acting" or self.reported == "deputises" else self.reported


@dataclass(frozen=True, slots=True)
class MeetingFact:
    """A meeting reported as held. `number` as written (1/2563); `chair` is a person's name.

    `told` are the places that tell it as held, the headline's among them.
    """

    body: str
    number: str | None
    date: str | None
    chair: str | None
    spans: Spans
    time: str | None = None
    place: str | None = None
    mode: Literal["in person", "online", "hybrid"] | None = None
    told: Spans = ()


@dataclass(frozen=True, slots=True)
class AttendanceFact:
    """A named person who took part in the meeting `meeting` (its place in `Reading.meetings`)."""

    person: str
    capacity: Capacity
    spans: Spans
    meeting: int = 0
    on_behalf_of: str | None = None


class Abbreviation(NamedTuple):
    """A full name and the short form that the document introduces for it."""

    full: str
    short: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class ExOfficioFact:
    """A post that is given another post or seat (โดยตำแหน่ง)."""

    holder_post: str
    post: str
    org: str | None
    spans: Spans


@dataclass(frozen=True, slots=True)
class DecisionFact:
    """What a meeting acknowledged, considered, approved, assigned; `what` in the text's words.

    `about` are bodies, posts or zones that the words name; `assigns` who is to do it.
    """

    verb: Verb
    what: str
    spans: Spans
    meeting: int | None = None
    about: tuple[str, ...] = ()
    assigns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyFact:
    """A body and the one that it belongs to (สังกัด, ภายใต้)."""

    body: str
    parent: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class ZoneFact:
    """A zone or city that bears a designation in a series."""

    zone: str
    designation: str
    series: str
    spans: Spans
    place: str | None = None
    date: str | None = None


class Mention(NamedTuple):
    """A person's name where it stands: `start` (honorific included) to `end` in the clean text.

    `person` is the person's fullest name in the document, `name` what is written here.
    """

    start: int
    end: int
    name: str
    honorific: str
    person: str


class Scene(NamedTuple):
    """What is known when meetings, attendance, decisions and the rest are looked for.

    `mentions` are in the order of the text, `roles` those of named persons.
    """

    document: Document
    published: str | None
    mentions: tuple[Mention, ...]
    roles: tuple[RoleFact, ...]

    @property
    def holders(self) -> Mapping[str, str]:
        """From a post's words without spaces (นายกรัฐมนตรี, also its short forms) to the one
        person of the document who holds it; few documents ask for it.
        """
        return holders(self.roles)


class Reading(NamedTuple):
    """Everything read from one document; each tuple in the order of the text."""

    published: str | None = None
    persons: tuple[Person, ...] = ()
    roles: tuple[RoleFact, ...] = ()
    meetings: tuple[MeetingFact, ...] = ()
    attendance: tuple[AttendanceFact, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    ex_officio: tuple[ExOfficioFact, ...] = ()
    decisions: tuple[DecisionFact, ...] = ()
    bodies: tuple[BodyFact, ...] = ()
    zones: tuple[ZoneFact, ...] = ()
