"""How far two rows of sounds are apart, and by what: the cheapest way from one to the other."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from graph_loader.thai.sound_costs import SLIP, left_out, substitution
from graph_loader.thai.sounds import Sound

Row = tuple[Sound, ...]


class Step(NamedTuple):
    """One difference: what stands in the first, what in the second (None: nothing), its cost."""

    one: Sound | None
    two: Sound | None
    cost: float


class Way(NamedTuple):
    """The cheapest way: its cost and its steps, those that cost nothing and change nothing too."""

    cost: float
    steps: tuple[Step, ...]


@lru_cache(maxsize=1 << 14)
def way_between(first: Row, second: Row) -> Way:
    """The cheapest way from one row of sounds to the other; the same both ways round."""
    strict = all(sound.thai for sound in (*first, *second))
    rows: list[list[Way]] = [[Way(0.0, ())]]
    for j, two in enumerate(second):
        cost = left_out(two, strict=strict, at_end=_at_end(second, j))
        rows[0].append(_on(rows[0][j], Step(None, two, cost)))
    for i, one in enumerate(first):
        cost = left_out(one, strict=strict, at_end=_at_end(first, i))
        row = [_on(rows[i][0], Step(one, None, cost))]
        for j, two in enumerate(second):
            other = left_out(two, strict=strict, at_end=_at_end(second, j))
            ways = [
                _on(rows[i][j], Step(one, two, substitution(one, two))),
                _on(rows[i][j + 1], Step(one, None, cost)),
                _on(row[j], Step(None, two, other)),
            ]
            if i and j and _swapped(first[i - 1 : i + 1], second[j - 1 : j + 1]):
                ways.append(_on(rows[i - 1][j - 1], Step(one, two, _swapping(first[i - 1], one))))
            row.append(min(ways, key=lambda way: way.cost))
        rows.append(row)
    return rows[-1][-1]


def _on(way: Way, step: Step) -> Way:
    return Way(way.cost + step.cost, (*way.steps, step))


def _at_end(row: Row, index: int) -> bool:
    """Whether nothing that is read follows."""
    return all(sound.silent or sound.weak for sound in row[index + 1 :])


def _swapped(one: Row, two: Row) -> bool:
    return one[0].name == two[1].name and one[1].name == two[0].name and one[0].name != one[1].name


def _swapping(one: Sound, two: Sound) -> float:
    """Letters in another order; less for a vowel written before its consonant (อเนก, เอนก)."""
    return SLIP / 2 if "vowel" in (one.kind, two.kind) else SLIP
