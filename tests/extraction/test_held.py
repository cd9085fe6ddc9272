"""Posts beside a name: held, acted in, left."""

from __future__ import annotations

import pytest

from graph_loader.extract.documents import Raw
from graph_loader.news import news_records
from graph_loader.statements import SourceRecord
from tests.extraction.reads import Row, reading_of, rows_of

MAN = "สมชาย ตัวอย่าง"
WOMAN = "สมหญิง ทดลอง"
DIGITAL = "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            f"นาย{MAN} ปลัดกระทรวงการคลัง เปิดเผยว่า",
            {(MAN, "ปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds")},
        ),
        (f"นาย{MAN} นายกรัฐมนตรีเป็นประธานการประชุม", {(MAN, "นายกรัฐมนตรี", None, "holds")}),
        (
            f"นาย{MAN} รองนายกรัฐมนตรีและรัฐมนตรีว่าการ{DIGITAL} (ดีอี) กล่าว",
            {
                (MAN, "รองนายกรัฐมนตรี", None, "holds"),
                (MAN, f"รัฐมนตรีว่าการ{DIGITAL}", DIGITAL, "holds"),
            },
        ),
        (
            f"นาย{MAN} รองปลัดกระทรวงการคลัง ในฐานะโฆษกกระทรวงการคลัง กล่าว",
            {
                (MAN, "รองปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
                (MAN, "โฆษกกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
            },
        ),
        (
            f"นาย{MAN} รองอธิบดีกรมทดสอบ รักษาราชการแทนอธิบดีกรมทดสอบ เปิดเผย",
            {
                (MAN, "รองอธิบดีกรมทดสอบ", "กรมทดสอบ", "holds"),
                (MAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "acting"),
            },
        ),
        (
            f"นาย{MAN} อดีตอธิบดีกรมทดสอบ กล่าว",
            {(MAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "former")},
        ),
        (
            f"นาย{MAN} อัครราชทูต สถานเอกอัครราชทูต ณ กรุงตัวอย่าง เข้าพบ",
            {(MAN, "อัครราชทูต", "สถานเอกอัครราชทูต ณ กรุงตัวอย่าง", "holds")},
        ),
        (
            f"นาย{MAN} ผู้ว่าราชการจังหวัดภูเก็ตลงพื้นที่",
            {(MAN, "ผู้ว่าราชการจังหวัดภูเก็ต", "จังหวัดภูเก็ต", "holds")},
        ),
        (
            f"นาย{MAN} ประธานบริษัท ตัวอย่าง ทดสอบ จำกัด เข้าพบ",
            {(MAN, "ประธานบริษัท ตัวอย่าง ทดสอบ จำกัด", "บริษัท ตัวอย่าง ทดสอบ จำกัด", "holds")},
        ),
        (
            f"พลเอก {MAN}\nรองนายกรัฐมนตรี ให้การต้อนรับ",
            {(MAN, "รองนายกรัฐมนตรี", None, "holds")},
        ),
        (
            f"นาย{MAN} ปลัดกระทรวงการคลัง และเจ้าหน้าที่ที่เกี่ยวข้อง เข้าร่วม",
            {(MAN, "ปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds")},
        ),
        (f"นาย{MAN} เดินทางถึงจังหวัดภูเก็ต", set()),
    ],
)
def test_a_post_behind_the_name(text: str, rows: set[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            f"ตามที่รองนายกรัฐมนตรี (นาย{MAN}) และรัฐมนตรีว่าการกระทรวงการคลัง เสนอ",
            {
                (MAN, "รองนายกรัฐมนตรี", None, "holds"),
                (MAN, "รัฐมนตรีว่าการกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
            },
        ),
        (
            f"นโยบายของนายกรัฐมนตรี นางสาว{WOMAN} เกี่ยวกับการทดสอบ",
            {(WOMAN, "นายกรัฐมนตรี", None, "holds")},
        ),
        (
            f"ของนายกรัฐมนตรี และ รองนายกรัฐมนตรี (พลเอก{MAN}) ที่",
            {(MAN, "รองนายกรัฐมนตรี", None, "holds")},
        ),
        (
            f"โฆษกประจำรองนายกรัฐมนตรี (พลเอก {MAN})",
            {(MAN, "รองนายกรัฐมนตรี", None, "holds")},
        ),
        (
            f"หารือกับ Mr. John Sample (นาย{MAN}) รองประธานองค์การทดสอบ และคณะ",
            {(MAN, "รองประธานองค์การทดสอบ", "องค์การทดสอบ", "holds")},
        ),
    ],
)
def test_a_post_before_the_name(text: str, rows: set[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("เลขาธิการสำนักงานทดสอบ สำนักนายกรัฐมนตรี", "สำนักงานทดสอบ สำนักนายกรัฐมนตรี"),
        ("ผู้ตรวจราชการกระทรวง (ผู้ตรวจราชการ) สำนักงานทดสอบ", "สำนักงานทดสอบ"),
        ("รองเลขาธิการนายกรัฐมนตรีฝ่ายการเมือง", None),
        ("เอกอัครราชทูตราชอาณาจักรสวีเดนประจำประเทศไทย", "ราชอาณาจักรสวีเดน"),
        ("เอกอัครราชทูตไอร์แลนด์ประจำประเทศไทย", None),
        ("ที่ปรึกษาด้านยุทธศาสตร์ (กลุ่มธุรกิจพลังงาน)", None),
        ("รองปลัดกระทรวงยุติธรรม คณะกรรมการฯ", "กระทรวงยุติธรรม"),
        ("รัฐมนตรีว่าการกระทวงการคลัง", "กระทวงการคลัง"),
        ("ผู้อำนวยการโรงพยาบาลจะนะ", "โรงพยาบาลจะนะ"),
        ("นายกองค์การบริหารส่วนตำบลทดสอบ", "องค์การบริหารส่วนตำบลทดสอบ"),
        ("รองปลัดกระทรวงยุติธรรม (รองปลัด ยธ.)", "กระทรวงยุติธรรม"),
        ("สมาชิกสภาผู้แทนราษฎรจังหวัดสระบุรีเขต 4", "สภาผู้แทนราษฎรจังหวัดสระบุรีเขต 4"),
    ],
)
def test_whose_a_post_is(post: str, body: str | None) -> None:
    assert {org for _, _, org, _ in rows_of(f"นาย{MAN} {post} กล่าวว่า")} == {body}


