"""A short form with two meanings (อักษรย่อที่มีสองความหมาย)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.claims import claims
from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a short form, over the bodies that claim it."""
    for claim in claims(picture):
        if claim.near or len(claim.with_posts) < 2:
            continue
        yield Found(
            concerns=tuple(sorted(body.id for body in claim.bodies)),
            words=(claim.short,),
            said={
                "short": claim.short,
                "number": str(len(claim.bodies)),
                "names": "; ".join(body.name for body in claim.bodies),
                "one_id": claim.bodies[0].id,
                "other_id": claim.bodies[1].id,
            },
            statements=claim.statements,
        )


RULE = Rule(
    code="S01",
    name="short form with two meanings",
    severity="note",
    en="'{short}' is said to be short for {number} bodies, so by itself it finds none of them: "
    "{names}.",
    th="'{short}' เป็นอักษรย่อของ {number} หน่วยงาน จึงใช้ค้นเพียงลำพังไม่ได้: {names}",
    do=("rolegraph merge {one_id} {other_id} --kind agency",),
    about="Sources give one short form to several bodies, at least two of which have posts, and "
    "whose names are not alike (those are R02). If they are one body after all, say in Thai "
    "and in English, merging them makes the short form work again; if not, it stays open, "
    "as it should, and can be accepted.",
    find=find,
)
