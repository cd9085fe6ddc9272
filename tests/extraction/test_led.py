"""Posts told around a name: the head of a body named before, posts behind ในฐานะ or ได้รับ."""

from __future__ import annotations

import pytest

from tests.extraction.reads import Row, persons_of, reading_of, rows_of

_OFFICE: Row = ("สมชาย ทดลองดี", "อธิบดีกรมตัวอย่าง", "กรมตัวอย่าง", "holds")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("ตั้งคณะทำงานทดสอบ โดยมี นายสมชาย ทดลองดี อธิบดีกรมตัวอย่าง เป็นประธาน แล้ว", "คณะทำงานทดสอบ"),
        (
            "ผ่านคณะกรรมการทดสอบเสียง (กทส.) ที่มี นายสมชาย ทดลองดี อธิบดีกรมตัวอย่าง เป็นประธาน ก่อนเสนอ",
            "คณะกรรมการทดสอบเสียง",
        ),
        # of two bodies the one right before the name
        (
            "คณะกรรมการใหญ่มอบให้คณะอนุกรรมการทดสอบภาพ ซึ่งมีนายสมชาย ทดลองดี อธิบดีกรมตัวอย่าง เป็นประธาน ทำ",
            "คณะอนุกรรมการทดสอบภาพ",
        ),
    ],
)  # fmt: skip
def test_who_heads_the_body_named_before(text: str, body: str) -> None:
    assert rows_of(text) == {_OFFICE, ("สมชาย ทดลองดี", "ประธาน", body, "holds")}


@pytest.mark.parametrize(
    "text",
    [
        "ร่วมประชุมคณะกรรมการทดสอบ โดยมี นายสมชาย ทดลองดี อธิบดีกรมตัวอย่าง เป็นประธาน แล้ว",
        "ประชุมคณะกรรมการทดสอบ ครั้งที่ 1/2565 โดยมี นายสมชาย ทดลองดี อธิบดีกรมตัวอย่าง เป็นประธาน แล้ว",
        "เชิญคณะกรรมการทดสอบ โดยมี นายสมชาย ทดลองดี อธิบดีกรมตัวอย่าง เป็นประธาน ในพิธีเปิดงาน",
    ],
)
def test_who_chairs_a_meeting_or_an_event_has_no_seat_by_that(text: str) -> None:
    assert rows_of(text) == {_OFFICE}


@pytest.mark.parametrize(
    "text",
    [
        "นายสมชาย ทดลองดี ในฐานะประธานคณะกรรมการทดสอบ กล่าวว่า",
        "นายสมชาย ทดลองดี คณะวิทยาศาสตร์ มหาวิทยาลัยตัวอย่าง ในฐานะประธานคณะกรรมการทดสอบ กล่าวว่า",
    ],
)
def test_a_post_behind_in_capacity_where_none_stands_before(text: str) -> None:
    assert rows_of(text) == {("สมชาย ทดลองดี", "ประธานคณะกรรมการทดสอบ", "คณะกรรมการทดสอบ", "holds")}


def test_a_verb_before_in_capacity_is_no_place_of_work() -> None:
    assert rows_of("นายสมชาย ทดลองดี เปิดเผยกับสมาคมทดสอบ ในฐานะประธานคณะกรรมการทดสอบ") == set()


def test_a_list_of_like_words_within_the_name_of_a_body() -> None:
    text = "นายสมชาย ทดลองดี เลขาธิการคณะกรรมการกิจการเสียง กิจการภาพ และกิจการคลื่นแห่งชาติ กล่าวว่า"
    body = "คณะกรรมการกิจการเสียง กิจการภาพ และกิจการคลื่นแห่งชาติ"
    assert rows_of(text) == {("สมชาย ทดลองดี", f"เลขาธิการ{body}", body, "holds")}


