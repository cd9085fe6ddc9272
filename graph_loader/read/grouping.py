"""Rows of a list that have one source → one record."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from graph_loader.read.columns import LISTS, SEVERAL, SOURCE, Columns, columns_of
from graph_loader.read.draft import Draft, Mark, Steps
from graph_loader.read.heading import Heading
from graph_loader.read.problems import Problem


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
        problems = tuple(self.problems)
        return Draft(self.file, self.line, self.data, lambda: marks, problems, remark, is_list=True)


def new_group(file: str, line: int) -> Group:
    """A source that begins in this line, with no rows yet."""
    name = Mark(line, None, "source")
    return Group(file, line, marks={("source",): Mark(line, None, ""), ("source", "name"): name})


def add_row(group: Group, row: Row, heading: Heading) -> None:
    """Add what a row says of its source and the entry that it is."""
    _add_source(group, row)
    _add_entry(group, row, heading)


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
