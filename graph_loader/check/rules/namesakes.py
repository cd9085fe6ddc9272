"""Persons of one name who share nothing (บุคคลชื่อเดียวกันที่ไม่มีสิ่งใดร่วมกัน)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from graph_loader.check.judged import judged_apart
from graph_loader.check.picture import Picture, Term
from graph_loader.check.rule import Found, Rule
from graph_loader.identity.doubtful import Career, Doubt, doubtful

_RANKS: Final = "MATCH (p:Person) WHERE p.ranks IS NOT NULL RETURN p.id AS id, p.ranks AS ranks"


def find(picture: Picture) -> Iterator[Found]:
    """One finding for each person beside the best known one of that name."""
    judged = judged_apart(picture.rows)
    ranks = {row["id"]: frozenset(row["ranks"]) for row in picture.rows(_RANKS)}
    careers = [
        _career(picture, person, terms, ranks.get(person, frozenset()))
        for person, terms in picture.terms_by.items()
        if person not in picture.bodies
    ]
    for doubt in doubtful(careers):
        if frozenset(career.id for career in doubt.pair) not in judged:
            yield _found(picture, doubt)


def _career(picture: Picture, person: str, terms: Sequence[Term], ranks: frozenset[str]) -> Career:
    roles = [picture.roles[term.role] for term in terms]
    bodies = sorted({body for role in roles for body in role.bodies})
    return Career(
        id=person,
        name=picture.name(person),
        ranks=ranks,
        posts=frozenset(role.id for role in roles),
        bodies=tuple((body, picture.bodies[body].name) for body in bodies),
        first=min((term.first for term in terms if term.first), default=None),
        last=max((term.last for term in terms if term.last), default=None),
        voices=sum(term.voices for term in terms),
    )


def _found(picture: Picture, doubt: Doubt) -> Found:
    one, other = doubt.pair
    terms = [term for career in doubt.pair for term in picture.terms_by[career.id]]
    return Found(
        concerns=tuple(sorted((one.id, other.id))),
        said={
            "one": one.name,
            "other": other.name,
            "one_id": one.id,
            "other_id": other.id,
            "one_post": _posts(picture, one),
            "other_post": _posts(picture, other),
            "score": f"{doubt.score:.2f}",
            "reasons": "; ".join(doubt.reasons),
        },
        links=tuple(term.id for term in terms),
        since=min((term.first for term in terms if term.first), default=None),
        until=max((term.last for term in terms if term.last), default=None),
    )


def _posts(picture: Picture, career: Career) -> str:
    """At most two of the posts, in order."""
    titles = sorted({picture.roles[post].title for post in career.posts})
    return ", ".join(titles[:2]) + (" …" if len(titles) > 2 else "")


RULE = Rule(
    code="P03",
    name="two persons of one name",
    severity="note",
    en="{one} ({one_post}) and {other} ({other_post}) may be one person (score {score}: "
    "{reasons}).",
    th="{one} ({one_post}) กับ {other} ({other_post}) อาจเป็นบุคคลเดียวกัน (คะแนน {score})",
    do=("rolegraph merge {one_id} {other_id}", "rolegraph split {one_id} {other_id}"),
    about="Two persons of one name, or of names that read alike, who share no post and no body, "
    "so that rules leave them two; but a kind of title is common to both (rank, doctor, "
    "professor), or a body of one is named in the name of the other's. Where the one career "
    "ends when the other begins, the score is higher. Each is told of beside the best known "
    "person of the name. A pair that somebody judged to be two is not listed, nor are a man "
    "and a woman.",
    find=find,
)
