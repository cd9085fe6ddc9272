"""Names that are only a short form (สนข., MDES) go to the one body that bears it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set
from typing import Final

from graph_loader.identity.clusters import Clusters, Pair
from graph_loader.identity.mentions import Mention
from graph_loader.identity.signatures import Entities, space_of
from graph_loader.thai.bodies import is_full_name, known_body

MANY: Final = 5
"""Sources that introduce a short form for one body: beside them a lone other reading of a text,
mostly half a name or two names in one, makes no second meaning. Of 1,568 short forms of the
corpus 514 have several bodies, and all but some thirty of these so.
"""


def claims(block: Mapping[str, Mention], entities: Entities) -> dict[Pair, set[str]]:
    """(space, short form) → the mentions that state it as theirs. Posts' short forms count as
    full names inside their body; given names of persons are claimed inside a source only.
    """
    claims: dict[Pair, set[str]] = defaultdict(set)
    for mention in block.values():
        if mention.shorts and mention.kind != "person":
            for short in _claimed(mention):
                claims[(space_of(mention, entities), short)].add(mention.id)
    return claims


def _claimed(mention: Mention) -> tuple[str, ...]:
    """Without the full names of other bodies that a text puts in brackets."""
    if mention.kind == "role":
        return ()
    return tuple(short for short in mention.shorts if not is_full_name(short))


def join_by_short_forms(block: Mapping[str, Mention], entities: Entities, joined: Clusters) -> bool:
    """A mention that is only a short form joins the one cluster that claims that form, in its
    own source before all others. Claimed by several it stays open, unless the form is well known
    (`bodies.csv`) or all others are lone readings. True if anything joined.
    """
    everywhere = claims(block, entities)
    if not everywhere:
        return False
    at_home: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for mention in block.values():
        for short in _claimed(mention):
            at_home[(mention.source, space_of(mention, entities), short)].add(mention.id)
    bearers: dict[tuple[str, str, str], set[str]] = {}
    pairs = []
    for identifier in sorted(block):
        mention = block[identifier]
        space = space_of(mention, entities)
        source = mention.source if (mention.source, space, mention.own) in at_home else ""
        place = (source, space, mention.own)
        if place not in bearers:
            claimed = at_home[place] if source else everywhere.get(place[1:], set())
            bearers[place] = _bearers(mention.own, claimed, block, joined)
        if len(bearers[place]) == 1:
            pairs.append((identifier, *bearers[place]))
    news = [joined.join(first, second) for first, second in pairs]
    return any(news)


def _bearers(
    short: str, claimed: Set[str], block: Mapping[str, Mention], joined: Clusters
) -> set[str]:
    """The clusters that may bear a short form, by their roots."""
    sources: dict[str, set[str]] = defaultdict(set)
    for claimant in claimed:
        sources[joined.root(claimant)].add(block[claimant].source)
    if len(sources) < 2:
        return set(sources)
    body = known_body(short)
    known = {joined.root(i) for i in claimed if body in block[i].keys}
    often = {root for root, by in sources.items() if len(by) > 1}
    if len(known) == 1:
        return known
    often_enough = len(often) == 1 and len(sources[min(often)]) >= MANY
    return often if often_enough else set(sources)
