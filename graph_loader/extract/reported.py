"""Whether a text tells a meeting as held, or as planned, referred to, merely dating something.

It is told as held where somebody chaired it, took part, or told of its outcome, near the top.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from graph_loader.extract.days import days
from graph_loader.extract.reading import Scene
from graph_loader.extract.sitting_names import CABINET
from graph_loader.extract.sittings import Sitting

_FRESH = 12
"""Days after which a resolution is no news."""
_BEFORE = 110
"""Characters before a meeting that tell what it is to the news."""
_BESIDE = 40
"""Characters on either side of a resolution that can hold its day."""
_LEAD = 8
"""Paragraphs at the top within which the news says which meeting it is about."""

_BACKGROUND = re.compile(
    r"(?:ก่อน(?:การ)?(?:เริ่ม|จัด|เข้าร่วม|เข้า|ร่วม|ถึง|เป็นประธาน)?|เสนอ(?:ต่อ|เข้า|ใน|ให้)?(?:สู่)?"
    r"|นำ[^ ]{0,25}เข้า(?:สู่)?|ต่อ|เข้าสู่|(?<!ติด)ตาม|มติ|(?<!สรุป)(?<!สรุปผล)จาก(?:ผล)?|สำหรับ"
    r"|รับทราบผล(?:การเข้าร่วม)?|รับทราบรายงานผล|รายงาน(?:ผล)?"
    r"|กรณี(?:ผล)?|รับรองรายงาน|ในระหว่าง|ระหว่าง|ในโอกาส|ตามที่(?:ได้)?มี|ในช่วง|ในห้วง"
    r"|ที่(?:ได้)?(?:มีการ)?จัด|แจ้งเรื่องผล|เช่น (?:การ)?(?:เข้าร่วม)?"
    r"|(?:รับทราบ|รายงาน)การจัด|รวมทั้งใน|เพื่อ(?:เข้า)?ร่วม"
    r"|ขอบคุณ[^\n]{0,90}หลัง(?:จาก)?|(?:ตาม|จาก|นำ)ข้อสั่งการ[^\n]{0,40}(?:หลัง|ใน)"
    r"|ในฐานะ[^ \n]{0,20}|เมื่อครั้ง[^\n]{0,60}"
    r"|(?:เสนอ[^\n]{0,20}|การเป็น|ขอบคุณที่[^ \n]{0,15}เป็น)เจ้าภาพ ?(?:ใน)?(?:การ)?จัด"
    r"|(?:ให้มีการ|เป็นไปได้ใน(?:การ)?)จัด"
    r"|(?:จะ|เตรียม|กำหนด|แผน|พร้อม(?=จะ|ที่จะ|เข้า|ร่วม|เป็น|จัด))[^ \n]{0,30})(?:การ|ที่)?(?:มติที่)?$"
)
_REPORTED = re.compile(
    r"(?:(?:เป็น)?ประธาน(?:ใน|เปิด|พิธีเปิด|ใน ?พิธีเปิด)?|เข้าร่วม(?:ใน)?|ร่วม(?:ติดตาม)?"
    r"|ผล(?:ลัพธ์ของ)?|สรุป(?:ข่าว|จาก|ผลจาก)"
    r"|(?:ตอบ|ตั้ง)กระทู้(?:ถาม)?(?:สด)?[^\n]{0,12}? ?(?:ใน)?|(?:ชี้แจง|อภิปราย) ?ใน|สรุป|แถลง|เผย"
    r"|หลัง(?:จาก)?(?:เสร็จสิ้น|เสร็จ|การ)?|นั่งหัวโต๊ะ|จัด(?:ให้มี)?|เปิด|(?:ได้|ที่)เข้า|ณ ?"
    r"|นี้ ?(?:ถือ)?เป็น|(?<!ผม)(?<!ตน)ได้(?:มี)?)(?:การ|ที่)?$"
    r"|ข่าวทำเนียบรัฐบาล- ?(?:การ)?$"
    r"|(?:น\.|\)|วันนี้|กรุงเทพฯ|กรุงเทพมหานคร|รัฐสภา|ทำเนียบรัฐบาล) ?ใน(?:การ)?$"
)
# Who tells the meeting something has come to it.
_TOLD_IT = re.compile(
    r"(?:แจ้ง|สั่งการ|กำชับ|เน้นย้ำ|มอบนโยบาย|(?<!จะ)(?<!จะไป)(?:ชี้แจง|แถลง))"
    r"(?:(?!จะ|ว่า|นำ|เสนอ|รายงาน)[^\n]){0,30}?(?:แก่|ต่อ)ที่$"
)
# … or it was given in it.
_TOLD_IN_IT = re.compile(r"(?:สั่งการ|กำชับ|เน้นย้ำ|มอบนโยบาย)(?:ไว้)? ?ใน(?:การ|ที่)$")
_LATEST = re.compile("ล่าสุด ?(?:ใน)?(?:การ|ที่)$")
_CABINET = (CABINET, "ครม")
_AWAY = re.compile("นอกสถานที่|สัญจร")
# 'หลังที่ประชุม … มีมติ' tells of it only where somebody speaks after it.
_SINCE = re.compile(r"(?<!เปิดเผย)(?<!กล่าว)(?<!แถลง)(?<!เผย)(?:ภาย)หลัง(?:จาก)?ที่$")
_TOOK_PLACE = re.compile(r"(?:เป็นประธาน(?:ใน|เปิด)?|ได้เข้าร่วม(?:ใน)?|ได้ร่วม|นั่งหัวโต๊ะ|ได้มี)(?:การ|ที่)?$")
_INTERVIEW = re.compile(
    r"(?:ให้สัมภาษณ์|กล่าว|ตอบคำถาม|แถลงข่าวต่อสื่อ)[^\n]{0,40}หลัง(?:จาก)?(?:เสร็จสิ้น)?(?:การ)?$"
)
# 'ภายหลังการประชุมคณะรัฐมนตรี นาย ก เผยถึง…' speaks of something else.
_AFTER_IT = re.compile(r"หลัง(?:จาก)?(?:เสร็จสิ้น)?(?:การ)?$")
_TOLD_BEHIND = re.compile(r"^(?: ?\([^()\n]{2,12}\))?[^\n]{0,14}? ?(?:เมื่อ)?วัน(?:นี้|ที่)|เป็นประธาน")
_OF_A_CASE = re.compile(" ?ถึง")
_AFTER_CHAIRING = re.compile(
    r"(?:ให้สัมภาษณ์|กล่าว|ตอบคำถาม)[^\n]{0,40}หลัง(?:จาก)?(?:การ)?(?:เป็นประธาน(?:ใน)?)?(?:การ)?$"
)
_OF_ANOTHER_MATTER = re.compile(
    r"(?: ?\([^()\n]{2,12}\))? ?(?:ถึง|กรณี)"
    r"|(?:(?!เป็นประธาน|เห็นชอบ|มีมติ|ที่ประชุม|เมื่อวัน)[^\n]){0,160}?"
    r"(?:เผย|แถลง|กล่าว|ชี้แจง|ตอบ|ให้สัมภาษณ์)(?!ว่า|ผล)[^ \n]{0,12}?(?:ถึง|กรณี|ชื่นชม)"
)
_RESOLVED = re.compile(
    r"ที่ประชุม(?:คณะรัฐมนตรี|ครม\.?)? ?(?:ได้|มี|เห็น|อนุมัติ|รับทราบ)|มีมติ(?:เห็น|อนุ)"
    r"|ครม\. ?(?:เห็น|อนุ|มีมติ)|ว่า ?คณะรัฐมนตรี(?: ?\(ครม\.\))? ?(?:ได้)?(?:เห็นชอบ|อนุมัติ|รับทราบ|มีมติ)"
)
# 'หลังการประชุม … จะแถลงผล' tells of one to come.
_ANNOUNCED = re.compile(r"[^\n]{0,12}จะ(?:แถลง|มี|รายงาน|นำ)|ฯ? ?(?:สมัย|ครั้ง|คราว)(?:หน้า|ต่อไป)")
_SPACE = re.compile(r"(?<=[ก-๛]) ")
_WITH_WHOM = re.compile(" (?:พร้อมด้วย|โดยมี|ร่วมกับ|เพื่อพิจารณา|เพื่อติดตาม)")
# 'ที่ประชุมคณะรัฐมนตรี (6 ก.พ. 67) มีมติ…' told as news.
_RESOLVED_THERE = re.compile(
    r"(?:^|[ \n]|(?:ว่า|เผย|ย้ำ|โดย|(?<!ซึ่ง)ใน|ถึง)(?=[กท])|^จาก(?=[กท])| จาก(?=[กท]))(?:การ|ที่)?$"
)
# What is told begins with the meeting: '… เปิดเผยว่า จากการประชุม… มีมติ'.
_FROM_IT = re.compile(r"(?:^|ว่า ?|\n)จาก(?:การ|ที่)$")
_OF_NOW = re.compile("วันนี้|วานนี้")
# A headline that ends with it, and the day in the next line.
_THEN_A_DAY = re.compile(r" ?\n(?:เมื่อ|ใน)?วัน(?:นี้|ที่|[ก-๙]{3,10}ที่)")
_RESOLVES = re.compile(
    r"(?: ?หรือ ครม\.?)?(?: ?\([^()\n]{2,30}\)| ?(?:เมื่อ|ใน)?(?:วันนี้|วานนี้|วานที่ผ่านมา)"
    r"| ?(?:เมื่อ|ใน)?วัน[^\n]{0,14}?\d{1,2} ?[ก-๙.]{3,12}(?: ?(?:พ\.ศ\. ?)?\d{2,4}(?!\d))?"
    r"| ?ที่ผ่านมา"
    r"| ?(?:ซึ่ง|ที่|โดย)?มี ?[^\n]{5,170}?เป็นประธาน(?:ฯ|กรรมการ|การประชุม)?){0,4}"
    r"(?: ?ว่า)? ?(?:คณะรัฐมนตรี|ครม\.|ที่ประชุม|นายกรัฐมนตรี|นายกฯ)? ?(?:ได้|ร่วมกัน|(?:ว่า)?จึง){0,2}"
    r"(?:มีการ|มีมติ|ลงมติ|เห็นด้วย|เห็นว่า|มอบหมาย|เห็นชอบ"
    r"|อนุมัติ|รับทราบ|เคาะ|ไฟเขียว|พิจารณา|กำหนด|ทบทวน|ผ่าน|มีข้อสั่งการ"
    r"|สั่งการ|ติดตาม|หารือ|ประเมิน|เห็นพ้อง|เน้นย้ำ|กำชับ|ปรับ)"
)


def is_reported(scene: Scene, sitting: Sitting) -> bool:
    """Whether the words around this place tell the meeting as held."""
    text, before = scene.document.clean, _words_before(scene, sitting)
    paragraph = scene.document.paragraph_at(sitting.start)
    if paragraph is None or _SINCE.search(before) or _only_said_when(text, sitting):
        return False
    told_it, from_it = _TOLD_IT.search(before), _FROM_IT.search(before)
    if _BACKGROUND.search(before) and not told_it and not from_it:
        return False
    resolved = (from_it or _RESOLVED_THERE.search(before)) and _RESOLVES.match(text, sitting.end)
    if paragraph.number > _LEAD:
        return bool(_TOOK_PLACE.search(before) or (resolved and _OF_NOW.search(resolved[0])))
    if _ANNOUNCED.match(text, sitting.end):
        return False
    if told_it or _REPORTED.search(before) or _met(text, sitting):
        return True
    if not from_it and _is_this_one(scene, sitting):
        return True
    headed = before.endswith("ในการ") and _THEN_A_DAY.match(text, sitting.end)
    told = resolved or headed or _LATEST.search(before) or _TOLD_IN_IT.search(before)
    return bool(told) and not _is_old(scene, sitting)


def took_place(scene: Scene, sitting: Sitting) -> bool:
    """Whether the words before it say that it was held, not only that it resolved something."""
    before = _words_before(scene, sitting)
    told = _REPORTED.search(before) or _TOLD_IT.search(before)
    return bool(told) or _met(scene.document.clean, sitting)


def _words_before(scene: Scene, sitting: Sitting) -> str:
    return scene.document.clean[max(0, sitting.start - _BEFORE) : sitting.start]


def _is_this_one(scene: Scene, sitting: Sitting) -> bool:
    """Whether its number shows that the meeting is the one told of, not the place of a journey."""
    if sitting.number is None or _AWAY.search(scene.document.clean, sitting.body[1], sitting.end):
        return False
    return not _is_old(scene, sitting)


def _is_of_past_year(scene: Scene, sitting: Sitting) -> bool:
    """Whether its number is of a year before last year's."""
    if sitting.number is None or scene.published is None:
        return False
    return (int(scene.published[:4]) + 543 - int(sitting.number[-2:])) % 100 > 1


