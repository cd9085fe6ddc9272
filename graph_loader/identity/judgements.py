"""People's judgements: two mentions are one, or surely are not. State, like statements.

After nomenklatura's ledger: negative beats positive, later beats earlier, nothing is overwritten.
A judgement names mentions, so it survives re-loading; where its mentions are gone it dangles.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same", "different"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """`number` counts up from 1 in a store; `first` < `second` are mention ids.

    `about` names both in words, for the day on which their mentions are gone.
    """

    number: int
    verdict: Verdict
    first: str
    second: str
    about: str = ""
    reason: str | None = None
    author: str | None = None
    made: str | None = None

    @property
    def id(self) -> str:
        return f"judgement-{self.number}"


def in_force(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The last judgement on each pair; the order of numbers is the order of time."""
    last: dict[tuple[str, str], Judgement] = {}
    for judgement in sorted(judgements, key=lambda j: j.number):
        last[(judgement.first, judgement.second)] = judgement
    return tuple(last[pair] for pair in sorted(last))
