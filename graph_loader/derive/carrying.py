"""Which role carries which, and when (โดยตำแหน่ง)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Final, Literal, NamedTuple

from graph_loader.derive.evidence import Evidence, Says, Support
from graph_loader.derive.links import periods
from graph_loader.derive.period import Dated

CarryingSays = Literal["carries", "carries_no_more", "seen", "until"]

# A decision begins the carrying on its day and it lasts; 'no more' is the first day without.
_AS: Final[dict[CarryingSays, Says]] = {
    "carries": "from",
    "carries_no_more": "left",
    "seen": "seen",
    "until": "until",
}
_BACK: Final[dict[str, str]] = {"from": "carries", "left": "carries_no_more"}


class CarryingEvidence(NamedTuple):
    """One thing a statement says of role `carrier` giving `role`; fields as in `Evidence`.

    `carries`: a decision, from `on` (its own day, or the day of effect it states);
    `carries_no_more`: first day without; `until`: last day with; `seen`: so on that day.
    """

    statement: str
    says: CarryingSays
    carrier: str
    role: str
    on: str | None
    voice: str = ""
    kind: str = "release"
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrying(Dated):
    """Role `carrier` gives `role` to whoever holds it; `term` counts within the pair."""

    carrier: str
    role: str

    @property
    def id(self) -> str:
        """Stays the same as long as the order of the pair's terms does."""
        return f"{self.carrier}>{self.role}#{self.term}"


def carryings(evidence: Iterable[CarryingEvidence]) -> tuple[Carrying, ...]:
    """All carryings, sorted by carrier, role and term; a role never carries itself.

    ValueError for a role that is said to carry itself; errors of dates and kinds as in `tenures`.
    """
    pairs: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    for piece in evidence:
        if piece.carrier == piece.role:
            raise ValueError(f"{piece.statement}: {piece.role} cannot carry itself")
        pairs[(piece.carrier, piece.role)].append(_plain(piece))
    return tuple(
        _carrying(period, *pair) for pair in sorted(pairs) for period in periods(pairs[pair])
    )


def _plain(piece: CarryingEvidence) -> Evidence:
    return Evidence(
        piece.statement,
        _AS[piece.says],
        None,
        piece.on,
        voice=piece.voice,
        kind=piece.kind,
        published=piece.published,
    )


def _carrying(period: Dated, carrier: str, role: str) -> Carrying:
    own = {field.name: getattr(period, field.name) for field in fields(Dated)}
    found = Carrying(carrier=carrier, role=role, **own)
    return replace(found, supports=_named(period.supports), contradicts=_named(period.contradicts))


def _named(supports: Iterable[Support]) -> tuple[Support, ...]:
    return tuple(sorted(one._replace(as_=_BACK.get(one.as_, one.as_)) for one in supports))
