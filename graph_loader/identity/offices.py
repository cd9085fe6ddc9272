"""Persons of one full Thai name, each told of in offices of state that few hold, one after another.

Some thousands hold such an office at a time, and a family name belongs to one family by law (พ.ร.บ.
ชื่อบุคคล พ.ศ. 2505, s. 6 and 8): an official's name that comes back in another office is hers. Not
where two of the offices run beside each other by their sights, unless one source tells of both: a
permanent secretary and a member of the House bore one name in 2020. Nor for names of strangers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from graph_loader.identity.mentions import Mention
from graph_loader.identity.signatures import Entities
from graph_loader.identity.spelled_alike import Pair, months_between
from graph_loader.thai.name_sounds import THAI
from graph_loader.thai.ranks import man_and_woman

WITHIN_MONTHS: Final = 60
"""Between two neighbouring mentions of a career."""


def joined_by_office(mentions: Iterable[Mention], entities: Entities) -> Iterator[Pair]:
    """Pairs of mentions of one name in offices, neighbours in time; in a fixed order."""
    named: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.offices and mention.own in mention.keys and THAI.search(mention.name):
            named[mention.own].append(mention)
    for name in sorted(named):
        career = sorted(named[name], key=lambda m: m.order)
        if _one_career(career, entities):
            for one, other in pairwise(career):
                months = months_between(one, other)
                if months is not None and months <= WITHIN_MONTHS:
                    yield one.id, other.id


def _one_career(career: Sequence[Mention], entities: Entities) -> bool:
    """Whether one person can have had these offices, each over before the next begins."""
    days: dict[str, list[str]] = defaultdict(list)
    together: set[tuple[str, ...]] = set()
    for mention in career:
        held = sorted({entities[office] for office in mention.offices if office in entities})
        together.update(combinations(held, 2))
        for office in held:
            days[office].append(mention.since or "")
    for one, two in combinations(sorted(days), 2):
        (_, until), (since, _) = sorted((min(days[o]), max(days[o])) for o in (one, two))
        if since < until and (one, two) not in together:
            return False
    return not any(
        man_and_woman([one.rank or ""], [two.rank or ""]) for one, two in combinations(career, 2)
    )
