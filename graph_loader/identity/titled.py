"""Persons of one full name and one kind of title (ยศ พล.อ., ม.ร.ว., ศ., นพ.), told of at one time.

Thai family names belong to one family by law (พ.ร.บ. ชื่อบุคคล พ.ศ. 2505, s. 6 and 8), so an equal
full name says much, but alone it is no proof. A title that few bear is a second signal, where the
sources are not more than two years apart; นาย and นาง, which all bear, are none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from graph_loader.identity.mentions import Mention
from graph_loader.identity.spelled_alike import Pair, near
from graph_loader.thai.ranks import rank_at_start

_FEW: Final = frozenset(("rank", "noble", "professor", "medical", "degree", "volunteer"))


def joined_by_title(mentions: Iterable[Mention]) -> Iterator[Pair]:
    """Pairs of mentions of one name and kind of title, neighbours in time; in a fixed order."""
    groups: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.kind == "person" and mention.own in mention.keys and mention.rank:
            for kind in title_kinds(mention.rank):
                groups[mention.own, kind].append(mention)
    for key in sorted(groups):
        for one, other in pairwise(sorted(groups[key], key=lambda m: m.order)):
            if near(one, other):
                yield one.id, other.id


@cache
def title_kinds(rank: str) -> frozenset[str]:
    """The kinds of title, of those that few bear, in some titles as written."""
    kinds, text = set(), f"{rank} สมมติ"
    while found := rank_at_start(text):
        kinds.add(found[0].kind)
        text = text[found[1] :].lstrip(" ./,")
    return frozenset(kinds & _FEW)
