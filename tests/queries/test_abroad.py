"""A post alone means the one at home; a foreign state's is asked for by its state."""

from __future__ import annotations

import pytest

from graph_loader.store.protocol import Store
from tests.queries.small import ask

RECORDS = (
    """
source: {name: A visit, kind: release, published: 2019-03-01}
tenures:
  - {person: สมชาย ตัวอย่าง, role: นายกรัฐมนตรี, on: 2019-03-01, at: 2}
  - {person: ทาโร ทดลอง, role: {post: นายกรัฐมนตรี, agency: ญี่ปุ่น}, on: 2019-03-01, at: 3}
  - {person: ลี ทดลอง, role: {post: ประธานาธิบดี, agency: สาธารณรัฐเกาหลี}, on: 2019-03-01, at: 4}
""",
)


@pytest.mark.parametrize(
    ("role", "holders"),
    [
        ("นายกรัฐมนตรี", ["สมชาย ตัวอย่าง"]),
        ("นายกรัฐมนตรี ญี่ปุ่น", ["ทาโร ทดลอง"]),
        ("ประธานาธิบดี", ["ลี ทดลอง"]),
    ],
)
def test_whose_post_is_meant(role: str, holders: list[str], told: Store) -> None:
    rows = ask(told, "who", "holder", role=role, first="2019-03-01", last="2019-03-01")
    assert [holder for (holder,) in rows] == holders
