"""Which things fold into which where a network has too many: by meeting, post, body, ministry,
and by year, capacity or sort where many of one kind stand at one place.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import networkx as nx

from visualize.heaps import heaped
from visualize.model import VACANCY, Folds, Picture, Tie, kind_of

if TYPE_CHECKING:
    from visualize.gather import Graph

READABLE = 300
"""Things that a page can show at once (`pages.md`)."""
_LINES = 500
"""Lines beyond which even fewer things are a tangle."""
_STAR = 80
"""Neighbours of one kind beyond which one thing is a star of lines, and nothing is read."""
_ALONE = 2
"""A group of fewer members is no relief; a post takes in even one holder."""
_AT_HOME = frozenset({"of_body", "in_series"})
_PARTS = frozenset({"part of", "member of"})


def folded(picture: Picture, readable: int = READABLE) -> Folds:
    """Thing → the thing or heap it stands in: decision → meeting → body → ministry, person → post
    → body; empty where all can be read at once.

    What was asked about stays outside, and nothing is folded into it: what would be is heaped
    beside it where it is too much.
    """
    if not crowded(picture, readable):
        return Folds()
    asked = {picture.centre, *picture.focus}
    found: dict[str, str] = {}
    for member, group in _homes(picture):
        if member not in found and not (asked | picture.aside) & {member, group}:
            found[member] = group
    many = Counter(found.values())
    kept = {member: group for member, group in found.items()
            if many[group] >= _ALONE or kind_of(group) == "role"}  # fmt: skip
    whole = {member: group for member, group in kept.items() if not _circular(member, kept)}
    return heaped(picture, whole)


def crowded(picture: Picture, readable: int = READABLE) -> bool:
    """Whether there is too much to read of what is shown at first."""
    shown = picture.things.keys() - picture.aside
    ties = [tie for tie in picture.ties if tie.first in shown and tie.second in shown]
    if len(shown) > readable or len(ties) > _LINES:
        return True
    near: dict[tuple[str, str], set[str]] = defaultdict(set)
    for tie in ties:
        near[tie.first, kind_of(tie.second)].add(tie.second)
        near[tie.second, kind_of(tie.first)].add(tie.first)
    return any(len(found) > _STAR for found in near.values())


def closed(picture: Picture, groups: Mapping[str, str]) -> Graph:
    """What is seen while all groups are closed, and the lines between: a graph to lay out."""
    graph: Graph = nx.Graph()
    shown = picture.things.keys() - picture.aside
    graph.add_nodes_from(sorted(_outermost(key, groups) for key in shown))
    for tie in picture.ties:
        if tie.first in shown and tie.second in shown:
            first, second = _outermost(tie.first, groups), _outermost(tie.second, groups)
            if first != second:
                graph.add_edge(first, second)
    return graph


def _outermost(key: str, groups: Mapping[str, str]) -> str:
    while key in groups:
        key = groups[key]
    return key


def _homes(picture: Picture) -> Iterator[tuple[str, str]]:
    """(thing, where it is at home), the nearest home of each first."""
    bodies = {tie.first: tie.second for tie in picture.ties if tie.word == "in"}
    yield from bodies.items()
    yield from (_home(tie) for tie in picture.ties if tie.word in _AT_HOME or _decided(tie))
    asked = {picture.centre, *picture.focus}
    # A post in what was asked about rather than another, one's own rather than one it gives.
    for tie in sorted(picture.ties, key=lambda tie: (
        bodies.get(tie.second) not in asked, tie.word == "ex_officio", tie.certainty != "certain",
        tie.id,
    )):  # fmt: skip
        if kind_of(tie.first) in ("person", VACANCY) and kind_of(tie.second) == "role":
            yield tie.first, tie.second
    yield from _at_one(picture)
    yield from (_home(tie) for tie in picture.ties if tie.word in _PARTS)


def _home(tie: Tie) -> tuple[str, str]:
    return (tie.second, tie.first) if _decided(tie) else (tie.first, tie.second)


def _decided(tie: Tie) -> bool:
    return kind_of(tie.first) == "meeting" and kind_of(tie.second) == "decision"


def _at_one(picture: Picture) -> Iterator[tuple[str, str]]:
    """Who and what is joined to one gathering or one person alone."""
    near: dict[str, set[str]] = defaultdict(set)
    for tie in picture.ties:
        if tie.first != tie.second and not picture.aside & {tie.first, tie.second}:
            near[tie.first].add(tie.second)
            near[tie.second].add(tie.first)
    for key, others in sorted(near.items()):
        only = next(iter(others))
        alone = len(others) == 1 and kind_of(key) != "role"  # its holders stand in a post
        if alone and kind_of(only) in ("meeting", "event", "person"):
            yield key, only


def _circular(member: str, groups: Mapping[str, str]) -> bool:
    """Bodies that are said to be part of each other fold into neither."""
    seen = {member}
    at = groups.get(member)
    while at is not None:
        if at in seen:
            return True
        seen.add(at)
        at = groups.get(at)
    return False
