"""Names in a row: which of them a post before, between or behind them belongs to."""

from __future__ import annotations

from tests.extraction.reads import rows_of

MAN = "สมชาย ตัวอย่าง"
WOMAN = "สมหญิง ทดลอง"


def test_a_post_in_a_row_of_names_belongs_to_the_name_before_it() -> None:
    text = f"นาย{MAN} ปลัดกระทรวงการคลัง นาง{WOMAN} อธิบดีกรมทดสอบ เข้าร่วม"
    assert rows_of(text) == {
        (MAN, "ปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
        (WOMAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "holds"),
    }


def test_names_joined_before_one_post_share_it() -> None:
    text = f"นาย{MAN} และนาง{WOMAN} ผู้ช่วยปลัดกระทรวงการคลัง ลงพื้นที่"
    assert rows_of(text) == {
        (MAN, "ผู้ช่วยปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
        (WOMAN, "ผู้ช่วยปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
    }


def test_names_in_a_row_share_a_post_that_several_can_have() -> None:
    text = f"โดยมี นาง{WOMAN} นาย{MAN} รองปลัดกระทรวงการคลัง เข้าร่วม"
    assert rows_of(text) == {
        (WOMAN, "รองปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
        (MAN, "รองปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
    }


def test_names_in_a_row_do_not_share_a_post_that_one_has() -> None:
    text = f"โดยมี นาง{WOMAN} นาย{MAN} ปลัดกระทรวงการคลัง เข้าร่วม"
    assert rows_of(text) == {(MAN, "ปลัดกระทรวงการคลัง", "กระทรวงการคลัง", "holds")}


def test_who_has_a_post_elsewhere_gets_none_from_a_row_of_names() -> None:
    text = f"นาง{WOMAN} รัฐมนตรีว่าการกระทรวงการคลัง กล่าว\nพร้อมด้วย นาง{WOMAN} นาย{MAN} รองอธิบดีกรมทดสอบ"
    assert rows_of(text) == {
        (WOMAN, "รัฐมนตรีว่าการกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
        (MAN, "รองอธิบดีกรมทดสอบ", "กรมทดสอบ", "holds"),
    }


def test_names_with_their_english_form_between_share_a_post() -> None:
    text = f"นาย{MAN} (Mr. John Sample) และนาง{WOMAN} (Ms. Jane Sample) ประธานสมาคมทดสอบ เข้าพบ"
    assert rows_of(text) == {
        (MAN, "ประธานสมาคมทดสอบ", "สมาคมทดสอบ", "holds"),
        (WOMAN, "ประธานสมาคมทดสอบ", "สมาคมทดสอบ", "holds"),
    }


def test_the_post_before_the_next_bracket_is_the_next_person_s() -> None:
    text = (
        f"โดยรัฐมนตรีว่าการกระทรวงการคลัง (นาย{MAN}) "
        f"และรัฐมนตรีช่วยว่าการกระทรวงการคลัง (นาง{WOMAN}) มอบหมาย"
    )
    assert rows_of(text) == {
        (MAN, "รัฐมนตรีว่าการกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
        (WOMAN, "รัฐมนตรีช่วยว่าการกระทรวงการคลัง", "กระทรวงการคลัง", "holds"),
    }


def test_a_foreigner_in_latin_letters_shares_no_post_with_a_thai_unsaid() -> None:
    text = f"โดยมี นาย{MAN} Dr. John Sample ผู้แทนองค์การทดสอบ เข้าร่วม"
    assert rows_of(text) == {("John Sample", "ผู้แทนองค์การทดสอบ", "องค์การทดสอบ", "holds")}


def test_a_post_that_goes_on_to_somebody_is_not_the_name_behind_it() -> None:
    assert rows_of(f"ยกย่องให้เป็นผู้นำของ นาย{MAN} กล่าว") == set()
    assert rows_of(f"เจ้าหน้าที่กว่า 100 นาย{MAN} กล่าว") == set()
