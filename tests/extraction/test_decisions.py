"""Decisions in four verbs, and what they are about."""

from __future__ import annotations

import pytest

from graph_loader.extract.reading import DecisionFact
from tests.extraction.reads import reading_of

MEETING = (
    "หัวข้อข่าว\nวันพุธที่ 13 พฤษภาคม 2563\n"
    "วันนี้ นายสมชาย ตัวอย่าง รองนายกรัฐมนตรี เป็นประธานการประชุมคณะกรรมการทดสอบแห่งชาติ\n"
)


def decisions_of(text: str) -> tuple[DecisionFact, ...]:
    return reading_of(MEETING + text).decisions


@pytest.mark.parametrize(
    ("text", "verb", "what"),
    [
        ("ที่ประชุมรับทราบรายงานผลการทดลอง ทั้งนี้ ต่อไป", "acknowledged", "รายงานผลการทดลอง"),
        ("ที่ประชุมได้พิจารณาแนวทางการทดลอง โดยเร็ว", "considered", "แนวทางการทดลอง"),
        ("ที่ประชุมมีมติเห็นชอบแผนการทดลอง", "approved", "แผนการทดลอง"),
        ("ที่ประชุมได้พิจารณาและเห็นชอบแผนการทดลอง", "approved", "แผนการทดลอง"),
        ("คณะกรรมการฯ อนุมัติงบประมาณทดลอง", "approved", "งบประมาณทดลอง"),
        ("ที่ประชุมมอบหมายให้กรมทางหลวง ทดลองวัสดุ", "assigned", "กรมทางหลวง ทดลองวัสดุ"),
        ("1) รับทราบรายงานการทดลอง", "acknowledged", "รายงานการทดลอง"),
    ],
)
def test_a_decision(text: str, verb: str, what: str) -> None:
    (decision,) = decisions_of(text)
    assert (decision.verb, decision.what, decision.meeting) == (verb, what, 0)


def test_the_heading_of_an_item_is_what_it_is_about() -> None:
    (decision,) = decisions_of("18. เรื่อง การทดลองวัสดุ\nคณะรัฐมนตรีมีมติอนุมัติตามที่กรมเสนอ")
    assert decision.what == "การทดลองวัสดุ"


def test_who_is_to_do_it_and_what_else_is_named() -> None:
    (decision,) = decisions_of("ที่ประชุมมอบหมายให้กรมทางหลวง หารือกับสำนักงานทดสอบข้อมูล")
    assert decision.assigns == ("กรมทางหลวง",)
    assert decision.about == ("สำนักงานทดสอบข้อมูล",)


def test_without_a_meeting_there_is_no_decision() -> None:
    assert reading_of("กระทรวงการคลังเห็นชอบแผน\nที่ประชุมรับทราบรายงาน").decisions == ()
