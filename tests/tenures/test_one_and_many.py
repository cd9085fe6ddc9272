"""One person in two posts, two terms of one, two of one name, and what is no sight at all."""

from __future__ import annotations

from tests.tenures.told import Told

HEAD = "อธิบดีกรมทดลอง"
SOMCHAI, SOMYING = "สมชาย ใจดี", "สมหญิง ดีใจ"
YEARS = ("2018-02-01", "2018-12-03", "2019-06-03", "2020-02-03")


def seen(told: Told, who: str, post: str, *days: str) -> None:
    for day in days:
        told.text(day, f"{who} {post} เปิดงานวันนี้")


def test_one_person_in_two_posts_for_years(told: Told) -> None:
    for day in YEARS:
        told.text(day, "นายสมชาย ใจดี รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงพลังงาน เปิดงานวันนี้")
    for role in ("รองนายกรัฐมนตรี", "รมว.พลังงาน"):
        assert told.who(role, "2019-08-01") == [[(SOMCHAI, "substantive", "certain")]]


def test_two_terms_with_another_between(told: Told) -> None:
    seen(told, "นายสมชาย ใจดี", HEAD, "2018-02-01", "2018-06-01")
    seen(told, "นางสาวสมหญิง ดีใจ", HEAD, "2018-12-03", "2019-06-03")
    seen(told, "นายสมชาย ใจดี", HEAD, "2019-12-02", "2020-06-01")
    first, other, second, open_one = told.who(
        HEAD, "2018-04-01", "2019-03-01", "2020-03-01", "2019-09-01"
    )
    assert first == [(SOMCHAI, "substantive", "certain")]
    assert other == [(SOMYING, "substantive", "certain")]
    assert second == [(SOMCHAI, "substantive", "certain")]
    assert {row[2] for row in open_one} == {"possible"}


def test_namesakes_are_two_until_something_ties_them(told: Told) -> None:
    seen(told, "นายสมชาย ใจดี", HEAD, "2019-02-01", "2019-04-01")
    seen(told, "นายสมชาย ใจดี", "ผู้ใหญ่บ้านบ้านทดสอบ", "2019-03-01")
    seen(told, "นายสมชาย ใจดี", "นายอำเภอทดลอง", "2019-03-02")
    with told.graph() as graph:
        (head,) = graph.who(HEAD, "2019-03-01")
        (district,) = graph.who("นายอำเภอทดลอง", "2019-03-02")
    assert head["holder_id"] != district["holder_id"]


def test_the_caption_of_an_old_photograph_ends_nobodys_term(told: Told) -> None:
    seen(told, "นายสมชาย ใจดี", HEAD, "2018-02-01", "2018-06-01")
    seen(told, "นางสาวสมหญิง ดีใจ", HEAD, "2019-02-01", "2019-05-02", "2019-12-02")
    told.text("2019-07-01", "ภาพ: นายสมชาย ใจดี อธิบดีกรมทดลอง เปิดงานเมื่อปีก่อน")
    before, that_day, after = told.who(HEAD, "2019-06-30", "2019-07-01", "2019-07-02")
    assert before == after == [(SOMYING, "substantive", "certain")]
    assert that_day[0] == (SOMYING, "substantive", "certain")
    assert (SOMCHAI, "substantive", "certain") not in that_day


def test_former_is_no_sight(told: Told) -> None:
    seen(told, "นายสมชาย ใจดี", HEAD, "2018-02-01")
    told.text("2018-09-03", "นายสมชาย ใจดี อดีตอธิบดีกรมทดลอง เปิดงานวันนี้")
    soon, then = told.who(HEAD, "2018-05-01", "2018-09-03")
    assert soon == [(SOMCHAI, "substantive", "possible")]
    assert then == []


def test_one_of_several_by_office_is_possible_only(told: Told) -> None:
    """'A deputy permanent secretary chairs it': which of them, nobody says."""
    deputy = "รองปลัดกระทรวงมหาดไทย"
    chair = "ประธานคณะกรรมการทดลอง"
    told.record(
        "2020-01-06", f"carries:\n  - {{role: {deputy}, gives: {chair}, from: 2020-01-06}}\n"
    )
    seen(told, "นายสมชาย ใจดี", deputy, "2020-02-03")
    seen(told, "นางสาวสมหญิง ดีใจ", deputy, "2020-02-03")
    head = "ปลัดกระทรวงมหาดไทย"
    other = "ประธานคณะกรรมการทดสอบ"
    told.record("2020-01-07", f"carries:\n  - {{role: {head}, gives: {other}, from: 2020-01-06}}\n")
    seen(told, "นายสมศักดิ์ ใจเย็น", head, "2020-02-03")
    of_many = told.who(chair, "2020-02-03")[0]
    assert (SOMCHAI, "ex_officio", "possible") in of_many
    assert (SOMYING, "ex_officio", "possible") in of_many
    assert told.who(other, "2020-02-03") == [[("สมศักดิ์ ใจเย็น", "ex_officio", "certain")]]
