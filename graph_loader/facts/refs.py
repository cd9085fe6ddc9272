"""How a fact names what it speaks of: by a name as the source writes it, never by an id.

A reference becomes a mention of its source (`graph_loader.identity.mentions`); which entity
that mention means is decided later, and may be decided otherwise.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, model_validator

from graph_loader.facts.when import When, is_stored
from graph_loader.thai.names import split_rank
from graph_loader.thai.posts import needs_agency, split_post


class Ref(BaseModel):
    """A name as written, with what stands around it."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
    kind: ClassVar[str]

    # A derivation compares references by ten thousands; pydantic's own ways take three times as
    # long.
    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.__dict__ == self.__dict__

    def __hash__(self) -> int:
        return hash(self.label)

    @property
    def label(self) -> str:
        """The name as written, the first part of a mention's key."""
        raise NotImplementedError

    @property
    def around(self) -> Ref | None:
        """The body, place or series that this name stands in, if the source says so."""
        return None


Name = Annotated[str, Field(min_length=1, max_length=500)]
Ordinal = Annotated[int, Field(ge=1, description="Which of several equal names in this source.")]


class PersonRef(Ref):
    """A person; a rank or title written before the name is taken apart from it (ยศ คำนำหน้า)."""

    kind: ClassVar[str] = "person"
    name: Name = Field(description="Given and family name, Thai or English.")
    rank: str | None = Field(None, description="Rank or title as written, e.g. พล.อ., ดร., Dr.")
    nth: Ordinal = 1

    @model_validator(mode="before")
    @classmethod
    def _split(cls, value: Any, info: ValidationInfo) -> Any:
        data = {"name": value} if isinstance(value, str) else value
        if is_stored(info):
            return data
        if isinstance(data, dict) and isinstance(data.get("name"), str) and not data.get("rank"):
            rank, name = split_rank(data["name"])
            return {**data, "name": name, "rank": rank or None}
        return data

    @property
    def label(self) -> str:
        return self.name


class _Named(Ref):
    name: Name

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"name": value} if isinstance(value, str) else value

    @property
    def label(self) -> str:
        return self.name


class PlaceRef(_Named):
    """A country, province, city, building or room (สถานที่)."""

    kind: ClassVar[str] = "place"


class AgencyRef(_Named):
    """Any body: ministry, department, committee, network, company (หน่วยงาน คณะกรรมการ)."""

    kind: ClassVar[str] = "agency"
    within: Name | None = Field(
        None, description="The body it belongs to, where its own name alone says too little."
    )

    @property
    def around(self) -> Ref | None:
        return AgencyRef(name=self.within, within=None) if self.within else None


class InitiativeRef(_Named):
    """A programme, a series of events or a series of designations (โครงการ)."""

    kind: ClassVar[str] = "initiative"


class ZoneRef(_Named):
    """An area that may bear a designation (เขต พื้นที่)."""

    kind: ClassVar[str] = "zone"
    place: Name | None = Field(None, description="Province or city that it lies in.")

    @property
    def around(self) -> Ref | None:
        return PlaceRef(name=self.place) if self.place else None


class RoleRef(Ref):
    """A post apart from its holder (ตำแหน่ง): post, agency, scope. Text is split into the parts."""

    kind: ClassVar[str] = "role"
    post: Name = Field(description="The post alone, e.g. ปลัดกระทรวง, Minister, ประธาน.")
    agency: AgencyRef | None = Field(None, description="The body that the post belongs to.")
    scope: Name | None = Field(None, description="A country, city or field, e.g. Thailand.")

    @model_validator(mode="before")
    @classmethod
    def _split(cls, value: Any, info: ValidationInfo) -> Any:
        data = {"post": value} if isinstance(value, str) else value
        if is_stored(info):
            return data
        if isinstance(data, dict) and isinstance(data.get("post"), str) and not data.get("agency"):
            return {**data, **_role_parts(data["post"], data.get("scope"))}
        return data

    @model_validator(mode="after")
    def _has_agency(self) -> RoleRef:
        if self.agency is None and needs_agency(self.post):
            raise ValueError(
                f"the post '{self.post}' needs an agency: write it with its body, "
                f"or as {{post: {self.post}, agency: …}}"
            )
        return self

    @property
    def label(self) -> str:
        return f"{self.post} ({self.scope})" if self.scope else self.post

    @property
    def around(self) -> Ref | None:
        return self.agency


def _role_parts(text: str, scope: str | None) -> dict[str, str | None]:
    """A remit (ฝ่าย…) is no scope: it belongs to the tenure, not to the post."""
    parts = split_post(text)
    written = None if (parts.scope or "").startswith("ฝ่าย") else parts.scope
    return {"post": parts.post, "agency": parts.agency, "scope": scope or written}


class MeetingRef(Ref):
    """A sitting of a body (การประชุม), by number or, failing that, by day."""

    kind: ClassVar[str] = "meeting"
    body: AgencyRef
    number: Annotated[str, Field(pattern=r"^[0-9]+/[0-9]{4}$")] | None = Field(
        None, description="As written, e.g. 1/2563; the year stays Buddhist, it is a name."
    )
    date: When | None = None

    @model_validator(mode="after")
    def _is_named(self) -> MeetingRef:
        if not (self.number or self.date):
            raise ValueError("a meeting needs its number, like 1/2563, or else its date")
        return self

    @property
    def label(self) -> str:
        return self.number or self.date or ""

    @property
    def around(self) -> Ref | None:
        return self.body


class EventRef(Ref):
    """One gathering of a series (e.g. an ASCN annual meeting), by ordinal or by name."""

    kind: ClassVar[str] = "event"
    series: InitiativeRef | None = None
    ordinal: Annotated[int, Field(ge=1, description="3 for the third of its series.")] | None = None
    name: Name | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"name": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _is_named(self) -> EventRef:
        if self.name is None and (self.series is None or self.ordinal is None):
            raise ValueError("an event needs a name, or a series and its ordinal")
        return self

    @property
    def label(self) -> str:
        if self.series is not None and self.ordinal is not None:
            return f"#{self.ordinal}"
        return self.name or ""

    @property
    def around(self) -> Ref | None:
        return self.series
