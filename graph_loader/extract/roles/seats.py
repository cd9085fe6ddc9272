"""Seats on a board: what they are called, and where a heading or a group gives one (กรรมการ)."""

from __future__ import annotations

import re
from functools import lru_cache

from graph_loader.extract.posts import Phrase

_BOARD_POST = (
    "(?:รอง)?ประธาน(?:อนุ)?กรรมการ|กรรมการผู้ทรงคุณวุฒิ|กรรมการผู้แทน[^ \n]*|กรรมการอื่น|"
    "อนุกรรมการ(?:ผู้ทรงคุณวุฒิ)?|กรรมการ(?:อิสระ)?|ผู้ทรงคุณวุฒิ|ประธาน|ที่ปรึกษา|(?:ผู้ช่วย)?เลขานุการ|"
    "กรรมการและ(?:ผู้ช่วย)?เลขานุการ|สมาชิก"
)
_ONLY_BOARD_POST = re.compile(
    f"(?:{_BOARD_POST})(?:และ(?:ผู้ช่วย)?เลขานุการ)?(?=$| ?(?:ด้าน|สาขา|[(]|ภาค|ใน|จาก|ซึ่ง|ผู้))"
)
_AS_BOARD_POST = re.compile(f"(?:แต่งตั้ง|เป็น) ?(?P<post>{_BOARD_POST})(?P<after>[^\n]{{0,12}})")
# From whom, or for what, the members of a group are chosen.
_GROUP_ENDS = r"(?: ?(?:จำนวน|ได้แก่|คือ|ประกอบด้วย|ดังนี้|โดยความ|ซึ่ง|:|\()|\n|$)"
_CHOSEN = rf"(?: ?(?:จาก|ด้าน|สาขา)[^\n(]{{2,80}}?(?={_GROUP_ENDS}))?"
_POST_LINE = re.compile(
    rf"(?:^|\n)(?:\d+(?:\.\d+)* ?[.)]? ?|- ?)?(?P<post>(?:{_BOARD_POST}){_CHOSEN})[^\n]{{0,60}}?"
    r"(?: ?(?:จำนวน|ได้แก่|ประกอบด้วย|ดังนี้|:)[^\n]{0,30})?(?=\n|$)"
)
_MEMBERS = re.compile("(?P<post>กรรมการ|อนุกรรมการ|ที่ปรึกษา) ?(?:ประกอบด้วย|ได้แก่)")
_OPENS = r"(?: ?จำนวน ?\d{1,2} ?(?:คน|ราย|ท่าน))? ?(?:ได้แก่|คือ|ประกอบด้วย)"
_OPENS_GROUP = re.compile(_OPENS)
# A group in a sentence, right before the first of its names.
_GROUP = re.compile(
    rf"(?P<post>(?:(?:อนุ)?กรรมการ(?:ผู้ทรงคุณวุฒิ|อื่น|อิสระ)?|ผู้ทรงคุณวุฒิ){_CHOSEN})"
    rf"{_OPENS}(?: ?(?:\(?1[.)]))? ?$"
)
_GROUP_REACH = 200
"""Letters before a name in which the group that it opens is named."""


def seat_above(text: str, start: int, end: int) -> re.Match[str] | None:
    """The last line, group or sentence that gives a seat to the names behind it (`post`)."""
    lines = [*_AS_BOARD_POST.finditer(text, start, end)]
    lines = [found for found in lines if not re.match(" ?(?:และ|กรรมการ|อนุ)", found["after"])]
    line = _GROUP.search(text, max(start, end - _GROUP_REACH), end)
    line = line or _last_line(text, start, end) or last_of(_MEMBERS, text, start, end)
    return line or (lines[-1] if lines else None)


def _last_line(text: str, start: int, end: int) -> re.Match[str] | None:
    """The last line that is a seat: no match is longer than a line."""
    at = text.rfind("\n", start, end)
    while at >= 0:
        if found := _POST_LINE.match(text, at, end):
            return found
        at = text.rfind("\n", start, at)
    return _POST_LINE.match(text, start, end)


def last_of(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The last match of a pattern."""
    found = None
    for match in pattern.finditer(text, start, end):
        found = match
    return found


def opens_group(text: str, one: Phrase) -> bool:
    """Whether the seat behind a name is that of the group that follows (กรรมการ ได้แก่ …)."""
    return is_board_post(one.words) and _OPENS_GROUP.match(text, one.end) is not None


@lru_cache(maxsize=1 << 14)
def is_board_post(words_: str) -> bool:
    """Whether the words are a seat on a board, not a post of its own."""
    return _ONLY_BOARD_POST.match(words_) is not None
