"""Days told behind a meeting: right after it, in its sentence, on the line below; and yesterday."""

from __future__ import annotations

import re
from datetime import date, timedelta

from graph_loader.extract.reading import Scene
from graph_loader.extract.sittings import Sitting
from graph_loader.extract.told_days import is_news, told_days

_AFTER = re.compile(
    r"[ (]{0,2}(?:ผ่าน[^\n]{0,60}?)?(?:เมื่อ|ใน)?(?:วันนี้|วานนี้|วัน[ก-๙]{0,12} ?ที่|วันที่)?[ (]{0,2}$"
)
_SAID = re.compile(
    r" ว่า |มติ(?:คณะรัฐมนตรี|ครม)|กล่าวว่า|มีมติ(?! ?(?:เห็นชอบ|อนุมัติ)? ?เมื่อวัน)|ที่ประชุม(?:ได้|มี|เห็น|รับ)"
)
_NEXT_DEED = re.compile(" ว่า|กล่าว|เผย|พร้อม|ลงพื้นที่|ตรวจ")
_YESTERDAY = re.compile(r"(?: ?ผ่าน[^\n,]{0,70}?)? ?(?:เมื่อวาน(?:นี้)?|วานนี้)(?! ?\()")
_SINCE_YESTERDAY = re.compile(r"(?:เมื่อ)?วานนี้(?! ?\()(?:(?!กล่าว|เผย|แถลง|วัน)[^\n])*$")
_BETWEEN = re.compile(r"ระหว่างวัน[ก-๙]{0,12}ที่ ?$")
# The line below, where it goes on with who chaired.
_LED_BY = re.compile(r"(?:โดย|ซึ่ง)(?:มี)?(?:(?!กล่าว|เผย|มีมติ)[^\n])*?เป็นประธาน(?:การประชุม)?")
_ON_DAY = re.compile(r"(?:เมื่อ|ใน)วัน")
_RIGHT_BEHIND = 60
"""Characters behind เป็นประธาน in which its day is told."""
_ON = re.compile(r"(?:เมื่อ|ใน)วัน[ก-๙]{0,12} ?(?:ที่)? ?\(?$")
_WORDS = 30
"""Characters before a day in which เมื่อวันที่ and the like stand."""
SENTENCE = 1500
"""Characters of the longest sentence that lists those who came."""


def right_after(scene: Scene, place: Sitting) -> str | None:
    """The day between ประชุม and the body, or right behind its name and number."""
    text = scene.document.clean
    within = next(told_days(scene, place.start, place.body[0]), None)
    if within:
        return within.iso
    found = next(told_days(scene, place.end, min(len(text), place.end + 60)), None)
    if found and _AFTER.fullmatch(text, place.end, found.start):
        return found.iso
    return None


def later(scene: Scene, place: Sitting) -> str | None:
    """`… เมื่อวันที่ 3 พ.ย. 2563` at the end of the sentence that tells who came."""
    text, paragraph = scene.document.clean, scene.document.paragraph_at(place.start)
    if paragraph is None:
        return None
    last = min(paragraph.end, place.end + SENTENCE)
    stop = _SAID.search(text, place.end, last)
    found = _first_behind(_ON, scene, place.end, stop.start() if stop else last)
    if found or stop or paragraph.number + 1 == len(scene.document.paragraphs):
        return found
    below = scene.document.paragraphs[paragraph.number + 1]
    if _ON_DAY.match(text, below.start, below.end) and not text[place.end : paragraph.end].strip():
        return _first_behind(_ON, scene, below.start, below.end)
    led = _LED_BY.match(text, below.start, min(below.end, below.start + SENTENCE))
    return _first_behind(_ON, scene, below.start, led.end() + _RIGHT_BEHIND) if led else None


def _first_behind(words: re.Pattern[str], scene: Scene, start: int, end: int) -> str | None:
    """ISO day of the first in a stretch that stands right behind such words."""
    text = scene.document.clean
    for day in told_days(scene, start, end):
        if words.search(text, max(start, day.start - _WORDS), day.start):
            return day.iso
    return None


def yesterday(scene: Scene, place: Sitting) -> str | None:
    """`… ครั้งที่ 1/2565 … เมื่อวานนี้`: the day before that of the news."""
    text, here = scene.document.clean, scene.document.paragraph_at(place.start)
    if scene.published is None or here is None:
        return None
    begins = _SINCE_YESTERDAY.match(text, here.start, place.start)
    if not _YESTERDAY.match(text, place.end) and not begins:
        return None
    return (date.fromisoformat(scene.published) - timedelta(days=1)).isoformat()


def first_of_span(scene: Scene, place: Sitting) -> str | None:
    """`ระหว่างวันที่ 20-22 เม.ย. 2560` behind the meeting, in its sentence or on the next line."""
    text, here = scene.document.clean, scene.document.paragraph_at(place.start)
    if here is None:
        return None
    lines = scene.document.paragraphs[here.number : here.number + 2]
    end = min(lines[-1].end, place.end + SENTENCE // 2)
    stop = _NEXT_DEED.search(text, place.end, end)
    day = _first_behind(_BETWEEN, scene, place.end, stop.start() if stop else end)
    return day if day and is_news(scene, day) else None
