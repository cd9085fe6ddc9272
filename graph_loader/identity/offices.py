"""Persons of one full Thai name, each told of in offices of state that few hold (ตำแหน่งระดับสูง).

Some thousands hold such an office at a time, and a family name belongs to one family by law (พ.ร.บ.
ชื่อบุคคล พ.ศ. 2505, s. 6 and 8): an official's name that comes back in another office is hers. The
names of strangers tell less. Two mentions are judged by themselves, so that a third one parts none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from graph_loader.identity.mentions import Mention
from graph_loader.identity.spelled_alike import Pair, month_of, months_between
from graph_loader.thai.name_sounds import THAI
from graph_loader.thai.ranks import man_and_woman

WITHIN_MONTHS: Final = 60
"""Between two mentions of a career, if no other lies between."""


def one_by_office(one: Mention, other: Mention) -> bool:
    """Whether two mentions are one person's by this rule alone."""
    months = months_between(one, other)
    in_time = months is not None and months <= WITHIN_MONTHS
    if one.own != other.own or not in_time or not (_told(one) and _told(other)):
        return False
    return not man_and_woman([one.rank or ""], [other.rank or ""])


def joined_by_office(mentions: Iterable[Mention]) -> Iterator[Pair]:
    """Pairs of mentions of one name in offices, neighbours in time; in a fixed order. Whoever is
    one by `one_by_office` is so through some of them.
    """
    named: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if _told(mention):
            named[mention.own].append(mention)
    for name in sorted(named):
        career = sorted(named[name], key=lambda m: (month_of(m.since or ""), m.order))
        for title in ("นาย", "นาง"):
            alike = [m for m in career if not man_and_woman([m.rank or ""], [title])]
            yield from ((a.id, b.id) for a, b in pairwise(alike) if one_by_office(a, b))


def _told(mention: Mention) -> bool:
    named = mention.own in mention.keys and THAI.search(mention.name) is not None
    return bool(mention.offices) and named and mention.since is not None
