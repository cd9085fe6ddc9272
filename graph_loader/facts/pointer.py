"""A reference whose key says its kind: `{agency: depa}`, `{role: ปลัดกระทรวง…}`."""

from __future__ import annotations

from functools import cache, cached_property

from pydantic import BaseModel, ConfigDict, model_validator

from graph_loader.facts.refs import (
    AgencyRef,
    EventRef,
    InitiativeRef,
    MeetingRef,
    PersonRef,
    PlaceRef,
    Ref,
    RoleRef,
    ZoneRef,
)


class _OneOf(BaseModel):
    """Exactly one of the fields is given."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @model_validator(mode="after")
    def _exactly_one(self) -> _OneOf:
        if len(self._given()) != 1:
            raise ValueError(f"exactly one of {', '.join(type(self).model_fields)} is expected")
        return self

    def _given(self) -> list[Ref]:
        fields = vars(self)
        return [v for f in _fields(type(self)) if isinstance(v := fields[f], Ref)]

    @cached_property
    def ref(self) -> Ref:
        """The one reference that is given."""
        return self._given()[0]


@cache
def _fields(kind: type[_OneOf]) -> tuple[str, ...]:
    """Pydantic looks for them again and again, thousands of times in a load."""
    return tuple(kind.model_fields)


class Party(_OneOf):
    """Somebody who can take part, hold or be represented: a person, a body, a post."""

    person: PersonRef | None = None
    agency: AgencyRef | None = None
    role: RoleRef | None = None


class Holder(_OneOf):
    """Who can hold a post: a person, sometimes a body."""

    person: PersonRef | None = None
    agency: AgencyRef | None = None


class Gathering(_OneOf):
    """What can be taken part in."""

    meeting: MeetingRef | None = None
    event: EventRef | None = None


class Pointer(_OneOf):
    """Anything that a decision can be about."""

    person: PersonRef | None = None
    agency: AgencyRef | None = None
    role: RoleRef | None = None
    meeting: MeetingRef | None = None
    event: EventRef | None = None
    initiative: InitiativeRef | None = None
    zone: ZoneRef | None = None
    place: PlaceRef | None = None
