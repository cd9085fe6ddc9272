"""Stretches of one holder in one post: terms that are no farther apart than the post's reach."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from graph_loader.check.picture import Picture, Role, Term
from graph_loader.check.twins import twins_in_one_post
from graph_loader.dates import days_between


@dataclass(frozen=True, slots=True)
class Stretch:
    """`first` and `last`: the days that sources put the holder there; `voices` add up."""

    holder: str
    first: str
    last: str
    terms: tuple[Term, ...]

    @property
    def voices(self) -> int:
        """How many independent voices its terms have, counted a term at a time."""
        return sum(term.voices for term in self.terms)

    @property
    def links(self) -> tuple[str, ...]:
        """Ids of its terms."""
        return tuple(term.id for term in self.terms)


def held(picture: Picture, role: Role) -> list[Stretch]:
    """The stretches of all who sat in the post, in order of time.

    Holders who look like one person (P01 tells of them) count as the best known of them.
    """
    terms = [t for t in picture.terms_of.get(role.id, ()) if t.sits]
    one = _as_one(picture, terms)
    return stretches(role, [replace(t, holder=one[t.holder]) for t in terms if t.holder])


def stretches(role: Role, terms: Iterable[Term]) -> list[Stretch]:
    """The stretches of some terms, every holder by himself."""
    by_holder: dict[str, list[tuple[str, str, Term]]] = defaultdict(list)
    for term in terms:
        if term.sits and term.holder and term.first and term.last:
            by_holder[term.holder].append((term.first, term.last, term))
    found = [s for h, dated in by_holder.items() for s in _joined(h, dated, role.reach)]
    return sorted(found, key=lambda s: (s.first, s.last, s.holder))


def voices_of(found: Iterable[Stretch]) -> Counter[str]:
    """Holder → how many voices speak for him in all his stretches."""
    voices = Counter[str]()
    for stretch in found:
        voices[stretch.holder] += stretch.voices
    return voices


def crossing(found: Sequence[Stretch]) -> list[tuple[Stretch, Stretch]]:
    """Pairs of two holders, in order of time, of which neither is over when the other begins."""
    return [
        (one, other)
        for one, other in combinations(found, 2)
        if one.holder != other.holder and one.last >= other.first and not _handed_over(one, other)
    ]


def _handed_over(one: Stretch, other: Stretch) -> bool:
    """Whether the one day in common ends the first and begins the second."""
    return one.first < one.last == other.first < other.last


def period(first: str, last: str) -> str:
    """`2020-05-13 – 2020-06-01`, or the one day."""
    return first if first == last else f"{first} – {last}"


def _as_one(picture: Picture, terms: Sequence[Term]) -> dict[str, str]:
    voices: dict[str, int] = defaultdict(int)
    for term in terms:
        voices[term.holder or ""] += term.voices
    found: dict[str, str] = {}
    for holder in sorted(voices, key=lambda holder: (-voices[holder], holder)):
        name = picture.name(holder)
        known = (other for other in found if twins_in_one_post(picture.name(other), name))
        found[holder] = found.get(next(known, ""), holder)
    return found


def _joined(holder: str, dated: list[tuple[str, str, Term]], reach: int) -> Iterable[Stretch]:
    group: list[tuple[str, str, Term]] = []
    for entry in sorted(dated, key=lambda entry: (entry[0], entry[1], entry[2].id)):
        if group and days_between(max(last for _, last, _ in group), entry[0]) > reach:
            yield _stretch(holder, group)
            group = []
        group.append(entry)
    yield _stretch(holder, group)


def _stretch(holder: str, group: Sequence[tuple[str, str, Term]]) -> Stretch:
    return Stretch(
        holder,
        min(first for first, _, _ in group),
        max(last for _, last, _ in group),
        tuple(term for _, _, term in group),
    )
