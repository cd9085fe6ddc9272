"""Who chaired a meeting (เป็นประธานการประชุม), where the document says it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.named import line_start
from graph_loader.extract.reading import Mention, Scene, Spans
from graph_loader.extract.sittings import Sitting
from graph_loader.extract.text import Paragraph
from graph_loader.thai.text import normal

_CHAIRS = Anchored(
    r"(?:ทำหน้าที่)?(?:เป็นผู้แทน|เป็น|ในฐานะ)?(?<!รอง)ประธาน(?:คณะ(?:อนุ)?กรรมการ)?"
    r"(?:ใน)?(?:ที่|การ)?"
    r"(?=ประชุม|(?<=การ)คณะ|ฯ?(?:[ \n,.)]|$))"
    r"|เป็นประธาน(?:(?:อนุ)?กรรมการ)?(?:ร่วม|มอบนโยบาย| ?(?:ใน ?)?พิธีเปิด) {0,2}(?:ใน)?"
    r"(?:การ|ที่)?ประชุม"
    r"|เป็นประธานร่วม(?!กับ|ใน|พิธี)|นั่งหัวโต๊ะ|เป็นประธาน(?:กล่าวเปิด|เปิด|ใน)?(?:การ)?ประชุม",
    ["ทำหน้าที่", "เป็นผู้แทนประธาน", "เป็นประธาน", "ในฐานะประธาน", "ประธาน", "นั่งหัวโต๊ะ"],
)
_NEAR = 30
"""Characters between เป็นประธาน and the meeting that it is said of."""
_AFTER_CHAIRING = re.compile(r"หลัง(?:จาก)?(?:การ)?เป็นประธาน(?:ใน|เปิด)?(?:การ)?$")
_LINES = 6
"""Lines from the meeting to that of its chair, where a text breaks a line at each phrase."""
_LED = re.compile("โดย|ซึ่งมี")
_GAP = 220
"""Characters of posts between a name and เป็นประธาน."""
_OTHER_DEED = re.compile(
    r"(?:กล่าว|เปิดเผย|แถลง)(?![^\n]{0,25}?หลัง(?:จาก)?(?:การ)?$)|เผยว่า|ชี้แจง|รายงาน"
    r"|(?<!ได้รับ)มอบหมาย(?!จาก)|ที่ประชุม|(?:โดย|ซึ่ง)มี|แทน ?$"
)
# Who tells of himself that he chaired.
_HIMSELF = re.compile("(?:ตน|ตนเอง|ผม|กระผม|ดิฉัน)(?:ได้)?(?:มีโอกาส)?$")
# Who tells that another sent him, named last, to the chair.
_SENDS_HIMSELF = re.compile(r"มอบหมายให้ ?(?:ตน|ตนเอง|ผม)(?:ทำหน้าที่)? ?$")
_WAS_SENT = re.compile(r"(?:เปิดเผย|เผย|กล่าว)(?:ว่า)?[^\n]{0,20}?(?:ตน)?(?:ได้)?รับมอบหมายจาก")
_SERVES = re.compile(r" ?(?:ที่ปรึกษา|เลขานุการ|ผู้ช่วยเลขานุการ|คณะทำงาน)[^(),]{3,80} ?\(")
_SENT_BY = re.compile(r"(?:มอบหมายจาก|ในนาม(?:ของ)?|เป็นผู้แทน(?!หน่วยงาน))[^)]*$")


@dataclass(frozen=True, slots=True)
class Chair:
    """Who chaired, and the words that say so."""

    person: str
    spans: Spans


Said = re.Match[str]
"""The words เป็นประธาน… where they stand."""


def chairs_said(scene: Scene) -> tuple[Said, ...]:
    """Every place that says that somebody chaired a meeting."""
    return tuple(_CHAIRS.finditer(scene.document))


def chair_of(
    scene: Scene, places: Sequence[Sitting], said: Sequence[Said], *, others: Sequence[Sitting]
) -> Chair | None:
    """The chair of the meeting spoken of at `places`; None if the document names none.

    `said` are all places of the document that say so (`chairs_said`), `others` the places of
    other meetings: in a line without one เป็นประธานการประชุม can only be of this one.
    """
    own = [match for match in said if _is_of(scene, match, places, others=others)]
    found = (find(scene, match) for find in (_named_before, _by_post) for match in own)
    chair = next((chair for chair in found if chair), None)
    return chair or next((after for place in places if (after := _named_after(scene, place))), None)


def _named_after(scene: Scene, place: Sitting) -> Chair | None:
    """`ภายหลังเป็นประธานการประชุม… นาย ก กล่าวว่า`: who speaks right behind it chaired it."""
    text = scene.document.clean
    led = _AFTER_CHAIRING.search(text, max(0, place.start - _NEAR), place.start)
    at = bisect_left(scene.mentions, place.end, key=lambda mention: mention.start)
    if led is None or at == len(scene.mentions):
        return None
    mention = scene.mentions[at]
    if text[place.end : mention.start].strip():
        return None
    return Chair(mention.person, ((mention.start, mention.end), led.span()))


def _is_of(
    scene: Scene, match: Said, places: Sequence[Sitting], *, others: Sequence[Sitting]
) -> bool:
    """Whether the words are said of the meeting at `places` (in the order of the text)."""
    after = bisect_left(places, match.end(), key=lambda place: place.start)
    if after < len(places) and places[after].start - match.end() < _NEAR:
        return True
    here = _line_of(scene, match)
    around = places[max(0, after - 1) : after + 1]
    near = [scene.document.paragraph_at(place.start) for place in around]
    if others:
        elsewhere = {scene.document.paragraph_at(place.start) for place in others}
        return here in near and here not in elsewhere
    return any(there == here or _goes_on(scene, there, here) for there in near)


def _line_of(scene: Scene, match: Said) -> Paragraph | None:
    """The line of the words, or of the name before them where it is broken over two lines."""
    here = scene.document.paragraph_at(match.start())
    mention = last_before(scene, match.start())
    broken = here and mention and mention.start < here.start < mention.end
    return scene.document.paragraph_at(mention.start) if mention and broken else here


def _goes_on(scene: Scene, there: Paragraph | None, here: Paragraph | None) -> bool:
    """Whether a line `โดยมี … เป็นประธานการประชุมฯ` goes on with the sentence of lines above."""
    if there is None or here is None or not 0 < here.number - there.number <= _LINES:
        return False
    return bool(_LED.match(scene.document.clean, here.start, here.end))


def _named_before(scene: Scene, match: Said) -> Chair | None:
    text = scene.document.clean
    mention = last_before(scene, match.start())
    if mention and _SENDS_HIMSELF.search(text, mention.end, match.start()):
        mention = last_before(scene, mention.start)
    while mention and (sends(text, mention) or is_superior(scene, mention)):
        mention = last_before(scene, mention.start)
    if mention is None:
        return None
    if match.start() - mention.end > _GAP:
        return None
    gap = text[mention.end : match.start()]
    if match[0].endswith("ร่วม"):
        mention = _first_of_two(scene, mention)
        gap = text[mention.end : match.start()]
    own = _HIMSELF.search(gap) or _WAS_SENT.search(gap)
    if gap.count("\n") > 1 or (_OTHER_DEED.search(gap) and not own):
        return None
    return Chair(mention.person, ((mention.start, mention.end), match.span()))


def _first_of_two(scene: Scene, mention: Mention) -> Mention:
    """Of two who chaired together (ก และ ข เป็นประธานร่วม) the first."""
    before = last_before(scene, mention.start)
    if before is None:
        return mention
    between = scene.document.clean[before.end : mention.start]
    joined = between.rstrip().endswith("และ") and len(between) < _GAP and "\n" not in between
    return before if joined else mention


def sends(text: str, mention: Mention) -> bool:
    """Whether it is somebody who sent another (ได้รับมอบหมายจาก…, ในนามของ…)."""
    before = text[max(0, mention.start - 100) : mention.start].rpartition("\n")[2]
    return bool(_SENT_BY.search(before))


def is_superior(scene: Scene, mention: Mention) -> bool:
    """Whether the name in a bracket is of whom the one before serves (ที่ปรึกษารัฐมนตรี (…))."""
    text = scene.document.clean
    before = last_before(scene, mention.start)
    if before is None or not text.startswith("(", mention.start - 1):
        return False
    return bool(_SERVES.fullmatch(text, before.end, mention.start))


def last_before(scene: Scene, offset: int) -> Mention | None:
    """The last name that ends before `offset`."""
    at = bisect_right(scene.mentions, offset, key=lambda mention: mention.end)
    return scene.mentions[at - 1] if at else None


def _by_post(scene: Scene, match: Said) -> Chair | None:
    """นายกรัฐมนตรีเป็นประธาน…: the one person of the document who holds that post."""
    text = scene.document.clean
    start = line_start(text, match.start(), 80)
    words = normal(text[start : match.start()])
    fits = [post for post in scene.holders if words.endswith(post)]
    if not fits:
        return None
    return Chair(scene.holders[max(fits, key=len)], ((start, match.end()),))
