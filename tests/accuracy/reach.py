"""`python -m tests.accuracy.reach --db STORE`: how far apart two sights of one holder may be.

Sights of one-seat posts are left out at random. Where two neighbours among those kept are of one
holder, were those left out between them of another? That is how often joining the two would be
wrong, told by post and by the days between. `reach` in `graph_loader/thai/posts.csv` is the
greatest number of days up to which that is under 2 % of at least 20 pairs, two years at most:
what lies farther apart is a time of which nothing is told.
"""

from __future__ import annotations

import random
from argparse import ArgumentParser
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

import graph_loader
from graph_loader.store.protocol import Store
from graph_loader.thai.posts import canonical_post

UP_TO: Final = (31, 92, 183, 365, 548, 730, 1095, 1460)
KEPT: Final = (0.05, 0.1, 0.2, 0.4)
ROUNDS: Final = 60
TWICE: Final = 2
"""Another counts from two sights on: one alone is mostly a slip (a caption, a misread name)."""

SIGHTS: Final = (
    "MATCH (h)-[:HOLDS]->(t:Tenure {how: 'substantive'})-[:OF_ROLE]->(r:Role) WHERE r.seats = 1 "
    "RETURN r.id AS role, r.post AS post, h.id AS holder, t.seen AS seen"
)


class Sight(NamedTuple):
    """A day (ordinal) and who was seen."""

    day: int
    holder: str


class Pair(NamedTuple):
    """Days between two neighbouring sights of one holder; whether another was seen between."""

    days: int
    wrong: bool


def pairs(sights: Sequence[Sight], kept: Sequence[Sight]) -> Iterator[Pair]:
    """Neighbours of one holder among those kept, if any sight between them was left out."""
    for one, other in pairwise(kept):
        between = [s for s in sights if one.day < s.day < other.day]
        if one.holder == other.holder and between:
            others = Counter(s.holder for s in between if s.holder != one.holder)
            yield Pair(other.day - one.day, any(n >= TWICE for n in others.values()))


def by_post(store: Store) -> dict[str, list[list[Sight]]]:
    """Canonical post → the sights of each of its roles, in order of time."""
    roles: dict[tuple[str, str], set[Sight]] = defaultdict(set)
    for row in store.rows(SIGHTS):
        key = (canonical_post(row["post"]), row["role"])
        roles[key] |= {
            Sight(date.fromisoformat(d).toordinal(), row["holder"]) for d in row["seen"] or ()
        }
    found: dict[str, list[list[Sight]]] = defaultdict(list)
    for (post, _), sights in sorted(roles.items()):
        found[post].append(sorted(sights))
    return found


def measured(roles: Iterable[Sequence[Sight]], chance: random.Random) -> dict[int, list[bool]]:
    """Up to how many days (of `UP_TO`) → for each pair whether joining it is wrong."""
    found: dict[int, list[bool]] = defaultdict(list)
    for sights in roles:
        for turn in range(ROUNDS):
            share = KEPT[turn % len(KEPT)]
            for pair in pairs(sights, [s for s in sights if chance.random() < share]):
                if pair.days <= UP_TO[-1]:
                    found[UP_TO[bisect_left(UP_TO, pair.days)]].append(pair.wrong)
    return found


def main() -> None:
    """Prints a row for each post that has most pairs: share of wrong ones / pairs, by days."""
    parser = ArgumentParser(prog="python -m tests.accuracy.reach", description=__doc__)
    parser.add_argument("--db", required=True)
    parser.add_argument("--posts", type=int, default=12)
    given = parser.parse_args()
    with graph_loader.open(given.db, mode="read") as graph:
        posts = by_post(graph.store)
    chance = random.Random(1)  # noqa: S311 - the same draw each time
    found = {post: measured(roles, chance) for post, roles in posts.items()}
    print("| post |", " | ".join(map(str, UP_TO)), "|")
    for post in sorted(found, key=lambda p: -sum(map(len, found[p].values())))[: given.posts]:
        cells = [found[post].get(days, []) for days in UP_TO]
        told = (f"{sum(c) / len(c):.3f}/{len(c)}" if c else "" for c in cells)
        print(f"| {post} |", " | ".join(told), "|")


if __name__ == "__main__":
    main()
