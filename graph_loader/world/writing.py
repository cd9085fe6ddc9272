"""How the mentions of one entity write it, those that write it alike taken together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph_loader.identity.mentions import Mention
from graph_loader.world.protocol import Written


def written_as(mentions: Iterable[Mention], means: Mapping[str, str]) -> list[Written]:
    """`means`: mention id → entity id, for what stands around posts."""
    times: dict[tuple[str, str, str | None, str | None, str | None], int] = {}
    since: dict[tuple[str, str, str | None, str | None, str | None], str] = {}
    for mention in mentions:
        around = means.get(mention.around) if mention.around and mention.kind == "role" else None
        way = (mention.name, mention.own, mention.around_key, mention.rank, around)
        times[way] = times.get(way, 0) + 1
        since[way] = max(since.get(way, ""), mention.since or "")
    return [Written(*way, since[way], often) for way, often in times.items()]
