"""Between two holders: who is seen in another post by then is not possible any more, or not yet."""

from __future__ import annotations

import pytest

from graph_loader.find.role import find_role
from graph_loader.known_on import known_on
from graph_loader.thai.posts import one_at_a_time
from graph_loader.who import who
from tests.tenures.told import Told

HEAD = "อธิบดีกรมทดลอง"
SOMCHAI, SOMYING = "สมชาย ใจดี", "สมหญิง ดีใจ"
POSSIBLE = "substantive", "possible"


@pytest.fixture
def between(told: Told) -> Told:
    told.text("2020-03-02", "ดร.สมชาย ใจดี อธิบดีกรมทดลอง เปิดงานวันนี้")
    told.text("2022-11-02", "นางสาวสมหญิง ดีใจ อธิบดีกรมทดลอง เปิดงานวันนี้")
    return told


def test_without_other_posts_both_are_possible(between: Told) -> None:
    (rows,) = between.who(HEAD, "2021-06-01")
    assert {holder for holder, *_ in rows} == {SOMCHAI, SOMYING}


def test_who_has_left_for_another_post_is_not(between: Told) -> None:
    between.text("2021-05-03", "ดร.สมชาย ใจดี รองปลัดกระทรวงการคลัง เปิดงานวันนี้")
    before, after = between.who(HEAD, "2021-05-02", "2021-06-01")
    assert (SOMCHAI, *POSSIBLE) in before
    assert after == [(SOMYING, *POSSIBLE)]


def test_who_is_still_a_deputy_is_not_there_yet(between: Told) -> None:
    between.text("2021-05-03", "นางสาวสมหญิง ดีใจ รองอธิบดีกรมทดลอง เปิดงานวันนี้")
    before, after = between.who(HEAD, "2021-05-02", "2021-05-04")
    assert before == [(SOMCHAI, *POSSIBLE)]
    assert (SOMYING, *POSSIBLE) in after


@pytest.mark.parametrize(("known", "told_of"), [("2022-12-31", {SOMYING}), ("2022-11-15", None)])
def test_it_is_known_from_the_day_of_the_source(
    between: Told, known: str, told_of: set[str] | None
) -> None:
    """What was told later of a post elsewhere was not known then."""
    between.record(
        "2022-12-01",
        "tenures:\n  - {person: ดร.สมชาย ใจดี, role: รองปลัดกระทรวงการคลัง, on: 2021-05-03}\n",
    )
    with between.graph() as graph:
        roles = [match.id for match in find_role(graph.store, HEAD)]
        with known_on(graph.store, roles, known) as then:
            answer = who(then.store, roles, "2021-06-01", "2021-06-01")
    assert {row["holder"] for row in answer.rows} == (told_of or {SOMCHAI, SOMYING})


def test_a_seat_on_a_board_moves_nobody(between: Told) -> None:
    between.text("2021-05-03", "ดร.สมชาย ใจดี กรรมการการทดลองแห่งประเทศไทย เปิดงานวันนี้")
    (rows,) = between.who(HEAD, "2021-06-01")
    assert (SOMCHAI, *POSSIBLE) in rows


def test_two_posts_held_at_once_exclude_nothing(between: Told) -> None:
    between.text("2019-03-04", "ดร.สมชาย ใจดี เลขาธิการสำนักงานลองดู เปิดงานวันนี้")
    between.text("2020-11-02", "ดร.สมชาย ใจดี เลขาธิการสำนักงานลองดู เปิดงานวันนี้")
    (rows,) = between.who(HEAD, "2020-10-01")
    assert (SOMCHAI, *POSSIBLE) in rows


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ("อธิบดี", "รองปลัดกระทรวง", True),
        ("ผู้ว่าราชการจังหวัด", "ผู้ว่าราชการจังหวัด", True),
        ("อธิบดี", "รมช.", True),
        ("รัฐมนตรีว่าการ", "รองนายกรัฐมนตรี", False),
        ("ผู้ตรวจราชการ", "หัวหน้าผู้ตรวจราชการ", False),
        ("ปลัดกระทรวง", "ผู้อำนวยการ", False),
        ("อธิบดี", "กรรมการ", False),
    ],
)
def test_which_posts_one_person_has_one_after_the_other(
    first: str, second: str, apart: bool
) -> None:
    assert one_at_a_time(first, second) is apart
    assert one_at_a_time(second, first) is apart
