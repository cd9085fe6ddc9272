"""What is wrong between the fields of a record whose every field is fine.

A name that nothing in the record introduces (สนข., the Committee) is no mistake: another source
may. A meeting, event or zone that the record only points to is none either, for the same reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pydantic import BaseModel, ValidationError

from graph_loader.dates import earliest, latest
from graph_loader.facts.refs import AgencyRef, Ref
from graph_loader.read.body_entries import BELONGINGS, BelongingPart
from graph_loader.read.draft import Finding, Steps
from graph_loader.read.meeting_entries import ParticipantPart
from graph_loader.read.record import Record
from graph_loader.source_ids import source_id
from graph_loader.thai.text import normal

Part = tuple[Steps, BaseModel]

# As `Record.stated`: what takes the day of publication where it has no day of its own.
_DATED_BY_SOURCE = frozenset({"tenures", "appointments", "departures", "deputies", "carries"})


def contradictions(record: Record) -> Iterator[Finding]:
    """Days that cross, things that stand in themselves, a source that is its own twin."""
    yield from _twins(record)
    yield from _undated(record)
    for steps, part in _parts(record, ()):
        yield from _crossing_days(steps, part)
    for section, check in _SELF_CHECKS.items():
        for index, entry in enumerate(getattr(record, section)):
            yield from check((section, index), entry)


def unstatable(record: Record) -> Iterator[Finding]:
    """Entries that give no valid fact: a carrying without a day, a plan without its start."""
    for name in type(record).model_fields:
        section = getattr(record, name)
        arguments = (record.source.published,) if name in _DATED_BY_SOURCE else ()
        for index, entry in enumerate(section if isinstance(section, tuple) else ()):
            for message in _faults(entry, arguments):
                yield (name, index), message


def _faults(entry: Any, arguments: tuple[str | None, ...]) -> list[str]:
    try:
        list(entry.stated(*arguments))
    except ValidationError as error:
        return [detail["msg"].removeprefix("Value error, ") for detail in error.errors()]
    return []


def _twins(record: Record) -> Iterator[Finding]:
    own = source_id(record.source.address, record.source.name)
    for index, address in enumerate(record.source.same_as):
        if source_id(address, "") == own:
            yield ("source", "same_as", index), "this is the source's own address — leave it out"


def _undated(record: Record) -> Iterator[Finding]:
    for index, entry in enumerate(record.tenures):
        if not (entry.on or entry.from_ or entry.until or record.source.published):
            message = "no day — give 'on', 'from' or 'until' here, or 'published' in the source"
            yield ("tenures", index), message


def _parts(value: Any, steps: Steps) -> Iterator[Part]:
    """Every model in the record but references, with the way to it."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _parts(item, (*steps, index))
    elif isinstance(value, BaseModel) and not isinstance(value, Ref):
        yield steps, value
        for name, inner in vars(value).items():
            if isinstance(inner, (tuple, BaseModel)) and inner:
                alias = type(value).model_fields[name].alias
                yield from _parts(inner, (*steps, alias or name))


def _crossing_days(steps: Steps, part: BaseModel) -> Iterator[Finding]:
    start, end = getattr(part, "from_", None), getattr(part, "until", None)
    if not (start and end):
        return
    first, last = earliest(start), latest(end)
    if first and last and first > last:
        yield (*steps, "until"), f"'until' {end} is before 'from' {start} — the last day is meant"


def _in_itself(steps: Steps, entry: Any) -> Iterator[Finding]:
    for field in BELONGINGS:
        for index, part in enumerate(getattr(entry, field)):
            if isinstance(part, BelongingPart) and _same(part.agency, entry.agency):
                yield (*steps, field, index), "the body itself — another one is meant"


def _gives_itself(steps: Steps, entry: Any) -> Iterator[Finding]:
    for index, given in enumerate(entry.gives):
        if _same(given, entry.role):
            yield (*steps, "gives", index), "the post itself — another one is meant"


def _lies_in_itself(steps: Steps, entry: Any) -> Iterator[Finding]:
    if entry.in_ and _same(entry.in_, entry.place):
        yield (*steps, "in"), "the place itself — the larger one is meant"


def _stands_for_itself(steps: Steps, entry: Any) -> Iterator[Finding]:
    for field in ("present", "chaired_by"):
        for index, part in enumerate(getattr(entry, field)):
            if isinstance(part, ParticipantPart) and part.for_ and _same(part.for_.ref, _who(part)):
                yield (*steps, field, index, "for"), "the participant itself — whom it stands for?"


def _who(part: ParticipantPart) -> Ref | None:
    return part.person or part.agency or (part.role[0] if part.role else None)


def _same(one: Ref, other: Ref | None) -> bool:
    return other is not None and one.kind == other.kind and _key(one) == _key(other)


def _key(ref: Ref) -> tuple[str, ...]:
    around = ref.around
    own = normal(ref.label)
    return (own, *_key(around)) if isinstance(around, AgencyRef) else (own,)


_SELF_CHECKS: dict[str, Callable[[Steps, Any], Iterator[Finding]]] = {
    "agencies": _in_itself,
    "carries": _gives_itself,
    "places": _lies_in_itself,
    "meetings": _stands_for_itself,
    "events": _stands_for_itself,
}
