"""Plain lists of a spreadsheet (CSV) → one draft a source."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from graph_loader.read.decoding import decode_any
from graph_loader.read.draft import Draft, unreadable
from graph_loader.read.grouping import Group, Row, add_row, new_group
from graph_loader.read.heading import Heading, delimiter_of, heading_problems, names_in, table_of
from graph_loader.read.problems import Problem, Refused
from graph_loader.source_ids import source_id

_LINE_END = re.compile(r"\r\n|\r|\n")
_BEYOND = "more cells than columns — put a text that contains '{mark}' in double quotes"
_NO_SOURCE = "is missing — name the source in each row"


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
    if not text.strip():
        raise Refused("nothing in it: its first line names the columns")
    first = _LINE_END.split(text, maxsplit=1)[0]
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
        groups[identifier] = new_group(file, row.line)
    add_row(groups[identifier], row, heading)
