"""A mention with what surrounds it: where its own words end, the heading it stands under."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from graph_loader.extract.reading import Mention, RoleFact
from graph_loader.extract.roles.context import Context
from graph_loader.extract.text import Span

_ENTRY = r"(?:\d+(?:\.\d+)* ?[.)]|\( ?\d+ ?\)|[-•])"
_ENTRY_END = re.compile(
    rf"\n(?:\d{{1,3}} ?[.)] ?)?เรื่อง|\n{_ENTRY} ?|\n?ทั้งนี้| ?(?:และ ?)?\( ?\d{{1,2}} ?\)"
)
_NUMBER = re.compile(r"\( ?\d{1,2} ?\)")
_BESIDES = "ทั้งนี้"
_ENTRY_START = re.compile(rf"(?:^|\n|[ ก-๎]){_ENTRY} ?$|(?:^|\n)\d{{1,2}}(?:\.\d{{1,2}})? ?$|\n$")
_NUMBERED = re.compile(r"(?:\d ?[.)]|\d\.\d{1,2}|[-•]) ?$")
_OPENS_LIST = re.compile(r"(?:แต่งตั้ง|ได้แก่|ดังนี้|ประกอบด้วย|คือ|ให้|:)(?:\n?| |\d+[.)])+$")
# Who tells the news begins its paragraph, and is no entry of a list.
_TELLS = re.compile(r"[^\n]{0,140}?(?:เปิดเผย|กล่าว|เผย|ชี้แจง|แถลง)(?:ภาย|หลัง|ว่า|ถึง|ผล)")
_REPLACED = ("แทน", "แทน ")
_NEXT_OF_SENTENCE = re.compile("[ ,]*(?:และ|รวมทั้ง|พร้อม)? ?(?:ได้)?(?:แต่งตั้ง)?(?:ให้)? ?")
_JOINING = re.compile("[ ,]*(?:และ|,)? ?")
# The next line still tells of the same person: the new post, the ministry of a minister.
_SAME_PERSON = re.compile(
    "\n(?:(?:แต่งตั้ง)?(?:ให้)?(?:ไป)?ดำรงตำแหน่ง|(?<=ว่าการ\n)กระทรวง|"
    "(?<=เลขาธิการ\n)(?:คณะกรรมการ|สำนักงาน|สภา)|(?<=อธิบดี\n)กรม|และ ?รัฐมนตรี|"
    "รักษา(?:ราชการแทน|การ(?:ใน|แทน)))"
)


class Place(NamedTuple):
    """A mention, the furthest its words can reach (the next name), what it stands under."""

    mention: Mention
    limit: int
    context: Context
    summary: bool
    """Whether the document is a list of decisions ('N. เรื่อง …'), where phrases fill entries."""
    joined: bool = False
    """Whether it follows a name of a list with nothing between them but a comma or และ."""
    follows: bool = False
    """Whether the sentence has just told what somebody else is made."""

    @property
    def name_span(self) -> Span:
        """Where the name stands."""
        return self.mention.start, self.mention.end


def own_end(text: str, place: Place) -> int:
    """Where the words about this person end: the next entry, the next name at the latest."""
    start, limit = place.mention.end, place.limit
    if place.summary:
        stop = _ENTRY_END.search(text, start, limit)
        return stop.start() if stop else limit
    # A line that breaks right behind the name goes on with the post.
    broken = text.startswith(("\n", " \n"), start)
    line = text.find("\n", start + 2 * broken, limit)
    if line >= 0 and _SAME_PERSON.match(text, line, limit):
        line = text.find("\n", line + 1, limit)
    last = line if line >= 0 else limit
    besides = text.find(_BESIDES, start, last)
    last = besides if besides >= 0 else last
    number = _NUMBER.search(text, start, last)
    return number.start() if number else last


def in_list(text: str, place: Place) -> bool:
    """Whether the name is an entry of a list, so that the list's heading is about it."""
    if place.summary or place.joined:
        return True
    before = text[max(0, place.mention.start - 30) : place.mention.start]
    if named_again(place) or _TELLS.match(text, place.mention.end, place.limit):
        return False
    return bool(_ENTRY_START.search(before) or _OPENS_LIST.search(before))


def joins(text: str, place: Place) -> bool:
    """Whether the next name goes on with the row that this one of a list stands in."""
    if not place.context.appoints or place.summary or not in_list(text, place):
        return False
    return _JOINING.fullmatch(text, place.mention.end, place.limit) is not None


def goes_on(text: str, place: Place, rows: Sequence[RoleFact], taken: int) -> bool:
    """Whether the next name goes on with a sentence of appointments (… เป็น … และนาย ก เป็น …)."""
    if place.summary or "appointed" not in [row.reported for row in rows]:
        return False
    return _NEXT_OF_SENTENCE.fullmatch(text, taken, place.limit) is not None


def named_again(place: Place) -> bool:
    """Whether a person of the text is named by the first name alone."""
    mention = place.mention
    return " " not in mention.name and " " in mention.person


def starts_entry(text: str, place: Place) -> bool:
    """Whether a number or a dash stands before the name."""
    return opens_entry(text, place.mention.start)


def opens_entry(text: str, position: int) -> bool:
    """Whether a number or a dash stands right before `position`."""
    return _NUMBERED.search(text, max(0, position - 12), position) is not None


def is_replaced(text: str, place: Place) -> bool:
    """'แทน' before the name: somebody else comes in this one's stead."""
    return text.endswith(_REPLACED, 0, place.mention.start)
