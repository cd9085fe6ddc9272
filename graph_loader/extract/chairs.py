"""Who chaired a meeting (เป็นประธานการประชุม), where the document says it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph_loader.extract.reading import Mention, Scene, Spans
from graph_loader.extract.sittings import Sitting
from graph_loader.thai.text import normal

_CHAIRS = re.compile(
    r"(?:ทำหน้าที่)?(?:เป็น|ในฐานะ)?ประธาน(?:ใน)?(?:ที่|การ)?(?=ประชุม|ฯ?(?:[ \n,.)]|$))"
    r"|นั่งหัวโต๊ะ|เป็นประธาน(?:เปิด|ใน)?(?:การ)?ประชุม"
)
_NEAR = 30
"""Characters between เป็นประธาน and the meeting that it is said of."""
_GAP = 220
"""Characters of posts between a name and เป็นประธาน."""
_OTHER_DEED = re.compile(
    r"กล่าว|เปิดเผย|แถลง|เผยว่า|ชี้แจง|รายงาน|(?<!ได้รับ)มอบหมาย(?!จาก)|ที่ประชุม|แทน ?$"
)
_SENT_BY = re.compile(r"(?:มอบหมายจาก|ในนาม(?:ของ)?|เป็นผู้แทน)[^)]*$")


@dataclass(frozen=True, slots=True)
class Chair:
    """Who chaired, and the words that say so."""

    person: str
    spans: Spans


def chair_of(scene: Scene, places: Sequence[Sitting], *, alone: bool) -> Chair | None:
    """The chair of the meeting spoken of at `places`; None if the document names none.

    `alone`: no other meeting is reported, so that เป็นประธานการประชุม can only be of this one.
    """
    said = list(_said(scene, places, alone=alone))
    for find in (_named_before, _by_post):
        for match in said:
            chair = find(scene, match)
            if chair:
                return chair
    return None


def _said(scene: Scene, places: Sequence[Sitting], *, alone: bool) -> Iterator[re.Match[str]]:
    document = scene.document
    paragraphs = [document.paragraph_at(place.start) for place in places]
    for match in _CHAIRS.finditer(document.clean):
        of_this = any(0 <= place.start - match.end() < _NEAR for place in places)
        if of_this or (alone and document.paragraph_at(match.start()) in paragraphs):
            yield match


def _named_before(scene: Scene, match: re.Match[str]) -> Chair | None:
    text = scene.document.clean
    mention = last_before(scene, match.start())
    while mention and sends(text, mention):
        mention = last_before(scene, mention.start)
    if mention is None:
        return None
    gap = text[mention.end : match.start()]
    if len(gap) > _GAP or gap.count("\n") > 1 or _OTHER_DEED.search(gap):
        return None
    return Chair(mention.person, ((mention.start, mention.end), match.span()))


def sends(text: str, mention: Mention) -> bool:
    """Whether it is somebody who sent another (ได้รับมอบหมายจาก…, ในนามของ…)."""
    before = text[max(0, mention.start - 100) : mention.start].rpartition("\n")[2]
    return bool(_SENT_BY.search(before))


def last_before(scene: Scene, offset: int) -> Mention | None:
    """The last name that ends before `offset`."""
    at = bisect_right(scene.mentions, offset, key=lambda mention: mention.end)
    return scene.mentions[at - 1] if at else None


def _by_post(scene: Scene, match: re.Match[str]) -> Chair | None:
    """นายกรัฐมนตรีเป็นประธาน…: the one person of the document who holds that post."""
    text = scene.document.clean
    start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - 80)
    words = normal(text[start : match.start()])
    fits = [post for post in scene.holders if words.endswith(post)]
    if not fits:
        return None
    return Chair(scene.holders[max(fits, key=len)], ((start, match.end()),))
