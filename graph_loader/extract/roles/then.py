"""Posts told of a time gone by: who had one then has it no more (ในขณะนั้น, ในสมัยนั้น)."""

from __future__ import annotations

import re
from typing import Final

from graph_loader.extract.posts import Phrase
from graph_loader.extract.roles.place import Place

_THEN: Final = "(?:ใน)?(?:ขณะ|เวลา|สมัย|ยุค)นั้น"
_BEHIND = re.compile(rf" ?\(?{_THEN}")
# Before a name the words date what is told next; only a government of then says who was in office.
_BEFORE = re.compile(rf"รัฐบาล{_THEN}[ ,]*(?:(?:ซึ่ง)?(?:นำ)?โดย|มี)? ?$")
ONCE: Final = re.compile(r"[ ,]*\(?(?:เมื่อครั้ง|สมัย)(?:ที่)?(?:ยัง)?(?:ดำรงตำแหน่ง|เป็น) ?")
"""Before a post that somebody once had (ก เมื่อครั้งดำรงตำแหน่ง …)."""
_REACH = 40


def told_of_then(text: str, place: Place, one: Phrase) -> bool:
    """Whether the words around a name and its post say that he had it at the time told of."""
    start = min(one.start, place.mention.start)
    if text.find("นั้น", max(0, start - _REACH), one.end + _REACH) < 0:
        return False
    if _BEHIND.match(text, one.end):
        return True
    return _BEFORE.search(text, max(0, start - _REACH), start) is not None
