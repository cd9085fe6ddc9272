"""A unit as it was written, before it is checked: plain data, and where each part stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from graph_loader.read.problems import Problem

Steps = tuple[str | int, ...]
Finding = tuple[Steps, str]
"""Where something is wrong, and what."""


class Mark(NamedTuple):
    """Where a part stands, from 1; `name` is what its author calls it (a column's heading)."""

    line: int
    column: int | None = None
    name: str | None = None


Marks = Mapping[Steps, Mark]


class Draft(NamedTuple):
    """Data of strings, lists and mappings; `marks` is called only where there is a problem.

    `line` is the unit's first line where its file holds several; `data` is None where the text
    could not be taken apart, and `problems` then says why. `remark` goes with every problem.
    `is_list` where it is made of rows, which have columns and no fields of a record.
    """

    file: str
    line: int | None
    data: Any
    marks: Callable[[], Marks]
    problems: tuple[Problem, ...] = ()
    remark: str = ""
    is_list: bool = False

    @property
    def label(self) -> str:
        """The file, with the line where it holds several units."""
        return self.file if self.line is None else f"{self.file}:{self.line}"


def unreadable(file: str, *problems: Problem, line: int | None = None, remark: str = "") -> Draft:
    """A unit of which nothing but its problems is known."""
    return Draft(file, line, None, dict, problems, remark)
