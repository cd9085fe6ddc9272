"""Keys of agency names and what the form of a name tells."""

from __future__ import annotations

import pytest

from graph_loader.thai.agencies import agency_key, is_short_form, is_truncated


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("สนข.", "สนข"),
        ("กระทรวงดิจิทัลฯ", "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"),
        ("กรมส่งเสริมฯ ", "กรมส่งเสริมฯ"),
        ("สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)", "สำนักงานพัฒนารัฐบาลดิจิทัล"),
        ("The Energy Policy and Planning Office", "energypolicyandplanningoffice"),
        ("Theatre Office", "theatreoffice"),
        ("กรมทดลอง กระทรวงคมนาคม", "กรมทดลอง"),
        ("สำนักงานปลัดกระทรวง กระทรวงคมนาคม", "สำนักงานปลัดกระทรวงกระทรวงคมนาคม"),
        ("กรมทดลอง กระทรวงที่ไม่มี", "กรมทดลองกระทรวงที่ไม่มี"),
    ],
)
def test_keys(name: str, key: str) -> None:
    assert agency_key(name) == key


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("สนข.", True),
        ("ก.พ.ร.", True),
        ("กทม", True),
        ("MDES", True),
        ("ASCN2020", True),
        ("U.N.", True),
        ("MoTC", True),
        ("Amata-City", False),
        ("ดีอีเอส", True),
        ("อีอีซี", True),
        # could be words; only a source can say that they are short forms
        ("ดีป้า", False),
        ("depa", False),
        ("กรม", False),
        ("กอง", False),
        ("Digital Economy", False),
        ("กระทรวงคมนาคม", False),
        ("", False),
    ],
)
def test_short_forms(name: str, short: bool) -> None:
    assert is_short_form(name) is short


@pytest.mark.parametrize(
    ("name", "cut"),
    [
        ("กระทรวงดิจิทัลฯ", True),
        ("สำนักงานฯ ", True),
        ("ฯลฯ", False),
        ("ฯพณฯ ท่าน", False),
        ("ฯ", False),
    ],
)
def test_truncated_names(name: str, cut: bool) -> None:
    assert is_truncated(name) is cut
