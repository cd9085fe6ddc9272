"""The first line of a list: which kind of list it is, and what each of its columns means."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import NamedTuple

from graph_loader.read.columns import SOURCE, TABLES, Table, columns_of
from graph_loader.read.fields import meant
from graph_loader.read.problems import Problem

_SHOWN = 60
_DELIMITERS = (",", ";", "\t")
_ALL = frozenset(SOURCE).union(*(columns_of(table) for table in TABLES))


class Heading(NamedTuple):
    """The list's kind and the names of its columns, in their order; '' for a nameless one."""

    table: Table
    names: tuple[str, ...]


def delimiter_of(line: str) -> str:
    """The delimiter that makes the most known columns of a first line; a comma if none does."""
    return max(_DELIMITERS, key=lambda mark: len(_ALL.intersection(names_in(line, mark))))


def names_in(line: str, delimiter: str) -> tuple[str, ...]:
    """The names of the columns, tidied: lower case, one word; none if it is no line of a list."""
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return ()
    return tuple("_".join(cell.lower().split()) for cell in cells)


def is_heading(line: str) -> bool:
    """Whether a text that begins with this line is a list."""
    return table_of(names_in(line, delimiter_of(line))) is not None


def table_of(names: Sequence[str]) -> Table | None:
    """The first kind of list that has its columns among `names`."""
    given = frozenset(names)
    fitting = (table for table in TABLES if all(group & given for group in table.needs))
    return next(fitting, None) if given & SOURCE.keys() else None


def heading_problems(names: Sequence[str], file: str) -> tuple[Problem, ...]:
    """What is wrong with a first line; empty if `table_of` gives a kind and all is known."""
    table = table_of(names)
    if table is None:
        return (Problem(file, 1, None, _no_kind(names)),)
    known = {**SOURCE, **columns_of(table)}
    messages = {name: _unknown(name, table) for name in names if name and name not in known}
    messages |= {name: "stands here twice — keep one" for name in names if names.count(name) > 1}
    return tuple(Problem(file, 1, name or None, text) for name, text in messages.items() if name)


def _no_kind(names: Sequence[str]) -> str:
    if not frozenset(names) & SOURCE.keys():
        there = ", ".join(name for name in names if name)[:_SHOWN]
        return (
            f"no column 'source' in the first line ({there}): each row says which source states it"
        )
    kinds = ", ".join(f"{table.name} ({_needed(table)})" for table in TABLES)
    return f"no known kind of list by its columns; the kinds are {kinds}"


def _needed(table: Table) -> str:
    return " + ".join("/".join(sorted(group)) for group in table.needs)


def _unknown(name: str, table: Table) -> str:
    own = {**columns_of(table), **SOURCE}
    near = meant(name, own) or meant(name, dict.fromkeys(_ALL))
    right = f"did you mean '{near}'?" if near else f"the columns are {', '.join(own)}"
    return f"a list of {table.name} has no such column — {right}"
