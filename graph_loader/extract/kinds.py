"""What an English name says of the Thai one beside it: (Rapid Response Center: RRC) is a ศูนย์.

A board is often named for what it runs, and the bracket names the latter.
"""

from __future__ import annotations

import re

from graph_loader.extract.text import Span

_BOARD = re.compile(r"คณะ(?:กรรมการ|อนุกรรมการ|ทำงาน|กรรมาธิการ)(?:ขับเคลื่อน|อำนวยการ|บริหาร|กำกับ)?")
_OF_BOARDS = re.compile(
    r"\b(?:Committee|Subcommittee|Commission|Board|Council|Group|Team|Panel|Task ?Force"
    r"|Mechanism)s?\b"
)
_THAI = {
    "Center": "ศูนย์", "Centre": "ศูนย์", "Institute": "สถาบัน", "Fund": "กองทุน", "Bank": "ธนาคาร",
    "Project": "โครงการ", "Programme": "โครงการ", "Program": "โครงการ", "Scholarship": "โครงการ",
    "Plan": "แผน", "Network": "เครือข่าย", "Corridor": "ระเบียง", "Area": "เขต", "Zone": "เขต",
    "Agreement": "ความตกลง", "Partnership": "หุ้นส่วน", "Strategy": "ยุทธศาสตร์",
}  # fmt: skip
_KIND = re.compile(rf"\b(?:{'|'.join(_THAI)})\b")


def named_by(text: str, full: Span, english: str) -> Span:
    """The part of a board's Thai name that the English one beside it names; else the whole."""
    board = _BOARD.match(text, *full)
    kinds = _KIND.findall(english)
    if board is None or not kinds or _OF_BOARDS.search(english):
        return full
    start = text.find(_THAI[kinds[-1]], board.end(), full[1])
    return (start, full[1]) if start == board.end() else full
