"""Plain lists of a spreadsheet (CSV) → one draft a source."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from graph_loader.read.columns import LISTS, SEVERAL, SOURCE, Columns, columns_of
from graph_loader.read.decoding import decode_any
from graph_loader.read.draft import Draft, Mark, Steps, unreadable
from graph_loader.read.heading import Heading, delimiter_of, heading_problems, names_in, table_of
from graph_loader.read.problems import Problem, Refused
from graph_loader.source_ids import source_id

_BEYOND = "more cells than columns — put a text that contains '{mark}' in double quotes"
_NO_SOURCE = "is missing — name the source in each row"


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row that are not empty, by column, and its line."""

    line: int
    cells: dict[str, str]


@dataclass(slots=True)
class Group:
    """The rows of one source, as a record."""

    file: str
    line: int
    data: dict[str, Any] = field(default_factory=lambda: {"source": {}})
    marks: dict[Steps, Mark] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def draft(self, remark: str) -> Draft:
        """The group as it goes on to be checked."""
        marks = self.marks
        return Draft(self.file, self.line, self.data, lambda: marks, tuple(self.problems), remark)


def table_drafts(file: str, data: bytes) -> Iterator[Draft]:
    """A list, source by source; a file whose heading or rows do not hold gives one bad draft."""
    remark = ""
    try:
        decoded = decode_any(data)
        remark = "" if decoded.encoding == "UTF-8" else f"read as {decoded.encoding}"
        groups = _groups(file, decoded.text)
    except _Bad as bad:
        yield unreadable(file, *bad.problems, remark=remark)
    except Refused as error:
        yield unreadable(file, error.problem(file), remark=remark)
    else:
        yield from (group.draft(remark) for group in groups)


class _Bad(Exception):
    """A list whose rows cannot be told apart by source."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems


def _groups(file: str, text: str) -> list[Group]:
    first = text.split("\n", 1)[0].rstrip("\r")
    mark = delimiter_of(first)
    names = names_in(first, mark)
    problems = heading_problems(names, file)
    table = table_of(names)
    if problems or table is None:
        raise _Bad(*problems)
    found: dict[str, Group] = {}
    for row in _rows(file, text, names, mark):
        _add(found, row, Heading(table, names), file)
    if not found:
        raise Refused("no rows under the heading")
    return list(found.values())


def _rows(file: str, text: str, names: tuple[str, ...], mark: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    last = 0
    try:
        for cells in reader:
            line, last = last + 1, reader.line_num
            if line > 1 and any(cell.strip() for cell in cells):
                yield Row(line, _named(cells, names, Problem(file, line, None, _beyond(mark))))
    except csv.Error as error:
        raise Refused(f"this is no CSV: {error}", line=reader.line_num) from error


def _beyond(mark: str) -> str:
    return _BEYOND.format(mark="a tab" if mark == "\t" else mark)


def _named(cells: list[str], names: tuple[str, ...], problem: Problem) -> dict[str, str]:
    """A cell under no heading makes the file bad: no column of its row can be trusted."""
    headless = [c for i, c in enumerate(cells) if i >= len(names) or not names[i]]
    if any(cell.strip() for cell in headless):
        raise _Bad(problem)
    pairs = zip(names, (cell.strip() for cell in cells), strict=False)
    return {name: cell for name, cell in pairs if name and cell}


def _add(groups: dict[str, Group], row: Row, heading: Heading, file: str) -> None:
    name, address = row.cells.get("source", ""), row.cells.get("address")
    if not (name or address):
        raise _Bad(Problem(file, row.line, "source", _NO_SOURCE))
    identifier = source_id(address, name)
    if identifier not in groups:
        groups[identifier] = Group(file, row.line, marks=_source_marks(row.line))
    group = groups[identifier]
    _add_source(group, row)
    _add_entry(group, row, heading)


def _source_marks(line: int) -> dict[Steps, Mark]:
    return {("source",): Mark(line, None, ""), ("source", "name"): Mark(line, None, "source")}


def _add_source(group: Group, row: Row) -> None:
    """The source's fields; a later row may leave them out, but not say otherwise.

    Of one address two forms may stand (`www.`): it is what made these rows one source.
    """
    source = group.data["source"]
    for column in SOURCE.keys() & row.cells.keys():
        steps, value = SOURCE[column], _value(column, row.cells[column])
        if source.setdefault(steps[-1], value) is value:
            group.marks["source", *steps] = Mark(row.line, None, column)
        elif column != "address" and source[steps[-1]] != value:
            line = group.marks["source", *steps].line
            message = f"differs from line {line} for the same source — make them the same"
            group.problems.append(Problem(group.file, row.line, column, message))


def _add_entry(group: Group, row: Row, heading: Heading) -> None:
    cells = {name: cell for name, cell in row.cells.items() if name not in SOURCE}
    section = heading.table.section
    if heading.table.routes is not None:
        reported = cells.get("reported", "").lower()
        section = _routed(group, row, heading, reported)
        if reported != "planned":
            cells.pop("reported", None)
    entries = group.data.setdefault(section, [])
    entries.append(_entry(cells, columns_of(heading.table)))
    _mark_entry(group, row, (section, len(entries) - 1), heading)


def _routed(group: Group, row: Row, heading: Heading, reported: str) -> str:
    routes = heading.table.routes or {}
    if reported not in routes:
        words = ", ".join(word for word in routes if word)
        message = f"'{reported}' is not known here — write one of {words}"
        group.problems.append(Problem(group.file, row.line, "reported", message))
    return routes.get(reported, heading.table.section)


def _mark_entry(group: Group, row: Row, where: Steps, heading: Heading) -> None:
    """Marks for empty cells too: what is missing is named by its column."""
    group.marks[where] = Mark(row.line, None, "")
    columns = columns_of(heading.table)
    for name in heading.names:
        steps = columns.get(name, ())
        for end in range(1, len(steps) + 1):
            group.marks.setdefault((*where, *steps[:end]), Mark(row.line, None, name))


def _entry(cells: dict[str, str], columns: Columns) -> dict[str, Any]:
    entry: dict[str, Any] = {}
    for name, cell in cells.items():
        _put(entry, columns[name], _value(name, cell))
    return entry


def _put(entry: dict[str, Any], steps: Steps, value: str | list[str]) -> None:
    """Set the value at `steps`; a number among them makes a list of one."""
    here: Any = entry
    for step, following in pairwise(steps):
        if isinstance(step, int):
            here = here[step]
        else:
            here = here.setdefault(step, [{}] if isinstance(following, int) else {})
    here[steps[-1]] = value


def _value(column: str, cell: str) -> str | list[str]:
    if column not in LISTS:
        return cell
    return [part.strip() for part in cell.split(SEVERAL) if part.strip()]
