"""Sources and their statements: the only state, beside people's judgements."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from graph_loader.facts import Fact

SourceKind = Literal["gazette", "cabinet", "release", "newspaper", "other"]


@dataclass(frozen=True, slots=True)
class Source:
    """One document or record of a publisher. `id` is made from its address, else its name.

    Of a document that was read by rules: `content` is the hash of its text, `reader` the
    extractor's version, `likeness` a sketch of its text (see `likeness.py`). A record that a
    person wrote has none of them.
    """

    id: str
    name: str
    kind: SourceKind = "other"
    publisher: str | None = None
    address: str | None = None
    published: str | None = None
    retrieved: str | None = None
    licence: str | None = None
    same_as: tuple[str, ...] = ()
    content: str | None = None
    reader: str | None = None
    likeness: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact as one source states it, with the places in the source that state it."""

    id: str
    source: str
    fact: Fact
    at: tuple[str, ...] = ()
    quote: str | None = None

    def __hash__(self) -> int:
        """The id is made from the source and the fact, which may hold what has no hash."""
        return hash(self.id)


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """The unit of loading: a source with all its statements, sorted by id."""

    source: Source
    statements: tuple[Statement, ...]

    def same_as_loaded(self, other: SourceRecord) -> bool:
        """Whether loading the one over the other would change nothing."""
        return self.source == other.source and self._content() == other._content()

    def _content(self) -> list[tuple[str, tuple[str, ...], str | None]]:
        return [(s.id, s.at, s.quote) for s in self.statements]


def digest(*parts: str) -> str:
    """16 hex digits of SHA-256 over the parts; collision odds at a million ids: about 3e-8."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def canonical_json(value: object) -> str:
    """One text for one value: sorted keys, no spaces, Thai as it is."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def statement_id(source: str, fact: Fact) -> str:
    """Made from the source and what is stated, not from where: equal facts are one statement."""
    return f"statement-{digest(source, fact.KIND, canonical_json(fact.content()))}"
