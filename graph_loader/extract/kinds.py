"""What an English name says of the Thai one beside it: (Rapid Response Center: RRC) is a ศูนย์.

A board is often named for what it runs, and the bracket names the latter.
"""

from __future__ import annotations

import re

from graph_loader.extract.text import Span

_HOLDER = re.compile(
    r"คณะ(?:กรรมการ|อนุกรรมการ|ทำงาน|กรรมาธิการ)(?:ขับเคลื่อน|อำนวยการ|บริหาร|กำกับ)?"
    r"|(?:กรอบ)?(?:ความตกลง|ข้อตกลง|ความร่วมมือ)"
)
_OF_HOLDERS = re.compile(
    r"\b(?:Committee|Subcommittee|Commission|Board|Council|Group|Team|Panel|Task ?Force"
    r"|Mechanism|Agreement|Partnership|Cooperation|Framework)s?\b"
)
_THAI = {
    "Center": "ศูนย์", "Centre": "ศูนย์", "Institute": "สถาบัน", "Fund": "กองทุน", "Bank": "ธนาคาร",
    "Project": "โครงการ", "Programme": "โครงการ", "Program": "โครงการ", "Scholarship": "โครงการ",
    "Plan": "แผน", "Network": "เครือข่าย", "Corridor": "ระเบียง", "Area": "เขต", "Zone": "เขต",
    "Strategy": "ยุทธศาสตร์", "Organization": "องค์การ", "Organisation": "องค์การ",
}  # fmt: skip
_KIND = re.compile(rf"\b(?:{'|'.join(_THAI)})\b")
# Rules that a body has made; its name stands last in Thai.
_RULES = re.compile(r"\b(?:Regulation|Directive|Act|Policy|Law)s?$")
_BODY = re.compile("สหภาพ|กระทรวง|กรม|องค์การ|สำนักงาน|คณะกรรมการ")


def named_by(text: str, full: Span, english: str) -> Span | None:
    """The part of a Thai name that the English one beside it names: the whole, or its end.

    None where the English one is of a rule that the body has made.
    """
    if _RULES.search(english) and _BODY.match(text, *full) and text.endswith("ของ", 0, full[0]):
        return None
    holder = _HOLDER.match(text, *full)
    kinds = _KIND.findall(english)
    if holder is None or not kinds or _OF_HOLDERS.search(english):
        return full
    start = text.find(_THAI[kinds[-1]], holder.end(), full[1])
    return (start, full[1]) if start == holder.end() else full
