"""A body that is set up, set up anew and dissolved, and a term that lies, between two days.

The corpus tells of one order that sets a body up (267/2560) and of no body's first or last day,
so these are records of our own.
"""

from __future__ import annotations

import pytest

from graph_loader.store.protocol import Store
from tests.queries.small import ask

ORDERS = """
source: {name: Orders, kind: release, published: 2021-02-01}
agencies:
  - name: คณะกรรมการทดสอบ
    constituted:
      - {order: 12/2560, from: 2017-10-01, until: 2019-06-30, at: 2}
      - {order: 8/2562, from: 2019-07, at: 3}
    dissolved: 2021-01-01
  - {name: คณะกรรมการอื่น, constituted: {order: 5/2550, from: 2007-05-01}}
  - {name: คณะกรรมการที่มีอยู่, constituted: {order: 1/2561, on: 2018-03-01}}
"""
SHORT = """
source: {name: A short term, kind: release, published: 2015-12-01}
tenures:
  - person: สมชาย ตัวอย่าง
    role: {post: ประธาน, agency: คณะกรรมการสั้น}
    from: 2015-02-01
    until: 2015-03-31
    at: 4
"""
RECORDS = (ORDERS, SHORT)
WHAT = ("change", "certainty", "name", "status", "from", "until", "before", "after")
BODY = "คณะกรรมการทดสอบ"
FIRST = ("constituted", "certain", BODY, "12/2560", "2017-10-01", None, None, None)
SECOND = ("constituted", "certain", BODY, "8/2562", "2019-07", None, None, None)
ENDED = ("constitution ended", "certain", BODY, "12/2560", None, "2019-06-30", None, None)
DISSOLVED = ("dissolved", "certain", BODY, None, None, "2021-01-01", None, None)


def changes(told: Store, first: str, last: str, **more: str) -> list[tuple[object, ...]]:
    return ask(told, "changes", *WHAT, first=first, last=last, **more)


def test_all_that_befell_it(told: Store) -> None:
    rows = changes(told, "2017-01-01", "2022-01-01")
    assert rows == [FIRST, SECOND, ENDED, DISSOLVED]
    assert changes(told, "2017-01-01", "2022-01-01", agency=BODY) == rows


def test_another_body_has_nothing_of_it(told: Store) -> None:
    assert changes(told, "2017-01-01", "2022-01-01", agency="คณะกรรมการอื่น") == []


@pytest.mark.parametrize(
    ("first", "last", "rows"),
    [
        ("2017-09-30", "2017-10-01", [FIRST]),
        ("2017-10-01", "2019-06-30", []),
        ("2019-06-30", "2019-07-01", [("constituted", "possible", *SECOND[2:]), ENDED]),
        ("2019-07-31", "2020-12-31", []),
        ("2020-12-31", "2021-01-01", [DISSOLVED]),
        ("2021-01-01", "2021-06-01", []),
    ],
)
def test_a_last_day_is_still_in_a_first_day_without_is_not(
    first: str, last: str, rows: list[tuple[object, ...]], told: Store
) -> None:
    assert changes(told, first, last) == rows


def test_a_month_that_is_cut_in_two_is_possible(told: Store) -> None:
    rows = changes(told, "2019-07-10", "2020-01-01")
    assert rows == [("constituted", "possible", *SECOND[2:])]


def test_the_sources_are_those_of_the_order(told: Store) -> None:
    rows = ask(
        told,
        "changes",
        "sources",
        "places",
        "n_sources",
        "what",
        first="2017-01-01",
        last="2018-01-01",
    )
    assert rows == [(["name:orders"], ["¶2"], 1, None)]


@pytest.mark.parametrize(
    ("first", "last", "change"),
    [
        ("2015-01-31", "2015-04-01", "began and ended"),
        ("2015-01-31", "2015-03-31", "began"),
        ("2015-02-01", "2015-04-01", "ended"),
    ],
)
def test_a_term_that_lies_between_began_and_ended(
    first: str, last: str, change: str, told: Store
) -> None:
    rows = changes(told, first, last, agency="คณะกรรมการสั้น")
    assert [row[:3] for row in rows] == [(change, "certain", "สมชาย ตัวอย่าง")]
