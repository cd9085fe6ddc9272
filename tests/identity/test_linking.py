"""Bodies whose long names differ in linking words only are one; with another word they are two."""

from __future__ import annotations

import pytest

from tests.identity.test_kinds_alone import bodies
from tests.identity.told import loaded, told

NAME = "คณะกรรมการเร่งรัดการทดสอบเมืองตัวอย่าง"


@pytest.mark.parametrize(
    ("other", "wanted"),
    [
        ("คณะกรรมการเร่งรัดทดสอบเมืองตัวอย่าง", 1),
        ("คณะกรรมการเร่งรัดและการทดสอบเมืองตัวอย่าง", 1),
        ("คณะกรรมการเร่งรัดเมืองตัวอย่าง", 2),
        ("คณะอนุกรรมการเร่งรัดการทดสอบเมืองตัวอย่าง", 2),
    ],
)
def test_linking_words(other: str, wanted: int) -> None:
    told_of = (("a", NAME), ("b", other))
    there = (told(s, "2020-01-06", ("ก้อง ทดสอบดี", "ประธาน", body)) for s, body in told_of)
    assert bodies(loaded(*there)) == wanted
