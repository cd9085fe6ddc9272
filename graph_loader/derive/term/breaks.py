"""What stands between two days of one holder: rivals that count, vacancies, re-constitutions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from graph_loader.derive.evidence import speaker
from graph_loader.derive.term.timeline import Claim, Timeline
from graph_loader.derive.term.window import Day, Window, first_of, latest_of


class Word(NamedTuple):
    """A holder spoken of in office: a sight, a stated first or last day."""

    day: str
    since: str
    holder: str
    voices: Set[str]
    strong: bool


class Breaks(NamedTuple):
    """What can break a holder's term from outside.

    `resets`: days on which the body was dissolved or constituted anew; a term before and one
    after are two. `vacancies` and `words` are empty unless the role has one seat.
    """

    resets: tuple[Window, ...] = ()
    vacancies: tuple[Window, ...] = ()
    words: tuple[Word, ...] = ()

    def apart(self, p: str, q: str, holder: str | None, *, span: bool = False) -> bool:
        """Whether a term of `holder` that has day `p` cannot run on to day `q` (p < q).

        `span`: gazette or Cabinet state `p` and `q` as first and last day, and so all between.
        Then rivals split it only with a start as well stated; who keeps the days is weighed.
        """
        return (
            any(p < w.hi <= q for w in self.resets if w.hi)
            or any(p < w.lo and w.hi < q for w in self.vacancies if w.lo and w.hi)
            or counted(self.words, p, q, holder, strong_only=span)
        )

    def reset_after(self, day: str) -> Day:
        """The last day by which the next re-constitution after `day` has happened."""
        return first_of(w.hi for w in self.resets if w.hi and w.hi > day)

    def reset_before(self, day: str) -> Day:
        """The first day on which the last re-constitution up to `day` can have happened."""
        return latest_of(w.lo for w in self.resets if w.hi and w.hi <= day)


def counted(
    words: Sequence[Word], p: str, q: str, holder: str | None, *, strong_only: bool = False
) -> bool:
    """Whether another holder counts as a rival strictly between the days `p` and `q`.

    One does with two independent sources on two days, or a stated start in the gazette or a
    Cabinet resolution: one stray sentence never ends a term.
    """
    heard: dict[str, tuple[str, set[str]]] = {}
    for at in range(bisect_right(words, p, key=by_day), bisect_left(words, q, key=by_day)):
        word = words[at]
        if word.holder == holder or word.since <= p:
            continue
        if word.strong:
            return True
        if strong_only:
            continue
        first, voices = heard.setdefault(word.holder, (word.day, set()))
        voices.update(word.voices)
        if word.day != first and len(voices) > 1:
            return True
    return False


def spoken(lines: Iterable[Timeline]) -> tuple[Word, ...]:
    """All words for the holders of a role, by day."""
    return tuple(sorted((word for line in lines for word in _words(line)), key=_order))


def _words(line: Timeline) -> Iterable[Word]:
    holder = line.holder or ""
    for day, sight in line.sights.items():
        yield Word(day, day, holder, sight.voices, strong=False)
    for claim in line.claims["from"]:
        if claim.window.lo and claim.window.hi and (claim.window.day or claim.strong):
            yield _word(claim, claim.window, holder, strong=claim.strong)
    for claim in [*line.claims["until"], *line.claims["left"]]:
        if claim.last.day and not claim.advance:
            yield _word(claim, claim.last, holder, strong=False)


def _word(claim: Claim, days: Window, holder: str, *, strong: bool) -> Word:
    return Word(days.hi or "", days.lo or "", holder, frozenset({speaker(claim.of)}), strong)


def by_day(word: Word) -> str:
    """The key by which words are sorted and looked up."""
    return word.day


def _order(word: Word) -> tuple[str, str]:
    return word.day, word.holder
