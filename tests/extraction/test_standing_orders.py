"""Who may act for whom, by a standing order."""

from __future__ import annotations

from tests.extraction.reads import reading_of, rows_of

MAN, WOMAN = "สมชาย ตัวอย่าง", "สมหญิง ทดลอง"
HEAD = "สรุปข่าวการประชุมคณะรัฐมนตรี 5 พฤษภาคม 2563\nวันอังคารที่ 5 พฤษภาคม 2563\nแต่งตั้ง\n"


def test_a_standing_order_of_deputies_says_who_may_act() -> None:
    text = (
        f"{HEAD}7. เรื่อง การมอบหมายผู้รักษาราชการแทน\nมอบหมายผู้รักษาราชการแทน"
        "รัฐมนตรีว่าการกระทรวงการคลัง ในกรณีที่ไม่อาจปฏิบัติราชการได้ ตามลำดับ ดังนี้ "
        f"1) นาย{MAN} 2) นาง{WOMAN}\n"
    )
    post, body = "รัฐมนตรีว่าการกระทรวงการคลัง", "กระทรวงการคลัง"
    assert rows_of(text) == {(MAN, post, body, "acting"), (WOMAN, post, body, "acting")}
    assert {role.reported for role in reading_of(text).roles} == {"deputises"}


def test_a_standing_order_in_a_sentence_says_who_may_act() -> None:
    case = "ในกรณีที่ไม่มีผู้ดำรงตำแหน่งหรือไม่อาจปฏิบัติราชการได้"
    acts = "เป็นผู้รักษาราชการแทนรัฐมนตรีว่าการกระทรวงการคลัง"
    for text in (f"มอบหมายให้ นาย{MAN} {acts} {case}", f"{case} ให้นาย{MAN} {acts}"):
        (role,) = reading_of(text).roles
        assert (role.post, role.reported) == ("รัฐมนตรีว่าการกระทรวงการคลัง", "deputises")


def test_deputies_in_turn_of_whom_no_case_is_told() -> None:
    text = (
        f"{HEAD}33. เรื่อง การมอบหมายให้รักษาราชการแทน\nอนุมัติเป็นหลักการในการตั้งผู้รักษาราชการแทน"
        "รัฐมนตรีว่าการกระทรวงการคลัง เป็นผู้รักษาราชการแทนรัฐมนตรีว่าการกระทรวงการคลัง ตามลำดับ ดังนี้ "
        f"1. นาย{MAN} 2. นาง{WOMAN} ทั้งนี้ ตั้งแต่วันที่ 11 มิถุนายน 2567 เป็นต้นไป\n"
    )
    assert {(role.person, role.reported) for role in reading_of(text).roles} == {
        (MAN, "deputises"),
        (WOMAN, "deputises"),
    }
