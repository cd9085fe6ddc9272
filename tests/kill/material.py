"""Sources for loads that are killed: a few bodies and people, so that all is entangled."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from graph_loader.dates import add_days
from graph_loader.facts import KINDS, Fact
from graph_loader.statements import Source, SourceRecord, Statement, statement_id

SOURCES: Final = 108
Fields = dict[str, Any]


def records(count: int = SOURCES) -> list[SourceRecord]:
    """The same ones every time; ten statements each, a handful of people, bodies and posts."""
    return [_record(number) for number in range(count)]


@cache
def _record(number: int) -> SourceRecord:
    twin = (f"source-{number - 1:03}",) if number % 9 == 5 else ()
    name = f"source-{number:03}"
    source = Source(name, f"เอกสาร {number}", kind="release", same_as=twin)
    made: dict[str, Fact] = {}
    for kind, fields in _facts(number):
        fact = KINDS[kind].model_validate(fields)
        made[statement_id(name, fact)] = fact
    return SourceRecord(source, tuple(Statement(i, name, made[i]) for i in sorted(made)))


def _facts(number: int) -> Iterator[tuple[str, Fields]]:
    body = {"name": f"กรมทดสอบ {number % 4}"}
    other = {"name": f"กรมทดสอบ {(number + 1) % 4}"}
    head = {"post": "อธิบดี", "agency": body}
    day = add_days("2019-01-01", number * 11)
    meeting = {"body": body, "number": f"{number % 3 + 1}/2563"}
    person = {"name": f"นาม{number % 5} สกุล{number % 5}"}
    yield "tenure", {"holder": {"person": person}, "role": head, "on": day}
    yield "tenure", {"holder": {"person": person}, "role": {**head, "agency": other}, "on": day}
    yield "agency", {"agency": body, "short": [f"กท{number % 4}."], "aliases": ["Example Body"]}
    yield "carrying", {"role": head, "gives": {"post": "ผู้แทนตัวอย่าง", "agency": other}, "on": day}
    yield "meeting", {"meeting": meeting, "date": day}
    yield "participation", {"who": {"person": person}, "in": {"meeting": meeting},
                            "capacity": "chair", "date": day}  # fmt: skip
    yield "decision", {"meeting": meeting, "verb": "approved", "what": f"เรื่อง {number % 6}",
                       "about": [{"agency": other}], "appoints": [{"role": head}]}  # fmt: skip
    yield "belonging", {"agency": body, "to": {"name": "กระทรวงตัวอย่าง"}, "on": day}
    if number % 10 == 7:
        yield "vacancy", {"role": head, "on": day}
