"""One full name in two offices of state that few hold, one after the other: one person."""

from __future__ import annotations

import pytest

from graph_loader.thai.posts import is_office
from tests.identity.told import Held, loaded, persons, told

GOVERNOR = ("นายเฉลิมพล พี่น้องทดสอบ", "ผู้ว่าราชการจังหวัด", "จังหวัดน่าน")
HEAD = ("นายเฉลิมพล พี่น้องทดสอบ", "อธิบดี", "กรมทดลอง")


def how_many(*said: tuple[str, Held]) -> int:
    records = [told(f"s{at}", day, held) for at, (day, held) in enumerate(said)]
    forwards, backwards = persons(loaded(*records)), persons(loaded(*reversed(records)))
    assert forwards == backwards
    return len(forwards)


def test_one_office_after_the_other() -> None:
    assert how_many(("2020-01-06", GOVERNOR), ("2022-03-07", HEAD)) == 1


def test_a_politician_who_was_an_official() -> None:
    minister = ("เฉลิมพล พี่น้องทดสอบ", "รัฐมนตรีช่วยว่าการ", "กระทรวงการคลัง")
    assert how_many(("2020-01-06", HEAD), ("2020-09-07", minister)) == 1


@pytest.mark.parametrize(
    "other",
    [
        ("เฉลิมพล พี่น้องทดสอบ", "ผู้อำนวยการ", "โรงเรียนทดลอง"),
        ("เฉลิมพล พี่น้องทดสอบ", "นายอำเภอ", "อำเภอทดลอง"),
        ("เฉลิมพล พี่น้องทดสอบ", "กรรมการ", "การทดลองแห่งประเทศไทย"),
        ("เฉลิมพล พี่น้องทดสอบ", "สมาชิกสภาผู้แทนราษฎร", "สภาผู้แทนราษฎร"),
        ("นางเฉลิมพล พี่น้องทดสอบ", "รองปลัดกระทรวง", "กระทรวงการคลัง"),
        ("เฉลิมพล พี่น้องทดลอง", "รองปลัดกระทรวง", "กระทรวงการคลัง"),
        ("เฉลิมพล พี่น้องทดสอบ", "รัฐมนตรีว่าการ", "กระทรวงการต่างประเทศญี่ปุ่น"),
    ],
)
def test_what_is_no_such_office_or_name_leaves_two(other: Held) -> None:
    assert how_many(("2020-01-06", GOVERNOR), ("2020-09-07", other)) == 2


def test_offices_beside_each_other_are_two_people() -> None:
    said = (("2020-01-06", GOVERNOR), ("2020-03-02", HEAD), ("2020-06-01", GOVERNOR))
    assert how_many(*said) == 2


def test_unless_one_source_tells_of_both() -> None:
    both = told("c", "2020-02-03", GOVERNOR, HEAD)
    said = told("a", "2020-01-06", GOVERNOR), told("b", "2020-03-02", HEAD), both
    assert len(persons(loaded(*said, told("d", "2020-06-01", GOVERNOR)))) == 1


def test_too_long_between_leaves_two() -> None:
    assert how_many(("2010-01-04", GOVERNOR), ("2020-01-06", HEAD)) == 2


def test_strangers_in_latin_letters_leave_two() -> None:
    one = ("Zhang Jun", "เอกอัครราชทูต", "สถานเอกอัครราชทูตจีน")
    assert how_many(("2020-01-06", one), ("2021-01-04", ("Zhang Jun", "อธิบดี", "กรมทดลอง"))) == 2


@pytest.mark.parametrize(
    ("post", "few"),
    [("รมว.", True), ("รองผวจ.", True), ("ปลัดอำเภอ", False), ("ผอ.", False), ("ประธาน", False)],
)
def test_which_posts_few_hold(post: str, few: bool) -> None:
    assert is_office(post) is few
