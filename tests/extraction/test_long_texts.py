"""Time in proportion to the length, whatever the finders of meetings and bodies are given."""

from __future__ import annotations

import pytest

from tests.extraction.effort import effort

PIECES = (
    "ประชุมคณะกรรมการทดสอบ ครั้งที่ 1/2563 ", "เป็นประธานการประชุมคณะกรรมการ", "สำนักงานทดสอบ (สท.) ",
    "ภายใต้กระทรวงการคลัง", "นายสมชาย ตัวอย่าง เข้าร่วมประชุม ", "โดยมี นายสมชาย ตัวอย่าง ",
    "หรือ EEC ", "ประกอบด้วย (1) ปลัดกระทรวง (2) อธิบดี ", "นำร่องเมืองอัจฉริยะ ได้แก่ ภูเก็ต ",
    "วันนี้ (13 พฤษภาคม 2563) นายสมชาย ตัวอย่าง รองนายกรัฐมนตรี เป็นประธานการประชุมคณะกรรมการทดสอบ "
    "ครั้งที่ 1/2563 โดยมี นางสมหญิง ทดลอง เลขาธิการ เข้าร่วมประชุม ",
    "ที่ประชุมเห็นชอบ", "เรื่อง ก\nคณะรัฐมนตรีมีมติอนุมัติ\n", "ตามที่ปลัด ประธานกรรมการ", "((((",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_text_is_no_sixteen_times_the_work(piece: str) -> None:
    effort(piece)
    short = max(effort(piece * (50_000 // len(piece))), 0.01)
    assert effort(piece * (200_000 // len(piece))) < 10 * short


def test_a_bracket_of_words_is_tried_once() -> None:
    """As words in a row can be parted in many ways, a pattern that tries all never ends."""
    assert effort(f"สำนักงานทดสอบ ({'Sample ' * 20}é) (ABC)") < 0.5