def test_the_number_of_the_next_item_is_no_part_of_the_body() -> None:
    text = (
        "เสนอแต่งตั้งข้าราชการ ดังนี้ 1.นายสมชาย ทดลองดี ไปดำรงตำแหน่ง วัฒนธรรมจังหวัดน่าน "
        "2.นางสมหญิง ตัวอย่าง ไปดำรงตำแหน่ง วัฒนธรรมจังหวัดตาก"
    )
    assert {row[2] for row in rows_of(text)} == {"จังหวัดน่าน", "จังหวัดตาก"}


def test_a_family_name_that_begins_like_a_teacher() -> None:
    text = "นายสมชาย ครูทดลองดี ประธานคณะกรรมการทดสอบ กล่าวว่า"
    assert [row[0] for row in rows_of(text)] == ["สมชาย ครูทดลองดี"]
    assert rows_of("นายสมชาย ทดลองดี (ครูเปิ้ล) สอนร้องเพลง") == set()


def test_the_prime_minister_before_a_name_is_no_title() -> None:
    assert persons_of("ส่วนนายกแพทดลอง รวมทั้งผมเอง เห็นด้วย") == []


def test_the_number_of_a_term_before_that_of_the_meeting() -> None:
    text = "นายสมชาย ทดลองดี ปลัดกระทรวงแรงงาน เป็นประธานการประชุมคณะกรรมการทดสอบ ชุดที่ 21 ครั้งที่ 8/2565"
    assert [meeting.number for meeting in reading_of(text).meetings] == ["8/2565"]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "ทำให้ ดร.สมชาย ทดลองดี ได้รับแต่งตั้งให้ดำรงตำแหน่งผู้อำนวยการใหญ่องค์การทดสอบ สมัยที่สอง",
            "ผู้อำนวยการใหญ่องค์การทดสอบ",
        ),
        ("ยินดีกับนายสมชาย ทดลองดี ที่ได้รับเลือกเป็นประธานสภาทดสอบ", "ประธานสภาทดสอบ"),
    ],
)
def test_who_got_a_post_as_a_sentence_tells(text: str, post: str) -> None:
    assert {row[1::2] for row in rows_of(text)} == {(post, "appointed")}


def test_the_body_ends_before_what_is_said_of_it() -> None:
    text = "เห็นชอบแต่งตั้งกรรมการในคณะกรรมการทดสอบระบบเรียบร้อยแล้ว ได้แก่ 1) นายสมชาย ทดลองดี"
    assert {row[2] for row in rows_of(text)} == {"คณะกรรมการทดสอบระบบ"}


def test_what_a_deputy_is_in_charge_of_before_the_post_he_acts_in() -> None:
    text = (
        "เรือโท สมชาย ทดลองดี รองผู้อำนวยการการทดสอบแห่งประเทศไทย สายบริหารการเงิน "
        "รักษาการแทน ผู้อำนวยการการทดสอบแห่งประเทศไทย กล่าว"
    )
    assert {row[1::2] for row in rows_of(text)} == {
        ("รองผู้อำนวยการการทดสอบแห่งประเทศไทย สายบริหารการเงิน", "holds"),
        ("ผู้อำนวยการการทดสอบแห่งประเทศไทย", "acting"),
    }


def test_royal_patronage_is_no_part_of_a_body() -> None:
    text = "นายสมชาย ทดลองดี ประธานคณะกรรมการทดสอบแห่งประเทศไทยในพระบรมราชูปถัมภ์ กล่าว"
    assert {row[2] for row in rows_of(text)} == {"คณะกรรมการทดสอบแห่งประเทศไทย"}


def test_who_is_named_again_gets_no_seat_of_the_body_told_before() -> None:
    text = (
        "กระทรวงแต่งตั้งคณะกรรมการทดสอบเมือง แล้ว\nนายสมชาย ทดลองดี ปลัดกระทรวงทดสอบ เป็นประธานการประชุม "
        "คณะกรรมการทดสอบเมือง และมีรองผู้ว่าการ เป็นกรรมการและเลขานุการ\nนายสมชายฯ ได้ให้ข้อเสนอแนะ"
    )
    assert rows_of(text) == {("สมชาย ทดลองดี", "ปลัดกระทรวงทดสอบ", "กระทรวงทดสอบ", "holds")}
