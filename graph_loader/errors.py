"""Errors a user can meet, each with the exit status `rolegraph` ends with.

    RolegraphError
    ├── InputError            2   a file, value or option that cannot be taken as it stands
    │   └── SeveralFit        2   a name that may mean several things
    ├── NotFound              1   nothing answers to the name, role, source or question
    ├── Interrupted         130   Ctrl-C, where something is to be said of what is done
    └── StoreError            3   the store cannot be used
        ├── StoreMissing      3   no store at the address
        ├── StoreUnreachable  3   no answer, or no entry: network, credentials, rights, damage
        ├── StoreBusy         3   another writer holds the store
        ├── StoreNotEmpty     3   a first load, where something was loaded before
        ├── NotOurs           3   the database holds other things and not our marker
        ├── ReadOnlyQuery     3   a query that would write, or read a file, asked of a reader
        ├── QueryFailed       3   the store could not carry out a query
        │   └── QueryTimeout  3   it took longer than it was given
        ├── ConstraintBroken  3   a write would break a uniqueness rule
        └── RulesChanged      3   derived under other rules: rebuild first

Each message is one sentence that says what to do or what would be right. Whatever a driver or
an engine raises is translated at the store's edge; the cause stays chained for debugging.
"""

from __future__ import annotations

from typing import ClassVar


class RolegraphError(Exception):
    """Base of all errors meant for the user; `exit_code` is the process's exit status."""

    exit_code: ClassVar[int] = 1


class InputError(RolegraphError):
    """Input or usage that cannot be taken: the message says what would be right."""

    exit_code: ClassVar[int] = 2


class SeveralFit(InputError):
    """A name that may mean several things; `kinds` are theirs, each once, sorted."""

    def __init__(self, message: str, kinds: tuple[str, ...]) -> None:
        super().__init__(message)
        self.kinds = kinds


class NotFound(RolegraphError):
    """Nothing answers; the message offers the nearest names where there are any."""

    exit_code: ClassVar[int] = 1


class Interrupted(RolegraphError):
    """Ctrl-C; the message says what is done and what is not."""

    exit_code: ClassVar[int] = 130


class StoreError(RolegraphError):
    """The store cannot be used."""

    exit_code: ClassVar[int] = 3


class StoreMissing(StoreError):
    """There is no store at the address yet."""


class StoreUnreachable(StoreError):
    """The store gives no answer or no entry."""


class StoreBusy(StoreError):
    """Another writer holds the store; the message says who."""


class StoreNotEmpty(StoreError):
    """What is to be filled at once holds something already: another writer was first."""


class NotOurs(StoreError):
    """The database holds nodes that Rolegraph did not write."""


class ReadOnlyQuery(StoreError):
    """A query that does more than read, asked where only reading is allowed."""


class QueryFailed(StoreError):
    """The store refused or could not finish a query."""


class QueryTimeout(QueryFailed):
    """A query took longer than it was given."""


class ConstraintBroken(StoreError):
    """A write would break a constraint of the schema; nothing of its transaction was kept."""


class RulesChanged(StoreError):
    """The store was derived under other rules than this version's."""
