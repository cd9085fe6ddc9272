"""All terms of one role: substantive holders weighed against each other, others by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph_loader.derive.evidence import Traits
from graph_loader.derive.term.breaks import Breaks, Word, spoken
from graph_loader.derive.term.crowds import doubted
from graph_loader.derive.term.hopes import fulfil
from graph_loader.derive.term.neighbours import Taken
from graph_loader.derive.term.reading import Reading
from graph_loader.derive.term.rules import ACTING_REACH, Rules
from graph_loader.derive.term.seat import closed_off, weighed
from graph_loader.derive.term.soft import chaired, hoped
from graph_loader.derive.term.split import split
from graph_loader.derive.term.succeeded import outlived, successions
from graph_loader.derive.term.term import Term, term
from graph_loader.derive.term.timeline import Claim, Timeline
from graph_loader.derive.term.window import Window

# Two sayings that a seat is empty do not make it empty between them.
_EMPTY = Rules(reach=0)


def terms_of(traits: Traits, reading: Reading) -> list[list[Term]]:
    """The terms of each (holder, how), and of the empty seat; each list in order of time."""
    days = {c.window for c in reading.resets} | {Window(day, day) for day in traits.renamed}
    resets = tuple(sorted(days, key=lambda w: w.hi or ""))
    substantive = [line for line in reading.lines if line.how == "substantive"]
    others = [line for line in reading.lines if line.how != "substantive"]
    if traits.seats == 1:
        rivals = spoken(substantive)
        held = Breaks(resets, tuple(_days(reading.vacancy)), rivals)
        crowd = spoken(reading.lines)
        found = _one_seat(substantive, reading.vacancy, Rules(traits.reach), held, crowd)
        halts = tuple(sorted({day for line in substantive for day in line.sights}))
    else:
        found = [alone(line, Rules(traits.reach), Breaks(resets)) for line in substantive]
        found.append(alone(reading.vacancy, _EMPTY, Breaks(resets)))
        rivals, halts = (), ()
    acting = Rules(min(ACTING_REACH, traits.reach), halts)
    found += [alone(line, acting, Breaks(resets, words=rivals)) for line in others]
    return [terms for terms in found if terms]


def alone(line: Timeline, rules: Rules, breaks: Breaks) -> list[Term]:
    """The terms of a link that no other holder bounds."""
    terms, hopes = _own_terms(line, rules, breaks)
    terms = closed_off(terms, breaks)
    return _with_soft(line, terms, hopes, breaks, rules, Taken.by(terms))


def _one_seat(
    lines: Sequence[Timeline],
    vacancy: Timeline,
    rules: Rules,
    held: Breaks,
    crowd: Sequence[Word],
) -> list[list[Term]]:
    # Any word of a holder parts two vacancies.
    empty = Breaks(held.resets, tuple(Window(word.since, word.day) for word in held.words))
    ways = [(line, rules, held) for line in lines] + [(vacancy, _EMPTY, empty)]
    own = [_own_terms(*way) for way in ways]
    heirs = [s for made, hopes in own for s in successions([t.segment for t in made], hopes, rules)]
    sober = [outlived(doubted(t, crowd, rules), heirs) for made, _ in own for t in made]
    terms, taken = weighed(sober, rules)
    came = [heir.told for heir in heirs]
    found = []
    for (line, how, breaks), (_, hopes) in zip(ways, own, strict=True):
        ordered = closed_off([t for t in terms if t.segment.line is line], breaks)
        still = [claim for claim in hopes if claim not in came]
        found.append(_with_soft(line, ordered, still, breaks, how, taken))
    return found


def _own_terms(line: Timeline, rules: Rules, breaks: Breaks) -> tuple[list[Term], list[Claim]]:
    segments = split(line, breaks, rules)
    hopes = fulfil(segments, line, breaks)
    return [term(segment, rules) for segment in segments], hopes


def _with_soft(
    line: Timeline,
    terms: list[Term],
    hopes: Sequence[Claim],
    breaks: Breaks,
    rules: Rules,
    taken: Taken,
) -> list[Term]:
    found = [*terms, *hoped(line, hopes, breaks, rules, taken)]
    found += chaired(line, found, breaks, rules, taken)
    return sorted(found, key=_time)


def _time(found: Term) -> tuple[str, str]:
    days = (found.hull[0], found.bounds.start_min, found.hull[1], found.bounds.end_max)
    return next((day for day in days if day), ""), found.began


def _days(vacancy: Timeline) -> Iterable[Window]:
    yield from (Window(day, day) for day in sorted(vacancy.sights))
    yield from (claim.window for claim in vacancy.claims["vague"])
