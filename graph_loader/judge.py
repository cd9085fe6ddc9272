"""People's judgements, made and withdrawn in a store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph_loader.errors import InputError, NotFound
from graph_loader.identity.change import Change
from graph_loader.identity.judgements import ACCEPTED, Judgement, Verdict, in_force
from graph_loader.identity.mentions import Mention
from graph_loader.load import Loader
from graph_loader.world.protocol import World


@dataclass(frozen=True, slots=True)
class Signature:
    """Who judged, why and when."""

    reason: str | None = None
    author: str | None = None
    made: str | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """What a finding of the linter is about (`graph_loader.check.rule.Found`)."""

    code: str
    concerns: tuple[str, ...]
    words: tuple[str, ...]
    about: str


def judge(loader: Loader, verdict: Verdict, first: str, second: str, by: Signature) -> Judgement:
    """Adds a judgement on two mentions; raises InputError where they cannot be compared."""

    def make(world: World) -> Change:
        return Change(judged=(_judgement(world, verdict, first, second, by),))

    return loader.make(make).judged[0]


def accept(loader: Loader, findings: Sequence[Accepted], by: Signature) -> tuple[Judgement, ...]:
    """Accepts findings, in one transaction; raises NotFound where what they concern is gone."""

    def make(world: World) -> Change:
        known = {mention.id for finding in findings for mention in world.mentions(finding.concerns)}
        last = max((j.number for j in world.judgements()), default=0)
        return Change(
            judged=tuple(
                _acceptance(finding, known, number, by)
                for number, finding in enumerate(findings, last + 1)
            )
        )

    return loader.make(make).judged


def undo(loader: Loader, number: int) -> Judgement:
    """Withdraws a judgement; the graph is again as if it had never been made."""

    def make(world: World) -> Change:
        found = [j for j in world.judgements() if j.number == number]
        if not found:
            raise NotFound(f"there is no judgement {number}; 'rolegraph judgements' lists them")
        return Change(unjudged=tuple(found))

    return loader.make(make).unjudged[0]


def states(judgements: Sequence[Judgement], known: set[str]) -> dict[int, str]:
    """Number → `in force`, `overruled` by a later one, or `dangling`: its mentions are gone."""
    forced = {judgement.number for judgement in in_force(judgements)}
    found = {}
    for judgement in judgements:
        if not set(judgement.mentions) <= known:
            found[judgement.number] = "dangling"
        elif judgement.verdict == ACCEPTED or judgement.number in forced:
            found[judgement.number] = "in force"
        else:
            found[judgement.number] = "overruled"
    return found


def _acceptance(finding: Accepted, known: set[str], number: int, by: Signature) -> Judgement:
    if missing := set(finding.concerns) - known:
        raise NotFound(f"no mention {min(missing)} is loaded")
    return Judgement(
        number=number,
        verdict=ACCEPTED,
        about=finding.about,
        reason=by.reason,
        author=by.author,
        made=by.made,
        code=finding.code,
        concerns=tuple(sorted(finding.concerns)),
        words=finding.words,
    )


def _judgement(world: World, verdict: Verdict, first: str, second: str, by: Signature) -> Judgement:
    low, high = sorted((first, second))
    mentions = {mention.id: mention for mention in world.mentions([low, high])}
    if low == high:
        raise InputError("a judgement needs two different names or ids")
    if missing := {low, high} - mentions.keys():
        raise NotFound(f"no mention {min(missing)} is loaded")
    if mentions[low].kind != mentions[high].kind:
        raise InputError(f"a {mentions[low].kind} and a {mentions[high].kind} are never one")
    return Judgement(
        number=max((j.number for j in world.judgements()), default=0) + 1,
        verdict=verdict,
        first=low,
        second=high,
        about=" / ".join(_words(mentions[i]) for i in (low, high)),
        reason=by.reason,
        author=by.author,
        made=by.made,
    )


def _words(mention: Mention) -> str:
    return f"{mention.kind} '{mention.name}' in {mention.source}"
