"""Where the words of a post end."""

from __future__ import annotations

import pytest

from tests.extraction.reads import rows_of

MAN = "สมชาย ตัวอย่าง"
WOMAN = "สมหญิง ทดลอง"
LEARNING = "การอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (f"นาย{MAN} กรรมการผู้จัดการ บริษัท ทดสอบ ตัวอย่าง จำกัด หรือ ทต. กล่าว", {"กรรมการผู้จัดการ"}),
        (f"เพื่อผู้แทนราษฎรต่อไป” นาย{MAN}กล่าว", set()),
        (f"นาย{MAN} ประธาน JETRO Bangkok เข้าเยี่ยม", {"ประธาน JETRO Bangkok"}),
        (f"นาย{MAN} เอกอัครราชทูตญี่ปุ่นและคณะ เข้าพบ", {"เอกอัครราชทูตญี่ปุ่น"}),
        (f"นาย{MAN} อธิบดีกรมทดสอบ และโฆษกกรมทดสอบ กล่าว", {"อธิบดีกรมทดสอบ", "โฆษกกรมทดสอบ"}),
        (f"นาย{MAN} อธิบดีกรมทดสอบ และรักษาการอธิบดีกรมทดลอง กล่าว", {"อธิบดีกรมทดสอบ", "อธิบดีกรมทดลอง"}),
        (f"นาย{MAN} รองนายกรัฐมนตรี รมว.คลัง เป็นประธาน", {"รองนายกรัฐมนตรี", "รมว.คลัง"}),
        (f"นาย{MAN} ประธานสมาคมทดสอบและกรรมการ เข้าร่วม", {"ประธานสมาคมทดสอบ"}),
        (f"นาย{MAN} รองอธิบดีกรมทดสอบ และรองประธานกรรมการทดลอง กล่าว",
         {"รองอธิบดีกรมทดสอบ", "รองประธานกรรมการทดลอง"}),
        (f"นาย{MAN} ปลัดกระทรวงการคลัง และกรรมการจากหน่วยงาน เข้าร่วม", {"ปลัดกระทรวงการคลัง"}),
        (f"โดยมีนาย{MAN} เป็นนายกสมาคมทดสอบ", {"นายกสมาคมทดสอบ"}),
        (f"นาย{MAN} รมว.{LEARNING} กล่าว", {f"รมว.{LEARNING}"}),
    ],
)  # fmt: skip
def test_where_the_words_of_a_post_end(text: str, posts: set[str]) -> None:
    assert {post for _, post, _, _ in rows_of(text)} == posts


def test_the_number_of_the_next_item_is_no_part_of_a_post() -> None:
    text = f"ได้แก่ 1) นาย{MAN} รองอธิบดีกรมทดสอบ 2) นาง{WOMAN} รองอธิบดีกรมทดลอง เข้าร่วม"
    assert rows_of(text) == {
        (MAN, "รองอธิบดีกรมทดสอบ", "กรมทดสอบ", "holds"),
        (WOMAN, "รองอธิบดีกรมทดลอง", "กรมทดลอง", "holds"),
    }


def test_a_bracket_that_began_before_the_post_is_no_part_of_it() -> None:
    assert rows_of(f"(พล.ต.อ.{MAN} รอง ผบ.ตร.) กล่าวว่า") == {(MAN, "รอง ผบ.ตร.", None, "holds")}


def test_a_comma_ends_a_post() -> None:
    text = "นายสมชาย ทดลองดี เลขาธิการคณะกรรมการทดสอบ, คณะกรรมการทดสอบ และผู้บริหาร เข้าร่วม"
    assert {row[1] for row in rows_of(text)} == {"เลขาธิการคณะกรรมการทดสอบ"}


def test_a_post_glued_to_the_family_name_is_no_part_of_it() -> None:
    text = f"นาย{MAN}ปลัดสำนักนายกรัฐมนตรี กล่าว"
    assert rows_of(text) == {(MAN, "ปลัดสำนักนายกรัฐมนตรี", "สำนักนายกรัฐมนตรี", "holds")}
