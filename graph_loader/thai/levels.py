"""The civil-service level (ระดับตำแหน่ง) that resolutions write behind a post: no part of it.

`อธิบดี (นักบริหารระดับสูง)` is the post อธิบดี; so are `อธิบดี (นักบริหาร) ประเภทบริหาร ระดับสูง`
and `สาธารณสุขนิเทศก์ (นายแพทย์ทรงคุณวุฒิ)`. Levels: the Civil Service Act, B.E. 2551, section 46.
"""

from __future__ import annotations

import re

_GRADE = r"(?:ทรงคุณวุฒิ|เชี่ยวชาญ|ชำนาญการ|ชำนาญงาน|พิเศษ|อาวุโส|สูง|ต้น|กลาง)"
_LINE = r"(?:ตำแหน่ง|ประเภท|นักบริหาร|ผู้บริหาร)"
_BRACKET = rf"\((?:{_LINE}[^()]*|[^()]*{_GRADE})\)"
_PHRASE = rf"(?:ตำแหน่ง)?ประเภท(?:บริหาร|อำนวยการ|วิชาการ|ทั่วไป)\s*(?:ระดับ\s*{_GRADE})?"
_BEHIND = re.compile(rf"(?<=\S)\s*(?:{_BRACKET}\s*(?:{_PHRASE})?|\s{_PHRASE})$")
_BEFORE = re.compile(rf"^{_BRACKET}\s*(?:\([^()]*\)\s*)?(?:{_PHRASE})?\s*|^{_PHRASE}\s*")


def without_level(post: str) -> str:
    """A post as written, without the level behind it."""
    return _BEHIND.sub("", post)


def after_level(rest: str) -> str:
    """What follows a post, without the level before it."""
    return _BEFORE.sub("", rest)
