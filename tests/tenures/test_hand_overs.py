"""One goes, another comes: reshuffles, retirement lists, acting heads, caretakers."""

from __future__ import annotations

import pytest

from tests.tenures.told import Told

HEAD = "อธิบดีกรมทดลอง"
SOMCHAI, SOMYING, SOMMAI = "สมชาย ใจดี", "สมหญิง ดีใจ", "สมหมาย รักงาน"
MOVES = (
    "คณะรัฐมนตรีมีมติเห็นชอบแต่งตั้ง นายสมชาย ใจดี อธิบดีกรมทดลอง ให้ดำรงตำแหน่ง อธิบดีกรมสอบทาน "
    "และนางสาวสมหญิง ดีใจ รองอธิบดีกรมทดลอง ให้ดำรงตำแหน่ง อธิบดีกรมทดลอง "
    "ตั้งแต่วันที่ 1 ตุลาคม 2563"
)


def test_a_reshuffle_moves_two_on_one_day(told: Told) -> None:
    told.text("2020-03-02", "นายสมชาย ใจดี อธิบดีกรมทดลอง เปิดงานวันนี้")
    told.text("2020-08-18", MOVES)
    told.text("2020-11-02", "นางสาวสมหญิง ดีใจ อธิบดีกรมทดลอง เปิดงานวันนี้")
    told.text("2020-11-03", "นายสมชาย ใจดี อธิบดีกรมสอบทาน เปิดงานวันนี้")
    last, first = told.who(HEAD, "2020-09-30", "2020-10-01")
    assert last == [(SOMCHAI, "substantive", "possible")]
    assert first == [(SOMYING, "substantive", "certain")]
    assert told.who("อธิบดีกรมสอบทาน", "2020-10-01") == [[(SOMCHAI, "substantive", "certain")]]
    (deputy,) = told.who("รองอธิบดีกรมทดลอง", "2020-10-01")
    assert deputy == []


def test_of_a_reshuffle_that_nobody_saw_the_new_one_comes_first(told: Told) -> None:
    told.text("2020-08-18", MOVES)
    (rows,) = told.who(HEAD, "2020-12-01")
    assert rows == [(SOMYING, "substantive", "possible")]


COMMAND = """\
appointments:
  - {person: สมหญิง ดีใจ, role: อธิบดีกรมทดลอง, decided: 2024-04-28, from: 2024-04-27}
"""


def named(told: Told, name: str, *days: str) -> None:
    for day in days:
        told.text(day, f"{name} อธิบดีกรมทดลอง เปิดงานวันนี้")


def test_who_is_still_named_after_a_successor_began_is_not_sure(told: Told) -> None:
    named(told, "นายสมชาย ใจดี", "2024-03-01", "2024-04-20", "2024-04-29", "2024-06-11")
    told.record("2024-04-28", COMMAND)
    named(told, "นางสาวสมหญิง ดีใจ", "2024-06-14", "2024-07-01")
    before, amid, after = told.who(HEAD, "2024-04-10", "2024-05-20", "2024-06-20")
    assert before == [(SOMCHAI, "substantive", "certain")]
    assert sorted(amid) == sorted(
        [(SOMCHAI, "substantive", "possible"), (SOMYING, "substantive", "possible")]
    )
    assert after == [(SOMYING, "substantive", "certain")]


def test_a_successor_who_never_came_leaves_the_one_before_sure(told: Told) -> None:
    named(told, "นายสมชาย ใจดี", "2024-03-01", "2024-04-20", "2024-04-29", "2024-06-11")
    told.record("2024-04-28", COMMAND)
    (amid,) = told.who(HEAD, "2024-05-20")
    assert amid[0] == (SOMCHAI, "substantive", "certain")


def test_who_is_put_there_again_after_a_successor_is_sure(told: Told) -> None:
    named(told, "นายสมชาย ใจดี", "2024-03-01", "2024-04-20", "2024-05-29", "2024-06-11")
    told.record("2024-04-28", COMMAND)
    told.record(
        "2024-05-10",
        "tenures: [{person: สมชาย ใจดี, role: อธิบดีกรมทดลอง, from: 2024-05-10}]",
    )
    named(told, "นางสาวสมหญิง ดีใจ", "2024-06-14", "2024-07-01")
    (amid,) = told.who(HEAD, "2024-06-05")
    assert amid[0] == (SOMCHAI, "substantive", "certain")


