"""People's judgements: two mentions are one, or surely are not; a finding is accepted. State,
like statements.

After nomenklatura's ledger: negative beats positive, later beats earlier, nothing is overwritten.
A judgement names mentions, so it survives re-loading; where its mentions are gone it dangles.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

Verdict = Literal["same", "different"]
"""On identity."""
ACCEPTED: Final = "accepted"
"""On a finding of the linter."""
AnyVerdict = Literal["same", "different", "accepted"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """`number` counts up from 1 in a store.

    On identity `first` < `second` are mention ids. An accepted finding has its `code`, the
    mentions that it `concerns`, sorted, and the `words` that tell it from others of these.
    `about` says it in words, for the day on which the mentions are gone.
    """

    number: int
    verdict: AnyVerdict
    first: str = ""
    second: str = ""
    about: str = ""
    reason: str | None = None
    author: str | None = None
    made: str | None = None
    code: str | None = field(default=None, kw_only=True)
    concerns: tuple[str, ...] = field(default=(), kw_only=True)
    words: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def mentions(self) -> tuple[str, ...]:
        """All that it names."""
        return self.concerns if self.verdict == ACCEPTED else (self.first, self.second)

    @property
    def id(self) -> str:
        return f"judgement-{self.number}"


def in_force(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The last judgement on identity of each pair; the order of numbers is the order of time."""
    last: dict[tuple[str, str], Judgement] = {}
    on_identity = (judgement for judgement in judgements if judgement.verdict != ACCEPTED)
    for judgement in sorted(on_identity, key=lambda j: j.number):
        last[(judgement.first, judgement.second)] = judgement
    return tuple(last[pair] for pair in sorted(last))
