"""What still belongs to the name of a post, and words that say how it is held."""

from __future__ import annotations

import pytest

from tests.extraction.reads import rows_of

MAN = "สมชาย ตัวอย่าง"
FLOOD = "ศูนย์ช่วยเหลือผู้ประสบอุทกภัย วาตภัย และดินถล่ม"
TRADE = "กระทรวงเศรษฐกิจ การค้า และอุตสาหกรรม"


@pytest.mark.parametrize(
    ("text", "post", "body", "status"),
    [
        (f"นาย{MAN} โฆษก{FLOOD} (ศชปถ.) กล่าวว่า", f"โฆษก{FLOOD}", FLOOD, "holds"),
        (f"นาย{MAN} โฆษกศูนย์ทดสอบ ชี้แจงเรื่อง{FLOOD} (ศชปถ.)", "โฆษกศูนย์ทดสอบ", "ศูนย์ทดสอบ", "holds"),
        (
            f"Mr.John Sample รัฐมนตรีว่าการ{TRADE} (Ministry of Economy and Trade: MET) เข้าพบ",
            f"รัฐมนตรีว่าการ{TRADE}",
            TRADE,
            "holds",
        ),
        (
            f"นาย{MAN} ผู้อำนวยการสำนักทดสอบที่ 3 ขอนแก่น กล่าว",
            "ผู้อำนวยการสำนักทดสอบที่ 3 ขอนแก่น",
            "สำนักทดสอบที่ 3 ขอนแก่น",
            "holds",
        ),
        (
            f"นาย{MAN} ประธานสภาธุรกิจไทย – เวียดนาม เข้าร่วม",
            "ประธานสภาธุรกิจไทย – เวียดนาม",
            "สภาธุรกิจไทย – เวียดนาม",
            "holds",
        ),
        (
            f"นาย{MAN} กรรมการบริหารกลุ่มบริษัท Sample Test Limited เข้าร่วม",
            "กรรมการบริหารกลุ่มบริษัท Sample Test Limited",
            "กลุ่มบริษัท Sample Test Limited",
            "holds",
        ),
        (f"นาย{MAN} ป้องกันจังหวัดสงขลา เข้าร่วม", "ป้องกันจังหวัดสงขลา", "จังหวัดสงขลา", "holds"),
        (f"นาย{MAN} รก.ผอ.กองทดสอบ เข้าร่วม", "ผอ.กองทดสอบ", "กองทดสอบ", "acting"),
        (f"พ.ต.ท.{MAN} รรท.ผกก.สภ.ทดสอบ นำกำลัง", "ผกก.สภ.ทดสอบ", None, "acting"),
    ],
)
def test_a_post_reaches_to_the_end_of_its_name(
    text: str, post: str, body: str | None, status: str
) -> None:
    assert {row[1:] for row in rows_of(text)} == {(post, body, status)}


def test_acting_words_glued_to_the_post_before_begin_another() -> None:
    text = f"นาย{MAN} เลขาธิการคณะกรรมการทดสอบรักษาการ รองปลัดกระทรวงการคลัง เข้าร่วม"
    assert {row[1:] for row in rows_of(text)} == {
        ("เลขาธิการคณะกรรมการทดสอบ", "คณะกรรมการทดสอบ", "holds"),
        ("รองปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "acting"),
    }


def test_the_cabinet_secretary_of_a_foreign_side_is_not_ours() -> None:
    text = f"ฝ่ายจีน ประกอบด้วย นาย{MAN} เลขาธิการคณะรัฐมนตรี เข้าร่วม"
    assert rows_of(text) == {(MAN, "เลขาธิการคณะรัฐมนตรี", "จีน", "holds")}


def test_a_foreign_ministry_that_lists_its_tasks_ends_behind_the_last() -> None:
    text = f"นาย{MAN} รัฐมนตรีว่าการกระทรวงที่ดิน การขนส่ง และท่องเที่ยวญี่ปุ่น และคณะ เข้าพบ"
    assert {row[2] for row in rows_of(text)} == {"กระทรวงที่ดิน การขนส่ง และท่องเที่ยวญี่ปุ่น"}


def test_what_a_minister_of_ours_does_is_no_task_of_his_ministry() -> None:
    text = f"นาย{MAN} รัฐมนตรีว่าการกระทรวงการคลัง พบปะ และหารือ"
    assert {row[2] for row in rows_of(text)} == {"กระทรวงการคลัง"}
