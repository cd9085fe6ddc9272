"""The head of a body, asked for in an English word that no text uses of this body.

Director, President or Governor stand for half a dozen Thai titles, as each body translates its own:
the Managing Director of one is its ผู้อำนวยการ. Where the body has one such post, that is meant.
"""

from __future__ import annotations

import re
from typing import Final

from graph_loader.find.names import Match, called, entities
from graph_loader.find.typed import wordings
from graph_loader.store.protocol import Store
from graph_loader.thai.posts import split_post

_HEADS: Final = (
    "อธิบดี", "เลขาธิการ", "ผู้อำนวยการ", "ผู้อำนวยการใหญ่", "ผู้ว่าการ", "ผู้จัดการ", "ผู้จัดการทั่วไป", "ผู้จัดการใหญ่",
    "กรรมการผู้จัดการ", "กรรมการผู้จัดการใหญ่", "กรรมการผู้อำนวยการใหญ่", "ประธานเจ้าหน้าที่บริหาร",
    "อธิการบดี",
)  # fmt: skip
_ASKED: Final = re.compile(
    r"\b(?:director|president|governor|manager|ceo|chief executive|commissioner|head)\b"
    r"|^(?:ซีอีโอ|เอ็มดี|ดีดี)",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(r"\b(?:deputy|vice|assistant|former)\b", re.IGNORECASE)


def head_of(store: Store, text: str) -> list[Match]:
    """The roles with the one post that can be meant; none where there are several."""
    if not _ASKED.search(text) or _OTHERS.search(text):
        return []
    for wording in (text, *wordings(text)):
        name = split_post(wording).agency
        bodies = [body.id for body in called(store, "agency", name)] if name else []
        query = (
            "MATCH (r:Role)-[:IN]->(a:Agency) WHERE a.id IN $bodies AND r.post IN $heads "
            "RETURN DISTINCT r.id AS id, r.post AS post"
        )
        found = list(store.rows(query, {"bodies": bodies, "heads": list(_HEADS)})) if bodies else []
        if len({row["post"] for row in found}) == 1:
            return entities(store, (row["id"] for row in found))
    return []
