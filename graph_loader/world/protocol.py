"""What deriving needs to read: the same questions of a store or of memory.

Everything is read before anything is written, so a derivation is a function from what is read
to a patch; `MemoryWorld` answers from values (rebuilds, first loads, tests), `StoredWorld` by
Cypher (loading a little into much).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple, Protocol

from graph_loader.graph.pieces import Fragment, NodeKey, Patch
from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import Mention
from graph_loader.statements import Source, SourceRecord, Statement


class Kin(NamedTuple):
    """What a source says of its twins, and the sketch by which others may prove to be some."""

    same_as: tuple[str, ...]
    likeness: tuple[str, ...]


class Written(NamedTuple):
    """How some mentions of one entity write it, all alike.

    `since`: the last day of a source that writes it so; empty where none has a day. `times`: how
    many they are. Of persons `rank`; of posts `own`, `around_key`, and `around`, the entity
    around them, as derived; of all else these are None.
    """

    name: str
    since: str
    times: int
    rank: str | None = None
    own: str | None = None
    around_key: str | None = None
    around: str | None = None


class Standing(NamedTuple):
    """What a source's statements weigh by: its kind, and the day on which it appeared."""

    kind: str
    published: str | None


class World(Protocol):
    """Ground (sources, statements, mentions, judgements) and what was derived from it."""

    def record(self, source: str) -> SourceRecord | None:
        """A source with its statements, None if it is not loaded."""

    def sources(self, ids: Iterable[str]) -> dict[str, Source]:
        """Sources by id; unknown ones are left out."""

    def kin(self) -> dict[str, Kin]:
        """Source id → what may make it speak with another's voice, where there is anything."""

    def voices(self) -> Mapping[str, str]:
        """Source id → the voice it speaks with, as derived, where that is another's."""

    def twins(self) -> Mapping[str, tuple[str, ...]]:
        """Source id → the sources that it says it repeats, where it says so."""

    def alike(self, values: Collection[str]) -> Mapping[str, tuple[str, ...]]:
        """Source id → its sketch, where that has one of the values."""

    def judgements(self) -> tuple[Judgement, ...]:
        """All of them, in the order of their numbers."""

    def mentions(self, ids: Iterable[str]) -> list[Mention]:
        """Mentions by id."""

    def mentions_in_sources(self, sources: Iterable[str]) -> list[Mention]:
        """All mentions of some sources."""

    def spelled(self, kind: str, keys: Iterable[str]) -> list[Mention]:
        """Mentions of a kind that have one of the keys."""

    def spelled_within(
        self, kind: str, keys: Iterable[str], around: Iterable[str]
    ) -> list[Mention]:
        """The same, where what stands around them means one of the entities `around`."""

    def likes(self, mention: Mention, around: str | None, most: int) -> list[Mention]:
        """Some mentions, at most so many, with the name of one, and its title if it has one;
        `around`: the entity that must stand around them.
        """

    def spelled_otherwise(self, kind: str, keys: Iterable[str], entity: str) -> list[Mention]:
        """Mentions of a kind that have one of the keys and mean another than the entity."""

    def named_beside(self, entities: Iterable[str], keys: Collection[str]) -> set[str]:
        """What the mentions mean that have one of the keys and one of the entities as a facet."""

    def has_vague_day(self, kind: str, own: str) -> bool:
        """Whether a mention so named, with a title, is of a source with part of a day."""

    def means(self, mentions: Iterable[str]) -> dict[str, str]:
        """Mention id → entity id, as derived."""

    def members(self, entities: Iterable[str]) -> dict[str, list[str]]:
        """Entity id → the ids of its mentions, as derived."""

    def written(self, entities: Iterable[str]) -> dict[str, list[Written]]:
        """Entity id → how its mentions write it, as derived."""

    def standings(self, sources: Iterable[str]) -> dict[str, Standing]:
        """Source id → what its statements weigh by; unknown ones are left out."""

    def statements_on(self, entities: Iterable[str], kinds: Collection[str]) -> list[Statement]:
        """Statements of some kinds of fact that name what means one of the entities, as derived,
        without their places.
        """

    def statements_naming(self, mentions: Iterable[str], kinds: Collection[str]) -> list[Statement]:
        """Statements of some kinds of fact that name one of the mentions."""

    def statements_of_kinds(self, kinds: Collection[str]) -> list[Statement]:
        """All statements of some rare kinds of fact (deaths, constitutions)."""

    def roles_held(self, holders: Iterable[str]) -> set[str]:
        """Roles that some persons or bodies hold, as derived."""

    def roles_in(self, agencies: Iterable[str]) -> set[str]:
        """Roles of some bodies, as derived."""

    def fragments(self, owners: Iterable[NodeKey]) -> Fragment:
        """What some entities own of the derived graph, themselves included, without MEANS."""


class Planned(Protocol):
    """What a plan says of the derived graph, as far as a world must know it."""

    @property
    def mentions(self) -> Mapping[str, list[Mention]]:
        """Source id → its mentions, for the sources that come or stay."""

    @property
    def moved(self) -> Collection[str]:
        """Mentions that mean another entity than before."""

    @property
    def means(self) -> Mapping[str, str]:
        """Mention id → entity id, for the touched mentions that are still there."""

    @property
    def voices(self) -> Mapping[str, str]:
        """Source id → its voice, where that may be another's."""

    @property
    def derived(self) -> Patch:
        """What changes in the derived graph."""
