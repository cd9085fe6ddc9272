"""What a reading looks like in the guide's form."""

from __future__ import annotations

import pytest

from graph_loader.extract.guide import guide_row
from graph_loader.extract.reader import read
from graph_loader.extract.text import document

TOLD = "นายกรัฐมนตรีเป็นประธานการประชุม{first} และแถลงว่าที่ประชุม{later} มีมติเห็นชอบแผนทดสอบ"


@pytest.mark.parametrize(
    ("first", "later", "body"),
    [("ครม.", "ครม.", "ครม."), ("ครม.", "คณะรัฐมนตรี", "คณะรัฐมนตรี")],
)
def test_a_body_has_the_longest_name_that_its_text_has(first: str, later: str, body: str) -> None:
    made = document("test.txt", TOLD.format(first=first, later=later))
    reading = read(made)
    assert [row["body"] for row in guide_row(made, reading)["meetings"]] == [body]
    assert [meeting.body for meeting in reading.meetings] == ["คณะรัฐมนตรี"]
