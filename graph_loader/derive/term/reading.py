"""The evidence for one role, sorted into what speaks of holders, the empty seat and the body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from graph_loader.derive.evidence import Evidence
from graph_loader.derive.term.timeline import Claim, Timeline, order
from graph_loader.derive.term.window import window

RESETS = frozenset({"dissolved", "reconstituted"})
# These speak of no holder.
HOLDERLESS = RESETS | {"vacant"}


@dataclass(frozen=True, slots=True)
class Reading:
    """`lines`: one for each (holder, how), sorted; `deaths` by holder."""

    lines: tuple[Timeline, ...]
    vacancy: Timeline
    resets: tuple[Claim, ...] = ()
    deaths: dict[str, list[Claim]] = field(default_factory=dict)


def read(evidence: Iterable[Evidence]) -> Reading:
    """Sort the evidence of one role; ValueError where a piece lacks its holder."""
    lines: dict[tuple[str, str], Timeline] = {}
    vacancy = Timeline(None, "vacant")
    resets: list[Claim] = []
    deaths: dict[str, list[Claim]] = defaultdict(list)
    for piece in evidence:
        if piece.says in HOLDERLESS:
            if piece.says == "vacant":
                vacancy.add(piece)
            else:
                resets.append(Claim(piece, window(piece.on)))
            continue
        if piece.holder is None:
            raise ValueError(f"{piece.statement}: '{piece.says}' needs a holder")
        if piece.says == "died":
            deaths[piece.holder].append(Claim(piece, window(piece.on)))
            continue
        key = (piece.holder, piece.how)
        line = lines.get(key)
        if line is None:
            line = lines[key] = Timeline(*key)
        line.add(piece)
    ordered = tuple(lines[key].settled() for key in sorted(lines))
    return Reading(ordered, vacancy.settled(), tuple(sorted(resets, key=order)), dict(deaths))
