"""What all rules look at: posts, holders, terms and bodies as plain values, read once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

Rows = Callable[..., list[dict[str, Any]]]
"""A reading query and its parameters → rows, as of a store."""


@dataclass(frozen=True, slots=True)
class Role:
    """A post; `title` is what a person reads: post, body, scope. `reach` in days."""

    id: str
    title: str
    post: str
    scope: str | None
    seats: int | None
    reach: int
    bodies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """A person, or a body that holds a post; `died` may be partial."""

    id: str
    name: str
    died: str | None


@dataclass(frozen=True, slots=True)
class Term:
    """One tenure. `first` and `last`: the whole days that sources put the holder there, sights
    and stated bounds; None where there is no such day. `voices`: independent ones that support.
    """

    id: str
    role: str
    holder: str | None
    how: str
    began: str
    grounds: str
    start_min: str | None
    end_max: str | None
    sure: tuple[tuple[str, str], ...]
    first: str | None
    last: str | None
    voices: int
    against: int

    @property
    def sits(self) -> bool:
        """Whether it takes the seat: surely begun, neither acting nor only chaired or former."""
        return (
            self.how == "substantive"
            and self.began == "yes"
            and self.grounds in ("seen", "stated")
            and self.first is not None
        )


@dataclass(frozen=True, slots=True)
class Body:
    """An agency."""

    id: str
    name: str
    shorts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One post carries another; `sure` are the stretches in which it surely does."""

    id: str
    carrier: str
    role: str
    sure: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Picture:
    """The graph as rules see it; `rows` asks the store for what only one rule needs.

    `newest` is the last day on which a source appeared.
    """

    roles: Mapping[str, Role]
    holders: Mapping[str, Holder]
    bodies: Mapping[str, Body]
    terms: Sequence[Term]
    carryings: Sequence[Line]
    newest: str | None
    rows: Rows = field(repr=False)

    @cached_property
    def terms_of(self) -> Mapping[str, Sequence[Term]]:
        """Role → its terms, in order of id."""
        return _grouped((term.role, term) for term in self.terms)

    @cached_property
    def terms_by(self) -> Mapping[str, Sequence[Term]]:
        """Holder → their terms, in order of id."""
        return _grouped((term.holder, term) for term in self.terms if term.holder)

    @cached_property
    def by_id(self) -> Mapping[str, Term]:
        """Term by id."""
        return {term.id: term for term in self.terms}

    def single(self) -> Iterator[tuple[Role, Sequence[Term]]]:
        """Posts with one seat, with their terms."""
        for role in self.roles.values():
            if role.seats == 1:
                yield role, self.terms_of.get(role.id, ())

    def name(self, holder: str | None) -> str:
        """A holder's name; '—' for the empty seat."""
        return self.holders[holder].name if holder else "—"

    def touched(self, concerns: Sequence[str], links: Sequence[str]) -> set[str]:
        """Entities that a finding is about: the roles of its terms and their bodies too."""
        found = set(concerns) | {self.by_id[i].role for i in links if i in self.by_id}
        return found | {b for i in found if i in self.roles for b in self.roles[i].bodies}


def _grouped(pairs: Iterator[tuple[str, Term]]) -> Mapping[str, Sequence[Term]]:
    groups: dict[str, list[Term]] = defaultdict(list)
    for key, term in pairs:
        groups[key].append(term)
    return groups
