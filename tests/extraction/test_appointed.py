"""Appointments as Cabinet summaries write them."""

from __future__ import annotations

from tests.extraction.reads import reading_of, rows_of

MAN, WOMAN, OTHER = "สมชาย ตัวอย่าง", "สมหญิง ทดลอง", "สมศักดิ์ ทดสอบ"
HEAD = "สรุปข่าวการประชุมคณะรัฐมนตรี 5 พฤษภาคม 2563\nวันอังคารที่ 5 พฤษภาคม 2563\nแต่งตั้ง\n"


def test_the_present_post_and_the_new_one() -> None:
    text = (
        f"{HEAD}20. เรื่อง การแต่งตั้งข้าราชการ (กระทรวงการคลัง)\n"
        f"คณะรัฐมนตรีมีมติอนุมัติแต่งตั้ง นางสาว{WOMAN} รองอธิบดีกรมทดสอบ ให้ดำรงตำแหน่ง "
        "ที่ปรึกษาด้านการทดลอง (นักวิชาการทรงคุณวุฒิ) สำนักงานปลัดกระทรวง "
        "ตั้งแต่วันที่ 27 มกราคม 2563 ซึ่งเป็นวันที่มีคุณสมบัติครบถ้วน\n"
    )
    assert rows_of(text) == {
        (WOMAN, "รองอธิบดีกรมทดสอบ", "กรมทดสอบ", "holds"),
        (
            WOMAN,
            "ที่ปรึกษาด้านการทดลอง (นักวิชาการทรงคุณวุฒิ)",
            "สำนักงานปลัดกระทรวง กระทรวงการคลัง",
            "appointed",
        ),
    }
    new = next(role for role in reading_of(text).roles if role.reported == "appointed")
    assert new.start == "2020-01-27"


def test_a_present_post_of_an_unknown_kind_is_taken_whole() -> None:
    text = (
        f"{HEAD}2. เรื่อง การแต่งตั้งข้าราชการ\nแต่งตั้ง นาย{MAN} ช่างทดสอบเชี่ยวชาญ กรมทดลอง "
        "ให้ดำรงตำแหน่ง อธิบดีกรมทดลอง\n"
    )
    assert rows_of(text) == {
        (MAN, "ช่างทดสอบเชี่ยวชาญ", "กรมทดลอง", "holds"),
        (MAN, "อธิบดีกรมทดลอง", "กรมทดลอง", "appointed"),
    }


def test_members_of_a_board_one_a_line_with_one_day_for_all() -> None:
    text = (
        f"{HEAD}24. เรื่อง แต่งตั้งกรรมการผู้ทรงคุณวุฒิในคณะกรรมการทดสอบ\n"
        "เสนอแต่งตั้งกรรมการผู้ทรงคุณวุฒิในคณะกรรมการทดสอบ จำนวน 2 คน ดังนี้\n"
        f"1. นาย{MAN} (ด้านกฎหมาย)\n2. นาง{WOMAN} ด้านการเงิน\n"
        "ทั้งนี้ ตั้งแต่วันที่ 5 พฤษภาคม 2563 เป็นต้นไป\n"
    )
    body = "คณะกรรมการทดสอบ"
    assert rows_of(text) == {
        (MAN, "กรรมการผู้ทรงคุณวุฒิ ด้านกฎหมาย", body, "appointed"),
        (WOMAN, "กรรมการผู้ทรงคุณวุฒิ ด้านการเงิน", body, "appointed"),
    }
    assert {role.start for role in reading_of(text).roles} == {"2020-05-05"}


def test_the_heading_is_one_of_the_spans() -> None:
    text = (
        f"{HEAD}3. เรื่อง แต่งตั้งกรรมการในคณะกรรมการทดสอบ\n"
        f"แต่งตั้งกรรมการในคณะกรรมการทดสอบ จำนวน 1 คน ดังนี้\n1. นาย{MAN}\n"
    )
    (role,) = reading_of(text).roles
    assert [text[start:end] for start, end in role.spans] == [
        f"นาย{MAN}",
        "กรรมการ",
        "คณะกรรมการทดสอบ",
    ]


def test_names_run_together_in_one_line() -> None:
    text = (
        f"{HEAD}3. เรื่อง แต่งตั้งกรรมการผู้ทรงคุณวุฒิในคณะกรรมการทดสอบ\n"
        "แต่งตั้งกรรมการผู้ทรงคุณวุฒิในคณะกรรมการทดสอบ จำนวน 3 คน ดังนี้ "
        f"1. นาย{MAN} 2. นาง{WOMAN} 3. นาย{OTHER}\n"
    )
    post, body = "กรรมการผู้ทรงคุณวุฒิ", "คณะกรรมการทดสอบ"
    assert rows_of(text) == {(name, post, body, "appointed") for name in (MAN, WOMAN, OTHER)}


