"""Terms of all holders of one role, weighed against each other where there is one seat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from graph_loader.derive.term.breaks import Breaks
from graph_loader.derive.term.disputes import settle
from graph_loader.derive.term.neighbours import Taken, bounded, shattered
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.term import Term, in_order


def weighed(terms: Sequence[Term], rules: Rules) -> tuple[list[Term], Taken]:
    """Rival terms with each sure day left to one at most, and bounded by each other's."""
    settled = settle(terms)
    taken = Taken.by(settled)
    parts = [p for at, t in enumerate(settled) for p in shattered(t, at, taken, rules)]
    taken = Taken.by(parts)
    # Stated days beyond another's sure days fall away here, before they bound anybody.
    parts = [replace(t, sure=bounded(t, at, taken, rules).sure) for at, t in enumerate(parts)]
    taken = Taken.by(parts)
    return [bounded(t, at, taken, rules) for at, t in enumerate(parts)], taken


def closed_off(terms: Iterable[Term], breaks: Breaks) -> list[Term]:
    """The terms within the body's constitution they fall in, each holder's in order."""
    within = [_within(term, breaks) for term in terms]
    lines = groupby(within, key=lambda term: id(term.segment.line))
    return [term for _, line in lines for term in in_order(line)]


def _within(term: Term, breaks: Breaks) -> Term:
    first, last = term.hull
    found = term if first is None else term.starts_from(breaks.reset_before(first))
    return found if last is None else found.ends_by(breaks.reset_after(last))
