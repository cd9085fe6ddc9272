"""Statements that speak against a term (แหล่งที่มาขัดแย้งกัน)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule
from graph_loader.check.rules.impossible import death_before
from graph_loader.check.stretches import crossing, stretches


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a post and a holder; what `overlap` tells of already is left out."""
    crossed = {
        link
        for role, terms in picture.single()
        for pair in crossing(stretches(role, terms))
        for stretch in pair
        for link in stretch.links
    }
    told: set[tuple[str, str | None]] = set()
    for term in picture.terms:
        key = (term.role, term.holder)
        if not term.against or term.how == "ex_officio" or key in told:
            continue
        if term.id in crossed or death_before(picture, term):
            continue
        told.add(key)
        beside = (t for t in picture.terms_of[term.role] if t.how != "ex_officio")
        same = [t for t in beside if t.holder == term.holder and t.against]
        yield Found(
            concerns=tuple(filter(None, key)),
            said={
                "role": picture.roles[term.role].title,
                "role_id": term.role,
                "holder": picture.name(term.holder),
                "number": str(sum(t.against for t in same)),
                "voices": str(sum(t.voices for t in same)),
            },
            links=tuple(t.id for t in same),
            since=min((t.first for t in same if t.first), default=None),
            until=max((t.last for t in same if t.last), default=None),
        )


RULE = Rule(
    code="T07",
    name="sources in conflict",
    severity="warning",
    en="{role}, {holder}: {voices} independent source(s) speak for the term as it is shown, "
    "{number} against it.",
    th="{role}, {holder}: มีแหล่งที่มาอิสระ {voices} แห่งสนับสนุนวาระตามที่แสดง และ {number} แห่งที่ขัดแย้ง",
    do=("rolegraph ask disagreements --entity {role_id}",),
    about="A statement contradicts a term: a day of another source that would make its bounds "
    "cross, or a rival whose evidence is weaker. Two holders whose days cross are T01, and "
    "what a post has from the post that carries it is told of there; a sight after a death "
    "is T10.",
    find=find,
)
