"""Which of several possible holders comes first."""

from __future__ import annotations

import pytest

from tests.tenures.told import Told

SOMCHAI, SOMYING = "สมชาย ใจดี", "สมหญิง ดีใจ"


def told_of(told: Told, post: str, *days: tuple[str, str]) -> Told:
    for day, name in days:
        told.text(day, f"{name} {post} เปิดงานวันนี้")
    return told


@pytest.mark.parametrize(
    ("day", "first"), [("2020-09-20", SOMCHAI), ("2020-09-30", SOMCHAI), ("2020-10-01", SOMYING)]
)
def test_heads_of_departments_change_on_the_first_of_october(
    told: Told, day: str, first: str
) -> None:
    days = ("2020-07-01", f"นาย{SOMCHAI}"), ("2020-10-12", f"นางสาว{SOMYING}")
    (rows,) = told_of(told, "อธิบดีกรมทดลอง", *days).who("อธิบดีกรมทดลอง", day)
    assert next(holder for holder, *_ in rows) == first
    assert len(rows) == 2


def test_a_governor_seen_after_the_day_came_with_it(told: Told) -> None:
    days = ("2020-09-28", f"นาย{SOMCHAI}"), ("2021-06-01", f"นางสาว{SOMYING}")
    post = "ผู้ว่าราชการจังหวัดน่าน"
    (rows,) = told_of(told, post, *days).who(post, "2020-10-05")
    assert [holder for holder, *_ in rows] == [SOMYING, SOMCHAI]


@pytest.mark.parametrize(
    "post",
    [
        "รัฐมนตรีว่าการกระทรวงการคลัง",
        "ประธานกรรมการการทดลองแห่งประเทศไทย",
        "ผู้อำนวยการธนาคารทดลอง",
    ],
)
def test_ministers_boards_and_banks_change_on_any_day(told: Told, post: str) -> None:
    days = ("2020-09-28", f"นาย{SOMCHAI}"), ("2021-06-01", f"นางสาว{SOMYING}")
    (rows,) = told_of(told, post, *days).who(post, "2020-10-05")
    assert [holder for holder, *_ in rows] == [SOMCHAI, SOMYING]


def test_two_such_days_between_tell_nothing(told: Told) -> None:
    days = ("2019-09-02", f"นาย{SOMCHAI}"), ("2020-10-12", f"นางสาว{SOMYING}")
    (rows,) = told_of(told, "อธิบดีกรมทดลอง", *days).who("อธิบดีกรมทดลอง", "2020-09-20")
    assert [holder for holder, *_ in rows] == [SOMYING, SOMCHAI]


def test_far_from_it_acting_is_less_likely_than_a_term(told: Told) -> None:
    told.text("2020-01-06", f"นาย{SOMCHAI} ผู้ว่าการการทดลองแห่งประเทศไทย เปิดงานวันนี้")
    acting = "รองผู้ว่าการ รักษาการผู้ว่าการการทดลองแห่งประเทศไทย"
    told.text("2020-12-01", f"นางสาว{SOMYING} {acting} เปิดงานวันนี้")
    far, near = told.who("ผู้ว่าการการทดลองแห่งประเทศไทย", "2020-07-06", "2020-11-02")
    assert [status for _, status, _ in far] == ["substantive", "acting"]
    assert [status for _, status, _ in near] == ["acting", "substantive"]
