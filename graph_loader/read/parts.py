"""A record from parts that rules made, each checked alone.

Only the models of sections in which something stands are made: to make them all takes as long as
to read a text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, get_args

from pydantic import ValidationError

from graph_loader.read.draft import Steps
from graph_loader.read.entries import Entry
from graph_loader.read.record import Record, SourceEntry

_CONTEXT: Final = {"calendar": "ce"}

Part = tuple[Steps, Mapping[str, Any]]


def record_of(
    source: Mapping[str, Any], sections: Mapping[str, Sequence[Mapping[str, Any]]]
) -> Record | set[Steps]:
    """The record, its years CE; or the places of what is wrong: ('source', field) or
    (section, number).
    """
    bad: set[Steps] = set()
    made: dict[str, Any] = {}
    try:
        made["source"] = SourceEntry.model_validate(source, context=_CONTEXT)
    except ValidationError as error:
        bad |= {("source", *detail["loc"][:1]) for detail in error.errors(include_url=False)}
    for name, entries in sections.items():
        made[name] = tuple(_entries(name, entries, bad))
    return bad or Record.model_construct(**made)


def _entries(name: str, entries: Sequence[Mapping[str, Any]], bad: set[Steps]) -> Iterator[Entry]:
    for at, entry in enumerate(entries):
        try:
            yield _model(name).model_validate(entry, context=_CONTEXT)
        except ValidationError:
            bad.add((name, at))


@cache
def _model(section: str) -> type[Entry]:
    """What a section is a tuple of."""
    model: type[Entry] = get_args(Record.model_fields[section].annotation)[0]
    return model
