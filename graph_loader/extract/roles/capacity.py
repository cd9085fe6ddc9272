"""The post that a name has behind ในฐานะ where nothing else is said of it but where he works."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from graph_loader.extract.lexicon import either, words
from graph_loader.extract.posts import Phrase, phrase

IN_CAPACITY: Final = "ในฐาน(?:ะ|(?=ผู้|รอง|ประธาน|กรรมการ|เลขา|โฆษก|หัวหน้า))"
"""ในฐานะ, and without its last letter before a post."""
_NO_VERB = "(?:(?!กล่าว|เปิดเผย|เป็น|ได้|ร่วม|ลงพื้น|เข้า|พร้อม)[^\\n])"


@cache
def _sign() -> re.Pattern[str]:
    units = either(words("units"))
    return re.compile(
        rf"[ ,]*(?:{units}{_NO_VERB}{{2,90}}? )?{IN_CAPACITY} ?(?:ที่ ?)?(?:ดำรงตำแหน่ง|เป็น|ตำแหน่ง)? ?"
    )


def in_capacity(text: str, start: int, limit: int) -> Phrase | None:
    """'ก คณะแพทยศาสตร์… ในฐานะประธาน…': the post behind ในฐานะ."""
    sign = _sign().match(text, start, limit)
    return phrase(text, sign.end(), limit) if sign else None
