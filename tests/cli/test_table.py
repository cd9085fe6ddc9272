"""How a table is made: columns folded, cut and wrapped."""

from __future__ import annotations

import pytest

from graph_loader.cli.cells import longest_word, short_source, width, wrapped
from graph_loader.cli.table import table


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc", 3), ("กำ", 2), ("ที่", 1), ("ผู้อำนวยการ", 9), ("日本", 4), ("", 0)],
)
def test_width(text: str, expected: int) -> None:
    assert width(text) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("thaigov.go.th/news/contents/details/30751", "thaigov.go.th/…/30751"),
        ("example.org/1", "example.org/1"),
        ("example.org", "example.org"),
        ("name:ตัวอย่าง", "ตัวอย่าง"),
        ("example.org/a/%E0%B8%81%E0%B8%82", "example.org/…/กข"),
        ("example.org/a/what-was-said-there", "example.org/…/what-was…"),
    ],
)
def test_short_source(source: str, expected: str) -> None:
    assert short_source(source) == expected


@pytest.mark.parametrize(
    ("text", "size", "lines"),
    [
        ("one two three", 8, ["one two", "three"]),
        ("onetwothree", 5, ["onetw", "othre", "e"]),
        ("a b c d e f g h i j k l", 3, ["a b", "c d", "e f", "g h", "i…"]),
        ("กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม", 12, ["กระทรวงดิจิทัล", "เพื่อเศรษฐกิจ", "และสังคม"]),
        ("ผู้อำนวยการ สำนักงานนโยบาย", 14, ["ผู้อำนวยการ", "สำนักงานนโยบาย"]),
        ("สมหมาย ทดลองตัวอย่าง", 15, ["สมหมาย", "ทดลองตัวอย่าง"]),
        ("thaigov.go.th/…/30751 +1", 20, ["thaigov.go.th/…/", "30751 +1"]),
        ("กระเป๋า", 4, ["กระ", "เป๋า"]),
        ("", 5, [""]),
    ],
)
def test_wrapped(text: str, size: int, lines: list[str]) -> None:
    assert wrapped(text, size) == lines


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("substantive", 11), ("ex officio", 7), ("กระทรวงสังคม", 7), ("สมหมาย ทดลอง", 6)],
)
def test_longest_word(text: str, columns: int) -> None:
    assert longest_word(text) == columns


ROW = {
    "holder": "A", "role": "Chair", "agency": "Board", "scope": "Laos", "status": "ex_officio",
    "through": "Minister", "certainty": "certain", "basis": "seen", "from": "2020-05-13",
    "until": None, "first_seen": "2020-05-13", "last_seen": "2020-05-13", "holder_id": "person-1",
    "sources": ["x.org/1", "x.org/2"], "n_sources": 3, "places": ["¶1"],
}  # fmt: skip


def test_columns_that_belong_together_are_one() -> None:
    assert table([ROW], list(ROW), "ce").splitlines() == [
        "Chair (Laos), Board",
        "",
        "holder  status                certainty      period        seen        sources",
        "------  --------------------  -------------  ------------  ----------  ----------",
        "A       ex officio: Minister  certain, seen  2020-05-13 –  2020-05-13  x.org/1 +2",
    ]


def test_days_in_the_buddhist_era() -> None:
    assert "13 พ.ค. 2563 –" in table([ROW], list(ROW), "be")
    assert "2020" not in table([ROW], list(ROW), "be")


def test_one_post_in_several_scopes() -> None:
    lines = table([ROW, ROW | {"scope": "Brunei"}], list(ROW), "ce").splitlines()
    assert lines[0] == "Chair, Board"
    assert lines[2].split()[:2] == ["holder", "scope"]


ASKED = {"no": "7", "post": "อธิบดี กรมทดสอบ", "holder": "สมหมาย ทดลอง", "status": "substantive"}


def test_words_give_way_to_no_column(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "43")
    assert table([ASKED, ASKED | {"post": "อธิบดี"}], list(ASKED), "ce").splitlines() == [
        "no  post          holder        status",
        "--  ------------  ------------  -----------",
        "7   อธิบดี          สมหมาย ทดลอง  substantive",
        "    กรมทดสอบ",
        "7   อธิบดี          สมหมาย ทดลอง  substantive",
    ]


def test_where_words_would_break_rows_are_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    rows = [ASKED | {"basis": "stated", "remark": ""}, ASKED | {"basis": "", "remark": "none"}]
    assert table(rows, list(rows[0]), "ce").splitlines() == [
        "no      7",
        "post    อธิบดี กรมทดสอบ",
        "holder  สมหมาย ทดลอง",
        "status  substantive",
        "basis   stated",
        "",
        "no      7",
        "post    อธิบดี กรมทดสอบ",
        "holder  สมหมาย ทดลอง",
        "status  substantive",
        "remark  none",
    ]
