"""Golden answers: read, checked and compared. The format: `tests/golden/README.md`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

import yaml

from queries import question
from queries.catalogue import names
from seed_data import FOLDER as SEED

FOLDER: Final = Path(__file__).parents[1] / "golden"
KEYS: Final = frozenset({"question", "ask", "rows", "naive", "never", "why", "places"})
NEEDED: Final = frozenset({"question", "ask", "rows", "why", "places"})
Row = Mapping[str, Any]


class GoldenError(ValueError):
    """A case that cannot be used; names file, number and what is wrong."""


@dataclass(frozen=True, slots=True)
class Case:
    """One question asked of the seed data, and the answer as read off the sources."""

    name: str
    question: str
    ask: dict[str, str]
    rows: tuple[Row, ...]
    naive: bool
    never: tuple[Row, ...]


def cases(folder: Path = FOLDER) -> list[Case]:
    """All cases of questions that are there. Raises GoldenError."""
    return [case(name, data) for name, data in _listed(folder) if data.get("question") in names()]


def questions(folder: Path = FOLDER) -> set[str]:
    """All questions that cases are of, there or not yet."""
    return {data.get("question", name) for name, data in _listed(folder)}


def case(name: str, data: Mapping[str, Any]) -> Case:
    """One case. Raises GoldenError for keys, parameters, columns or places that do not exist."""
    if wrong := (data.keys() - KEYS) | (NEEDED - data.keys()):
        raise GoldenError(f"{name}: these keys are unknown or missing: {', '.join(sorted(wrong))}")
    if data["question"] not in names():
        raise GoldenError(f"{name}: no such question: {data['question']}")
    asked = question(data["question"])
    never = tuple(data.get("never", ()))
    naive = bool(data.get("naive", False))
    _known(name, "parameter", data["ask"], {parameter.name for parameter in asked.parameters})
    for row in (*data["rows"], *never):
        _known(name, "column", row, {column.name for column in asked.columns})
    if naive != bool(never) or not all(never):
        raise GoldenError(f"{name}: a naive case, and no other, says what must never come")
    _check_places(name, data["places"])
    ask = {key: str(value) for key, value in data["ask"].items()}
    return Case(name, data["question"], ask, tuple(data["rows"]), naive, never)


def disagreements(expected: Case, rows: Sequence[Row]) -> list[str]:
    """What is wrong with an answer, in words; empty where it is right."""
    found = [
        f"row {number}: {column} is {row[column]!r}, not {value!r}"
        for number, (want, row) in enumerate(zip(expected.rows, rows, strict=False), 1)
        for column, value in want.items()
        if row[column] != value
    ]
    if len(rows) != len(expected.rows):
        found.append(f"{len(rows)} rows, not {len(expected.rows)}")
    for wrong in expected.never:
        found += [f"row {n} is the naive one" for n, row in enumerate(rows, 1) if _like(row, wrong)]
    return found


def _listed(folder: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for path in sorted(folder.glob("*.yaml")):
        listed = _plain(yaml.safe_load(path.read_text(encoding="utf-8"))) or []
        for number, data in enumerate(listed, 1):
            yield f"{path.stem}-{number}", data


def _like(row: Row, wanted: Row) -> bool:
    return all(row[column] == value for column, value in wanted.items())


def _known(name: str, what: str, used: Row, known: set[str]) -> None:
    if unknown := sorted(used.keys() - known):
        raise GoldenError(f"{name}: no such {what}: {', '.join(unknown)}")


def _check_places(name: str, places: Sequence[str]) -> None:
    files = [place.split(" ")[0] for place in places]
    missing = [file for file in files if not (SEED / f"{file}.yaml").is_file()]
    if missing or not files:
        raise GoldenError(f"{name}: no such record in seed_data: {', '.join(missing) or 'none'}")


def _plain(value: Any) -> Any:
    """Days as ISO text: YAML makes dates of them."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
