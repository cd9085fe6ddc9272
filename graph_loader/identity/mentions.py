"""Mentions: the names that one source writes, with what tells them apart.

A mention's key is (source, kind, name as written, what stands around it, ordinal among equals);
its id is made from the key, so it survives re-loading and a better reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from graph_loader.facts import DecisionFact, Fact, ParticipationFact, TenureFact
from graph_loader.facts.base import closure
from graph_loader.facts.refs import AgencyRef, EventRef, MeetingRef, PersonRef, Ref, RoleRef
from graph_loader.keys import name_key
from graph_loader.statements import SourceRecord, Statement, digest
from graph_loader.thai.agencies import is_truncated
from graph_loader.thai.bodies import known_shorts
from graph_loader.thai.homes import at_home
from graph_loader.thai.kinds_alone import is_kind_alone
from graph_loader.thai.linking import without_links
from graph_loader.thai.name_sounds import sound_keys
from graph_loader.thai.names import is_full_name, is_glued
from graph_loader.thai.posts import canonical_post, is_office
from graph_loader.thai.states import of_foreign_state
from graph_loader.thai.text import normal

REMEMBERED: Final = 1 << 18
"""Ids kept once made: a load asks for each of its own dozens of times, page by page."""

OF_KINDS: Final = {
    "facets": ("agency", "decision", "person"),
    "home": ("role",),
    "nth": ("person",),
    "offices": ("person",),
    "rank": ("person",),
    "scope": ("role",),
}
"""Fields of a mention that only some kinds ever have: a store need not be asked for the others."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One name in one source.

    `keys` are full names in normal form, of bodies also without linking words; `shorts` weaker ones
    (short forms, given names, the day of a numbered meeting); `own` is the key of the name as
    written. `facets` are mentions of the same source that help to tell it apart (a person's posts,
    bodies and gatherings), `offices` those among them that are posts of state which few hold.
    `home` is what a post has in common with the same post told of another body.
    """

    id: str
    kind: str
    source: str
    name: str
    own: str
    around: str | None = None
    around_key: str | None = None
    scope: str | None = None
    nth: int = 1
    keys: tuple[str, ...] = ()
    shorts: tuple[str, ...] = ()
    facets: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    home: str | None = None
    rank: str | None = None
    since: str | None = None

    @property
    def order(self) -> tuple[str, str]:
        """An entity bears the id of its least mention: of the earliest source, so that news loaded
        as it appears renames nothing; sources without a day come last.
        """
        return (self.since or "9999", self.id)

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every key that the mention can be found by."""
        return tuple(sorted({*self.names, *self.sounds}))

    @property
    def names(self) -> frozenset[str]:
        """The keys that make two mentions neighbours, whatever they are otherwise."""
        home = (self.home,) if self.home else ()
        return frozenset((self.own, *self.keys, *self.shorts, *self.identifiers, *home))

    @property
    def sounds(self) -> tuple[str, ...]:
        """Coarse keys of how a person's full name sounds; neighbours by them must be alike, too."""
        return sound_keys(self.name) if self.kind == "person" and self.own in self.keys else ()


@lru_cache(maxsize=REMEMBERED)
def mention_id(source: str, ref: Ref) -> str:
    """`person-1f0c…`: kind and a digest of the mention's key."""
    around = mention_id(source, ref.around) if ref.around is not None else ""
    nth = str(_nth(ref))
    return f"{ref.kind}-{digest(source, ref.kind, ref.label, around, nth)}"


def mentions_of(record: SourceRecord) -> list[Mention]:
    """Every mention of a source, sorted by id."""
    drafts: dict[str, _Draft] = {}
    for statement in record.statements:
        _note(statement, drafts)
    _claim_cut_names([draft for draft in drafts.values() if draft.ref.kind == "agency"])
    return [drafts[key].mention(record.source.published) for key in sorted(drafts)]


@lru_cache(maxsize=REMEMBERED)
def mentioned(statement: Statement) -> tuple[str, ...]:
    """Ids of the mentions that a statement names, sorted."""
    return tuple(sorted({mention_id(statement.source, ref) for ref in statement.fact.named}))


