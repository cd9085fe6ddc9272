"""The lines of a ground file as they must be; anything else in them is refused."""

from __future__ import annotations

from typing import Annotated, Any, Final, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from graph_loader.dates import earliest
from graph_loader.facts import KINDS, Fact
from graph_loader.facts.when import STORED
from graph_loader.identity.judgements import ACCEPTED, AnyVerdict, Judgement
from graph_loader.statements import Source, SourceKind, SourceRecord, Statement, statement_id

MENTION: Final = r"[a-z]+-[0-9a-f]{16}"


def _canonical(text: str) -> str:
    earliest(text)
    return text


Partial = Annotated[str, AfterValidator(_canonical)]
Text = Annotated[str, Field(min_length=1)]
MentionId = Annotated[str, Field(pattern=f"^{MENTION}$")]


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Source(_Line):
    id: Text
    name: Text
    kind: SourceKind = "other"
    publisher: str | None = None
    address: str | None = None
    published: Partial | None = None
    retrieved: Partial | None = None
    licence: str | None = None
    same_as: list[str] = []
    content: str | None = None
    reader: str | None = None
    likeness: list[str] = []

    def value(self) -> Source:
        """The source as the store has it."""
        lists = {"same_as": tuple(self.same_as), "likeness": tuple(self.likeness)}
        return Source(**{**dict(self), **lists})


class _Statement(_Line):
    id: Text
    kind: Text
    fact: dict[str, Any]
    at: list[str] = []
    quote: str | None = None

    def value(self, source: str) -> Statement:
        """The statement as the store has it; ValueError where its id belongs to another fact."""
        if self.kind not in KINDS:
            raise ValueError(f"'{self.kind}' is no kind of fact")
        fact: Fact = KINDS[self.kind].model_validate(self.fact, context=STORED)
        if statement_id(source, fact) != self.id:
            raise ValueError(
                f"{self.id} states something else than at its export: "
                "what a source says is corrected in a record, and loaded"
            )
        return Statement(self.id, source, fact, tuple(self.at), self.quote)


class SourceLine(_Line):
    """One source with all that it states."""

    source: _Source
    statements: list[_Statement]

    def value(self) -> SourceRecord:
        """The unit of loading. Raises ValueError where an id stands twice."""
        found = {s.id: s.value(self.source.id) for s in self.statements}
        if len(found) < len(self.statements):
            raise ValueError("one of its statements stands there twice: keep one")
        return SourceRecord(self.source.value(), tuple(found[key] for key in sorted(found)))


class _Judgement(_Line):
    number: Annotated[int, Field(ge=1)]
    verdict: AnyVerdict
    first: MentionId | None = None
    second: MentionId | None = None
    about: str = ""
    reason: str | None = None
    author: str | None = None
    made: str | None = None
    code: Annotated[str, Field(pattern=r"^[A-Z][0-9]{2}$")] | None = None
    concerns: list[MentionId] = []
    words: list[str] = []

    @model_validator(mode="after")
    def _is_a_pair(self) -> Self:
        if self.verdict == ACCEPTED:
            return self._is_a_finding()
        if self.code or self.concerns or self.words:
            raise ValueError("only an accepted finding has 'code', 'concerns' and 'words'")
        if self.first is None or self.second is None:
            raise ValueError("'first' and 'second' are needed: the two that are judged")
        if self.first >= self.second:
            raise ValueError("'first' must stand before 'second' in the order of letters")
        if self.first.split("-")[0] != self.second.split("-")[0]:
            raise ValueError("two kinds of things are never one")
        return self

    def _is_a_finding(self) -> Self:
        if self.first or self.second or not self.code or not self.concerns:
            raise ValueError("an accepted finding has 'code' and 'concerns', no 'first', 'second'")
        if self.concerns != sorted(self.concerns):
            raise ValueError("'concerns' must stand in the order of letters")
        return self


class JudgementLine(_Line):
    """One judgement of a person."""

    judgement: _Judgement

    def value(self) -> Judgement:
        """The judgement as the store has it."""
        values = dict(self.judgement)
        values |= {name: values[name] or "" for name in ("first", "second")}
        values |= {name: tuple(values[name]) for name in ("concerns", "words")}
        return Judgement(**values)
