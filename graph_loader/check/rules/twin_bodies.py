"""Two bodies that look like one (สองหน่วยงานที่อาจเป็นหน่วยงานเดียว)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.claims import claims
from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a pair of bodies, whatever short forms they share."""
    for claim in claims(picture):
        for one, other in claim.near:
            if not {one.id, other.id} & claim.with_posts:
                continue
            yield Found(
                concerns=(one.id, other.id),
                said={
                    "short": claim.short,
                    "one": one.name,
                    "other": other.name,
                    "one_id": one.id,
                    "other_id": other.id,
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
    "board or office (คณะกรรมการ…, สำนักงาน…) are two.",
    find=find,
)
