"""A sheet of questions: the rows of a CSV file with the columns `role` and `day`.

Encoding and delimiter are taken as those of a list of records are (`graph_loader.read`): UTF-8
with or without its mark, UTF-16 or Windows-874 from a spreadsheet; comma, semicolon or tab.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from graph_loader.errors import InputError
from graph_loader.read.decoding import decode_any
from graph_loader.read.problems import Refused

DELIMITERS: Final = (",", ";", "\t")
ASKED: Final[Mapping[str, tuple[str, ...]]] = {
    "role": ("role", "post", "ตำแหน่ง"),
    "day": ("day", "date", "on", "วันที่", "วัน"),
}
"""What is asked for → the headings that say so, in any case; the first that is there."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row: its line in the file, its cells by column, and what is asked."""

    line: int
    cells: Mapping[str, str]
    role: str
    day: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Columns in the order and spelling of the file, and its rows; empty ones are left out."""

    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]


def read_sheet(name: str, data: bytes) -> Sheet:
    """Reads a sheet. Raises InputError where its columns or cells cannot be told apart."""
    try:
        text = decode_any(data).text
    except Refused as error:
        raise InputError(f"{name}:{error.line or 1}: {error}") from error
    rows = list(_rows(name, text))
    if not rows:
        raise InputError(f"{name}: nothing in it; its first line names the columns role and day")
    (_, heading), *body = rows
    used = _used(heading, [cells for _, cells in body])
    columns = tuple(heading[place].strip() for place in used)
    asked = {what: _column(name, columns, what) for what in ASKED}
    if not body:
        raise InputError(f"{name}: no rows under the heading")
    return Sheet(columns, tuple(_row(line, cells, used, columns, asked) for line, cells in body))


def _rows(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """(first line, cells) of each row that is not empty."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    last = 0
    try:
        for cells in reader:
            line, last = last + 1, reader.line_num
            if any(cell.strip() for cell in cells):
                yield line, cells
    except csv.Error as error:
        raise InputError(f"{name}:{reader.line_num}: this is no CSV: {error}") from error


def _delimiter(text: str) -> str:
    """The one that gives the first line the columns asked for; a comma if none does."""
    first = next((line for line in text.splitlines() if line.strip()), "")

    def found(mark: str) -> int:
        names = {cell.strip().strip('"').lower() for cell in first.split(mark)}
        return sum(not names.isdisjoint(headings) for headings in ASKED.values())

    return max(DELIMITERS, key=found)


def _used(heading: Sequence[str], body: Sequence[Sequence[str]]) -> list[int]:
    """The places of columns with a name or a cell: spreadsheets add empty ones at the right."""
    width = max(len(heading), *(len(cells) for cells in body)) if body else len(heading)
    filled = {i for cells in (heading, *body) for i, cell in enumerate(cells) if cell.strip()}
    nameless = [i for i in range(width) if i in filled and not _cell(heading, i)]
    if nameless:
        raise InputError(f"column {nameless[0] + 1} has no name in the first line: give it one")
    return sorted(filled)


def _column(name: str, columns: Sequence[str], what: str) -> str:
    """The column that says the role or the day."""
    twice = next((column for column in columns if columns.count(column) > 1), None)
    if twice is not None:
        raise InputError(f"{name}:1: the column '{twice}' stands there twice: rename one")
    lower = {column.lower(): column for column in reversed(columns)}
    found = next((lower[heading] for heading in ASKED[what] if heading in lower), None)
    if found is None:
        wanted = " or ".join(f"'{heading}'" for heading in ASKED[what])
        raise InputError(f"{name}:1: no column {wanted}; there are {', '.join(columns)}")
    return found


def _row(
    line: int,
    cells: Sequence[str],
    used: Sequence[int],
    columns: Sequence[str],
    asked: Mapping[str, str],
) -> SheetRow:
    values = {column: _cell(cells, place) for column, place in zip(columns, used, strict=True)}
    return SheetRow(line, values, values[asked["role"]], values[asked["day"]])


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place].strip() if place < len(cells) else ""
