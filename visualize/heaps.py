"""Many things of one kind at one place, heaped by what tells them apart: meetings by year, posts
by name, people by capacity, bodies by sort.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from visualize.classes import group_of
from visualize.model import Folds, Heap, Picture, Said, Tie, kind_of
from visualize.style import kinds, words

MANY = 24
"""So many of one kind can stand at one place."""
_BUDDHIST = 543
_ALONE = 2
_OTHERS: Said = ("อื่น ๆ", "others")


def heaped(picture: Picture, groups: Mapping[str, str]) -> Folds:
    """The groups, and heaps where a group, or what is outside all, has too many of one kind."""
    found, heaps = dict(groups), {}
    ties = _ties_of(picture)
    for place, kind, members in _crowds(picture, groups):
        for said, own in _sorted_out(picture, members, place, ties):
            key = f"heap {kind} {said[1]} {place}".rstrip()
            heaps[key] = Heap(kind, said)
            found |= dict.fromkeys(own, key)
            if place:
                found[key] = place
    return Folds(found, heaps)


def _crowds(picture: Picture, groups: Mapping[str, str]) -> Iterator[tuple[str, str, list[str]]]:
    """(group, or "" for none; kind; its members), of more than MANY."""
    asked = {picture.centre, *picture.focus}
    inside: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key in sorted(picture.things.keys() - picture.aside - asked):
        inside[groups.get(key, ""), kind_of(key)].append(key)
    for (place, kind), members in sorted(inside.items()):
        if len(members) > MANY:
            yield place, kind, members


def _sorted_out(
    picture: Picture, members: Sequence[str], place: str, ties: Mapping[str, Sequence[Tie]]
) -> Iterator[tuple[Said, list[str]]]:
    """Heaps by what they are called; what is the only one of its name goes to the others, or, if
    these are few, stays as it is. One heap of all that is in a group tells nothing apart.
    """
    named: dict[Said, list[str]] = defaultdict(list)
    for member in members:
        here = [
            tie for tie in ties.get(member, ()) if not place or place in (tie.first, tie.second)
        ]
        named[_called(picture, member, here)].append(member)
    if place and len(named) == 1:
        return
    alone = [own[0] for own in named.values() if len(own) < _ALONE]
    yield from ((said, own) for said, own in named.items() if len(own) >= _ALONE)
    if len(alone) > MANY:
        yield _with_kind(kind_of(members[0]), _OTHERS), alone


def _called(picture: Picture, key: str, ties: Iterable[Tie]) -> Said:
    """What a thing is heaped by."""
    thing = picture.things[key]
    if thing.kind == "role":
        return thing.name, thing.name
    if thing.kind == "agency":
        sort = group_of(thing.name)
        return sort.th, sort.en
    if thing.days:
        year = int(min(thing.days)[:4])
        return _with_kind(thing.kind, (str(year + _BUDDHIST), str(year)))
    word = thing.verb or next((tie.word for tie in ties if tie.first == key), "")
    return _with_kind(thing.kind, words().get(word, _OTHERS))


def _with_kind(kind: str, said: Said) -> Said:
    look = kinds()[kind]
    return f"{look.th} {said[0]}", f"{look.en} {said[1]}"


def _ties_of(picture: Picture) -> dict[str, list[Tie]]:
    """The ties of each thing, the surest first."""
    found: dict[str, list[Tie]] = defaultdict(list)
    for tie in sorted(picture.ties, key=lambda tie: (tie.certainty != "certain", tie.id)):
        found[tie.first].append(tie)
        found[tie.second].append(tie)
    return found
