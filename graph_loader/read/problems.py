"""What reading gives: units that can be loaded, and problems that name their line and field."""

from __future__ import annotations

from dataclasses import dataclass

from graph_loader.statements import SourceRecord


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that has to be mended; `line` and `column` count from 1."""

    file: str
    line: int | None
    field: str | None
    message: str
    column: int | None = None

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return _one_line(": ".join(part for part in (place, self.field, self.message) if part))


def _one_line(text: str) -> str:
    """What a file holds must neither break the line nor steer the terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in " ".join(text.split()))


@dataclass(frozen=True, slots=True)
class Unit:
    """A source with its statements, or its problems; neither where another unit of its file is bad.

    `label` is the file, or `file:line` where a file holds several units.
    """

    label: str
    record: SourceRecord | None
    problems: tuple[Problem, ...] = ()


class Refused(ValueError):
    """A text that cannot be taken apart; the message says what would be right."""

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        self.column = column

    def problem(self, file: str, first_line: int = 1) -> Problem:
        """The same as a problem of a file; `first_line` is where the text begins in it."""
        line = None if self.line is None else self.line + first_line - 1
        return Problem(file, line, None, str(self), self.column)
