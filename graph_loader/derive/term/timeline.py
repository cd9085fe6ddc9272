"""Evidence of one holder in one role, held one way: sights by day, everything else as claims.

Sights are reduced to distinct days here, so that all that follows costs days, not documents.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from graph_loader.derive.evidence import STRONG, Evidence, Support, rank, speaker
from graph_loader.derive.term.window import Window, after, before, window

# A sight not known to the day; also any claim that gives no day at all.
VAGUE = "vague"
SIGHTS = frozenset({"seen", "vacant"})
ENDING = frozenset({"until", "left", "former"})


class Claim(NamedTuple):
    """One piece of evidence with the days it speaks of."""

    of: Evidence
    window: Window

    @property
    def strong(self) -> bool:
        """Whether the gazette or a Cabinet resolution says so."""
        return self.of.kind in STRONG

    @property
    def advance(self) -> bool:
        """Whether the source appeared before the day it speaks of."""
        told, lo = self.of.published, self.window.lo
        return told is not None and lo is not None and told < lo

    @property
    def out(self) -> Window:
        """Of an `until` or a `left`: the first day out of office."""
        lo, hi = self.window
        return Window(after(lo), after(hi)) if self.of.says == "until" else self.window

    @property
    def last(self) -> Window:
        """Of an `until` or a `left`: the last day in office."""
        lo, hi = self.window
        return self.window if self.of.says == "until" else Window(before(lo), before(hi))

    @property
    def support(self) -> Support:
        """This piece as it stands beside the link."""
        return support(self.of)


@dataclass(frozen=True, slots=True)
class Sight:
    """One day on which sources see the holder: the pieces, their voices and kinds of source."""

    pieces: list[Evidence] = field(default_factory=list)
    voices: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)

    def add(self, piece: Evidence) -> None:
        """Take one more piece in."""
        self.pieces.append(piece)
        self.voices.add(piece.voice or piece.statement)
        self.kinds.add(piece.kind)


@dataclass(frozen=True, slots=True)
class Timeline:
    """All evidence for (holder, how). `sights`: whole day → who sees the holder then."""

    holder: str | None
    how: str
    sights: dict[str, Sight] = field(default_factory=dict)
    claims: dict[str, list[Claim]] = field(default_factory=lambda: defaultdict(list))

    def voices(self, days: Iterable[str]) -> set[str]:
        """The independent voices that see the holder on these days."""
        return set().union(*(self.sights[day].voices for day in days))

    def seen(self, days: Iterable[str]) -> set[Support]:
        """The pieces that see the holder on these days, as supports."""
        return {support(piece) for day in days for piece in self.sights[day].pieces}

    def add(self, piece: Evidence) -> None:
        """Take one piece of evidence in."""
        if piece.says in SIGHTS:
            lo, hi = window(piece.on)
            if lo is not None and lo == hi:
                sight = self.sights.get(lo)
                if sight is None:
                    sight = self.sights[lo] = Sight()
                sight.add(piece)
                return
        kind, days = _read(piece)
        self.claims[kind].append(Claim(piece, days))

    def settled(self) -> Timeline:
        """The same with its claims in an order that does not depend on how they came.

        ValueError for an unknown kind of source.
        """
        for kind in set().union(*(sight.kinds for sight in self.sights.values())):
            rank(kind)  # refused here, whether it would be compared or not
        ordered = {kind: sorted(found, key=order) for kind, found in self.claims.items()}
        return Timeline(self.holder, self.how, self.sights, defaultdict(list, ordered))


def support(piece: Evidence) -> Support:
    """A piece of evidence as a link's support."""
    return Support(piece.statement, piece.says, window(piece.on).day)


def weight(claims: Iterable[Claim]) -> set[str]:
    """The independent voices of some claims."""
    return {speaker(claim.of) for claim in claims}


def _read(piece: Evidence) -> tuple[str, Window]:
    rank(piece.kind)
    days = window(piece.on)
    if piece.says == "announced":
        return "announced", days if piece.effective is None else window(piece.effective)
    if piece.says == "planned" and piece.until is None:
        return "announced", days
    if piece.says == "from" and Claim(piece, days).advance:
        # A start told before its day is an announcement: no coming day is sure.
        return "announced", days
    if piece.says in SIGHTS or (days.open and piece.says in {"from", *ENDING}):
        return VAGUE, days
    return piece.says, days


def order(claim: Claim) -> tuple[str, str, str, str, str]:
    """Sort key of claims: by day, then by what makes them differ."""
    piece = claim.of
    return (claim.window.lo or "", claim.window.hi or "", piece.statement, piece.says, piece.kind)
