"""Two holders of a one-seat post at once (ดำรงตำแหน่งซ้อนกัน)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from graph_loader.check.picture import Picture, Role
from graph_loader.check.rule import Found, Rule
from graph_loader.check.stretches import Stretch, crossing, held, period


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a post and a holder: with the best known one among those whose days cross."""
    for role, _ in picture.single():
        pairs: dict[tuple[str, str], list[Stretch]] = defaultdict(list)
        for one, other in _weaker_first(crossing(held(picture, role))):
            pairs[(one.holder, other.holder)] += [one, other]
        told: set[str] = set()
        for (weaker, better), found in sorted(pairs.items(), key=_by_better):
            if weaker not in told:
                told.add(weaker)
                yield _found(picture, role, (weaker, better), found)


def _weaker_first(pairs: Iterable[tuple[Stretch, Stretch]]) -> Iterator[tuple[Stretch, Stretch]]:
    for one, other in pairs:
        if (one.voices, other.holder) < (other.voices, one.holder):
            yield one, other
        else:
            yield other, one


def _by_better(entry: tuple[tuple[str, str], list[Stretch]]) -> tuple[str, int, str]:
    """Of each weaker one, the best known other first."""
    (weaker, better), found = entry
    return weaker, -max(stretch.voices for stretch in found[1::2]), better


def _found(picture: Picture, role: Role, both: tuple[str, str], found: list[Stretch]) -> Found:
    pairs = list(zip(found[::2], found[1::2], strict=True))
    since = min(max(one.first, other.first) for one, other in pairs)
    until = max(min(one.last, other.last) for one, other in pairs)
    other, one = pairs[0]
    return Found(
        concerns=(role.id, *both),
        said={
            "role": role.title,
            "role_id": role.id,
            "one": picture.name(one.holder),
            "other": picture.name(other.holder),
            "one_days": period(one.first, one.last),
            "other_days": period(other.first, other.last),
        },
        links=tuple(dict.fromkeys(link for stretch in found for link in stretch.links)),
        since=since,
        until=until,
    )


RULE = Rule(
    code="T01",
    name="overlap",
    severity="warning",
    en="{role} has one seat, but sources put {one} ({one_days}) and {other} ({other_days}) there.",
    th="{role} มีผู้ดำรงตำแหน่งได้คนเดียว แต่แหล่งที่มาระบุ {one} ({one_days}) และ {other} ({other_days})",
    do=("rolegraph ask line --role {role_id}",),
    about="Sights and stated days of two substantive holders of a one-seat post cross: neither is "
    "over when the other begins. Terms of one holder no farther apart than the post's reach "
    "count as one stretch. A single day on which the one ends and the other begins, each "
    "with other days, is a hand-over; a holder who crosses several is told of once, with "
    "the best known. Two names that look like one person's are P01. Usual causes: a deputy "
    "or somebody acting who is called by the post, a post of another body, a caption of an "
    "old picture.",
    find=find,
)
