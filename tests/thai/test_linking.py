"""Long names of bodies are one with and without their linking words."""

from __future__ import annotations

import pytest

from graph_loader.thai.agencies import agency_key
from graph_loader.thai.linking import without_links


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("คณะกรรมการเร่งรัดการทดสอบเมืองตัวอย่าง", "คณะกรรมการเร่งรัดทดสอบเมืองตัวอย่าง"),
        ("คณะกรรมการการทดสอบและติดตามเมืองตัวอย่าง", "คณะกรรมการทดสอบและการติดตามเมืองตัวอย่าง"),
        ("สมาคมทดสอบอาหารและยาแห่งเมืองตัวอย่าง", "สมาคมทดสอบอาหาร ยา ของเมืองตัวอย่าง"),
    ],
)
def test_they_meet(one: str, other: str) -> None:
    keys = [{agency_key(name), without_links(agency_key(name))} - {None} for name in (one, other)]
    assert keys[0] & keys[1]


@pytest.mark.parametrize(
    "name",
    [
        "การนิคมอุตสาหกรรมเมืองตัวอย่าง",
        "คณะกรรมการการทดสอบ",
        "คณะกรรมการทดสอบเมืองตัวอย่างกลาง",
        "คณะกรรมการทดสอบเมืองตัวอย่างและบ้านฯ",
        "กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม",
    ],
)
def test_no_other_key(name: str) -> None:
    """First word, short, nothing to leave out, cut short, well known."""
    assert without_links(agency_key(name)) is None
