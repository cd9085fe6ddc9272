"""Entries about posts and who holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from graph_loader.facts import CarryingFact, DeputyFact, Fact, RoleFact, TenureFact, VacancyFact
from graph_loader.facts.pointer import Holder
from graph_loader.facts.refs import AgencyRef, PersonRef, RoleRef
from graph_loader.facts.roles import How
from graph_loader.facts.when import When
from graph_loader.read.entries import Entry, Roles, Stated
from graph_loader.read.located import Located


class RoleEntry(Entry, RoleFact):
    """A post: `{post: National Representative, agency: ASCN, scope: Thailand, short: NR}`."""

    FACT: ClassVar[type[Fact]] = RoleFact
    LIFTED: ClassVar[str] = "role"


class _Held(Located):
    """Who holds what; several posts of one person in one list."""

    person: PersonRef | None = None
    agency: AgencyRef | None = None
    role: Roles = Field(description="One post or a list of posts.")
    how: How = "substantive"
    remit: str | None = Field(None, description="Field of the tenure, e.g. ฝ่ายความมั่นคง.")
    by: str | None = Field(None, description="The order or decision, as written.")

    @model_validator(mode="after")
    def _one_holder(self) -> _Held:
        if (self.person is None) == (self.agency is None):
            raise ValueError("exactly one of person, agency is expected as the holder")
        return self

    def stated(self, published: str | None) -> Iterator[Stated]:
        """Its tenures; `published` is the day the source appeared."""
        raise NotImplementedError

    def facts(self, **said: object) -> Iterator[Fact]:
        """One tenure a post, with what is said of each."""
        holder = Holder(person=self.person) if self.person else Holder(agency=self.agency)
        for role in self.role:
            yield TenureFact.model_validate(
                {
                    "holder": holder,
                    "role": role,
                    "how": self.how,
                    "remit": self.remit,
                    "by": self.by,
                    **said,
                },
                context={"stored": True},
            )


class TenureEntry(_Held):
    """Somebody in a post: `{person: …, role: …, on: 2020-05-13}`; `on` is the source's day
    of publication unless another day is given.
    """

    on: When | None = Field(None, description="Day on which the source speaks of it.")
    from_: When | None = Field(None, alias="from", description="First day in office.")
    until: When | None = Field(None, description="Last day in office (ถึงวันที่).")
    former: bool = Field(False, description="Spoken of as no longer in the post (อดีต).")
    reported: Literal["holds", "planned"] = "holds"

    def stated(self, published: str | None) -> Iterator[Stated]:
        on = self.on or (None if self.from_ or self.until else published)
        said = {"on": on, "from": self.from_, "until": self.until, "former": self.former}
        for fact in self.facts(reported=self.reported, **said):
            yield fact, self


class AppointmentEntry(_Held):
    """Appointed: the day of the decision and the day it takes effect are two days."""

    decided: When = Field(description="Day of the decision.")
    from_: When | None = Field(None, alias="from", description="First day in office, if stated.")
    until: When | None = Field(None, description="Last day of the term, if stated.")

    def stated(self, published: str | None) -> Iterator[Stated]:
        said = {"decided": self.decided, "from": self.from_, "until": self.until}
        for fact in self.facts(reported="appointed", **said):
            yield fact, self


class DepartureEntry(_Held):
    """Left: `left` is the first day out (พ้นจากตำแหน่ง), `until` the last day in (ถึงวันที่)."""

    left: When | None = Field(None, description="First day out of office.")
    until: When | None = Field(None, description="Last day in office.")

    @model_validator(mode="after")
    def _has_a_day(self) -> DepartureEntry:
        if (self.left is None) == (self.until is None):
            raise ValueError("exactly one of left (first day out), until (last day in) is expected")
        return self

    def stated(self, published: str | None) -> Iterator[Stated]:
        for fact in self.facts(reported="left", left=self.left, until=self.until):
            yield fact, self


class VacancyEntry(Entry, VacancyFact):
    """Nobody in a post on a day: `{role: …, on: …}`."""

    FACT: ClassVar[type[Fact]] = VacancyFact


class DeputyEntry(Located):
    """Who may act in turn: `{person: …, role: …, turn: 1, decided: …}`; never who acted."""

    person: PersonRef
    role: RoleRef
    turn: int | None = Field(None, ge=1, description="Place in the order, the first being 1.")
    on: When | None = None
    decided: When | None = None
    from_: When | None = Field(None, alias="from")
    until: When | None = None
    by: str | None = Field(None, description="The order or decision, as written.")

    def stated(self, published: str | None) -> Iterator[Stated]:
        """Without a day of its own it stands on the source's."""
        given = {name: getattr(self, name) for name in DeputyFact.model_fields}
        undated = not (self.on or self.decided or self.from_ or self.until)
        data = {**given, "on": published if undated else self.on}
        yield DeputyFact.model_validate(data, context={"stored": True}), self


class CarryingEntry(Located):
    """A post that comes with another: `{role: ปลัดกระทรวง…, gives: NR, decided: …}`."""

    role: RoleRef
    gives: Roles
    on: When | None = None
    decided: When | None = None
    from_: When | None = Field(None, alias="from")
    until: When | None = None

    def stated(self, on: str | None = None, *, decided: str | None = None) -> Iterator[Stated]:
        """Without a day of its own: decided on its meeting's day, or standing on the source's."""
        undated = not (self.decided or self.from_ or self.until or self.on)
        days = {
            "on": self.on or (on if undated else None),
            "decided": self.decided or (decided if undated else None),
            "from": self.from_,
            "until": self.until,
        }
        for given in self.gives:
            data = {"role": self.role, "gives": given, **days}
            yield CarryingFact.model_validate(data, context={"stored": True}), self
