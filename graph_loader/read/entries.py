"""Entries of a record: the fact models, flattened and nested as people think."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from graph_loader.facts import Fact
from graph_loader.facts.refs import RoleRef
from graph_loader.facts.several import Several
from graph_loader.read.located import Located

Stated = tuple[Fact, Located]


Roles = Several[RoleRef]


class Entry(Located):
    """A fact with its place. Fields of the reference `LIFTED` are written beside the others:
    `{name: depa, short: ดีป้า}` instead of `{agency: {name: depa}, short: ดีป้า}`.
    """

    FACT: ClassVar[type[Fact]]
    LIFTED: ClassVar[str]

    @model_validator(mode="before")
    @classmethod
    def _lift(cls, value: Any) -> Any:
        lifted = getattr(cls, "LIFTED", None)
        data = {lifted: value} if isinstance(value, str) and lifted else value
        if not lifted or not isinstance(data, dict) or lifted in data:
            return data
        inner = _lifted_fields(cls)
        own = {k: v for k, v in data.items() if k not in inner or k in cls.model_fields}
        return {**own, lifted: {k: v for k, v in data.items() if k in inner}}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """An editor sees the fields where a person writes them."""
        schema = handler.resolve_ref_schema(handler(core))
        lifted = getattr(cls, "LIFTED", None)
        if lifted and lifted in schema.get("properties", {}):
            ref = handler.resolve_ref_schema(schema["properties"].pop(lifted))
            schema["properties"] = {**ref.get("properties", {}), **schema["properties"]}
            others = [name for name in schema.get("required", []) if name != lifted]
            schema["required"] = [*ref.get("required", []), *others]
        return schema

    def fact(self) -> Fact:
        """The entry's own fact, without what is nested in it."""
        fields = self.FACT.model_fields
        return self.FACT.model_construct(**{name: getattr(self, name) for name in fields})

    def stated(self) -> Iterator[Stated]:
        """Every fact of the entry with its place."""
        yield self.fact(), self


def _lifted_fields(cls: type[Entry]) -> frozenset[str]:
    annotation = cls.model_fields[cls.LIFTED].annotation
    return frozenset(getattr(annotation, "model_fields", ()))


def placed(part: Located, parent: Located) -> Located:
    """Where a nested part stands: its own place, else its parent's."""
    return part if part.at else part.model_copy(update={"at": parent.at})
