"""A draft → a unit: a source with its statements, or everything that is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from graph_loader.read.crossing import contradictions, unstatable
from graph_loader.read.draft import Draft, Finding, Steps
from graph_loader.read.explain import as_problems, explained, in_order, unknown_empties
from graph_loader.read.placing import written
from graph_loader.read.problems import Problem, Unit
from graph_loader.read.record import Record, source_record

_DEEPEST = 40
_NO_RECORD = (
    "a record is a mapping of fields: it begins with 'source:' and goes on with sections "
    "like 'tenures:' or 'meetings:'"
)


def checked(draft: Draft, *, keep_text: bool = False) -> Unit:
    """The unit of a draft; never raises for what stands in it."""
    if draft.data is None and draft.problems:
        return _bad(draft, ())
    if not isinstance(draft.data, dict):
        return _bad(draft, as_problems([((), _NO_RECORD)], draft))
    if _depth(draft.data) > _DEEPEST:
        return _bad(draft, as_problems([((), "nested too deep — no record is")], draft))
    return _validated(draft, keep_text)


def _validated(draft: Draft, keep_text: bool) -> Unit:
    empty: list[Steps] = []
    given = _without_empty(draft.data, (), empty)
    record, findings = _record(given, draft)
    findings += unknown_empties(empty)
    if record is not None:
        findings += ((written(s, draft.data), said) for s, said in contradictions(record))
    if record is None or findings or draft.problems:
        return _bad(draft, as_problems(findings, draft))
    return _stated(record, draft, keep_text)


def _record(given: Any, draft: Draft) -> tuple[Record | None, list[Finding]]:
    try:
        return Record.model_validate(given, context=_context(given)), []
    except ValidationError as error:
        return None, list(explained(error, draft))


def _stated(record: Record, draft: Draft, keep_text: bool) -> Unit:
    try:
        return Unit(draft.label, source_record(record, keep_text=keep_text))
    except ValidationError as error:
        found = list(unstatable(record)) or list(explained(error, draft))
        return _bad(draft, as_problems(found, draft))


def _bad(draft: Draft, found: tuple[Problem, ...]) -> Unit:
    problems = in_order({*draft.problems, *found})
    return Unit(draft.label, None, tuple(_remarked(problem, draft.remark) for problem in problems))


def _remarked(problem: Problem, remark: str) -> Problem:
    return replace(problem, message=f"{problem.message} ({remark})") if remark else problem


def _context(data: dict[str, Any]) -> dict[str, str]:
    """The record's calendar, in which its days are read."""
    calendar = data.get("calendar")
    return {"calendar": calendar if calendar == "be" else "ce"}


def _without_empty(value: Any, steps: Steps, empty: list[Steps]) -> Any:
    """The data without fields that are not stated; their steps go to `empty`."""
    if isinstance(value, list):
        return [_without_empty(item, (*steps, i), empty) for i, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    empty.extend((*steps, name) for name, inner in value.items() if inner is None)
    stated = ((name, inner) for name, inner in value.items() if inner is not None)
    return {name: _without_empty(inner, (*steps, name), empty) for name, inner in stated}


def _depth(value: Any) -> int:
    """How deep lists and mappings stand in one another, without recursion."""
    depth, level = 0, [value]
    while level:
        depth += 1
        level = [inner for item in level for inner in _children(item)]
    return depth


def _children(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
