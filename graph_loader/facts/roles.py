"""Facts about posts, who holds them, and which post carries which."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, model_validator

from graph_loader.facts.base import Fact, NamedFact
from graph_loader.facts.pointer import Holder
from graph_loader.facts.refs import PersonRef, Ref, RoleRef
from graph_loader.facts.when import When

Reported = Literal["holds", "appointed", "left", "planned"]
How = Literal["substantive", "acting", "delegated"]


class RoleFact(NamedFact):
    """A post: other names, seats, how long two sights of one holder may be apart (ตำแหน่ง)."""

    KIND: ClassVar[str] = "role"
    role: RoleRef
    seats: int | None = Field(None, ge=1, description="How many may hold it at once.")
    reach: int | None = Field(
        None, ge=1, description="Days between sights that are still one term."
    )

    def subject(self) -> Ref:
        return self.role


class TenureFact(Fact):
    """Somebody holds, got, left or is to get a post.

    Two axes: `reported` (what is told) and `how` it is held. Three days: `on` is the day of
    which the source speaks, `decided` the day of a decision; only `from` begins a term.
    """

    KIND: ClassVar[str] = "tenure"
    holder: Holder
    role: RoleRef
    reported: Reported = "holds"
    how: How = "substantive"
    on: When | None = Field(
        None, description="Day on which the holder is spoken of as in the post."
    )
    decided: When | None = Field(None, description="Day of the decision that appoints.")
    from_: When | None = Field(None, alias="from", description="First day in office.")
    until: When | None = Field(None, description="Last day in office (ถึงวันที่).")
    left: When | None = Field(None, description="First day out of office (พ้นจากตำแหน่งวันที่).")
    former: bool = Field(False, description="Spoken of on `on` as no longer in the post (อดีต).")
    remit: str | None = Field(None, description="Field of the tenure, e.g. ฝ่ายความมั่นคง.")
    by: str | None = Field(None, description="The order or decision, as written.")

    def subject(self) -> Ref:
        return self.role

    @model_validator(mode="after")
    def _has_a_day(self) -> TenureFact:
        given = (self.on, self.decided, self.from_, self.until, self.left)
        if not any(given):
            raise ValueError("a tenure needs a day: on, decided, from, until or left")
        if self.former and not self.on:
            raise ValueError("'former' needs 'on': the day on which the source speaks")
        if self.reported == "planned" and not self.from_:
            raise ValueError("a planned tenure needs 'from'")
        return self


class VacancyFact(Fact):
    """A source says that nobody holds the post (ตำแหน่งว่าง)."""

    KIND: ClassVar[str] = "vacancy"
    role: RoleRef
    on: When

    def subject(self) -> Ref:
        return self.role


class DeputyFact(Fact):
    """Who may act in a post when its holder cannot, by a standing order (ผู้รักษาราชการแทนตามลำดับ).

    Nobody acts on any day by it: that somebody acted is a tenure.
    """

    KIND: ClassVar[str] = "deputy"
    person: PersonRef
    role: RoleRef
    turn: int | None = Field(None, ge=1, description="Place in the order, the first being 1.")
    on: When | None = Field(None, description="A day on which the source states it.")
    decided: When | None = Field(None, description="Day of the order or decision.")
    from_: When | None = Field(None, alias="from", description="First day of the order.")
    until: When | None = Field(None, description="Last day of the order.")
    by: str | None = Field(None, description="The order or decision, as written.")

    def subject(self) -> Ref:
        return self.role

    @model_validator(mode="after")
    def _has_a_day(self) -> DeputyFact:
        if not any((self.on, self.decided, self.from_, self.until)):
            raise ValueError("a deputy needs a day: decided, from, until or on")
        return self


class CarryingFact(Fact):
    """The holder of one post has another by office (โดยตำแหน่ง), from a decision on."""

    KIND: ClassVar[str] = "carrying"
    role: RoleRef = Field(description="The post that carries.")
    gives: RoleRef = Field(description="The post that comes with it.")
    on: When | None = Field(None, description="A day on which the source states it.")
    decided: When | None = Field(None, description="Day of the decision; begins it unless `from`.")
    from_: When | None = Field(None, alias="from", description="First day.")
    until: When | None = Field(None, description="Last day.")

    def subject(self) -> Ref:
        return self.gives

    @model_validator(mode="after")
    def _has_a_day(self) -> CarryingFact:
        if not any((self.on, self.decided, self.from_, self.until)):
            raise ValueError("a carrying needs a day: decided, from, until or on")
        return self
