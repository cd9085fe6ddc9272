"""JSON text → plain data; where its parts stand is worked out only when somebody asks."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, NoReturn

from graph_loader.read.draft import Mark, Steps
from graph_loader.read.problems import Problem, Refused

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')
_NO_NUMBERS = "NaN and Infinity are no JSON: leave the field out"

Token = tuple[str, Mark]


def json_data(text: str) -> tuple[Any, bool]:
    """The data, numbers as text, and whether a name stands twice in it; `Refused` if no JSON."""
    twice: list[str] = []

    def fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            twice.append("")
        return found

    try:
        data = json.loads(
            text, object_pairs_hook=fields, parse_int=str, parse_float=str, parse_constant=_refuse
        )
    except json.JSONDecodeError as error:
        raise Refused(f"this is no JSON: {error.msg}", error.lineno, error.colno) from error
    except RecursionError as error:
        raise Refused("nested too deep: no record is") from error
    return data, bool(twice)


def _refuse(_constant: str) -> NoReturn:
    raise Refused(_NO_NUMBERS)


def json_marks(text: str, first_line: int = 1) -> dict[Steps, Mark]:
    """Where each part of a JSON text stands; a field at its name."""
    marks: dict[Steps, Mark] = {}
    for steps, mark in _walk(_tokens(text, first_line)):
        marks.setdefault(steps, mark)
    return marks


def json_repeats(text: str, file: str, first_line: int = 1) -> tuple[Problem, ...]:
    """A problem for each name that stands twice in one object."""
    seen: set[Steps] = set()
    found = []
    for steps, mark in _walk(_tokens(text, first_line)):
        if steps in seen:
            message = f"'{steps[-1]}' stands here twice: keep one"
            found.append(Problem(file, mark.line, None, message, mark.column))
        seen.add(steps)
    return tuple(found)


def _tokens(text: str, first_line: int) -> Iterator[Token]:
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    for token in _TOKEN.finditer(text):
        line = bisect_right(starts, token.start())
        yield token[0], Mark(first_line + line - 1, token.start() - starts[line - 1] + 1)


def _walk(tokens: Iterator[Token]) -> Iterator[tuple[Steps, Mark]]:
    """Steps and place of the whole, of each field and of each item; the text is known as JSON."""
    piece, mark = next(tokens)
    yield (), mark
    yield from _inside(piece, (), tokens)


def _inside(opened: str, steps: Steps, tokens: Iterator[Token]) -> Iterator[tuple[Steps, Mark]]:
    inner = {"{": _fields, "[": _items}.get(opened)
    if inner:
        yield from inner(steps, tokens)


def _fields(steps: Steps, tokens: Iterator[Token]) -> Iterator[tuple[Steps, Mark]]:
    for piece, mark in tokens:
        if piece == "}":
            return
        if piece != ",":
            here = (*steps, json.loads(piece))
            yield here, mark
            next(tokens)
            yield from _inside(next(tokens)[0], here, tokens)


def _items(steps: Steps, tokens: Iterator[Token]) -> Iterator[tuple[Steps, Mark]]:
    count = 0
    for piece, mark in tokens:
        if piece == "]":
            return
        if piece != ",":
            here = (*steps, count)
            count += 1
            yield here, mark
            yield from _inside(piece, here, tokens)
