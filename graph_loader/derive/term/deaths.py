"""Death ends every term of a holder in the role; what sources say of later days is gainsaid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph_loader.derive.evidence import Support
from graph_loader.derive.term.reading import Reading
from graph_loader.derive.term.term import Term
from graph_loader.derive.term.timeline import Claim, Timeline, weight
from graph_loader.derive.term.window import Day, after, agree


@dataclass(frozen=True, slots=True)
class Death:
    """`last`: the last day in office, or None where the holder was seen alive too well after.

    `claims` state the death; `late`: by how the role is held, what other statements say of
    days after it.
    """

    last: Day
    claims: tuple[Claim, ...]
    late: Mapping[str, frozenset[Support]] = field(default_factory=dict)


def outlived(reading: Reading) -> tuple[Reading, dict[str, Death]]:
    """The evidence without what lies after the holder's death, and the deaths."""
    deaths: dict[str, Death] = {}
    lines: list[Timeline] = []
    for line in reading.lines:
        claims = reading.deaths.get(line.holder or "")
        if not claims:
            lines.append(line)
            continue
        same = [other for other in reading.lines if other.holder == line.holder]
        last = _last_day(claims, same)
        kept, late = _up_to(line, last)
        before = deaths.get(line.holder or "", Death(last, tuple(claims)))
        deaths[line.holder or ""] = replace(before, late={**before.late, line.how: late})
        lines.append(kept)
    return replace(reading, lines=tuple(lines)), deaths


def _last_day(claims: Sequence[Claim], lines: Sequence[Timeline]) -> Day:
    """The day of death; None if the evidence is better for the holder having lived on.

    One source's death is not believed against two independent sources that see the holder on
    two later days, nor where nothing at all is known from before it.
    """
    last = agree(claim.window for claim in claims).hi
    if last is None or all(_first_day(line) > last for line in lines):
        return None
    later = [(line, day) for line in lines for day in line.sights if day > last]
    voices = {voice for line, day in later for voice in line.voices([day])}
    alive = len(voices) > 1 and len({day for _, day in later}) > 1
    lone = len(weight(claims)) < 2 and not any(claim.strong for claim in claims)
    return None if alive and lone else last


def _first_day(line: Timeline) -> str:
    days = [claim.window.lo or "" for found in line.claims.values() for claim in found]
    return min([*line.sights, *days], default="9999")


def _up_to(line: Timeline, last: Day) -> tuple[Timeline, frozenset[Support]]:
    if last is None:
        return line, frozenset()
    late = line.seen(day for day in line.sights if day > last)
    claims: dict[str, list[Claim]] = defaultdict(list)
    for kind, found in line.claims.items():
        # Speaking of somebody as a former holder gainsays no death.
        claims[kind] = [c for c in found if kind == "former" or (c.window.lo or "") <= last]
        late |= {c.support for c in found if c not in claims[kind]}
    sights = {day: sight for day, sight in line.sights.items() if day <= last}
    return Timeline(line.holder, line.how, sights, claims), frozenset(late)


def closed_by_death(
    lines: Sequence[Sequence[Term]], deaths: dict[str, Death]
) -> list[Sequence[Term]]:
    """The terms of each (holder, how), none running on after the holder's death."""
    for holder, death in deaths.items():
        mine = [t for terms in lines for t in terms if t.segment.line.holder == holder]
        if mine and death.last is None:
            _home(mine, death.claims).segment.against |= {c.support for c in death.claims}
        elif mine:
            for how, late in death.late.items():
                _last(mine, how).segment.against |= late
    return [[_ended(term, deaths) for term in terms] for terms in lines]


def _ended(term: Term, deaths: dict[str, Death]) -> Term:
    death = deaths.get(term.segment.line.holder or "")
    return term if death is None else term.ends_by(after(death.last))


def _last(terms: Sequence[Term], how: str) -> Term:
    """The holder's last term held that way, or any way if everything lies after the death."""
    return next((t for t in reversed(terms) if t.segment.line.how == how), terms[-1])


def _home(terms: Sequence[Term], claims: Iterable[Claim]) -> Term:
    """The first term with a day after the death that is not believed."""
    hi = agree(claim.window for claim in claims).hi or ""
    return next((t for t in terms if (t.hull[1] or "") > hi), terms[-1])
