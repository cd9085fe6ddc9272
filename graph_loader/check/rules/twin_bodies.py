"""Two bodies that look like one (สองหน่วยงานที่อาจเป็นหน่วยงานเดียว)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.claims import Claim, claims
from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule
from graph_loader.check.spelled_once import spelled_once, voices_of_bodies


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a pair of bodies, whatever short forms they share."""
    found: dict[tuple[str, str], Claim] = {}
    for claim in claims(picture):
        for one, other in claim.near:
            if {one.id, other.id} & claim.with_posts:
                found.setdefault((one.id, other.id), claim)
    for one_id, other_id in spelled_once(found, voices_of_bodies(picture)):
        claim = found[one_id, other_id]
        yield Found(
            concerns=(one_id, other_id),
            said={
                "short": claim.short,
                "one": picture.bodies[one_id].name,
                "other": picture.bodies[other_id].name,
                "one_id": one_id,
                "other_id": other_id,
            },
            statements=claim.statements,
        )


RULE = Rule(
    code="R02",
    name="two bodies that look like one",
    severity="warning",
    en="{one} and {other} look like one body: nearly one name, and both are called '{short}'.",
    th="{one} กับ {other} อาจเป็นหน่วยงานเดียวกัน: ชื่อเกือบเหมือนกัน และใช้อักษรย่อ '{short}' เหมือนกัน",
    do=("rolegraph merge {one_id} {other_id} --kind agency",),
    about="Two bodies with one short form, at least one of which has posts, and whose names "
    "differ in a few letters only: as a rule a slip of the pen. Until they are merged the "
    "short form finds neither, and posts and holders are split between them. A body and its "
    "board or office (คณะกรรมการ…, สำนักงาน…) are two. Of several names each is told of once.",
    find=find,
)
