"""How the mentions of one entity write it, those that write it alike taken together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph_loader.identity.mentions import Mention
from graph_loader.world.protocol import Written

_Way = tuple[str, str | None, str | None, str | None, str | None]


def written_as(mentions: Iterable[Mention], means: Mapping[str, str]) -> list[Written]:
    """`means`: mention id → entity id, for what stands around posts."""
    times: dict[_Way, int] = {}
    since: dict[_Way, str] = {}
    for mention in mentions:
        way = _way(mention, means)
        times[way] = times.get(way, 0) + 1
        since[way] = max(since.get(way, ""), mention.since or "")
    return [Written(way[0], since[way], often, *way[1:]) for way, often in times.items()]


def _way(mention: Mention, means: Mapping[str, str]) -> _Way:
    if mention.kind != "role":
        return (mention.name, mention.rank, None, None, None)
    around = means.get(mention.around) if mention.around else None
    return (mention.name, None, mention.own, mention.around_key, around)
