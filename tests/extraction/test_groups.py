"""Appointments that news tells group by group, in numbered lists and in sentences."""

from __future__ import annotations

from tests.extraction.reads import rows_of

MAN, WOMAN, OTHER = "สมชาย ตัวอย่าง", "สมหญิง ทดลอง", "สมศักดิ์ ทดสอบ"
HEAD = "ข่าวทดสอบ\nวันอังคารที่ 5 พฤษภาคม 2563\nข่าวทดสอบ\nเรื่องของวัน\n"
BODY = "คณะกรรมการทดสอบ"


def test_entries_numbered_without_a_dot_have_the_seat_of_their_group() -> None:
    text = (
        f"{HEAD}ประกอบกับมติคณะกรรมการสภาตัวอย่าง ในการประชุมครั้งที่ 2/2563 "
        "จึงแต่งตั้งกรรมการในคณะกรรมการทดสอบ ชุดที่ 3 ดังนี้\n"
        f"1. กรรมการผู้ทรงคุณวุฒิ\n1.1 นาย{MAN} ผู้ทรงคุณวุฒิด้านกฎหมาย\n"
        f"2. กรรมการจากผู้ประกอบการ\n2.1 นาง{WOMAN} ตำแหน่งครู\n2.2 นาย{OTHER}\n"
    )
    assert rows_of(text) == {
        (MAN, "กรรมการผู้ทรงคุณวุฒิ ด้านกฎหมาย", BODY, "appointed"),
        (WOMAN, "กรรมการจากผู้ประกอบการ", BODY, "appointed"),
        (WOMAN, "ครู", None, "holds"),
        (OTHER, "กรรมการจากผู้ประกอบการ", BODY, "appointed"),
    }


def test_groups_in_a_sentence() -> None:
    text = (
        f"{HEAD}กระทรวงตัวอย่างแต่งตั้งคณะกรรมการทดสอบ จำนวน 3 คน ประกอบด้วย "
        f"กรรมการผู้ทรงคุณวุฒิ ด้านกฎหมาย ได้แก่ นาย{MAN} และนาง{WOMAN} "
        f"กรรมการจากภาคเอกชน จำนวน 1 คน คือ นาย{OTHER}\n"
    )
    assert rows_of(text) == {
        (MAN, "กรรมการผู้ทรงคุณวุฒิ ด้านกฎหมาย", BODY, "appointed"),
        (WOMAN, "กรรมการผู้ทรงคุณวุฒิ ด้านกฎหมาย", BODY, "appointed"),
        (OTHER, "กรรมการจากภาคเอกชน", BODY, "appointed"),
    }


def test_who_stands_behind_the_row_without_a_joint_is_not_of_the_group() -> None:
    text = (
        f"{HEAD}แต่งตั้งคณะกรรมการทดสอบ โดยมีกรรมการ ได้แก่ นาย{MAN}, นาง{WOMAN} ซึ่งกล่าวขอบคุณนาย{OTHER}\n"
    )
    assert rows_of(text) == {
        (MAN, "กรรมการ", BODY, "appointed"),
        (WOMAN, "กรรมการ", BODY, "appointed"),
    }


def test_a_group_that_nobody_is_appointed_to_seats_nobody() -> None:
    text = f"{HEAD}คณะกรรมการทดสอบลงพื้นที่ โดยกรรมการ ได้แก่ นาย{MAN} และนาง{WOMAN} กล่าวต้อนรับ\n"
    assert "appointed" not in {status for _, _, _, status in rows_of(text)}


def test_political_posts_on_the_line_below_the_name() -> None:
    text = (
        f"{HEAD}กระทรวงตัวอย่าง แต่งตั้งข้าราชการการเมือง จำนวน 2 ราย ดังนี้\n"
        f"1. นาย{MAN}\nตำแหน่งที่ปรึกษารัฐมนตรีช่วยว่าการกระทรวงการคลัง\n"
        f"(รัฐมนตรีช่วยว่าการกระทรวงการคลัง\n(นาย{OTHER}))\n"
        f"2. นางสาว{WOMAN}\nให้ดำรงตำแหน่งเลขานุการรัฐมนตรีว่าการกระทรวงการคลัง\n"
    )
    ministry = "กระทรวงการคลัง"
    assert rows_of(text) == {
        (MAN, "ที่ปรึกษารัฐมนตรีช่วยว่าการกระทรวงการคลัง", ministry, "appointed"),
        (OTHER, "รัฐมนตรีช่วยว่าการกระทรวงการคลัง", ministry, "holds"),
        (WOMAN, "เลขานุการรัฐมนตรีว่าการกระทรวงการคลัง", ministry, "appointed"),
    }


def test_a_post_on_the_line_below_is_the_present_one_where_the_new_one_follows() -> None:
    text = (
        f"{HEAD}อนุมัติแต่งตั้งข้าราชการ ดังนี้\n1. นาย{MAN}\nตำแหน่งรองอธิบดีกรมทดสอบ\n"
        "ให้ดำรงตำแหน่งอธิบดีกรมทดสอบ\n"
    )
    assert rows_of(text) == {
        (MAN, "รองอธิบดีกรมทดสอบ", "กรมทดสอบ", "holds"),
        (MAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "appointed"),
    }