def test_a_board_seat_ends_no_post(told: Told) -> None:
    told.text("2020-03-02", "นายสมชาย ใจดี อธิบดีกรมทดลอง เปิดงานวันนี้")
    told.record(
        "2020-08-18",
        """\
tenures:
  - {person: สมชาย ใจดี, role: อธิบดีกรมทดลอง, on: 2020-08-18}
appointments:
  - {person: สมชาย ใจดี, role: กรรมการการทดลองแห่งประเทศไทย, decided: 2020-08-18, from: 2020-10-01}
""",
    )
    told.text("2021-03-02", "นายสมชาย ใจดี อธิบดีกรมทดลอง เปิดงานวันนี้")
    assert told.who(HEAD, "2020-12-01") == [[(SOMCHAI, "substantive", "certain")]]


def test_a_retirement_list_ends_the_year_on_the_last_of_september(told: Told) -> None:
    told.text("2020-03-02", "นายสมชาย ใจดี อธิบดีกรมทดลอง เปิดงานวันนี้")
    told.record(
        "2020-09-01",
        "departures: [{person: สมชาย ใจดี, role: อธิบดีกรมทดลอง, until: 2020-09-30}]",
    )
    last, first = told.who(HEAD, "2020-09-30", "2020-10-01")
    assert last == [(SOMCHAI, "substantive", "possible")]
    assert first == []


def test_an_acting_head_between_two_heads(told: Told) -> None:
    told.text("2020-09-20", "นายสมชาย ใจดี อธิบดีกรมทดลอง เปิดงานวันนี้")
    told.text("2020-10-20", "นายสมหมาย รักงาน รักษาราชการแทนอธิบดีกรมทดลอง เปิดงานวันนี้")
    told.text("2020-11-10", "นายสมหมาย รักงาน รักษาราชการแทนอธิบดีกรมทดลอง เปิดงานวันนี้")
    told.text("2020-12-20", "นางสาวสมหญิง ดีใจ อธิบดีกรมทดลอง เปิดงานวันนี้")
    rows, early, late = told.who(HEAD, "2020-11-01", "2020-09-20", "2020-12-20")
    assert rows[0] == (SOMMAI, "acting", "certain")
    assert [row for row in rows if row[2] == "certain"] == rows[:1]
    assert early[0] == (SOMCHAI, "substantive", "certain")
    assert late[0] == (SOMYING, "substantive", "certain")


def test_a_caretaker_minister_is_the_minister(told: Told) -> None:
    minister = "รัฐมนตรีว่าการกระทรวงคมนาคม"
    told.text("2023-03-01", f"นายสมชาย ใจดี {minister} เปิดงานวันนี้")
    told.text("2023-06-20", f"นายสมชาย ใจดี รักษาการ{minister} เปิดงานวันนี้")
    told.text("2023-08-01", f"นายสมชาย ใจดี {minister} เปิดงานวันนี้")
    told.text("2023-09-06", f"นางสาวสมหญิง ดีใจ {minister} เปิดงานวันนี้")
    before, seen, after = told.who(minister, "2023-05-01", "2023-06-20", "2023-09-06")
    assert before[0] == (SOMCHAI, "substantive", "certain")
    assert {row[0] for row in seen} == {SOMCHAI}
    assert after[0] == (SOMYING, "substantive", "certain")


def test_in_the_stead_of_another(told: Told) -> None:
    told.text("2020-03-02", "นายสมชาย ใจดี ประธานกรรมการการทดลองแห่งประเทศไทย เปิดงานวันนี้")
    told.text(
        "2021-03-10",
        "คณะรัฐมนตรีมีมติแต่งตั้งนายสมหมาย รักงาน เป็นประธานกรรมการการทดลองแห่งประเทศไทย "
        "แทนนายสมชาย ใจดี ที่พ้นจากตำแหน่ง",
    )
    (rows,) = told.who("ประธานกรรมการการทดลองแห่งประเทศไทย", "2021-04-01")
    assert rows == [(SOMMAI, "substantive", "possible")]


APPOINTED = """\
tenures:
  - {person: สมชาย ใจดี, role: อธิบดีกรมทดลอง, on: 2020-08-18}
appointments:
  - {person: สมหญิง ดีใจ, role: อธิบดีกรมทดลอง, decided: 2020-08-18%s}
"""


@pytest.mark.parametrize("effective", ["", ", from: 2020-10-01"])
def test_whom_nobody_saw_yet_but_somebody_appointed_is_the_better_guess(
    told: Told, effective: str
) -> None:
    told.record("2020-08-18", APPOINTED % effective)
    (rows,) = told.who(HEAD, "2020-10-15")
    assert rows == [(SOMYING, "substantive", "possible"), (SOMCHAI, "substantive", "possible")]


def test_before_the_day_of_effect_it_is_the_other(told: Told) -> None:
    told.record("2020-08-18", APPOINTED % ", from: 2020-10-01")
    assert told.who(HEAD, "2020-09-30") == [[(SOMCHAI, "substantive", "possible")]]
