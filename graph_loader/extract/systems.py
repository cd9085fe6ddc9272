"""Named systems, platforms and clouds, no kinds of technology: ระบบคลาวด์กลางภาครัฐ (GDCC)."""

from __future__ import annotations

import re

from graph_loader.extract import named

_WORD = re.compile("(?<!เทคโนโลยี)(?<!นอก)(?:ระบบ|แพลตฟอร์ม|คลาวด์กลาง|บริการโทรคมนาคม)(?=[ก-๙])")
# Whose it is: a kind of technology belongs to nobody.
_OWNED = re.compile("ภาครัฐ|ของรัฐ|แห่งชาติ|ประเทศ(?!เพื่อน)|ไทย|อาเซียน|การคลัง|งานวิจัย|เพื่อสังคม")
# What is built or run; the words before a system only tell that.
_BUILT = re.compile("(?:โครงการ|แผนงาน)(?:การ)?(?:พัฒนา|จัดทำ|จัดตั้ง|จัดหา|ติดตั้ง)?(?:และ[ก-๙]{4,12})? ?$")
_RUN = re.compile("(?:ใช้(?:งาน)?|บริการ|นำ|มี|ติดตั้ง|เชื่อมต่อ|บน|ด้วย|ผ่าน|กับ) ?$")
_CAPITALS = re.compile("[A-Z]{3,7}|[a-z]?[A-Z]{3,7}")
_BEFORE = 40
_LEAST = 9
"""Letters of the shortest name, the word for a system among them."""


def system_start(text: str, end: int, short: str, head: named.Head | None) -> int | None:
    """Where the name of a system begins that ends at `end` and has the letters `short`; else None.

    `head` is the word for a body or programme that the name would begin with otherwise: it stays
    unless the system is what it builds or uses, or it is a weak one behind the system.
    """
    if not _CAPITALS.fullmatch(short):
        return None
    window = named.window_start(text, end)
    start = max(window, text.rfind(" ", window, end) + 1)
    found = _WORD.search(text, start, end)
    if found is None or end - found.start() < _LEAST:
        return None
    built = bool(_BUILT.search(text, max(start, found.start() - _BEFORE), found.start()))
    if not built and not _OWNED.search(text, found.end(), end):
        return None
    if head is None or built or (head.kind == "weak" and head.start > found.start()):
        return found.start()
    run = _RUN.search(text, max(start, found.start() - _BEFORE), found.start())
    return found.start() if run and head.start < found.start() else None