def test_a_body_cut_short_is_named_in_full_where_the_document_does() -> None:
    text = f"นาย{MAN} ปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม และนาง{WOMAN} ผู้ช่วยปลัดกระทรวงดิจิทัลฯ เข้าร่วม"
    whole = "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"
    assert {org for _, _, org, _ in rows_of(text)} == {whole}


def test_one_post_under_two_forms_is_one_row_in_the_longest() -> None:
    text = f"ผช.ปลัดเกษตรฯ นาย{MAN} ประชุม\nนาย{MAN} ผู้ช่วยปลัดกระทรวงเกษตรและสหกรณ์ กล่าว"
    assert rows_of(text) == {(MAN, "ผู้ช่วยปลัดกระทรวงเกษตรและสหกรณ์", "กระทรวงเกษตรและสหกรณ์", "holds")}


def test_the_short_form_of_a_body_gets_its_full_name() -> None:
    text = f"กระทรวงทดสอบ (ทส.) ชี้แจง\nนาย{MAN} ผู้ตรวจราชการ ทส. กล่าว"
    assert rows_of(text) == {(MAN, "ผู้ตรวจราชการ ทส.", "กระทรวงทดสอบ", "holds")}


def test_member_and_secretary_are_two_posts() -> None:
    text = f"นาย{MAN} ผู้อำนวยการกองทดสอบ กรรมการและเลขานุการคณะกรรมการทดลอง เปิดเผย"
    assert rows_of(text) == {
        (MAN, "ผู้อำนวยการกองทดสอบ", "กองทดสอบ", "holds"),
        (MAN, "กรรมการ", "คณะกรรมการทดลอง", "holds"),
        (MAN, "เลขานุการคณะกรรมการทดลอง", "คณะกรรมการทดลอง", "holds"),
    }


