"""Which things fold into which where a network has too many: by meeting, by body, by ministry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import networkx as nx

from visualize.model import Picture, Tie, kind_of

if TYPE_CHECKING:
    from visualize.gather import Graph

READABLE = 300
"""Things that a page can show at once (`pages.md`)."""
_ALONE = 2
"""A group of fewer members is no relief."""


def folded(picture: Picture, readable: int = READABLE) -> dict[str, str]:
    """Thing → the thing it stands in: decision → meeting → body → ministry, post → body, and
    people → the body of their post; {} where all can be read at once.

    What was asked about stays outside, and nothing is folded into it.
    """
    if len(picture.things) - len(picture.aside) <= readable:
        return {}
    asked = {picture.centre, *picture.focus}
    found: dict[str, str] = {}
    for member, group in _homes(picture):
        if member not in found and not (asked | picture.aside) & {member, group}:
            found[member] = group
    many = Counter(found.values())
    kept = {member: group for member, group in found.items() if many[group] >= _ALONE}
    return {member: group for member, group in kept.items() if not _circular(member, kept)}


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
    held = sorted(picture.ties, key=lambda tie: (tie.certainty != "certain", tie.id))
    for tie in held:
        if kind_of(tie.first) == "person" and tie.second in bodies:
            yield tie.first, bodies[tie.second]
    yield from (_home(tie) for tie in picture.ties if tie.word in _PARTS)


_AT_HOME = frozenset({"of_body", "in_series"})
_PARTS = frozenset({"part of", "member of"})


def _home(tie: Tie) -> tuple[str, str]:
    return (tie.second, tie.first) if _decided(tie) else (tie.first, tie.second)


def _decided(tie: Tie) -> bool:
    return kind_of(tie.first) == "meeting" and kind_of(tie.second) == "decision"


def _circular(member: str, groups: dict[str, str]) -> bool:
    """Bodies that are said to be part of each other fold into neither."""
    seen = {member}
    at = groups.get(member)
    while at is not None:
        if at in seen:
            return True
        seen.add(at)
        at = groups.get(at)
    return False
