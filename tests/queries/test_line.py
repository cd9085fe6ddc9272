"""The line of a role: gaps only where nobody is known, and every term once, in time."""

from __future__ import annotations

from graph_loader.store.protocol import Store
from tests.queries.small import ask

SIGHTS = """
source: {name: A list of directors, kind: gazette, published: 2021-01-01}
tenures:
  - {person: สมชาย ตัวอย่าง, role: อธิบดีกรมทดสอบ, on: 2018-01-10}
  - {person: สมหมาย ทดลอง, role: อธิบดีกรมทดสอบ, on: 2019-06-01, how: acting}
  - {person: สมหญิง ลองดู, role: อธิบดีกรมทดสอบ, on: 2020-01-10}
vacancies:
  - {role: อธิบดีกรมทดสอบ, on: 2018-06-01}
"""
CARRIES = """
source: {name: An order, kind: gazette, published: 2020-05-12}
tenures:
  - {person: สมชาย ตัวอย่าง, role: {post: ประธาน, agency: คณะกรรมการทดสอบ}, on: 2019-01-10}
  - {person: สมหญิง ลองดู, role: อธิบดีกรมสอง, on: 2020-06-01}
carries:
  - {role: อธิบดีกรมสอง, gives: {post: ประธาน, agency: คณะกรรมการทดสอบ}, decided: 2020-05-12}
"""
RECORDS = (SIGHTS, CARRIES)
WHAT = ("holder", "status", "certainty", "from", "until")


def test_gaps_stand_between_holders_and_stop_at_acting_and_vacancy(told: Store) -> None:
    assert ask(told, "line", *WHAT, role="อธิบดีกรมทดสอบ") == [
        ("สมชาย ตัวอย่าง", "substantive", "certain", None, None),
        (None, "gap", None, "2018-01-11", "2018-05-31"),
        (None, "vacant", "certain", None, None),
        (None, "gap", None, "2018-06-02", "2019-05-31"),
        ("สมหมาย ทดลอง", "acting", "certain", None, None),
        (None, "gap", None, "2019-06-02", "2020-01-09"),
        ("สมหญิง ลองดู", "substantive", "certain", None, None),
    ]


def test_a_period_shows_what_touches_it(told: Store) -> None:
    rows = ask(told, "line", *WHAT, role="อธิบดีกรมทดสอบ", first="2019-01-01", last="2019-05-31")
    assert rows == [
        (None, "vacant", "possible", None, None),
        (None, "gap", None, "2018-06-02", "2019-05-31"),
        ("สมหมาย ทดลอง", "acting", "possible", None, None),
        ("สมหญิง ลองดู", "substantive", "possible", None, None),
    ]


def test_a_stated_vacancy_is_no_gap_and_no_holder(told: Store) -> None:
    rows = ask(told, "line", *WHAT, role="อธิบดีกรมทดสอบ", first="2018-06-01", last="2018-06-01")
    assert rows == [
        (None, "vacant", "certain", None, None),
        ("สมหมาย ทดลอง", "acting", "possible", None, None),
    ]


def test_where_only_a_post_sits_the_carrying_stands_and_is_no_gap(told: Store) -> None:
    rows = ask(told, "line", *WHAT, "through", role="ประธานคณะกรรมการทดสอบ")
    assert rows[:3] == [
        ("สมชาย ตัวอย่าง", "substantive", "certain", None, None, None),
        (None, "gap", None, "2019-01-11", "2020-05-11", None),
        (None, "ex_officio", "certain", "2020-05-12", None, "อธิบดี กรมสอง"),
    ]
    assert [(row[0], row[1], row[-1]) for row in rows[3:]] == [
        ("สมหญิง ลองดู", "ex_officio", "อธิบดี กรมสอง")
    ]


def test_on_a_day_with_a_certain_holder_the_bare_post_is_not_repeated(told: Store) -> None:
    role = "ประธานคณะกรรมการทดสอบ"
    rows = ask(told, "line", *WHAT[:3], role=role, first="2020-06-01", last="2020-06-01")
    assert [row for row in rows if row[1] == "ex_officio"] == [
        ("สมหญิง ลองดู", "ex_officio", "certain")
    ]
    both = ask(told, "line", *WHAT[:3], role=role, first="2020-06-01", last="2020-06-02")
    assert (None, "ex_officio", "certain") in both
