"""Names apart from ranks and titles, and one person under several forms of a name."""

from __future__ import annotations

import pytest

from tests.extraction.reads import persons_of, reading_of


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("นายสมชาย ตัวอย่าง กล่าวว่า", ("นาย", "สมชาย ตัวอย่าง")),
        ("พลเอก สมชาย  ตัวอย่าง กล่าว", ("พลเอก", "สมชาย ตัวอย่าง")),
        ("โดยพล.อ.สมชาย ตัวอย่าง", ("พล.อ.", "สมชาย ตัวอย่าง")),
        ("ศ.ดร.สมหญิง ตัวอย่าง", ("ศ.ดร.", "สมหญิง ตัวอย่าง")),
        ("พลตำรวจเอก ดร.สมชาย ตัวอย่าง", ("พลตำรวจเอก ดร.", "สมชาย ตัวอย่าง")),
        ("ว่าที่ร้อยตรี สมชาย ตัวอย่าง", ("ว่าที่ร้อยตรี", "สมชาย ตัวอย่าง")),
        ("ร้อยตำรวจโทหญิง สมหญิง ตัวอย่าง", ("ร้อยตำรวจโทหญิง", "สมหญิง ตัวอย่าง")),
        ("นาวาอากาศเอก (พิเศษ) สมชาย ตัวอย่าง", ("นาวาอากาศเอก (พิเศษ)", "สมชาย ตัวอย่าง")),
        ("ม.ร.ว.สมชาย ตัวอย่าง", ("ม.ร.ว.", "สมชาย ตัวอย่าง")),
        ("นางสาวสมหญิง ตัวอย่าง ณ ทดสอบ", ("นางสาว", "สมหญิง ตัวอย่าง ณ ทดสอบ")),
        ("นายสมชาย ณ ทดสอบ กล่าว", ("นาย", "สมชาย ณ ทดสอบ")),
        ("นายสมชาย ตัวอย่างรัฐมนตรีว่าการกระทรวงการคลัง", ("นาย", "สมชาย ตัวอย่าง")),
        ("นายสมชาย ตัวอย่างผู้ใหญ่บ้าน หมู่ 3", ("นาย", "สมชาย ตัวอย่าง")),
        ("นายคิม ซอง-มิน เอกอัครราชทูต", ("นาย", "คิม ซอง-มิน")),
        ("นาง Jane Sample รองประธาน", ("นาง", "Jane Sample")),
        ("นายโรเบิร์ต ซี. ตัวอย่าง (Robert C. Sample) ที่ปรึกษา", ("นาย", "โรเบิร์ต ซี. ตัวอย่าง")),
    ],
)
def test_a_name_stands_apart_from_its_title(text: str, person: tuple[str, str]) -> None:
    assert persons_of(text) == [person]


@pytest.mark.parametrize(
    "text",
    [
        "นายกรัฐมนตรีกล่าวว่า",
        "นายจ้างและลูกจ้าง",
        "การพัฒนายกระดับคุณภาพ",
        "เดือนมิถุนายนที่ผ่านมา",
        "ช่วยเหลือเด็กชายวัย 3 ขวบ เด็กชายดังกล่าวปลอดภัย",
        "องค์การเภสัชกรรมจัดทำโครงการ",
        "สำนักงานนโยบายและแผนพลังงาน (สนพ.) ชี้แจง",
        "สมเด็จพระนางเจ้าฯ พระบรมราชินี",
        "ตั้งแต่ปี พ.ศ. 2563 และ ค.ศ. 2020",
        "แพทย์ทนายความร่วมหารือ",
    ],
)
def test_what_only_looks_like_a_title_names_nobody(text: str) -> None:
    assert persons_of(text) == []


def test_a_first_name_alone_is_the_person_named_in_full() -> None:
    text = "นายสมชาย ตัวอย่าง อธิบดีกรมทดสอบ เปิดเผย\nนายสมชาย กล่าวว่า\nนายสมชายฯ ย้ำ\nนายสมชายยังกล่าว"
    assert persons_of(text) == [("นาย", "สมชาย ตัวอย่าง")]
    assert len(reading_of(text).persons[0].mentions) == 4


def test_a_verb_behind_a_first_name_is_no_family_name() -> None:
    text = "พลเอกสมชาย เร่งงานทดสอบ\nพลเอกสมชาย ตัวอย่าง รองนายกรัฐมนตรี กล่าว"
    assert persons_of(text) == [("พลเอก", "สมชาย ตัวอย่าง")]


def test_two_persons_of_one_first_name_stay_two() -> None:
    text = "นายสมชาย ตัวอย่าง อธิบดีกรมทดสอบ และนายสมชาย ทดลอง รองอธิบดีกรมทดสอบ"
    assert [name for _, name in persons_of(text)] == ["สมชาย ตัวอย่าง", "สมชาย ทดลอง"]


def test_an_english_name_in_brackets_is_no_second_person() -> None:
    text = "นายจอห์น ตัวอย่าง (Mr. John Sample) เอกอัครราชทูตญี่ปุ่น เข้าพบ"
    assert persons_of(text) == [("นาย", "จอห์น ตัวอย่าง")]


def test_the_longest_honorific_is_kept() -> None:
    assert persons_of("ดร.สมชาย ตัวอย่าง พบ ศาสตราจารย์ ดร.สมชาย ตัวอย่าง") == [
        ("ศาสตราจารย์ ดร.", "สมชาย ตัวอย่าง")
    ]


def test_a_first_name_that_is_also_a_professor_s_title_stays() -> None:
    assert persons_of("นายเกียรติคุณ ตัวอย่าง กล่าว") == [("นาย", "เกียรติคุณ ตัวอย่าง")]
    assert persons_of("ศาสตราจารย์เกียรติคุณสมชาย ตัวอย่าง กล่าว") == [
        ("ศาสตราจารย์เกียรติคุณ", "สมชาย ตัวอย่าง")
    ]


def test_in_a_list_two_of_one_first_name_stay_two() -> None:
    text = "ก\nข\nค\nง\nแต่งตั้ง\n1. นายสมชาย ตัวอย่าง กรรมการ\n2. นายสมชาย ทดลอง\n3. นายสมชาย ทดสอบ\n"
    assert [name for _, name in persons_of(text)] == [
        "สมชาย ตัวอย่าง",
        "สมชาย ทดลอง",
        "สมชาย ทดสอบ",
    ]


def test_a_courtesy_title_counts_before_two_names_and_a_post() -> None:
    assert persons_of("และคุณสมหญิง ตัวอย่าง ประธานกรรมการ บริษัท ทดสอบ จำกัด") == [("คุณ", "สมหญิง ตัวอย่าง")]
    assert persons_of("ด้าน คุณภาพ มาตรฐาน กรรมการ และ คุณสมบัติ ทั่วไป ผู้อำนวยการ") == []
