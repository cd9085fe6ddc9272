"""In which order ex-officio tenures follow from each other; cycles are reported, not followed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import TopologicalSorter
from typing import NamedTuple


class Chains(NamedTuple):
    """`order`: every role, a carrying one before what it carries. `cycles`: sorted groups of
    roles that carry each other; a carrying within a group is not to be followed.
    """

    order: tuple[str, ...]
    cycles: tuple[tuple[str, ...], ...]

    def followed(self, carrier: str, role: str) -> bool:
        """Whether a carrying gives its role to the holders of the other."""
        return not any(carrier in cycle and role in cycle for cycle in self.cycles)


def carried_order(edges: Mapping[str, Iterable[str]]) -> Chains:
    """Order of the roles in `edges` (carrier → the roles it carries).

    The same for every order in which the edges come.
    """
    left = {role: set(carried) for role, carried in sorted(edges.items())}
    cycles = _cycles(left)
    for cycle in cycles:
        for role in cycle:
            left[role] -= set(cycle)
    carriers: dict[str, set[str]] = {role: set() for role in sorted(_roles(left))}
    for role, carried in left.items():
        for other in carried:
            carriers[other].add(role)
    return Chains(_sorted(carriers), cycles)


def _sorted(carriers: Mapping[str, set[str]]) -> tuple[str, ...]:
    sorter = TopologicalSorter(carriers)
    sorter.prepare()
    order: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        order += ready
        sorter.done(*ready)
    return tuple(order)


def _cycles(edges: Mapping[str, set[str]]) -> tuple[tuple[str, ...], ...]:
    """Groups of roles of which each carries, through others, each."""
    reach = {role: _reachable(edges, role) for role in edges}
    found = {
        tuple(sorted(other for other in reach[role] if role in reach.get(other, ())))
        for role in edges
        if role in reach[role]
    }
    return tuple(sorted(found))


def _reachable(edges: Mapping[str, set[str]], role: str) -> set[str]:
    found: set[str] = set()
    waiting = list(edges[role])
    while waiting:
        now = waiting.pop()
        if now not in found:
            found.add(now)
            waiting += edges.get(now, ())
    return found


def _roles(edges: Mapping[str, set[str]]) -> set[str]:
    return set(edges).union(*edges.values())