@dataclass(slots=True)
class _Draft:
    source: str
    ref: Ref
    keys: set[str] = field(default_factory=set)
    shorts: set[str] = field(default_factory=set)
    facets: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    identifiers: set[str] = field(default_factory=set)

    def mention(self, since: str | None) -> Mention:
        ref, around = self.ref, self.ref.around
        own = _own_key(ref)
        keys = self.keys | ({own} if _is_strong(ref) else set())
        if ref.kind == "agency":
            keys |= {bare for key in keys if (bare := without_links(key))}
        return Mention(
            id=mention_id(self.source, ref),
            kind=ref.kind,
            source=self.source,
            name=ref.label,
            own=own,
            around=mention_id(self.source, around) if around else None,
            around_key=name_key(around.kind, around.label) if around else None,
            scope=normal(ref.scope) if isinstance(ref, RoleRef) and ref.scope else None,
            nth=_nth(ref),
            keys=tuple(sorted(keys)),
            shorts=tuple(sorted((self.shorts | _weak(ref)) - self.keys - {own})),
            facets=tuple(sorted(self.facets)),
            offices=tuple(sorted(self.offices)),
            identifiers=tuple(sorted(self.identifiers)),
            home=_home(ref),
            rank=ref.rank if isinstance(ref, PersonRef) else None,
            since=since,
        )


def _nth(ref: Ref) -> int:
    return ref.nth if isinstance(ref, PersonRef) else 1


def _own_key(ref: Ref) -> str:
    if isinstance(ref, RoleRef):
        return name_key("role", ref.post)
    return name_key(ref.kind, ref.label)


def _is_strong(ref: Ref) -> bool:
    """A given name alone, or the word for a kind of body, says too little to be compared between
    sources.
    """
    if isinstance(ref, AgencyRef):
        return ref.within is not None or not is_kind_alone(ref.name)
    return not isinstance(ref, PersonRef) or is_full_name(ref.name) or is_glued(ref.name)


def _home(ref: Ref) -> str | None:
    if not isinstance(ref, RoleRef) or ref.agency is None or ref.agency.within:
        return None
    return at_home(canonical_post(ref.post), ref.agency.name, ref.scope)


def _weak(ref: Ref) -> set[str]:
    """What finds a meeting or event besides its number, its day or name; a well-known body
    besides its full name, its short forms.
    """
    if isinstance(ref, AgencyRef) and not ref.within:
        return set(known_shorts(name_key("agency", ref.name)))
    if isinstance(ref, MeetingRef) and ref.number and ref.date:
        return {normal(ref.date)}
    if isinstance(ref, EventRef) and ref.ordinal is not None and ref.name:
        return {normal(ref.name)}
    return set()


def _claim_cut_names(agencies: list[_Draft]) -> None:
    """A name cut short (กระทรวงดิจิทัลฯ) is a short form of the one full name in the source
    that begins like it.
    """
    short = [agency for agency in agencies if is_truncated(agency.ref.label)]
    if not short:
        return
    full = {name_key("agency", a.ref.label): a for a in agencies if not is_truncated(a.ref.label)}
    for agency in short:
        cut = name_key("agency", agency.ref.label)
        begun = [key for key in full if key.startswith(cut.rstrip("ฯ"))]
        if len(begun) == 1:
            full[begun[0]].shorts.add(cut)


def _note(statement: Statement, drafts: dict[str, _Draft]) -> None:
    source, fact = statement.source, statement.fact
    for ref in fact.named:
        identifier = mention_id(source, ref)
        if identifier not in drafts:
            drafts[identifier] = _Draft(source, ref)
    subject = drafts[mention_id(source, fact.subject())]
    spelled = fact.spellings()
    kind = subject.ref.kind
    names = {True: subject.keys, False: subject.shorts}
    for name in spelled.names:
        names[_tells(kind, name)].add(name_key(kind, name))
    subject.shorts.update(name_key(kind, name) for name in spelled.shorts)
    subject.identifiers.update(spelled.identifiers)
    for mention, facet in _facets(fact):
        known = drafts[mention_id(source, mention)].facets
        known.update(mention_id(source, ref) for ref in closure(facet))
    if isinstance(fact, TenureFact) and fact.holder.person and _is_office(fact.role):
        holder = drafts[mention_id(source, fact.holder.person)]
        holder.offices.add(mention_id(source, fact.role))


def _tells(kind: str, name: str) -> bool:
    """Whether another name of an entity is one that no other of its kind is likely to have."""
    if kind == "agency":
        return not is_kind_alone(name)
    return kind != "person" or is_full_name(name)


def _is_office(role: RoleRef) -> bool:
    if not is_office(role.post):
        return False
    return role.agency is None or not of_foreign_state(role.agency.name)


def _facets(fact: Fact) -> Iterator[tuple[Ref, Ref]]:
    """(mention, what tells it apart) pairs that a fact gives."""
    if isinstance(fact, TenureFact):
        yield fact.holder.ref, fact.role
    elif isinstance(fact, ParticipationFact) and fact.who.person:
        yield fact.who.person, fact.in_.ref
        if fact.for_ is not None:
            yield fact.who.person, fact.for_.ref
    elif isinstance(fact, DecisionFact):
        for pointer in (*fact.about, *fact.appoints, *fact.assigns):
            yield fact.subject(), pointer.ref