def test_a_ministry_on_the_line_below_is_of_the_post() -> None:
    text = (
        f"{HEAD}แต่งตั้งข้าราชการการเมือง ดังนี้\n1. นาย{MAN}\n"
        "ให้ดำรงตำแหน่ง ผู้ช่วยเลขานุการรัฐมนตรีว่าการ\nกระทรวงการคลัง\n"
    )
    assert rows_of(text) == {
        (MAN, "ผู้ช่วยเลขานุการรัฐมนตรีว่าการกระทรวงการคลัง", "กระทรวงการคลัง", "appointed")
    }


def test_deputies_listed_by_their_post_hold_it() -> None:
    text = (
        f"{HEAD}ครม.แต่งตั้งผู้รักษาราชการแทน รมว.กค.\n"
        "มอบหมายให้รัฐมนตรีช่วยว่าการกระทรวงการคลัง เป็นผู้รักษาราชการแทน"
        "รัฐมนตรีว่าการกระทรวงการคลัง ในกรณีที่ไม่อาจปฏิบัติราชการได้ ตามลำดับ ดังนี้\n"
        f"1. นาย{MAN}\n2. นาง{WOMAN}\n"
    )
    own, acts = "รัฐมนตรีช่วยว่าการกระทรวงการคลัง", "รัฐมนตรีว่าการกระทรวงการคลัง"
    assert rows_of(text) == {
        (name, post, "กระทรวงการคลัง", status)
        for name in (MAN, WOMAN)
        for post, status in ((own, "holds"), (acts, "acting"))
    }


def test_ministers_by_their_posts_under_the_seat_of_a_group() -> None:
    text = (
        "สรุปข่าวการประชุมคณะรัฐมนตรี 5 พฤษภาคม 2563\nวันอังคารที่ 5 พฤษภาคม 2563\nแต่งตั้ง\n"
        "7. เรื่อง แต่งตั้งกรรมการในคณะกรรมการทดสอบ\n"
        "แต่งตั้งกรรมการในคณะกรรมการทดสอบ ดังนี้\n1. รัฐมนตรี จำนวน 1 คน เป็นกรรมการ\n"
        f"1.1 รัฐมนตรีว่าการกระทรวงการคลัง (นาย{MAN})\n"
        f"2. กรรมการผู้ทรงคุณวุฒิจากภาคเอกชนโดยความเห็นชอบของคณะรัฐมนตรี\n2.1 นาง{WOMAN}\n"
    )
    assert rows_of(text) == {
        (MAN, "รัฐมนตรีว่าการกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
        (MAN, "กรรมการ", BODY, "appointed"),
        (WOMAN, "กรรมการผู้ทรงคุณวุฒิจากภาคเอกชน", BODY, "appointed"),
    }


def test_seats_told_in_a_sentence_are_those_of_the_body_that_was_appointed() -> None:
    body = "คณะกรรมการทดสอบระบบ"
    text = (
        f"กระทรวงได้แต่งตั้ง{body} โดยมีองค์ประกอบ คือ\n"
        "- นายสมชาย ตัวอย่าง รองอธิบดีกรมทดสอบ เป็นประธานกรรมการ\n"
        "- กรรมการ 2 ราย คือ นายสมหวัง ทดลอง โดย นายสมศักดิ์ ทดสอบ เป็นเลขานุการ "
        "รวมทั้ง น.ส.สมใจ ตัวดี และ น.ส.สมศรี ตัวงาม เป็นผู้ช่วยเลขานุการ\n"
    )
    rows = rows_of(text)
    assert ("สมศักดิ์ ทดสอบ", "เลขานุการ", body, "appointed") in rows
    assert ("สมใจ ตัวดี", "ผู้ช่วยเลขานุการ", body, "appointed") in rows
    assert ("สมศรี ตัวงาม", "ผู้ช่วยเลขานุการ", body, "appointed") in rows


def test_who_is_only_called_a_member_at_an_event_gets_no_seat() -> None:
    text = "แต่งตั้งคณะกรรมการทดสอบระบบแล้ว งานนี้มีนายสมชาย ตัวอย่าง เป็นกรรมการตัดสินการประกวด"
    assert rows_of(text) == set()


def test_an_entry_whose_number_has_no_dot_is_one() -> None:
    text = (
        "กระทรวงแต่งตั้งข้าราชการให้ดำรงตำแหน่ง ดังนี้\n"
        "1 นางสมใจ ตัวอย่าง นักวิชาการ กองทดสอบ แต่งตั้งให้เป็นผู้อำนวยการกองแผนงาน "
        "2.นายสมชาย ทดลอง นักวิชาการ สำนักทดสอบที่ 3 ขอนแก่น แต่งตั้งให้เป็นผู้อำนวยการสำนักทดสอบที่ 9 อุบลราชธานี"
    )
    assert {row[1] for row in rows_of(text) if row[3] == "appointed"} == {
        "ผู้อำนวยการกองแผนงาน",
        "ผู้อำนวยการสำนักทดสอบที่ 9 อุบลราชธานี",
    }
