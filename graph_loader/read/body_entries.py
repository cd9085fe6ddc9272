"""Entries about people, agencies, initiatives, places and zones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from pydantic import Field, model_validator

from graph_loader.facts import (
    AgencyFact,
    BelongingFact,
    ConstitutionFact,
    CountFact,
    DeathFact,
    DesignationFact,
    DissolutionFact,
    Fact,
    InitiativeFact,
    PersonFact,
    PlaceFact,
    ZoneFact,
)
from graph_loader.facts.refs import AgencyRef
from graph_loader.facts.several import Several
from graph_loader.facts.when import When
from graph_loader.facts.zones import DesignationStatus
from graph_loader.read.entries import Entry, Stated, placed
from graph_loader.read.located import Located


class PersonEntry(Entry, PersonFact):
    """A person: `{name: …, en: …, aliases: […], died: …}`."""

    FACT: ClassVar[type[Fact]] = PersonFact
    LIFTED: ClassVar[str] = "person"
    died: When | None = None

    def stated(self) -> Iterator[Stated]:
        yield from super().stated()
        if self.died:
            yield DeathFact(person=self.person, on=self.died), self


class BelongingPart(Located):
    """A parent, or the body it was before: `{agency: …, from: …}`, or just its name."""

    agency: AgencyRef
    on: When | None = None
    decided: When | None = None
    from_: When | None = Field(None, alias="from")
    until: When | None = None

    @model_validator(mode="before")
    @classmethod
    def _name(cls, value: Any) -> Any:
        return {"agency": value} if isinstance(value, str) else value


class ConstitutionPart(Located):
    """An order that sets the body up: `{order: 267/2560, from: …, until: …}`."""

    order: str | None = None
    from_: When | None = Field(None, alias="from")
    until: When | None = None
    on: When | None = None


Parents = Several[BelongingPart]
Orders = Several[ConstitutionPart]


# Sections of an agency; with a space for the underscore, the relation of the fact.
BELONGINGS = ("part_of", "member_of", "renamed_from", "merged_from", "split_from")


class AgencyEntry(Entry, AgencyFact):
    """A body: names, short forms, parents, constitutions, dissolution."""

    FACT: ClassVar[type[Fact]] = AgencyFact
    LIFTED: ClassVar[str] = "agency"
    part_of: Parents = ()
    member_of: Parents = ()
    renamed_from: Parents = ()
    merged_from: Parents = ()
    split_from: Parents = ()
    constituted: Orders = ()
    dissolved: When | None = Field(None, description="First day without it.")

    def stated(self) -> Iterator[Stated]:
        yield from super().stated()
        for relation in BELONGINGS:
            for part in getattr(self, relation):
                yield self._belonging(part, relation.replace("_", " ")), placed(part, self)
        for order in self.constituted:
            yield ConstitutionFact(agency=self.agency, **_own_fields(order)), placed(order, self)
        if self.dissolved:
            yield DissolutionFact(agency=self.agency, on=self.dissolved), self

    def _belonging(self, part: BelongingPart, relation: str) -> BelongingFact:
        days = {name: getattr(part, name) for name in ("on", "decided", "from_", "until")}
        return BelongingFact.model_construct(
            agency=self.agency, to=part.agency, relation=relation, **days
        )


def _own_fields(part: ConstitutionPart) -> dict[str, str | None]:
    return {"order": part.order, "from": part.from_, "until": part.until, "on": part.on}


class InitiativeEntry(Entry, InitiativeFact):
    """A programme or series: `{name: …, driven_by: [depa], places: […]}`."""

    FACT: ClassVar[type[Fact]] = InitiativeFact
    LIFTED: ClassVar[str] = "initiative"


class PlaceEntry(Entry, PlaceFact):
    """A place: `{name: ภูเก็ต, type: province, in: ไทย}`."""

    FACT: ClassVar[type[Fact]] = PlaceFact
    LIFTED: ClassVar[str] = "place"


class DesignationPart(Located):
    """A designation of the zone that it stands under."""

    series: str
    status: DesignationStatus
    on: When | None = None
    decided: When | None = None
    from_: When | None = Field(None, alias="from")
    until: When | None = None


class ZoneEntry(Entry, ZoneFact):
    """A zone with its designations: `{name: …, place: …, designations: [{series: …, …}]}`."""

    FACT: ClassVar[type[Fact]] = ZoneFact
    LIFTED: ClassVar[str] = "zone"
    designations: Several[DesignationPart] = ()

    def stated(self) -> Iterator[Stated]:
        yield from super().stated()
        for part in self.designations:
            yield DesignationFact.model_validate(_designation(self, part)), placed(part, self)


def _designation(entry: ZoneEntry, part: DesignationPart) -> dict[str, object]:
    fields = ("series", "status", "on", "decided", "from_", "until")
    return {"zone": entry.zone, **{name: getattr(part, name) for name in fields}}


class CountEntry(Entry, CountFact):
    """A stated number: `{series: …, status: promotion zone, number: 27, on: …}`."""

    FACT: ClassVar[type[Fact]] = CountFact