def test_groups_under_one_heading() -> None:
    text = (
        f"{HEAD}25. เรื่อง การแต่งตั้งกรรมการผู้ทรงคุณวุฒิ\n"
        "แต่งตั้งกรรมการผู้ทรงคุณวุฒิในคณะกรรมการทดสอบ จำนวน 1 คน และกรรมการผู้ทรงคุณวุฒิใน"
        "คณะกรรมการทดลอง จำนวน 1 คน ดังนี้\n"
        f"1. คณะกรรมการทดสอบ จำนวน 1 คน\n1.1 นาย{MAN}\n"
        f"2. คณะกรรมการทดลอง จำนวน 1 คน\n2.1 นาง{WOMAN}\n"
    )
    assert rows_of(text) == {
        (MAN, "กรรมการผู้ทรงคุณวุฒิ", "คณะกรรมการทดสอบ", "appointed"),
        (WOMAN, "กรรมการผู้ทรงคุณวุฒิ", "คณะกรรมการทดลอง", "appointed"),
    }


def test_seats_that_the_entries_name() -> None:
    text = (
        f"{HEAD}23. เรื่อง การแต่งตั้งประธานกรรมการและกรรมการในคณะกรรมการทดสอบ\n"
        "แต่งตั้งประธานกรรมการและกรรมการในคณะกรรมการทดสอบ รวม 2 คน ดังนี้\n"
        f"1. นาย{MAN} ประธานกรรมการ\n2. นาง{WOMAN} (เป็นบุคคลในบัญชีรายชื่อ) กรรมการ\n"
    )
    assert rows_of(text) == {
        (MAN, "ประธานกรรมการ", "คณะกรรมการทดสอบ", "appointed"),
        (WOMAN, "กรรมการ", "คณะกรรมการทดสอบ", "appointed"),
    }


def test_a_post_that_the_heading_gives_to_its_list() -> None:
    text = (
        f"{HEAD}24. เรื่อง การแต่งตั้งข้าราชการการเมือง\n"
        "แต่งตั้งบุคคลให้ดำรงตำแหน่งข้าราชการการเมือง ตำแหน่งประจำสำนักเลขาธิการนายกรัฐมนตรี "
        f"จำนวน 1 ราย ดังนี้\n1. นาย{MAN}\nทั้งนี้ ตั้งแต่วันที่ 16 มีนาคม 2564 เป็นต้นไป\n"
    )
    post, body = "ประจำสำนักเลขาธิการนายกรัฐมนตรี", "สำนักเลขาธิการนายกรัฐมนตรี"
    assert rows_of(text) == {(MAN, post, body, "appointed")}


def test_two_persons_get_one_post_together() -> None:
    text = (
        f"{HEAD}37. เรื่อง การแต่งตั้งโฆษก\nแต่งตั้งนาย{MAN} รองปลัดกระทรวงการคลัง และนาง{WOMAN} "
        "รองปลัดกระทรวงการคลัง เป็นโฆษกกระทรวงการคลัง\n"
    )
    spokes = ("โฆษกกระทรวงการคลัง", "กระทรวงการคลัง", "appointed")
    deputy = ("รองปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds")
    assert rows_of(text) == {
        (MAN, *spokes), (WOMAN, *spokes), (MAN, *deputy), (WOMAN, *deputy)
    }  # fmt: skip


def test_who_is_replaced_has_had_the_post() -> None:
    text = (
        f"{HEAD}19. เรื่อง การแต่งตั้งกรรมการ\nแต่งตั้ง นาย{MAN} เป็นกรรมการผู้ทรงคุณวุฒิ"
        f"ในคณะกรรมการทดสอบ แทน นาย{OTHER} กรรมการผู้ทรงคุณวุฒิเดิมที่พ้นจากตำแหน่ง "
        "ทั้งนี้ ตั้งแต่วันที่ 18 ตุลาคม 2565 เป็นต้นไป\n"
    )
    post, body = "กรรมการผู้ทรงคุณวุฒิ", "คณะกรรมการทดสอบ"
    assert rows_of(text) == {
        (MAN, post, body, "appointed"),
        (OTHER, post, body, "former"),
    }


def test_leaving_one_post_for_another() -> None:
    text = (
        f"{HEAD}5. เรื่อง การแต่งตั้งข้าราชการ (กระทรวงมหาดไทย)\n"
        f"แต่งตั้งข้าราชการ ดังนี้\n1. ให้นาย{MAN} พ้นจากตำแหน่งผู้ว่าราชการจังหวัดเพชรบุรี "
        "และแต่งตั้งให้ดำรงตำแหน่งผู้ว่าราชการจังหวัดชัยภูมิ\n"
    )
    assert rows_of(text) == {
        (MAN, "ผู้ว่าราชการจังหวัดเพชรบุรี", "จังหวัดเพชรบุรี", "former"),
        (MAN, "ผู้ว่าราชการจังหวัดชัยภูมิ", "จังหวัดชัยภูมิ", "appointed"),
    }


