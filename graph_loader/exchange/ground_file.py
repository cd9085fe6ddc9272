"""A file of `export jsonl` → the ground in it, or what is wrong with each bad line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic import ValidationError

from graph_loader.exchange.ground_lines import JudgementLine, SourceLine
from graph_loader.exchange.jsonl import HEADER, VERSION
from graph_loader.identity.judgements import Judgement
from graph_loader.read.problems import Problem
from graph_loader.statements import SourceRecord

_BOM: Final = b"\xef\xbb\xbf"
_NO_EXPORT: Final = (
    f"no export of rolegraph, which begins with {json.dumps(HEADER)}; "
    "records are loaded with 'rolegraph load'"
)
Seen = dict[str | int, int]


@dataclass(slots=True)
class Ground:
    """Sources and judgements of a file, in its order, and the problems of its bad lines."""

    records: list[SourceRecord] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_ground(name: str, lines: Iterable[bytes]) -> Ground:
    """Reads all lines; where there are `problems`, nothing of the file may be loaded."""
    ground = Ground()
    seen: Seen = {}
    written = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    number, first = next(written, (1, b""))
    if wrong := _header_problem(first):
        ground.problems.append(Problem(name, number, None, wrong))
        return ground
    for number, line in written:
        try:
            _take(ground, _object(line), seen, number)
        except ValueError as error:
            ground.problems.append(Problem(name, number, None, _message(error)))
    return ground


def _header_problem(line: bytes) -> str | None:
    try:
        data = _object(line.removeprefix(_BOM))
    except ValueError:
        return _NO_EXPORT
    if data.get("rolegraph") != HEADER["rolegraph"]:
        return _NO_EXPORT
    if data != HEADER:
        return f"version {data.get('version')} of the format; this rolegraph reads {VERSION}"
    return None


def _take(ground: Ground, data: dict[str, Any], seen: Seen, number: int) -> None:
    """Adds what one line holds. A header stands again where files were joined."""
    if "source" in data:
        record = SourceLine.model_validate(data).value()
        _once(seen, record.source.id, number)
        ground.records.append(record)
    elif "judgement" in data:
        judgement = JudgementLine.model_validate(data).value()
        _once(seen, judgement.number, number)
        ground.judgements.append(judgement)
    elif data != HEADER:
        raise ValueError("neither a 'source' nor a 'judgement'")


def _once(seen: Seen, key: str | int, number: int) -> None:
    first = seen.setdefault(key, number)
    if first != number:
        what = "source" if isinstance(key, str) else "judgement"
        raise ValueError(f"the {what} {key} stands in line {first} already: keep one")


def _object(line: bytes) -> dict[str, Any]:
    data = json.loads(line.decode("utf-8"), object_pairs_hook=_fields)
    if not isinstance(data, dict):
        raise ValueError("a line is one JSON object")
    return data


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a field stands twice in one object: keep one")
    return found


def _message(error: ValueError) -> str:
    """What is wrong, in one line."""
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        more = error.error_count() - 1
        told = f"{place}: {first['msg'].removeprefix('Value error, ')}"
        return f"{told} (and {more} more)" if more else told
    if isinstance(error, UnicodeDecodeError):
        return "no UTF-8"
    if isinstance(error, json.JSONDecodeError):
        return f"this is no JSON: {error.msg}, column {error.colno}"
    return str(error)
