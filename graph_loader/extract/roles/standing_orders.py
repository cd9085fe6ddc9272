"""Who may act in a post when its holder cannot, by a standing order (ผู้รักษาราชการแทนตามลำดับ)."""

from __future__ import annotations

import re

from graph_loader.extract.posts import Phrase
from graph_loader.extract.roles.place import Place

_CANNOT = "(?:ไม่อาจ|ไม่สามารถ|ไม่อยู่|ไม่มีผู้ดำรง)"
_CASE_BEHIND = re.compile(
    rf"[^\n]{{0,80}}?(?:กรณี|หาก|เมื่อ)(?:ที่)?[^\n]{{0,140}}?{_CANNOT}|[^\n]{{0,30}}?ตามลำดับ"
)
_CASE_BEFORE = re.compile(
    rf"(?:กรณี|หาก)(?:ที่)?[^\n]{{0,180}}?{_CANNOT}[^\n]{{0,120}}?(?:ให้|มอบหมาย|แต่งตั้ง) ?$"
)
_REACH = 360
_BEHIND = 260


def may_act(text: str, place: Place, one: Phrase) -> bool:
    """Whether the words say that somebody acts in the post only when its holder cannot."""
    if not one.status or one.status.startswith("อดีต"):
        return False
    limit = min(len(text), place.limit, one.end + _BEHIND)
    if _CASE_BEHIND.match(text, one.end, limit):
        return True
    start = place.mention.start
    line = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    return _CASE_BEFORE.search(text, line, start) is not None
