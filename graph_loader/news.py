"""A news text as a source with its statements: what rules read there, in a record's own forms.

What no record can hold (a post of which the text does not say whose it is, days that cross) is
left out, fact by fact: a person would correct it, and `extract --format record` shows it to her.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from pydantic import ValidationError

from graph_loader.errors import InputError
from graph_loader.extract import VERSION
from graph_loader.extract.documents import Raw
from graph_loader.extract.reader import read_raws
from graph_loader.extract.reading import Reading
from graph_loader.extract.record import Entry, sections
from graph_loader.extract.source import source_of
from graph_loader.extract.text import Document
from graph_loader.likeness import sketch
from graph_loader.read.crossing import contradictions, unstatable
from graph_loader.read.parts import record_of
from graph_loader.read.record import source_record
from graph_loader.statements import Source, SourceRecord, digest

Data = dict[str, Any]
Place = tuple[str | int, ...]
_SOURCE: Final = ("name", "kind", "publisher", "address", "published")


def news_records(raws: Iterable[Raw], *, keep_text: bool = False) -> list[SourceRecord | str]:
    """Each document's source with everything that it states, in its characters' places; in words
    why, where no record can be made of it.
    """
    return [_record_or_why(*one, keep_text) for one in read_raws(raws)]


def _record_or_why(text: Document, reading: Reading, keep_text: bool) -> SourceRecord | str:
    try:
        return _record(text, reading, keep_text)
    except InputError as error:
        return str(error)


def _record(text: Document, reading: Reading, keep_text: bool) -> SourceRecord:
    source = source_of(text, reading)
    told = sections(reading, source.published)
    data = {name: list(_entries(text, entries)) for name, entries in told}
    found = _valid(source, data, keep_text)
    return replace(found, source=_as_read(found.source, text))


def _as_read(source: Source, text: Document) -> Source:
    return replace(source, content=digest(text.text), reader=VERSION, likeness=sketch(text.clean))


def _entries(text: Document, entries: Iterable[Entry]) -> Iterator[Data]:
    for entry in entries:
        if entry.lacks is None:
            quote = " … ".join(text.clean[start:end] for start, end in entry.spans)
            yield entry.fields | {"at": entry.places(text), "quote": quote}


def _valid(source: Source, sections: dict[str, list[Data]], keep_text: bool) -> SourceRecord:
    """The record without what it refuses; each round leaves out one thing or more.

    Raises InputError where a refusal is about nothing that could be left out.
    """
    about = {name: getattr(source, name) for name in _SOURCE if getattr(source, name)}
    while True:
        found = _tried(about, sections, keep_text)
        if isinstance(found, SourceRecord):
            return found
        kept = {name: value for name, value in about.items() if ("source", name) not in found}
        left = {name: _without(name, entries, found) for name, entries in sections.items()}
        if (kept, left) == (about, sections):
            raise InputError(f"{source.name}: no record can be made of it")
        about, sections = kept, left


def _tried(
    source: Data, sections: dict[str, list[Data]], keep_text: bool
) -> SourceRecord | set[Place]:
    """The source with its statements, or the places of what is wrong."""
    record = record_of(source, sections)
    if isinstance(record, set):
        return record
    if bad := {steps[:2] for steps, _ in contradictions(record)}:
        return bad
    try:
        return source_record(record, keep_text=keep_text)
    except ValidationError:
        return {steps[:2] for steps, _ in unstatable(record)}


def _without(name: str, entries: list[Data], bad: set[Place]) -> list[Data]:
    return [entry for at, entry in enumerate(entries) if (name, at) not in bad]
