"""`rolegraph who --batch`: a whole sheet of roles and days, answered row by row.

A row of the sheet stays one row, so that the answer can be pasted beside it: of several
holders the first in the order of `who` (certain before possible, the nearest first) fills the
columns, and `others` names the rest, each with its scope and `possible` where it is so.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from graph_loader.asking import read_day
from graph_loader.cli.cite import show_cited
from graph_loader.cli.context import Session, warn
from graph_loader.cli.output import show
from graph_loader.cli.sheet import Sheet, SheetRow, read_sheet
from graph_loader.dates import DateError, earliest, latest, parse_when
from graph_loader.errors import InputError, NotFound
from graph_loader.find import find
from graph_loader.saved_as import advice
from graph_loader.store.protocol import Store
from graph_loader.who import Answer, nearest, who

TAKEN: Final = ("holder", "scope", "status", "certainty", "basis", "from", "until", "sources")
"""Columns of `who` that the first answer fills."""
ADDED: Final = (*TAKEN, "others", "remark")
STDIN: Final = "-"
Row = dict[str, Any]


@dataclass(slots=True)
class Asker:
    """Answers rows from a store; a role or a question that comes again is not asked again."""

    store: Store
    within: int
    _roles: dict[str, list[str] | str] = field(default_factory=dict)
    _answers: dict[tuple[tuple[str, ...], str, str], Answer] = field(default_factory=dict)

    def roles(self, text: str) -> list[str]:
        """Ids of the role. Raises InputError where none or several different ones fit."""
        if text not in self._roles:
            try:
                self._roles[text] = [match.id for match in find(self.store, "role", text)]
            except (InputError, NotFound) as error:
                self._roles[text] = str(error)
        found = self._roles[text]
        if isinstance(found, str):
            raise InputError(f"role: {found}")
        return found

    def answer(self, then: Store, roles: list[str], first: str, last: str) -> Answer:
        """Who held it from `first` to `last`, as far as `then` knows."""
        key = (tuple(roles), first, last)
        if key not in self._answers:
            self._answers[key] = who(then, roles, first, last, self.within)
        return self._answers[key]


@dataclass(frozen=True, slots=True)
class Asked:
    """A row with the roles and days it asks about, or what is wrong with it."""

    row: SheetRow
    roles: list[str] = field(default_factory=list)
    days: tuple[str, str] = ("", "")
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """How to answer and how to print."""

    within: int
    known: str | None
    form: str
    calendar: str
    cite: bool = False


def batch(session: Session, file: str, wanted: Wanted) -> None:
    """Answers the sheet on stdout; names bad rows on stderr.

    Raises InputError at the end where rows were bad, else NotFound where some have no answer.
    """
    sheet = _sheet(file)
    with session.reader() as store:
        asker = Asker(store, wanted.within)
        asked = [_asked(asker, row) for row in sheet.rows]
        with _as_known(store, asked, wanted.known) as then:
            rows = [_answered(asker, then, one) for one in asked]
        printed = partial(show_cited, store) if wanted.cite else show
        printed(rows, (*sheet.columns, *ADDED), wanted.form, wanted.calendar)
    bad = [one for one in asked if one.problem]
    for one in bad:
        warn(f"{file}:{one.row.line}: {one.problem}")
    if bad:
        raise InputError(f"{len(bad)} of {len(rows)} row(s) could not be asked")
    if empty := sum(row["certainty"] is None for row in rows):
        raise NotFound(f"nothing is stated for {empty} of {len(rows)} row(s)")


def _sheet(file: str) -> Sheet:
    try:
        data = sys.stdin.buffer.read() if file == STDIN else Path(file).read_bytes()
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}") from error
    if told := advice(Path(file)):
        raise InputError(f"{file} is no CSV{told}")
    sheet = read_sheet(file, data)
    if taken := [column for column in sheet.columns if column in ADDED]:
        raise InputError(f"{file}:1: the column '{taken[0]}' is one of the answer: rename it")
    return sheet


def _asked(asker: Asker, row: SheetRow) -> Asked:
    try:
        return Asked(row, asker.roles(_said(row.role, "role")), _days(_said(row.day, "day")))
    except InputError as error:
        return Asked(row, problem=str(error))


def _said(text: str, what: str) -> str:
    if not text:
        raise InputError(f"{what}: empty; write one")
    return text


def _days(text: str) -> tuple[str, str]:
    """First and last day; of a month or a year, any day of it."""
    try:
        when = parse_when(text)
        first, last = earliest(when), latest(when)
    except DateError as error:
        raise InputError(f"day: {error}") from error
    if first is None or last is None:
        raise InputError(f"day: '{text}' is open on one side; write a day, a month or a year")
    return first, last


@contextmanager
def _as_known(store: Store, asked: Iterable[Asked], known: str | None) -> Iterator[Store]:
    """The store, or what was known of the roles on an earlier day."""
    if known is None:
        yield store
        return
    from graph_loader.known_on import known_on

    roles = {role for one in asked for role in one.roles}
    day = read_day("known-on", known, last=True)
    with known_on(store, roles, day) as then:
        if then.undated:
            warn(f"{then.undated} statement(s) of sources without a day of publication left out")
        yield then.store


def _answered(asker: Asker, then: Store, one: Asked) -> Row:
    empty: Row = {**dict.fromkeys(ADDED), "sources": [], "places": [], "others": []}
    row = {**one.row.cells, **empty}
    if one.problem:
        return {**row, "remark": one.problem}
    answer = asker.answer(then, one.roles, *one.days)
    if not answer.rows:
        return {**row, "remark": _nothing(then, one, answer)}
    first, *others = answer.rows
    named = {name: first[name] for name in (*TAKEN, "places")}
    return {**row, **named, "others": [_named(other) for other in others]}


def _nothing(then: Store, one: Asked, answer: Answer) -> str:
    if answer.hidden:
        return f"{answer.hidden} possible, farther than --within from any evidence"
    near = nearest(then, one.roles, one.days[0])
    return f"nothing stated; nearest: {near}" if near else "nothing stated"


def _named(row: Row) -> str:
    """`Somebody`, `Somebody (Cambodia, possible)`."""
    holder = row["holder"] or row["through"] or row["status"]
    possible = "" if row["certainty"] == "certain" else row["certainty"]
    remarks = ", ".join(word for word in (row["scope"], possible) if word)
    return f"{holder} ({remarks})" if remarks else str(holder)
