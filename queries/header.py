"""A question: the text of a `.cypher` file, and what its header says of it.

The header is the run of `//` lines at the top:

    // en: Who held a role
    // th: ใครดำรงตำแหน่ง
    // parameter: role (role) = required; the post, as people write it
    // parameter: from (day) = today; first day asked
    // column: holder; name of the holder

A parameter's kind says how its text is read: an entity's kind becomes a list of ids, a day an
ISO day, an integer a number. Its default is `required`, `none`, `today`, another parameter's
`$name`, or a value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

KINDS: Final = frozenset(
    {"person", "agency", "role", "meeting", "event", "initiative", "zone", "place", "entity",
     "source", "day", "integer", "text"}
)  # fmt: skip
ENTITY_KINDS: Final = KINDS - {"day", "integer", "text", "source"}
_PARAMETER: Final = re.compile(r"(\w+) \((\w+)\) = ([^;]+); (.+)")
_FIELD: Final = re.compile(r"// (en|th|parameter|column): (.+)")


class HeaderError(ValueError):
    """A question's file has a header that cannot be read; names file and line."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One `$name` of a question."""

    name: str
    kind: str
    default: str
    help: str

    @property
    def required(self) -> bool:
        """Whether an answer needs it said."""
        return self.default == "required"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the answer."""

    name: str
    help: str


@dataclass(frozen=True, slots=True)
class Question:
    """A query with its parameters and columns; `text` is the file as it is."""

    name: str
    en: str
    th: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    text: str


def read_question(name: str, text: str) -> Question:
    """Reads a file's header. Raises HeaderError at the first line that is not understood."""
    titles: dict[str, str] = {}
    parameters: list[Parameter] = []
    columns: list[Column] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("//"):
            break
        field = _FIELD.fullmatch(line.rstrip())
        if field is None:
            raise HeaderError(f"{name}.cypher:{number}: not a header line: {line}")
        key, value = field.groups()
        if key == "parameter":
            parameters.append(_parameter(name, number, value))
        elif key == "column":
            columns.append(Column(*(part.strip() for part in value.split(";", 1))))
        else:
            titles[key] = value
    if missing := {"en", "th"} - titles.keys():
        raise HeaderError(f"{name}.cypher: no title '{min(missing)}'")
    return Question(name, titles["en"], titles["th"], tuple(parameters), tuple(columns), text)


def _parameter(name: str, number: int, value: str) -> Parameter:
    found = _PARAMETER.fullmatch(value)
    if found is None or found[2] not in KINDS:
        raise HeaderError(f"{name}.cypher:{number}: not a parameter: {value}")
    return Parameter(found[1], found[2], found[3].strip(), found[4])
