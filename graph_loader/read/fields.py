"""Which fields may stand at a place of a record, what they mean, and which one was meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from graph_loader.read.draft import Steps

Schema = dict[str, Any]

# Words that people try → the record's own; only what may stand at the place is suggested.
_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "abbreviation": ("short",),
    "chair": ("chaired_by",),
    "date": ("on", "from", "published", "date"),
    "day": ("on", "date"),
    "department": ("agency", "body", "part_of"),
    "end": ("until", "left"),
    "english": ("en",),
    "holder": ("person", "agency"),
    "link": ("address",),
    "locator": ("at",),
    "members": ("present",),
    "ministry": ("agency", "body", "part_of"),
    "name": ("name", "person", "post", "what"),
    "name_en": ("en",),
    "office": ("role", "post", "agency"),
    "order": ("order", "by"),
    "organisation": ("agency", "body"),
    "organization": ("agency", "body"),
    "page": ("at",),
    "paragraph": ("at",),
    "parent": ("part_of",),
    "participants": ("present",),
    "person": ("person", "name"),
    "position": ("role", "post"),
    "post": ("post", "role"),
    "role": ("role", "post"),
    "since": ("from",),
    "start": ("from",),
    "text": ("quote", "what"),
    "title": ("name", "post", "rank"),
    "to": ("until",),
    "url": ("address",),
}


def fields_at(steps: Steps) -> Mapping[str, Schema]:
    """Name → JSON Schema of each field that may stand in the thing at `steps`."""
    found: dict[str, Schema] = {}
    for option in _at(steps):
        found.update(option.get("properties", {}))
    return found


def meaning(steps: Steps) -> str | None:
    """What the field at `steps` is for, in the first sentence of its description."""
    described = fields_at(steps[:-1]).get(str(steps[-1]), {}) if steps else {}
    options = [described, *_options(described)]
    texts = [option["description"] for option in options if "description" in option]
    return texts[0].split("\n")[0].split(". ")[0].rstrip(".") if texts else None


def meant(word: str, allowed: Mapping[str, object]) -> str | None:
    """The one of `allowed` that a wrong field name most likely means."""
    asked = word.strip().lower().replace(" ", "_").replace("-", "_")
    near = get_close_matches(asked, allowed, n=1, cutoff=0.7)
    words = [name for name in (*near, *_SYNONYMS.get(asked, ()), asked) if name in allowed]
    return words[0] if words else None


def _at(steps: Steps) -> list[Schema]:
    current = [_schema()]
    for step in steps:
        current = [inner for schema in current for inner in _inside(schema, step)]
    return [option for schema in current for option in _options(schema)]


def _inside(schema: Schema, step: str | int) -> Iterator[Schema]:
    for option in _options(schema):
        if isinstance(step, str) and step in option.get("properties", {}):
            yield option["properties"][step]
        elif isinstance(step, int) and "items" in option:
            yield option["items"]


def _schema() -> Schema:
    # Made for a record in which something is wrong.
    from graph_loader.read.schema import cached_schema

    return cached_schema()


def _options(schema: Schema) -> Iterator[Schema]:
    """The schemas that a value may follow: references and alternatives opened, lists left whole."""
    if "$ref" in schema:
        yield from _options(_schema()["$defs"][schema["$ref"].rsplit("/", 1)[-1]])
    elif "anyOf" in schema:
        for option in schema["anyOf"]:
            yield from _options(option)
    elif schema:
        yield schema
