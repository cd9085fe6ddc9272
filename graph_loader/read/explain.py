"""All that is wrong with one draft, each in a line, in the order of its lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from graph_loader.dates import BuddhistYear
from graph_loader.read.draft import Draft, Finding, Mark, Marks, Steps
from graph_loader.read.fields import fields_at
from graph_loader.read.placing import mark_of, shown, written
from graph_loader.read.problems import Problem
from graph_loader.read.wording import unknown_field, worded


def explained(error: ValidationError, draft: Draft) -> Iterator[Finding]:
    """What pydantic found, as steps of the draft and words."""
    for detail in error.errors(include_url=False):
        steps = written(detail["loc"], draft.data, missing=detail["type"] == "missing")
        yield steps, worded(detail, steps) + _or_calendar(detail, draft)


def _or_calendar(detail: ErrorDetails, draft: Draft) -> str:
    """The other way out where a record is kept in Buddhist years; a list has no such column."""
    refused = isinstance(detail.get("ctx", {}).get("error"), BuddhistYear)
    return ", or calendar: be" if refused and not draft.is_list else ""


def unknown_empties(empty: Iterable[Steps]) -> Iterator[Finding]:
    """Fields without a value, which pydantic never sees, if the format does not have them."""
    for steps in empty:
        allowed = fields_at(steps[:-1])
        if allowed and steps[-1] not in allowed:
            yield steps, unknown_field(steps)


def as_problems(findings: Iterable[Finding], draft: Draft) -> tuple[Problem, ...]:
    """The findings with their file, line and field, in the order of the lines, each once."""
    marks = draft.marks()
    found = {_problem(steps, message, draft, marks) for steps, message in findings}
    return in_order(found)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sorted by line and field, what concerns the whole first."""
    return tuple(sorted(problems, key=lambda p: (p.line or 0, p.column or 0, str(p))))


def _problem(steps: Steps, message: str, draft: Draft, marks: Marks) -> Problem:
    mark, rest = mark_of(steps, marks)
    place = mark or Mark(draft.line or 1)
    field = shown(steps) if place.name is None else _column(place.name, rest)
    return Problem(draft.file, place.line, field or None, message, place.column)


def _column(name: str, rest: Steps) -> str:
    """What the author of a list calls it: the column, else the field that has none."""
    return name or shown(tuple(step for step in rest if isinstance(step, str)))
