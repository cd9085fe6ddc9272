"""Facts about persons and agencies themselves."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, model_validator

from graph_loader.facts.base import Fact, NamedFact
from graph_loader.facts.refs import AgencyRef, InitiativeRef, PersonRef, PlaceRef, Ref
from graph_loader.facts.several import Several
from graph_loader.facts.when import When

AgencyType = Literal[
    "ministry", "department", "public organisation", "state enterprise", "committee",
    "subcommittee", "working group", "network", "company", "local government", "cabinet",
    "foreign", "international", "unit", "other",
]  # fmt: skip


class PersonFact(NamedFact):
    """Names of a person (บุคคล)."""

    KIND: ClassVar[str] = "person"
    person: PersonRef

    def subject(self) -> Ref:
        return self.person


class DeathFact(Fact):
    """A person died; every term ends by then (ถึงแก่กรรม)."""

    KIND: ClassVar[str] = "death"
    person: PersonRef
    on: When

    def subject(self) -> Ref:
        return self.person


class AgencyFact(NamedFact):
    """Names and type of a body (หน่วยงาน)."""

    KIND: ClassVar[str] = "agency"
    agency: AgencyRef
    type: AgencyType | None = None
    country: PlaceRef | None = None

    def subject(self) -> Ref:
        return self.agency


class BelongingFact(Fact):
    """One body under, in, or after another (สังกัด, เปลี่ยนชื่อจาก)."""

    KIND: ClassVar[str] = "belonging"
    agency: AgencyRef
    to: AgencyRef
    relation: Literal["part of", "member of", "renamed from", "merged from", "split from"] = (
        "part of"
    )
    on: When | None = Field(None, description="A day on which the source speaks of it so.")
    decided: When | None = None
    from_: When | None = Field(None, alias="from", description="First day.")
    until: When | None = Field(None, description="Last day.")

    def subject(self) -> Ref:
        return self.agency


class ConstitutionFact(Fact):
    """An order sets up a body, or sets it up anew (คำสั่งแต่งตั้งคณะกรรมการ)."""

    KIND: ClassVar[str] = "constitution"
    agency: AgencyRef
    order: str | None = Field(None, description="As written, e.g. 267/2560.")
    from_: When | None = Field(None, alias="from", description="First day under it.")
    until: When | None = Field(None, description="Last day under it.")
    on: When | None = Field(None, description="A day by which the order is known to stand.")

    def subject(self) -> Ref:
        return self.agency

    @model_validator(mode="after")
    def _says_something(self) -> ConstitutionFact:
        if not (self.order or self.from_ or self.until or self.on):
            raise ValueError("a constitution needs an order or a day")
        return self


class DissolutionFact(Fact):
    """A body ends (ยุบเลิก); `on` is the first day without it."""

    KIND: ClassVar[str] = "dissolution"
    agency: AgencyRef
    on: When

    def subject(self) -> Ref:
        return self.agency


class InitiativeFact(NamedFact):
    """A programme, or a series of events or designations, and who drives it (โครงการ)."""

    KIND: ClassVar[str] = "initiative"
    initiative: InitiativeRef
    type: Literal["programme", "event series", "designation series", "network", "other"] | None = (
        None
    )
    driven_by: Several[AgencyRef] = ()
    places: Several[PlaceRef] = ()

    def subject(self) -> Ref:
        return self.initiative


class PlaceFact(NamedFact):
    """Where a place lies (สถานที่)."""

    KIND: ClassVar[str] = "place"
    place: PlaceRef
    in_: PlaceRef | None = Field(None, alias="in")
    type: Literal["country", "province", "city", "building", "room", "area"] | None = None

    def subject(self) -> Ref:
        return self.place
