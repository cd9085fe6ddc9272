"""A career tells held, planned and former posts apart, and leaves out what bodies hold."""

from __future__ import annotations

from graph_loader.store.protocol import Store
from tests.queries.small import ask

RECORDS = (
    """
source: {name: A page about somebody, kind: release, published: 2020-05-13}
tenures:
  - {person: สมหมาย ทดลอง, role: ปลัดกระทรวงตัวอย่าง, former: true}
  - {person: สมหมาย ทดลอง, role: อธิบดีกรมทดสอบ, from: 2015-10-01, until: 2017-09-30}
  - {person: สมหมาย ทดลอง, role: ที่ปรึกษากระทรวงตัวอย่าง, on: 2020-05-12, remit: ด้านทดสอบ}
  - {person: สมหมาย ทดลอง, role: ผู้อำนวยการสำนักงานตัวอย่าง, reported: planned, from: 2020-10-01}
  - {agency: สำนักงานตัวอย่าง, role: {post: เลขานุการ, agency: คณะกรรมการทดสอบ}}
  - {person: สมหญิง ลองดู, role: อธิบดีกรมทดสอบ, on: 2020-05-12}
""",
)
WHAT = ("role", "certainty", "basis", "from", "until", "remit")


def test_every_post_in_time_and_how_sure(told: Store) -> None:
    assert ask(told, "career", *WHAT, person="สมหมาย ทดลอง") == [
        ("อธิบดี", "certain", "stated", "2015-10-01", "2017-09-30", None),
        ("ที่ปรึกษา", "certain", "seen", None, None, "ด้านทดสอบ"),
        ("ปลัดกระทรวง", "possible", "former", None, None, None),
        ("ผู้อำนวยการ", "possible", "planned", "2020-10-01", None, None),
    ]


def test_a_day_leaves_out_what_is_over_or_not_begun(told: Store) -> None:
    rows = ask(
        told, "career", "role", "certainty",
        person="สมหมาย ทดลอง", first="2020-05-12", last="2020-05-12",
    )  # fmt: skip
    assert rows == [("ที่ปรึกษา", "certain"), ("ปลัดกระทรวง", "possible")]
