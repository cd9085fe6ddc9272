"""A holder named once, in a post whose holders are named all the time.

News recalls a Prime Minister of fifty years ago as 'Prime Minister', without a day: one such
sentence would be a sight on the day of publication. Where others are named often before and after,
a holder of whom one voice speaks on one day is possible on that day, not certain.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import replace

from graph_loader.dates import add_days
from graph_loader.derive.term.breaks import Word, by_day
from graph_loader.derive.term.rules import Rules
from graph_loader.derive.term.term import Term

MANY = 10
"""Voices that name others within the reach of the role, before the day and after it."""


def doubted(found: Term, words: Sequence[Word], rules: Rules) -> Term:
    """The term without sure days, where it rests on one voice in a crowd; else as it is."""
    line, sights = found.segment.line, found.segment.sights
    if len(sights) != 1 or any(found.segment.claims) or len(line.sights[sights[0]].voices) > 1:
        return found
    [day] = sights
    first, last = add_days(day, -rules.reach), add_days(day, rules.reach)
    before = words[bisect_left(words, first, key=by_day) : bisect_left(words, day, key=by_day)]
    later = words[bisect_right(words, day, key=by_day) : bisect_right(words, last, key=by_day)]
    crowded = min(len(_others(some, line.holder)) for some in (before, later)) >= MANY
    return replace(found, sure=()) if crowded else found


def _others(words: Sequence[Word], holder: str | None) -> Set[str]:
    return {voice for word in words if word.holder != holder for voice in word.voices}
