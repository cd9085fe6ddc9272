"""A roster of a day: never the last known holder as if still there."""

from __future__ import annotations

from graph_loader.store.protocol import Store
from tests.queries.small import ask

RECORDS = (
    """
source: {name: A list of told, kind: gazette, published: 2020-05-12}
tenures:
  - {person: สมชาย ตัวอย่าง, role: {post: ประธาน, agency: คณะกรรมการทดสอบ}, on: 2020-05-12}
  - {person: สมหมาย ทดลอง, role: {post: เลขานุการ, agency: คณะกรรมการทดสอบ}, on: 2017-01-10}
  - {person: สมหญิง ลองดู, role: {post: กรรมการ, agency: คณะกรรมการทดสอบ}, former: true}
  - {person: สมปอง ทดสอบ, role: {post: ประธาน, agency: คณะกรรมการอื่น}, on: 2020-05-12}
carries:
  - {role: อธิบดีกรมทดสอบ, gives: {post: กรรมการ, agency: คณะกรรมการทดสอบ}, decided: 2020-05-12}
""",
)
WHAT = ("role", "holder", "status", "certainty", "basis", "through")
BY_OFFICE = ("กรรมการ", None, "ex_officio", "certain", "stated", "อธิบดี กรมทดสอบ")


def test_on_the_day_of_a_sight(told: Store) -> None:
    assert ask(told, "roster", *WHAT, agency="คณะกรรมการทดสอบ", first="2020-05-12") == [
        BY_OFFICE,
        ("ประธาน", "สมชาย ตัวอย่าง", "substantive", "certain", "seen", None),
    ]


def test_after_the_last_sight_a_holder_is_possible_only(told: Store) -> None:
    assert ask(told, "roster", *WHAT, agency="คณะกรรมการทดสอบ", first="2020-05-13") == [
        BY_OFFICE,
        ("ประธาน", "สมชาย ตัวอย่าง", "substantive", "possible", "seen", None),
    ]


def test_far_possibilities_are_shown_when_asked_for(told: Store) -> None:
    rows = ask(
        told, "roster", "role", "holder", "certainty", "distance",
        agency="คณะกรรมการทดสอบ", first="2020-01-10", within="2000",
    )  # fmt: skip
    assert rows == [
        ("กรรมการ", "สมหญิง ลองดู", "possible", 123),
        ("ประธาน", "สมชาย ตัวอย่าง", "possible", 123),
        ("เลขานุการ", "สมหมาย ทดลอง", "possible", 1095),
    ]
