"""A reading as a record (docs/records.md), commented with the words each fact came from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graph_loader.extract.body_names import full_names, in_full
from graph_loader.extract.post_body import is_latin
from graph_loader.extract.reading import (
    ExOfficioFact,
    MeetingFact,
    Reading,
    RoleFact,
    Spans,
    ZoneFact,
)
from graph_loader.extract.source import source_of
from graph_loader.extract.text import Document
from graph_loader.thai.posts import needs_agency, split_post
from graph_loader.thai.states import of_foreign_state

_WIDEST = 90
"""Letters of a comment's words; longer ones are cut in the middle."""
_NO_BODY = "the text does not say whose post it is"
_ENGLISH = "told in English only: whether the office is one of ours is not said"
_SUSPENDED = "suspended from duty, which is neither holding as before nor leaving"
_SECTIONS = {"appointed": "appointments", "deputises": "deputies"}
_DECIDED = ("appointed", "deputises")
_NO_DAY = "the text has no day"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a section; `lacks` says why it can only be a comment."""

    spans: Spans
    fields: dict[str, Any]
    lacks: str | None = None

    def places(self, document: Document) -> list[str]:
        """Where it stands in the text as it came, as a record's `at` has it."""
        raw = (document.raw_span(start, end) for start, end in self.spans)
        return [f"chars {start}-{end}" for start, end in raw]


def record_text(document: Document, reading: Reading) -> str:
    """The record of one document, in YAML, to correct and load.

    A fact that no record can hold, because the text does not say whose post it is or gives no
    day at all, stands in it as a comment.
    """
    source = source_of(document, reading)
    about = {
        "name": source.name,
        "kind": source.kind,
        "address": source.address,
        "published": source.published,
    }
    lines = [f"# Read from {_line(document.name)}: correct it, then load it.", "source:"]
    lines += [f"  {key}: {_value(value)}" for key, value in about.items() if value]
    for name, entries in sections(reading, source.published):
        shown = [line for entry in entries for line in _lines(document, entry)]
        good = any(entry.lacks is None for entry in entries)
        lines += [f"{name}:" if good else f"# {name}:", *shown] if shown else []
    return "\n".join(lines) + "\n"


def sections(reading: Reading, published: str | None) -> Iterator[tuple[str, list[Entry]]]:
    """The record's sections with their entries, in the order in which they are written."""
    yield "agencies", [*_agencies(reading)]
    decided = next((one.date for one in reading.meetings if one.date), published)
    dated = published is not None
    held: dict[str, list[Entry]] = {"tenures": [], "appointments": [], "deputies": []}
    for role in reading.roles:
        section = _SECTIONS.get(role.reported, "tenures")
        held[section].append(_tenure(role, published, decided))
    yield from held.items()
    yield "carries", [_carrying(fact, dated) for fact in reading.ex_officio]
    yield "meetings", [_meeting(at, one, reading) for at, one in enumerate(reading.meetings)]
    yield "zones", [_zone(zone, published) for zone in reading.zones]


def _agencies(reading: Reading) -> Iterator[Entry]:
    for pair in reading.abbreviations:
        yield Entry(pair.spans, {"name": pair.full, "short": pair.short})
    for part in reading.bodies:
        yield Entry(part.spans, {"name": part.body, "part_of": part.parent})


def _zone(zone: ZoneFact, published: str | None) -> Entry:
    bears = {"series": zone.series, "status": zone.designation}
    day = zone.date or published
    if day:
        bears["decided" if zone.date else "on"] = day
    fields: dict[str, Any] = {"name": zone.zone}
    if zone.place:
        fields["place"] = zone.place
    lacks = None if day else _NO_DAY
    return Entry(zone.spans, fields | {"designations": [bears]}, lacks)


def _tenure(role: RoleFact, published: str | None, decided: str | None) -> Entry:
    post, complete = _role(role.post, role.org)
    day = {"from": role.start, "until": role.until}
    fields: dict[str, Any] = {"person": _person(role.person, role.honorific), "role": post}
    if role.reported == "deputises":
        fields |= {"turn": role.turn} if role.turn else {}
    elif role.how == "acting":
        fields["how"] = "acting"
    if role.reported == "former":
        fields["former"] = True
    if role.reported in _DECIDED:
        day["decided"] = decided
    fields |= {key: value for key, value in day.items() if value}
    day_known = decided if role.reported in _DECIDED else published
    lacks = None if complete else _NO_BODY
    if _in_english(role):
        lacks = _ENGLISH
    if role.how == "suspended":
        lacks = _SUSPENDED
    return Entry(role.spans, fields, lacks or (None if day_known else _NO_DAY))


def _in_english(role: RoleFact) -> bool:
    """Whether post and body are told in English only: whose they are cannot be told from ours."""
    return is_latin(role.post) and (role.org is None or is_latin(role.org))


def _carrying(fact: ExOfficioFact, dated: bool) -> Entry:
    carrier, known = _role(fact.holder_post, None)
    given, complete = _role(fact.post, fact.org)
    lacks = None if known and complete else _NO_BODY
    fields = {"role": carrier, "gives": given}
    return Entry(fact.spans, fields, lacks or (None if dated else _NO_DAY))


def _meeting(at: int, one: MeetingFact, reading: Reading) -> Entry:
    here = [present for present in reading.attendance if present.meeting == at]
    body = in_full(one.body, full_names(reading.abbreviations))
    fields: dict[str, Any] = {"body": body, "number": one.number, "date": one.date}
    fields |= {"time": one.time, "place": one.place, "mode": one.mode}
    if one.chair:
        fields["chaired_by"] = {"person": one.chair}
    fields["present"] = [{"person": a.person} for a in here if a.capacity == "attendee"]
    for decision in reading.decisions:
        if decision.meeting == at:
            fields.setdefault(decision.verb, []).append({"what": decision.what})
    held = {key: value for key, value in fields.items() if value}
    named = one.number or one.date
    return Entry(one.spans, held, None if named else "neither its number nor its day is stated")


def _person(name: str, honorific: str) -> str | dict[str, str]:
    return {"name": name, "rank": honorific} if honorific else name


def _role(post: str, org: str | None) -> tuple[str | dict[str, str], bool]:
    """The role's fields, and whether they say whose it is."""
    parts = split_post(post)
    if parts.agency and org and org not in post and of_foreign_state(org):
        return {"post": parts.post, "agency": org}, True
    if org is None or org in post or parts.agency:
        return post, parts.agency is not None or not needs_agency(parts.post)
    return {"post": post, "agency": org}, True


def _lines(document: Document, entry: Entry) -> Iterator[str]:
    for start, end in entry.spans:
        yield f"  # {_line(_cut(document.clean[start:end]))}"
    text = _value(entry.fields | {"at": entry.places(document)})
    yield f"  # {entry.lacks}: - {text}" if entry.lacks else f"  - {text}"


def _cut(words: str) -> str:
    half = _WIDEST // 2
    return words if len(words) <= _WIDEST else f"{words[:half]} … {words[-half:]}"


def _line(words: str) -> str:
    """One line, without what a comment must not hold."""
    return " ".join("".join(char if char.isprintable() else " " for char in words).split())


def _value(value: Any) -> str:
    """A YAML value on one line: JSON's strings are YAML's double-quoted ones."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_value(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