def test_who_leads_a_subcommittee_in_brackets_has_its_chair() -> None:
    text = f"คณะอนุกรรมการทดสอบ (โดยมี นาย{MAN} อธิบดีกรมทดลอง เป็นประธาน) รายงาน"
    assert (MAN, "ประธาน", "คณะอนุกรรมการทดสอบ", "holds") in rows_of(text)


def test_presiding_at_a_meeting_is_no_post() -> None:
    text = f"นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุมคณะกรรมการทดสอบ"
    assert rows_of(text) == {(MAN, "รองนายกรัฐมนตรี", None, "holds")}


def test_spans_hold_the_name_and_the_words_of_the_post() -> None:
    text = f"วันนี้ นาย{MAN} ปลัดกระทรวงการคลัง กล่าว"
    (role,) = reading_of(text).roles
    assert [text[start:end] for start, end in role.spans] == [f"นาย{MAN}", "ปลัดกระทรวงการคลัง"]


def test_a_post_by_the_short_name_of_its_body_is_the_same_post() -> None:
    text = (
        "องค์การทดสอบระหว่างประเทศ (JICA) แจ้ง\n"
        f"นาย{MAN} รองประธานองค์การทดสอบระหว่างประเทศ เข้าพบ\n"
        f"นาย{MAN} รองประธาน JICA กล่าว"
    )
    assert {post for _, post, _, _ in rows_of(text)} == {"รองประธานองค์การทดสอบระหว่างประเทศ"}


def test_heads_of_government_have_their_state() -> None:
    text = f"นาย{MAN} นายกรัฐมนตรีสาธารณรัฐประชาธิปไตยประชาชนลาวและนาย{WOMAN} นายกรัฐมนตรีญี่ปุ่นเดินทางเยือน"
    assert rows_of(text) == {
        (
            MAN,
            "นายกรัฐมนตรีสาธารณรัฐประชาธิปไตยประชาชนลาว",
            "สาธารณรัฐประชาธิปไตยประชาชนลาว",
            "holds",
        ),
        (WOMAN, "นายกรัฐมนตรีญี่ปุ่น", "ญี่ปุ่น", "holds"),
    }


def test_the_post_before_by_whom_something_was_done_is_not_his() -> None:
    assert rows_of(f"ในฐานะหัวหน้าคณะผู้แทนทดสอบ โดยพลเอก {MAN} กล่าว") == set()


def test_presiding_where_news_speaks_of_an_appointment_is_no_post() -> None:
    text = f"เร่งพิจารณาแต่งตั้งคณะทำงาน พลเอก {MAN} รองนายกรัฐมนตรี เป็นประธานประชุมคณะกรรมการทดสอบ"
    assert rows_of(text) == {(MAN, "รองนายกรัฐมนตรี", None, "holds")}


def test_who_stopped_doing_a_duty_is_suspended_from_it_and_has_the_other_post() -> None:
    text = (
        f"พลเอก {MAN} รัฐมนตรีว่าการกระทรวงการคลัง ได้หยุดปฏิบัติหน้าที่นายกรัฐมนตรี "
        "ตั้งแต่เมื่อวันที่ 24 ส.ค. 65 ตามคำสั่งศาล"
    )
    told = {(role.post, role.reported, role.how, role.start) for role in reading_of(text).roles}
    assert told == {
        ("รัฐมนตรีว่าการกระทรวงการคลัง", "holds", "substantive", None),
        ("นายกรัฐมนตรี", "holds", "suspended", "2022-08-24"),
    }


