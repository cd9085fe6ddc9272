"""Days of a one-seat role that the evidence of two holders claims: who keeps them.

'The clearly better supported one (higher kind of source, or at least twice the independent
sources) keeps its term and the other is possible on its own days; else the days in dispute are
possible for both. On a hand-over day the incoming holder is certain.' Where one has the higher
kind and the other twice the sources, neither is clearly better.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from graph_loader.dates import next_day
from graph_loader.derive.evidence import KINDS, Support, rank
from graph_loader.derive.period import Span
from graph_loader.derive.term.spans import common, minus, union
from graph_loader.derive.term.term import Term
from graph_loader.derive.term.timeline import weight


@dataclass(slots=True)
class _Verdicts:
    """By place of the term: the days it loses, and what speaks against it."""

    lost: dict[int, list[Span]] = field(default_factory=lambda: defaultdict(list))
    against: dict[int, set[Support]] = field(default_factory=lambda: defaultdict(set))


def settle(terms: Sequence[Term]) -> list[Term]:
    """The terms with every sure day left to one holder at most.

    Each pair is judged on what its own evidence says, before any other pair is settled, so
    that the outcome does not depend on an order.
    """
    found = _Verdicts()
    strengths = [strength(term) for term in terms]
    for i, j in _pairs(terms):
        for span in common(terms[i].sure, terms[j].sure):
            _judge(found, terms, strengths, (i, j), span)
    for at, statements in found.against.items():
        terms[at].segment.against |= statements
    return [
        replace(term, sure=minus(term.sure, union(found.lost[at]))) if at in found.lost else term
        for at, term in enumerate(terms)
    ]


def strength(term: Term) -> tuple[int, int]:
    """Best kind of source (0 the best) and number of independent voices behind a term."""
    segment = term.segment
    claims = [*segment.vague, *segment.starts, *segment.ends, *segment.effective]
    voices = segment.line.voices(segment.sights) | weight(claims)
    kinds = {claim.of.kind for claim in claims}
    for day in segment.sights:
        kinds |= segment.line.sights[day].kinds
    return min((rank(kind) for kind in kinds), default=len(KINDS)), len(voices)


def better(one: tuple[int, int], other: tuple[int, int]) -> int:
    """1 if the first is clearly better supported, -1 if the second is, else 0."""
    kind = (one[0] < other[0]) - (one[0] > other[0])
    count = (one[1] >= 2 * other[1]) - (other[1] >= 2 * one[1])
    return 0 if kind == -count else kind or count


def _judge(
    found: _Verdicts,
    terms: Sequence[Term],
    strengths: Sequence[tuple[int, int]],
    pair: tuple[int, int],
    span: Span,
) -> None:
    i, j = pair
    for out, into in ((i, j), (j, i)):
        if _hand_over(terms[out], terms[into], span):
            found.lost[out].append(span)
            return
    verdict = better(strengths[i], strengths[j])
    if verdict <= 0:
        found.lost[i].append(span)
    if verdict >= 0:
        found.lost[j].append(span)
    found.against[i] |= _said(terms[j], span)
    found.against[j] |= _said(terms[i], span)


def _hand_over(out: Term, into: Term, span: Span) -> bool:
    """Whether the span is the last sure day of the one and the first of the other."""
    last, first = out.sure[-1], into.sure[0]
    if next_day(span[0]) != span[1] or last[1] != span[1] or first[0] != span[0]:
        return False
    older = out.sure[0][0] < span[0]
    newer = into.sure[-1][1] > span[1]
    return (older or bool(out.segment.ends)) and (newer or bool(into.segment.starts))


def _said(term: Term, span: Span) -> set[Support]:
    """What puts the holder there on the days of a span."""
    segment = term.segment
    days = [day for day in segment.sights if span[0] <= day < span[1]]
    seen = segment.line.seen(days)
    claims = [(c.window.day, c) for c in segment.starts] + [(c.last.day, c) for c in segment.ends]
    told = {claim.support for day, claim in claims if day and span[0] <= day < span[1]}
    return seen | told


def _pairs(terms: Sequence[Term]) -> Iterator[tuple[int, int]]:
    """Each pair of terms of different holders that may share a sure day, once."""
    spans = sorted((t.sure[0][0], t.sure[-1][1], at) for at, t in enumerate(terms) if t.sure)
    running: list[tuple[str, int]] = []
    for start, end, at in spans:
        running = [(until, other) for until, other in running if until > start]
        for _, other in running:
            if terms[other].segment.line.holder != terms[at].segment.line.holder:
                yield other, at
        running.append((end, at))
