"""Whether a text tells a meeting as held, or as planned, referred to, merely dating something.

It is told as held where somebody chaired it, took part, or told of its outcome, near the top.
"""

from __future__ import annotations

import re

from graph_loader.extract.reading import Scene
from graph_loader.extract.sittings import Sitting

_LEAD = 8
"""Paragraphs at the top within which the news says which meeting it is about."""

_BACKGROUND = re.compile(
    r"(?:ก่อน(?:เริ่ม|เข้าร่วม|เข้า|ร่วม|ถึง|(?:การ)?เป็นประธาน)?|เสนอ(?:ต่อ|เข้า|ใน|ให้)?(?:สู่)?"
    r"|นำ[^ ]{0,25}เข้า(?:สู่)?|ต่อ|เข้าสู่|(?<!ติด)ตาม|มติ|จาก(?:ผล)?|สำหรับ|รับทราบผล"
    r"|รับทราบรายงานผล|รายงาน(?:ผล)?"
    r"|กรณี(?:ผล)?|รับรองรายงาน|ในระหว่าง|ระหว่าง|ในช่วง|ในห้วง|ในฐานะ[^ \n]{0,20}"
    r"|(?:เสนอ[^\n]{0,20}|การเป็น)เจ้าภาพ ?(?:ใน)?(?:การ)?จัด"
    r"|(?:จะ|เตรียม|กำหนด|แผน|พร้อม)[^ \n]{0,30})(?:การ|ที่)?(?:มติที่)?$"
)
_REPORTED = re.compile(
    r"(?:(?:เป็น)?ประธาน(?:ใน|เปิด|พิธีเปิด|ใน ?พิธีเปิด)?|เข้าร่วม(?:ใน)?|ร่วม(?:ติดตาม)?|ผล|สรุปข่าว"
    r"|ตอบกระทู้ถาม(?:สด)?(?:ใน)?|(?:ชี้แจง|อภิปราย)ใน"
    r"|หลัง(?:จาก)?(?:เสร็จสิ้น|เสร็จ|การ)?|นั่งหัวโต๊ะ|จัด(?:ให้มี)?|เปิด)(?:การ|ที่)?$"
)
_TOOK_PLACE = re.compile(r"(?:เป็นประธาน(?:ใน|เปิด)?|ได้เข้าร่วม(?:ใน)?|ได้ร่วม|นั่งหัวโต๊ะ)(?:การ|ที่)?$")
_INTERVIEW = re.compile(
    r"(?:ให้สัมภาษณ์|กล่าว|ตอบคำถาม|แถลงข่าวต่อสื่อ)[^\n]{0,40}หลัง(?:จาก)?(?:เสร็จสิ้น)?(?:การ)?$"
)
_RESOLVED = re.compile(
    r"ที่ประชุม(?:คณะรัฐมนตรี|ครม\.?)? ?(?:ได้|มี|เห็น|อนุมัติ|รับทราบ)|มีมติ(?:เห็น|อนุ)"
    r"|ครม\. ?(?:เห็น|อนุ|มีมติ)"
)
# 'หลังการประชุม … จะแถลงผล' tells of one to come.
_ANNOUNCED = re.compile(r"[^\n]{0,12}จะ(?:แถลง|มี|รายงาน|นำ)")
_SPACE = re.compile(r"(?<=[ก-๛]) ")
_WITH_WHOM = re.compile(" (?:พร้อมด้วย|โดยมี|ร่วมกับ|เพื่อพิจารณา|เพื่อติดตาม)")
# 'ที่ประชุมคณะรัฐมนตรี (6 ก.พ. 67) มีมติ…' told as news.
_RESOLVED_THERE = re.compile(r"(?:^|[ \n]|ว่า|เผย|ใน|ถึง)(?:การ|ที่)$")
_RESOLVES = re.compile(
    r"(?: ?หรือ ครม\.?)?(?: ?\([^()\n]{2,30}\))?(?: ?(?:เมื่อ)?วันนี้)?"
    r"(?: ?(?:เมื่อ)?วัน[^\n]{2,40}?\d{2,4}(?!\d))?(?: ?\([^()\n]{2,30}\))?"
    r"(?: ?(?:ซึ่ง|ที่|โดย)?มี ?[^\n]{5,170}?เป็นประธาน(?:ฯ|กรรมการ)?)?"
    r" ?(?:คณะรัฐมนตรี|ครม\.|ที่ประชุม)? ?(?:ได้|ร่วมกัน)?(?:มีมติ|เห็นชอบ|อนุมัติ|รับทราบ"
    r"|เคาะ|ไฟเขียว|พิจารณา|กำหนด|ทบทวน|ผ่าน|มีข้อสั่งการ"
    r"|สั่งการ|ติดตาม|หารือ|ประเมิน|เห็นพ้อง|เน้นย้ำ)"
)


def is_reported(scene: Scene, sitting: Sitting) -> bool:
    """Whether the words around this place tell the meeting as held."""
    text = scene.document.clean
    before = text[max(0, sitting.start - 60) : sitting.start]
    paragraph = scene.document.paragraph_at(sitting.start)
    if _BACKGROUND.search(before) or paragraph is None or _only_said_when(text, sitting):
        return False
    if paragraph.number > _LEAD:
        return bool(_TOOK_PLACE.search(before))
    if _ANNOUNCED.match(text, sitting.end):
        return False
    if _REPORTED.search(before) or sitting.number is not None or _met(text, sitting):
        return True
    return bool(_RESOLVED_THERE.search(before) and _RESOLVES.match(text, sitting.end))


def _met(text: str, sitting: Sitting) -> bool:
    """Whether 'ประชุม' is what somebody did, with whom or for what being told behind it."""
    return _SPACE.match(text, sitting.start - 1) is not None and bool(
        _WITH_WHOM.match(text, sitting.end)
    )


def _only_said_when(text: str, sitting: Sitting) -> bool:
    """Whether the Cabinet's meeting only tells when somebody answered questions."""
    before = text[max(0, sitting.start - 60) : sitting.start]
    after = text[sitting.end : sitting.end + 200]
    return bool(_INTERVIEW.search(before)) and not _RESOLVED.search(after) and not sitting.number
