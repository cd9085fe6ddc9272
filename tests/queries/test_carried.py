"""What a role carries: only while it carries it, and a name only while one is known."""

from __future__ import annotations

from graph_loader.store.protocol import Store
from tests.queries.small import ask

RECORDS = (
    """
source: {name: An told, kind: gazette, published: 2020-05-12}
tenures:
  - {person: สมหมาย ทดลอง, role: อธิบดีกรมทดสอบ, from: 2015-10-01, until: 2017-09-30}
  - {person: สมหญิง ลองดู, role: อธิบดีกรมทดสอบ, on: 2020-06-01}
  - {person: สมชาย ตัวอย่าง, role: {post: กรรมการ, agency: คณะกรรมการทดสอบ}, on: 2020-06-01}
carries:
  - {role: อธิบดีกรมทดสอบ, gives: {post: กรรมการ, agency: คณะกรรมการทดสอบ}, decided: 2020-05-12}
""",
)
WHAT = ("role", "carried", "carried_from", "holder", "status", "certainty")


def test_holders_from_before_the_carrying_and_by_another_way_are_not_there(told: Store) -> None:
    assert ask(told, "carried", *WHAT, role="อธิบดีกรมทดสอบ") == [
        ("กรรมการ", "certain", "2020-05-12", None, "ex_officio", "certain"),
        ("กรรมการ", "certain", "2020-05-12", "สมหญิง ลองดู", "ex_officio", "certain"),
    ]


def test_on_the_day_of_a_sight_only_the_holder(told: Store) -> None:
    rows = ask(
        told, "carried", "holder", "certainty",
        role="อธิบดีกรมทดสอบ", first="2020-06-01", last="2020-06-01",
    )  # fmt: skip
    assert rows == [("สมหญิง ลองดู", "certain")]


def test_a_day_later_the_post_is_certain_and_the_holder_possible(told: Store) -> None:
    rows = ask(
        told, "carried", "holder", "certainty",
        role="อธิบดีกรมทดสอบ", first="2020-06-02", last="2020-06-02",
    )  # fmt: skip
    assert rows == [(None, "certain"), ("สมหญิง ลองดู", "possible")]


def test_before_the_decision_nothing_is_carried(told: Store) -> None:
    first = {"first": "2020-05-11", "last": "2020-05-11"}
    assert ask(told, "carried", "holder", role="อธิบดีกรมทดสอบ", **first) == []