def test_an_acting_post_in_brackets() -> None:
    text = (
        f"{HEAD}36. เรื่อง การแต่งตั้งข้าราชการการเมือง\nแต่งตั้ง นาย{MAN} เป็นข้าราชการการเมือง "
        "ตำแหน่งผู้ช่วยเลขานุการรัฐมนตรีว่าการกระทรวงการคลัง "
        f"[ปฏิบัติหน้าที่เลขานุการรัฐมนตรีช่วยว่าการกระทรวงการคลัง (นางสาว{WOMAN})]\n"
    )
    treasury = "กระทรวงการคลัง"
    assert rows_of(text) == {
        (MAN, f"ผู้ช่วยเลขานุการรัฐมนตรีว่าการ{treasury}", treasury, "appointed"),
        (MAN, f"เลขานุการรัฐมนตรีช่วยว่าการ{treasury}", treasury, "acting"),
        (WOMAN, f"รัฐมนตรีช่วยว่าการ{treasury}", treasury, "holds"),
    }


def test_a_body_composed_within_a_line() -> None:
    text = (
        "ที่ประชุมมีมติแต่งตั้งคณะอนุกรรมการ 1 ชุด คือ 1) คณะอนุกรรมการทดสอบ โดยมีองค์ประกอบดังนี้ "
        f"(1) นาย{MAN} ที่ปรึกษาของนายกรัฐมนตรี ประธานอนุกรรมการ (2) ผู้ว่าการการทดสอบ "
        f"รองประธานอนุกรรมการ โดยคณะอนุกรรมการ ประกอบด้วย (3) นาง{WOMAN} (4) ผู้แทนกรมทดลอง"
    )
    body = "คณะอนุกรรมการทดสอบ"
    rows = rows_of(text)
    assert (MAN, "ประธานอนุกรรมการ", body, "appointed") in rows
    assert (WOMAN, "อนุกรรมการ", body, "appointed") in rows
    assert len(rows) == 3


def test_news_that_speaks_of_an_appointment_appoints_nobody_else() -> None:
    text = (
        "กระทรวงทดสอบแต่งตั้งคณะทำงานแล้ว\n"
        f"นาย{MAN} ปลัดกระทรวงการคลัง กล่าวว่า จะเป็นประโยชน์\nจากนั้นให้ผู้แทนเป็นประธานกรรมการทดสอบ"
    )
    assert rows_of(text) == {(MAN, "ปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds")}


def test_a_misspelt_month_is_read_and_an_impossible_day_is_not() -> None:
    from graph_loader.extract.roles.days import iso

    assert iso("18", "กรฎาคม", "2562") == "2019-07-18"
    assert iso("31", "กุมภาพันธ์", "2562") is None
    assert iso("3", "วันนี้", "2562") is None


def test_a_political_official_by_the_post_behind_the_word_for_it() -> None:
    text = (
        f"{HEAD}5. เรื่อง การแต่งตั้งข้าราชการการเมือง\nเสนอแต่งตั้ง นาย{MAN} "
        "ให้ดำรงตำแหน่งข้าราชการการเมือง ตำแหน่งเลขาธิการนายกรัฐมนตรี ทั้งนี้ เป็นต้นไป\n"
    )
    assert {(person, post) for person, post, _, _ in rows_of(text)} == {(MAN, "เลขาธิการนายกรัฐมนตรี")}


def test_entries_of_a_name_and_a_post_with_whom_it_serves_in_brackets() -> None:
    text = (
        f"{HEAD}6. เรื่อง การแต่งตั้งข้าราชการการเมือง\n"
        "เสนอแต่งตั้งข้าราชการการเมือง จำนวน 1 ราย ดังนี้\n"
        f"1. นาย{MAN} ตำแหน่งรองเลขาธิการนายกรัฐมนตรีฝ่ายการเมือง\n(รองนายกรัฐมนตรี นาย{OTHER})\n"
    )
    assert {(person, post, status) for person, post, _, status in rows_of(text)} == {
        (MAN, "รองเลขาธิการนายกรัฐมนตรีฝ่ายการเมือง", "appointed"),
        (OTHER, "รองนายกรัฐมนตรี", "holds"),
    }


