"""Who acts in a post that is told apart from his name (รักษาราชการแทน, การรักษาการ … ของ ก)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph_loader.extract.posts import head, phrase
from graph_loader.extract.reading import RoleFact
from graph_loader.extract.roles.held import held
from graph_loader.extract.roles.place import Place

_ACTS = re.compile(
    " ?(?:จะ|ได้|เป็นผู้)?(?:ปฏิบัติหน้าที่|ทำหน้าที่)?(?:เป็นผู้)?รักษา(?:ราชการ|การ)แทน"
    "(?:ใน)?(?:ตำแหน่ง)?(?:ดังกล่าว)?"
)
# What somebody does, told as a noun.
_NOUN = re.compile("การ(?:ทำหน้าที่|ปฏิบัติหน้าที่)?(?=รักษา(?:การ|ราชการ))")
_OF = ("ของ", "ของ ")
_REACH = 120
"""Letters before a name in which the noun begins."""


def instead(text: str, place: Place, stopped: RoleFact, start: int, end: int) -> list[RoleFact]:
    """'… รักษาราชการแทน' without a post: the one of whom the same line says that he is suspended."""
    if stopped.person == place.mention.person:
        return []
    sign = _ACTS.match(text, start, end)
    if sign is None or head().match(text, sign.end()) or head().match(text, sign.end() + 1):
        return []
    mention = place.mention
    spans = (place.name_span, stopped.spans[1], sign.span())
    row = stopped._replace(person=mention.person, honorific=mention.honorific, how="acting")
    return [row._replace(spans=(*spans, *stopped.spans[2:]))]


def suspension(
    text: str, place: Place, rows: Sequence[RoleFact], before: RoleFact | None
) -> RoleFact | None:
    """The suspension that the next name of the same line may act for."""
    here = before
    if "suspended" in [row.how for row in rows]:
        here = next(row for row in rows if row.how == "suspended")
    if here is None or "\n" in text[place.mention.end : place.limit]:
        return None
    return here


def told_as_noun(text: str, place: Place) -> list[RoleFact]:
    """'การทำหน้าที่รักษาการ… ของ ก': the post that he acts in."""
    start = place.mention.start
    if not text.endswith(_OF, 0, start):
        return []
    noun = _NOUN.search(text, max(0, start - _REACH), start)
    of = text.rindex("ของ", 0, start)
    one = phrase(text, noun.end(), of) if noun else None
    return [held(text, place, one)] if one and not text[one.end : of].strip() else []
