"""What all facts share: a kind, references found by walking the fields, days as canonical text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from typing import Any, ClassVar, get_args

from pydantic import BaseModel, ConfigDict, Field

from graph_loader.facts.refs import Ref
from graph_loader.facts.several import Several


class Fact(BaseModel):
    """One thing that a source states. Frozen; equal content is equal."""

    # Made when the first fact of the kind is read: few sources have them all.
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
        populate_by_name=True,
        defer_build=True,
    )
    KIND: ClassVar[str]

    def subject(self) -> Ref:
        """The entity whose page of the graph this fact feeds first."""
        raise NotImplementedError

    def refs(self) -> Iterator[Ref]:
        """Every reference of the fact, those around others included; the subject first."""
        yield from closure(self.subject())
        for field in _fields(type(self)):
            yield from _refs_in(getattr(self, field))

    @cached_property
    def named(self) -> tuple[Ref, ...]:
        """`refs` without repetitions; walked once, since every derivation asks for them."""
        return tuple(dict.fromkeys(self.refs()))

    def spellings(self) -> Spellings:
        """Other names that the fact states for its subject."""
        return Spellings()

    def content(self) -> dict[str, Any]:
        """The fact as plain JSON values, without what is not stated."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)


class Spellings(BaseModel):
    """Full names, short forms and identifiers that a source gives its subject."""

    model_config = ConfigDict(frozen=True)
    names: tuple[str, ...] = ()
    shorts: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()


class NamedFact(Fact):
    """Base of the facts that introduce an entity with its names."""

    en: str | None = Field(None, description="Its name in English.")
    aliases: Several[str] = Field((), description="Other spellings and full names.")
    short: Several[str] = Field((), description="Short forms, e.g. สนข., MDES.")
    identifiers: dict[str, str] = Field({}, description="e.g. {wikidata: Q869}. Strong signals.")

    def spellings(self) -> Spellings:
        english = (self.en,) if self.en else ()
        pairs = tuple(f"{k}:{v}" for k, v in sorted(self.identifiers.items()))
        return Spellings(names=english + self.aliases, shorts=self.short, identifiers=pairs)


def closure(ref: Ref) -> Iterator[Ref]:
    """A reference and what stands around it."""
    yield ref
    if ref.around is not None:
        yield from closure(ref.around)


@cache
def _fields(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields in which a reference can stand: looked for once, not thousands of times a load."""
    return tuple(n for n, field in kind.model_fields.items() if _may_hold(field.annotation))


def _may_hold(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(map(_may_hold, get_args(annotation)))


def _refs_in(value: Any) -> Iterator[Ref]:
    if isinstance(value, Ref):
        yield from closure(value)
    elif isinstance(value, BaseModel):
        for field in _fields(type(value)):
            yield from _refs_in(getattr(value, field))
    elif isinstance(value, tuple):
        for item in value:
            yield from _refs_in(item)
