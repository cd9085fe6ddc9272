"""Facts about zones, the designations they bear, and counts of them."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, model_validator

from graph_loader.facts.base import Fact, NamedFact
from graph_loader.facts.refs import InitiativeRef, PlaceRef, Ref, ZoneRef
from graph_loader.facts.several import Several
from graph_loader.facts.when import When

DesignationStatus = Literal[
    "applied", "promotion zone", "plan approved", "certified", "pilot", "member", "withdrawn"
]


class ZoneFact(NamedFact):
    """An area and where it lies (เขต)."""

    KIND: ClassVar[str] = "zone"
    zone: ZoneRef
    places: Several[PlaceRef] = ()

    def subject(self) -> Ref:
        return self.zone


class DesignationFact(Fact):
    """A zone bears a status in a series (ประกาศเขตส่งเสริมเมืองอัจฉริยะ)."""

    KIND: ClassVar[str] = "designation"
    zone: ZoneRef
    series: InitiativeRef
    status: DesignationStatus
    on: When | None = Field(None, description="A day on which the source speaks of it so.")
    decided: When | None = Field(None, description="Day of the decision; begins it unless `from`.")
    from_: When | None = Field(None, alias="from", description="First day.")
    until: When | None = Field(None, description="Last day.")

    def subject(self) -> Ref:
        return self.zone

    @model_validator(mode="after")
    def _has_a_day(self) -> DesignationFact:
        if not any((self.on, self.decided, self.from_, self.until)):
            raise ValueError("a designation needs a day: decided, from, until or on")
        return self


class CountFact(Fact):
    """How many a source counts of a series on a day; never turned into names."""

    KIND: ClassVar[str] = "count"
    series: InitiativeRef
    status: DesignationStatus
    number: int = Field(ge=0)
    on: When
    of: Literal["zone", "city", "province", "application"] = "zone"
    scope: PlaceRef | None = None

    def subject(self) -> Ref:
        return self.series
