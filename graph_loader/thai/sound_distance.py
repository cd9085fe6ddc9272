"""How far two rows of sounds are apart, and by what: the cheapest way from one to the other."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from graph_loader.thai.sound_costs import SLIP, left_out, substitution
from graph_loader.thai.sounds import Sound

Row = tuple[Sound, ...]
Table = list[list[float]]


_BEFORE: Final = frozenset(("e", "ae", "o", "ai"))
"""Vowels that stand before the consonant that they are read behind."""


class Step(NamedTuple):
    """One difference: what stands in the first, what in the second (None: nothing), its cost."""

    one: Sound | None
    two: Sound | None
    cost: float


@lru_cache(maxsize=1 << 14)
def distance(first: Row, second: Row) -> float:
    """The cost of the cheapest way from one row of sounds to the other; the same both ways."""
    return _table(first, second)[-1][-1]


def steps_between(first: Row, second: Row) -> list[Step]:
    """The cheapest way, step by step; steps that cost nothing are there too."""
    table, steps = _table(first, second), []
    i, j = len(first), len(second)
    while i or j:
        back, on = _last_step(table, first, second, i, j)
        one, two = (first[i - 1] if back else None), (second[j - 1] if on else None)
        steps.append(Step(one, two, table[i][j] - table[i - back][j - on]))
        i, j = i - back, j - on
    return steps[::-1]


def _last_step(table: Table, first: Row, second: Row, i: int, j: int) -> tuple[int, int]:
    """How far back in both rows the cheapest way to a place comes from."""
    gone, came = _left_out(first, second), _left_out(second, first)
    if i and j and table[i - 1][j - 1] + substitution(first[i - 1], second[j - 1]) == table[i][j]:
        return 1, 1
    if i and table[i - 1][j] + gone[i - 1] == table[i][j]:
        return 1, 0
    if j and table[i][j - 1] + came[j - 1] == table[i][j]:
        return 0, 1
    return 2, 2


def _table(first: Row, second: Row) -> Table:
    """The costs of the cheapest ways between all beginnings of both rows."""
    gone, came = _left_out(first, second), _left_out(second, first)
    above = [0.0]
    for cost in came:
        above.append(above[-1] + cost)
    table = [above]
    for i, one in enumerate(first):
        row = [above[0] + gone[i]]
        for j, two in enumerate(second):
            least = min(above[j] + substitution(one, two), above[j + 1] + gone[i], row[j] + came[j])
            if i and j and _swapped(first[i - 1], one, second[j - 1], two):
                least = min(least, table[i - 1][j - 1] + _swapping(first[i - 1], one))
            row.append(least)
        table.append(row)
        above = row
    return table


@lru_cache(maxsize=1 << 14)
def _left_out(row: Row, other: Row) -> tuple[float, ...]:
    """What each sound costs that the other row lacks."""
    strict = all(sound.thai for sound in (*row, *other))
    read = [index for index, sound in enumerate(row) if not (sound.silent or sound.weak)]
    last = read[-1] if read else -1
    return tuple(
        left_out(sound, strict=strict, at_end=index >= last) for index, sound in enumerate(row)
    )


def _swapped(one: Sound, then: Sound, two: Sound, later: Sound) -> bool:
    if (one.silent, then.silent) != (later.silent, two.silent):
        return False  # พัฒน์ and พันธ์ are two
    return one.name == later.name and then.name == two.name and one.name != then.name


def _swapping(one: Sound, two: Sound) -> float:
    """Letters in another order; less for a vowel written before its consonant (อเนก, เอนก)."""
    return SLIP / 2 if {one.name, two.name} & _BEFORE else SLIP