def _is_old(scene: Scene, sitting: Sitting) -> bool:
    """Whether the days beside a resolution are all long before the news, or its number is."""
    if scene.published is None:
        return False
    if _is_of_past_year(scene, sitting):
        return True
    text, year = scene.document.clean, int(scene.published[:4])
    latest = date.fromisoformat(scene.published) - timedelta(days=_FRESH)
    beside = [*days(text, max(0, sitting.start - _BESIDE), sitting.start, year=year)]
    beside += days(text, sitting.end, min(len(text), sitting.end + _BESIDE), year=year)
    return bool(beside) and all(date.fromisoformat(day.iso) < latest for day in beside)


def _met(text: str, sitting: Sitting) -> bool:
    """Whether 'ประชุม' is what somebody did, with whom or for what being told behind it."""
    return _SPACE.match(text, sitting.start - 1) is not None and bool(
        _WITH_WHOM.match(text, sitting.end)
    )


def _only_said_when(text: str, sitting: Sitting) -> bool:
    """Whether a meeting only tells when somebody spoke of another matter."""
    before = text[max(0, sitting.start - 60) : sitting.start]
    after = text[sitting.end : sitting.end + 200]
    if _AFTER_CHAIRING.search(before) and _OF_A_CASE.match(after):
        return True
    said = _INTERVIEW.search(before) or _after_the_cabinet(text, sitting, before, after)
    return bool(said) and not _RESOLVED.search(after) and not sitting.number


def _after_the_cabinet(text: str, sitting: Sitting, before: str, after: str) -> bool:
    """Whether somebody spoke after the Cabinet's meeting, with no word of its day or chair."""
    if not text.startswith(_CABINET, sitting.body[0]) or not _AFTER_IT.search(before):
        return False
    return bool(_OF_ANOTHER_MATTER.match(after)) or not _TOLD_BEHIND.search(after)