def test_a_present_post_whose_line_breaks_is_read_to_its_end() -> None:
    text = (
        f"{HEAD}7. เรื่อง การแต่งตั้งข้าราชการ\nแต่งตั้ง ดังนี้\n1. นาย{MAN} ผู้อำนวยการ สำนักงานทดสอบ\n"
        "ตัวอย่าง กระทรวงการคลัง ไปดำรงตำแหน่งอธิบดีกรมทดลอง\n"
    )
    body = "สำนักงานทดสอบตัวอย่าง กระทรวงการคลัง"
    assert rows_of(text) == {
        (MAN, "ผู้อำนวยการ", body, "holds"),
        (MAN, "อธิบดีกรมทดลอง", "กรมทดลอง", "appointed"),
    }


def test_who_stays_in_office_holds_the_post_of_the_heading() -> None:
    text = (
        f"{HEAD}31. เรื่อง ให้กรรมการผู้ช่วยรัฐมนตรีคงอยู่ปฏิบัติหน้าที่ต่ออีกหนึ่งวาระ\n"
        f"ให้คงอยู่ปฏิบัติหน้าที่ต่ออีกหนึ่งวาระ จำนวน 2 ราย ดังนี้\n1. นาย{MAN}\n2. นาง{WOMAN}\n"
    )
    post = ("กรรมการผู้ช่วยรัฐมนตรี", None, "holds")
    assert rows_of(text) == {(MAN, *post), (WOMAN, *post)}


def test_doing_the_duty_for_another_year_is_no_acting() -> None:
    text = (
        f"{HEAD}38. เรื่อง ขออนุมัติต่อเวลาการดำรงตำแหน่งของอธิบดีกรมทดสอบ\nให้ นาย{MAN} "
        "ปฏิบัติหน้าที่ในตำแหน่งอธิบดีกรมทดสอบ ต่อไปอีก 1 ปี\n"
    )
    assert rows_of(text) == {(MAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "holds")}


def test_whom_somebody_represents_is_no_post_beside_the_appointment() -> None:
    text = (
        f"{HEAD}9. เรื่อง แต่งตั้งกรรมการในคณะกรรมการทดสอบ\n"
        f"แต่งตั้ง นาง{WOMAN} ผู้แทนกระทรวงการคลัง เป็นกรรมการเพิ่มเติม\n"
    )
    assert rows_of(text) == {(WOMAN, "กรรมการ", "คณะกรรมการทดสอบ", "appointed")}


def test_who_acts_today_acts() -> None:
    (role, acting) = reading_of(f"นาย{MAN} รองอธิบดี รักษาราชการแทนอธิบดีกรมทดสอบ กล่าวว่า").roles
    assert (role.reported, acting.reported, acting.how) == ("holds", "holds", "acting")


def test_a_duty_that_somebody_stopped_is_not_that_of_the_next_named() -> None:
    text = f"นาย{MAN} หยุดปฏิบัติหน้าที่นายกรัฐมนตรี พลเอก {OTHER} รักษาราชการแทนนายกรัฐมนตรี"
    told = {(role.person, role.how) for role in reading_of(text).roles}
    assert told == {(MAN, "suspended"), (OTHER, "acting")}


def test_ministers_let_go_and_made_by_royal_command() -> None:
    text = (
        "จึงโปรดเกล้าฯ ให้รัฐมนตรีพ้นจากความเป็นรัฐมนตรีและแต่งตั้งรัฐมนตรี ดังต่อไปนี้\n"
        "1. ให้รัฐมนตรีพ้นจากความเป็นรัฐมนตรี ดังต่อไปนี้\n"
        f"นาย{MAN}     รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงการคลัง\nพ้นจากความเป็นรัฐมนตรี\n"
        "2. ให้แต่งตั้งรัฐมนตรี ดังต่อไปนี้\n"
        f"นาย{OTHER}      เป็นรองนายกรัฐมนตรี\nและรัฐมนตรีว่าการกระทรวงการคลัง\n"
        f"นางสาว{WOMAN}      เป็นรัฐมนตรีช่วยว่าการกระทรวงพาณิชย์\n"
        "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป\nประกาศ ณ วันที่ 7 มีนาคม พุทธศักราช 2560 เป็นปีที่ 2\n"
    )
    made = [role.start for role in reading_of(text).roles if role.reported == "appointed"]
    assert made == ["2017-03-07"] * 3
    finance, premier = "กระทรวงการคลัง", "รองนายกรัฐมนตรี"
    assert rows_of(text) == {
        (MAN, premier, None, "former"),
        (MAN, f"รัฐมนตรีว่าการ{finance}", finance, "former"),
        (OTHER, premier, None, "appointed"),
        (OTHER, f"รัฐมนตรีว่าการ{finance}", finance, "appointed"),
        (WOMAN, "รัฐมนตรีช่วยว่าการกระทรวงพาณิชย์", "กระทรวงพาณิชย์", "appointed"),
    }


def test_what_the_premier_does_is_no_name() -> None:
    assert not rows_of("ประชุม ครม. นายกสั่ง ผบ.ตร. และ รมว.ท่องเที่ยว เร่งแก้ไข\n")
