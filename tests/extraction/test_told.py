"""Posts that a verb behind the name tells, and groups that are nobody's post."""

from __future__ import annotations

import pytest

from tests.extraction.reads import Row, rows_of

MAN = "สมชาย ตัวอย่าง"
BODY = "กรมทดสอบ"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"นาย{MAN} ดำรงตำแหน่งอธิบดี{BODY} กล่าวว่า", "holds"),
        (f"นาย{MAN} ซึ่งปัจจุบันดำรงตำแหน่งอธิบดี{BODY}", "holds"),
        (f"นาย{MAN} ซึ่งเคยดำรงตำแหน่งอธิบดี{BODY}", "former"),
        (f"ซึ่งในขณะนั้น นาย{MAN} ดำรงตำแหน่งอธิบดี{BODY}", "former"),
        (f"และได้แต่งตั้งคณะทำงาน ซึ่งในขณะนั้น นาย{MAN} ดำรงตำแหน่งอธิบดี{BODY}", "former"),
        (f"นาย{MAN} เข้ารับตำแหน่งอธิบดี{BODY} วันแรก", "appointed"),
        (f"นาย{MAN} ขึ้นดำรงตำแหน่งอธิบดี{BODY}", "appointed"),
        (f"นาย{MAN} ได้ลาออกจากตำแหน่งอธิบดี{BODY}", "former"),
    ],
)
def test_a_verb_tells_how_somebody_has_a_post(text: str, status: str) -> None:
    assert rows_of(text) == {(MAN, f"อธิบดี{BODY}", BODY, status)}


def test_a_story_of_how_somebody_came_to_a_post_dates_nothing() -> None:
    assert rows_of(f"เมื่อนาย{MAN} ขึ้นดำรงตำแหน่งอธิบดี{BODY}") == set()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            f"นาย{MAN} อุตสาหกรรมจังหวัดสงขลาและเจ้าหน้าที่ที่เกี่ยวข้อง เข้าร่วม",
            {(MAN, "อุตสาหกรรมจังหวัดสงขลา", "จังหวัดสงขลา", "holds")},
        ),
        (f"พล.ต.ท.{MAN} หัวหน้าส่วนราชการ นายอำเภอ 15 อำเภอ เข้าร่วม", set()),
        (
            f"นายสมหวัง ทดลอง นายกรัฐมนตรี กล่าว\nกรณีนาย{MAN.split()[0]}ฯ นายกรัฐมนตรีกล่าวว่า",
            {("สมหวัง ทดลอง", "นายกรัฐมนตรี", None, "holds")},
        ),
    ],
)
def test_who_stands_beside_a_name_is_not_its_post(text: str, rows: set[Row]) -> None:
    assert rows_of(text) == rows


def test_acting_on_the_next_line_is_still_told_of_the_same_person() -> None:
    text = f"นาย{MAN} ผู้อำนวยการกองทดสอบ\nรักษาราชการแทนรองอธิบดี{BODY} เข้าร่วม"
    assert (MAN, f"รองอธิบดี{BODY}", BODY, "acting") in rows_of(text)


def test_who_acts_for_one_suspended_in_the_same_line_acts_in_his_post() -> None:
    text = (
        f"ศาลให้ พล.อ.{MAN} หยุดปฏิบัติหน้าที่นายกรัฐมนตรี ตั้งแต่วันที่ 24 สิงหาคม 2565 "
        "โดยให้ พล.อ.สมหวัง ทดลอง รองนายกรัฐมนตรี รักษาราชการแทน"
    )
    assert ("สมหวัง ทดลอง", "นายกรัฐมนตรี", None, "acting") in rows_of(text)


def test_acting_words_without_a_post_say_nothing_in_another_line() -> None:
    text = f"ศาลให้ พล.อ.{MAN} หยุดปฏิบัติหน้าที่นายกรัฐมนตรี\nพล.อ.สมหวัง ทดลอง รองนายกรัฐมนตรี รักษาราชการแทน"
    assert "acting" not in {row[3] for row in rows_of(text)}


def test_acting_told_as_a_noun_is_that_of_whom_it_names() -> None:
    text = f"การทำหน้าที่รักษาการนายกรัฐมนตรี ของพล.อ.{MAN} รองนายกรัฐมนตรี ไม่สะดุด"
    assert rows_of(text) == {
        (MAN, "นายกรัฐมนตรี", None, "acting"),
        (MAN, "รองนายกรัฐมนตรี", None, "holds"),
    }
