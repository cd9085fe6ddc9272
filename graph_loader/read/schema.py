"""The JSON Schema of a record, made from the models, for editors and for `rolegraph schema`."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from graph_loader.facts.refs import (
    AgencyRef,
    EventRef,
    InitiativeRef,
    PersonRef,
    PlaceRef,
    RoleRef,
    ZoneRef,
)
from graph_loader.read.body_entries import (
    AgencyEntry,
    BelongingPart,
    InitiativeEntry,
    PersonEntry,
    PlaceEntry,
    ZoneEntry,
)
from graph_loader.read.meeting_entries import DecisionPart, EventEntry, ParticipantPart
from graph_loader.read.record import Record
from graph_loader.read.role_entries import RoleEntry

DIALECT = "https://json-schema.org/draft/2020-12/schema"
# A name, no page: the schema stands in the program, and no editor fetches it.
IDENTIFIER = "urn:rolegraph:record"

# What may be written as its name alone; the models' validators take text, their schema hides it.
ALSO_TEXT: tuple[type[BaseModel], ...] = (
    *(PersonRef, PlaceRef, AgencyRef, InitiativeRef, ZoneRef, RoleRef, EventRef),
    *(PersonEntry, AgencyEntry, RoleEntry, EventEntry, InitiativeEntry, PlaceEntry, ZoneEntry),
    *(BelongingPart, ParticipantPart, DecisionPart),
)

_NULL = {"type": "null"}
_ANNOTATIONS = frozenset({"title", "description", "default", "examples"})
_LITERAL = frozenset({"default", "examples", "enum", "const", "required"})


class _AsWritten(GenerateJsonSchema):
    """One thing may stand where a list is meant, as `as_list` takes it."""

    def function_before_schema(
        self, schema: core_schema.BeforeValidatorFunctionSchema
    ) -> JsonSchemaValue:
        inner = super().function_before_schema(schema)
        return {"anyOf": [inner["items"], inner]} if inner.get("type") == "array" else inner


def record_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a record as people write it, with every description.

    It takes what the reader takes: text where a name is enough, one thing for a list of one,
    numbers and years without quotes, and null for what is not stated. What spans fields (a
    tenure needs a holder and a day) only the reader checks.
    """
    schema = Record.model_json_schema(mode="validation", schema_generator=_AsWritten)
    names = {model.__name__ for model in ALSO_TEXT}
    plain = schema.pop("$defs")
    definitions = {
        name: _or_text(_lenient(part)) if name in names else _lenient(part)
        for name, part in plain.items()
    }
    head = {"$schema": DIALECT, "$id": IDENTIFIER}
    return {**head, **_lenient(schema), "title": "Rolegraph record", "$defs": definitions}


@lru_cache(maxsize=1)
def cached_schema() -> dict[str, Any]:
    """`record_schema()`, made once; for reading only."""
    return record_schema()


def _or_text(schema: dict[str, Any]) -> dict[str, Any]:
    described: dict[str, Any] = {k: schema[k] for k in ("title", "description") if k in schema}
    return {**described, "anyOf": [{"type": "string", "minLength": 1}, schema]}


def _lenient(schema: Any) -> Any:
    """Numbers for text and text for numbers, null for a field left out; all the way down."""
    if not isinstance(schema, dict):
        return [_lenient(part) for part in schema] if isinstance(schema, list) else schema
    inner = {key: part if key in _LITERAL else _lenient(part) for key, part in schema.items()}
    if inner.get("type") == "string" and "enum" not in inner:
        inner["type"] = ["string", "number"]
    elif inner.get("type") == "integer":
        inner |= {"type": ["integer", "string"], "pattern": "^[0-9]+$"}
    if isinstance(inner.get("properties"), dict):
        inner["properties"] = _nullable(inner["properties"], inner.get("required", []))
    return inner


def _nullable(fields: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {n: field if n in required else _or_null(field) for n, field in fields.items()}


def _or_null(field: dict[str, Any]) -> dict[str, Any]:
    said = {key: part for key, part in field.items() if key in _ANNOTATIONS}
    rest = {key: part for key, part in field.items() if key not in _ANNOTATIONS}
    options = rest["anyOf"] if set(rest) == {"anyOf"} else [rest]
    return {**said, "anyOf": [*(option for option in options if option != _NULL), _NULL]}