def test_a_suspension_is_loaded_neither_as_holding_nor_as_acting() -> None:
    text = f"พลเอก {MAN} หยุดปฏิบัติหน้าที่นายกรัฐมนตรี ตั้งแต่วันที่ 24 ส.ค. 65\n"
    (record,) = news_records([Raw("test.txt", f"หัวข้อ\nวันพุธที่ 24 สิงหาคม 2565\n{text}")])
    assert isinstance(record, SourceRecord)
    assert [statement.fact.KIND for statement in record.statements] == []


@pytest.mark.parametrize("post", ["รอง ผบ.ตร.", "รอง นรม.", "รอง ผกก.3"])
def test_the_word_for_a_deputy_is_no_third_name(post: str) -> None:
    assert rows_of(f"พล.ต.อ.{MAN} {post} กล่าวว่า") == {(MAN, post, None, "holds")}


def test_a_minister_s_staff_share_their_post() -> None:
    text = f"พร้อมด้วย นาย{MAN} นาง{WOMAN} คณะทำงานรัฐมนตรีว่าการกระทรวงมหาดไทย เข้าร่วม"
    assert {(person, post) for person, post, _, _ in rows_of(text)} == {
        (MAN, "คณะทำงานรัฐมนตรีว่าการกระทรวงมหาดไทย"),
        (WOMAN, "คณะทำงานรัฐมนตรีว่าการกระทรวงมหาดไทย"),
    }


def test_who_is_designate_is_appointed() -> None:
    text = "เชิญนายสมชาย ทดลองดี ว่าที่อธิบดีกรมตัวอย่าง มาพบ"
    assert rows_of(text) == {("สมชาย ทดลองดี", "อธิบดีกรมตัวอย่าง", "กรมตัวอย่าง", "appointed")}


def test_a_body_on_the_line_below_its_secretary() -> None:
    text = "นางสมหญิง ทดลองดี เลขาธิการ\nคณะกรรมการส่งเสริมการทดสอบ (คสท.) เปิดเผย"
    body = "คณะกรรมการส่งเสริมการทดสอบ"
    assert rows_of(text) == {("สมหญิง ทดลองดี", f"เลขาธิการ{body}", body, "holds")}


def test_who_is_named_again_has_no_share_in_the_next_ones_post() -> None:
    text = "นายสมชาย ทดลองดี นายกรัฐมนตรี มาถึง\nนายสมชาย และ นายสมหมาย ตัวอย่าง รองนายกรัฐมนตรี แบ่งงานกัน"
    assert {row[:2] for row in rows_of(text)} == {
        ("สมชาย ทดลองดี", "นายกรัฐมนตรี"),
        ("สมหมาย ตัวอย่าง", "รองนายกรัฐมนตรี"),
    }


@pytest.mark.parametrize("before", ["คณะกรรมการและ", "คณะกรรมการ และ", "กรรมการ และ"])
def test_the_post_acted_in_behind_a_board_seat(before: str) -> None:
    firm = "บริษัท ทดสอบ ตัวอย่าง จำกัด"
    rows = rows_of(f"นาย{MAN} {before}รักษาการกรรมการผู้จัดการ {firm} เข้าร่วม")
    assert (MAN, "กรรมการผู้จัดการ", firm, "acting") in rows


def test_in_capacity_without_its_last_letter() -> None:
    text = f"นาย{MAN} อธิบดีกรมทดสอบ ในฐานผู้อำนวยการศูนย์ทดลอง กล่าว"
    assert rows_of(text) == {
        (MAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "holds"),
        (MAN, "ผู้อำนวยการศูนย์ทดลอง", "ศูนย์ทดลอง", "holds"),
    }


def test_a_dot_behind_the_first_name_is_a_slip() -> None:
    text = "รองศาสตราจารย์สมหญิง. ทดลองดี อธิการบดีมหาวิทยาลัยทดสอบ และผู้บริหารมหาวิทยาลัย"
    post = "อธิการบดีมหาวิทยาลัยทดสอบ"
    assert rows_of(text) == {("สมหญิง ทดลองดี", post, "มหาวิทยาลัยทดสอบ", "holds")}
