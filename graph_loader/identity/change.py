"""What a load, an unload or a judgement changes in the ground."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from graph_loader.identity.judgements import ACCEPTED, Judgement
from graph_loader.identity.mentions import Mention, mentions_of
from graph_loader.statements import SourceRecord


@dataclass(frozen=True, slots=True)
class Change:
    """Sources before and after; a source in both is replaced, in one alone taken or added."""

    before: Mapping[str, SourceRecord] = field(default_factory=dict)
    after: Mapping[str, SourceRecord] = field(default_factory=dict)
    judged: tuple[Judgement, ...] = ()
    unjudged: tuple[Judgement, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.before or self.after or self.judged or self.unjudged)

    @property
    def sources(self) -> frozenset[str]:
        """Every source that the change touches."""
        return frozenset(self.before) | frozenset(self.after)

    def judged_mentions(self) -> set[str]:
        """Mentions that a new or withdrawn judgement on identity names."""
        judged = (j for j in (*self.judged, *self.unjudged) if j.verdict != ACCEPTED)
        return {i for j in judged for i in j.mentions}


class ChangedMentions(NamedTuple):
    """The mentions of the sources that a change touches."""

    before: Mapping[str, Mention]
    after: Mapping[str, Mention]

    @classmethod
    def of(cls, change: Change) -> ChangedMentions:
        return cls(_all(change.before.values()), _all(change.after.values()))


def _all(records: Iterable[SourceRecord]) -> dict[str, Mention]:
    return {mention.id: mention for record in records for mention in mentions_of(record)}
