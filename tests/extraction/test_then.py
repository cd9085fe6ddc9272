"""Posts told of a time gone by: had once, not held on the day of the text."""

from __future__ import annotations

import pytest

from tests.extraction.reads import rows_of

MAN = "สมชาย ตัวอย่าง"
FINANCE = "กระทรวงการคลัง"


@pytest.mark.parametrize(
    "text",
    [
        f"ก่อตั้งเมื่อปี 2518 โดยนาย{MAN} นายกรัฐมนตรีในขณะนั้น เป็นผู้ลงนาม",
        f"เมื่อปี 2481 นาย{MAN} นายกรัฐมนตรี (ในขณะนั้น) ประกาศใช้",
        f"ซึ่งรัฐบาลในขณะนั้น นำโดย นาย{MAN} นายกรัฐมนตรี เห็นความสำคัญ",
    ],
)
def test_who_was_premier_then_was_it_once(text: str) -> None:
    assert rows_of(text) == {(MAN, "นายกรัฐมนตรี", None, "former")}


def test_the_word_then_is_no_part_of_the_body() -> None:
    text = f"นาย{MAN} อธิบดีกรมทดสอบในขณะนั้น ได้ลงนาม"
    assert rows_of(text) == {(MAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "former")}


def test_of_joined_posts_all_were_had_then() -> None:
    text = f"โดยรองนายกรัฐมนตรี (นาย{MAN}) และรัฐมนตรีว่าการ{FINANCE} ในขณะนั้น เป็นประธาน"
    assert rows_of(text) == {
        (MAN, "รองนายกรัฐมนตรี", None, "former"),
        (MAN, f"รัฐมนตรีว่าการ{FINANCE}", FINANCE, "former"),
    }


def test_a_post_once_had_stands_beside_the_present_one() -> None:
    text = f"นาย{MAN} อธิบดีกรมทดสอบ (เมื่อครั้งดำรงตำแหน่งอธิบดีกรมทดลอง) กล่าว"
    assert rows_of(text) == {
        (MAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "holds"),
        (MAN, "อธิบดีกรมทดลอง", "กรมทดลอง", "former"),
    }


@pytest.mark.parametrize("then", ["ขณะนั้น", "ซึ่งในขณะนั้นมี"])
def test_an_event_dated_by_then_tells_of_present_posts(then: str) -> None:
    text = f"{then} นาย{MAN} อธิบดีกรมทดสอบ เดินทางมาถึง"
    assert rows_of(text) == {(MAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "holds")}
