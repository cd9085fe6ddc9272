"""The record: what an analyst writes by hand for one source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from graph_loader.facts.several import Several
from graph_loader.facts.when import When
from graph_loader.read.body_entries import (
    AgencyEntry,
    CountEntry,
    InitiativeEntry,
    PersonEntry,
    PlaceEntry,
    ZoneEntry,
)
from graph_loader.read.entries import Stated
from graph_loader.read.meeting_entries import EventEntry, MeetingEntry
from graph_loader.read.role_entries import (
    AppointmentEntry,
    CarryingEntry,
    DepartureEntry,
    DeputyEntry,
    RoleEntry,
    TenureEntry,
    VacancyEntry,
)
from graph_loader.source_ids import source_id
from graph_loader.statements import Source, SourceKind, SourceRecord, Statement, statement_id


class SourceEntry(BaseModel):
    """The source itself: who published what, where and when."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
    name: str = Field(min_length=1, description="Title of the document, or name of the record.")
    kind: SourceKind = Field("other", description="Gazette and Cabinet resolutions weigh most.")
    publisher: str | None = None
    address: str | None = Field(None, description="URL; the source's id is made from it.")
    published: When | None = Field(None, description="Day of publication.")
    retrieved: When | None = None
    licence: str | None = None
    same_as: Several[str] = Field((), description="Addresses of the same text elsewhere.")

    def source(self) -> Source:
        data = {name: getattr(self, name) for name in type(self).model_fields}
        twins = tuple(sorted(source_id(address, "") for address in self.same_as))
        return Source(**{**data, "id": source_id(self.address, self.name), "same_as": twins})


class Record(BaseModel):
    """One source and everything it states that is worth keeping."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    source: SourceEntry
    calendar: Literal["ce", "be"] = Field(
        "ce", description="be: years in dates like 2563-05-13 are Buddhist."
    )
    people: tuple[PersonEntry, ...] = ()
    agencies: tuple[AgencyEntry, ...] = ()
    roles: tuple[RoleEntry, ...] = ()
    tenures: tuple[TenureEntry, ...] = ()
    appointments: tuple[AppointmentEntry, ...] = ()
    departures: tuple[DepartureEntry, ...] = ()
    vacancies: tuple[VacancyEntry, ...] = ()
    deputies: tuple[DeputyEntry, ...] = ()
    carries: tuple[CarryingEntry, ...] = ()
    meetings: tuple[MeetingEntry, ...] = ()
    events: tuple[EventEntry, ...] = ()
    initiatives: tuple[InitiativeEntry, ...] = ()
    zones: tuple[ZoneEntry, ...] = ()
    counts: tuple[CountEntry, ...] = ()
    places: tuple[PlaceEntry, ...] = ()

    def stated(self) -> Iterator[Stated]:
        """Every fact with its place, in the record's order."""
        published = self.source.published
        for held in (*self.tenures, *self.appointments, *self.departures):
            yield from held.stated(published)
        for deputy in self.deputies:
            yield from deputy.stated(published)
        for carrying in self.carries:
            yield from carrying.stated(on=published)
        plain = (self.people, self.agencies, self.roles, self.vacancies, self.meetings)
        others = (self.events, self.initiatives, self.zones, self.counts, self.places)
        for section in (*plain, *others):
            for entry in section:
                yield from entry.stated()


def source_record(record: Record, *, keep_text: bool = False) -> SourceRecord:
    """The record as a source with its statements; equal facts become one, their places joined."""
    source = record.source.source()
    found: dict[str, Statement] = {}
    for fact, place in record.stated():
        identifier = statement_id(source.id, fact)
        known = found.get(identifier)
        at = tuple(sorted({*(known.at if known else ()), *place.at}))
        quote = (place.quote or (known.quote if known else None)) if keep_text else None
        found[identifier] = Statement(identifier, source.id, fact, at, quote)
    return SourceRecord(source, tuple(found[key] for key in sorted(found)))
