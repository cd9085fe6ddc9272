"""Who: the evidence that makes an answer near or far is the holder's own."""

from __future__ import annotations

from graph_loader.store.protocol import Store
from tests.queries.small import ask

VAGUE = """
source: {name: A list of offices, kind: release, published: 2021-01-01}
tenures:
  - {person: สมชาย ตัวอย่าง, role: อธิบดีกรมทดสอบ, on: 2018}
"""
BY_OFFICE = """
source: {name: An order, kind: gazette, published: 2020-05-12}
tenures:
  - {person: สมหญิง ลองดู, role: อธิบดีกรมสอง, on: 2020-06-01}
carries:
  - {role: อธิบดีกรมสอง, gives: {post: ประธาน, agency: คณะกรรมการทดสอบ}, decided: 2020-05-12}
"""
IN_TURN = """
source: {name: Three in turn, kind: gazette, published: 2021-12-31}
tenures:
  - {person: ขจร ทดลอง, role: อธิบดีกรมสาม, from: 2018-01-01, until: 2018-12-31}
  - {person: กมล ทดสอบ, role: อธิบดีกรมสาม, from: 2020-01-01, until: 2020-12-31}
  - {person: คณิต ลองดู, role: อธิบดีกรมสาม, how: acting, from: 2019-01-01, until: 2019-12-31}
"""
RECORDS = (VAGUE, BY_OFFICE, IN_TURN)
WHAT = ("holder", "certainty", "distance", "n_sources", "sources")


def test_a_sight_in_a_year_is_near_to_that_year(told: Store) -> None:
    source = ["name:alistofoffices"]
    role = "อธิบดีกรมทดสอบ"
    assert ask(told, "who", *WHAT, role=role, first="2018-06-01") == [
        ("สมชาย ตัวอย่าง", "possible", 0, 1, source)
    ]
    assert ask(told, "who", *WHAT, role=role, first="2019-01-10") == [
        ("สมชาย ตัวอย่าง", "possible", 10, 1, source)
    ]


def test_the_order_that_carries_is_no_sight_of_the_holder(told: Store) -> None:
    rows = ask(told, "who", *WHAT[:4], role="ประธานคณะกรรมการทดสอบ", first="2020-05-12")
    assert rows == [(None, "certain", 0, 1), ("สมหญิง ลองดู", "possible", 20, 1)]


def test_of_a_period_holders_come_in_the_order_of_time(told: Store) -> None:
    period = {"first": "2018-01-01", "last": "2020-12-31"}
    assert ask(told, "who", "holder", "certainty", role="อธิบดีกรมสาม", **period) == [
        ("ขจร ทดลอง", "certain"),
        ("คณิต ลองดู", "certain"),
        ("กมล ทดสอบ", "certain"),
    ]
