"""Each rule fires on a record written for it, and on nothing of a near miss, in both stores.

`fires/CODE.*` holds what a rule must find; `silent/CODE.*` nearly the same, where it must not.
All of a folder are loaded together, so that a rule is also silent on the records of the others.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from graph_loader.check.catalogue import RULES
from tests.check.stores import HERE, empty, filled, found, records

A, B, C = "สมชาย {family}", "สมหญิง {family}", "สมศรี {family}"
FAMILIES = {
    "P02": "บุญมาก",
    "R01": "พรหมดี",
    "R02": "จันทร์หอม",
    "R03": "รุ่งโรจน์",
    "S01": "ไชยวงศ์",
    "T01": "มั่นคง",
    "T02": "เพชรงาม",
    "T03": "อินทนิล",
    "T04": "คำแหง",
    "T05": "สุขเกษม",
    "T06": "ดวงใจ",
    "T07": "โพธิ์ทอง",
    "T08": "วัฒนา",
    "T09": "นาคสวย",
    "T10": "ปานทอง",
    "X01": "ฤทธิ์เดช",
}
"""Code → the family name of its people: one full name in two offices would be one person."""
EXPECTED: dict[str, list[tuple[str, ...]]] = {
    "C01": [
        ("โครงการทดสอบชื่อ", "counts 1, but 2"),
        ("โครงการทดสอบนับ", "5 / 6"),
    ],
    "M01": [("คณะกรรมการทดสอบวันประชุม 1/2563", "2020-05-12 / 2020-05-13")],
    "P01": [
        ("นงลักษณ์ เดิมทดสอบ", "นงลักษณ์ สมรสใหม่", "one given name, one after the other"),
        ("ประยงค์ วงษ์ทดสอบ", "ประยงค์ วงศ์ทดสอบ", "กรมทดสอบคล้าย"),
        ("อรกา ศรีทดสอบคล้าย", "อรการ ศรีทดสอบคล้าย", "ผู้ว่าการ"),
    ],
    "P02": [
        (A, "กรมทดสอบสองแห่ง", "กระทรวงทดสอบสองแห่ง", "(2020-03-01)"),
        (B, "ประเทศทดสอบเหนือ", "ประเทศทดสอบใต้", "(2020-07-01)"),
    ],
    "P03": [
        (
            "เฉลิมพล พี่น้องทดสอบ (รองปลัดกระทรวง กระทรวงทดสอบสุขภาพ)",
            "(ผู้เชี่ยวชาญ กระทรวงทดสอบสุขภาพ เขต 2)",
            "score 1.00",
            "one after the other (until 2018-05-01, from 2020-09-01)",
            "a title of one kind (medical)",
            "bodies akin",
        )
    ],
    "R01": [
        ("คณะกรรมการผลักดันการสร้างเมืองทดสอบ", "คณะกรรมการผลักดันเมืองทดสอบ", C),
        ("ผู้อำนวยการ สถาบันทดสอบคู่", "ผู้อำนวยการใหญ่ สถาบันทดสอบคู่", A),
        ("สำนักงานตัวอย่างและการทดลองระดับชาติ", "สำนักงานตัวอย่างและการทดลองระดับชาต", B),
    ],
    "R02": [("สถาบันพัฒนาการทดสอบและตัวอยาง", "สถาบันพัฒนาการทดสอบและตัวอย่าง", "'สพทต.'")],
    "R03": [("ผู้อำนวยการ กองทดสอบกลาง", "4 holders in 6 months", "4 of them")],
    "S01": [("'กชท.'", "กรมช่างทดสอบ", "กองทุนไม้และเหล็กแห่งชาติ")],
    "T01": [("กรมทดสอบซ้อน", f"{A} (2020-01-10 – 2020-03-10)", f"{B} (2020-02-10)")],
    "T02": [("กรมทดสอบเว้น", f"{A} (last seen 2018-04-01)", f"{B} (first seen 2020-01-01)")],
    "T03": [("กรมทดสอบว่าง", "2019-04-01", "2019-05-31", A)],
    "T04": [("คณะทำงานทดสอบที่นั่ง", "2 seat(s)", "3 surely", A, B, C)],
    "T05": [
        ("สำนักงานรัฐบาลอิเล็กทรอนิกส์", "2019-06-01", "ended (2018-05-14, พ.ร.ฎ."),
        ("กรมทดสอบนามเดิม", A, "2020-06-01", "after", "ended (2019-01-01)"),
        ("กรมทดสอบนามใหม่", B, "2018-06-01", "before", "was there (2019-01-01)"),
        ("กรมทดสอบยุบเลิก", C, "2020-06-01", "ended (2019-01-01)"),
    ],
    "T06": [("กรมทดสอบรักษาการ", B, "2020-06-01")],
    "T07": [("กรมทดสอบขัดแย้ง", A, "3 independent", "1 against")],
    "T08": [("กรมทดสอบเสียงเดียว", B, "2020-07-01", f"{A} is seen there on 2020-06-01")],
    "T09": [("กรมทดสอบเงียบ", A, "2020-05-01")],
    "T10": [
        ("กรมทดสอบมรณะ", A, "2020-06-01", "2020-01-01"),
        ("กรมทดสอบอนาคต", B, "2020-06-01", "2020-01-01"),
    ],
    "X01": [("คณะกรรมการทดสอบโดยตำแหน่ง", "กระทรวงทดสอบโดยตำแหน่ง", A, B, "2020-02-01")],
}
"""Code → for each finding, in the order of its sentence, words that the sentence must have."""


@pytest.fixture(scope="module")
def rows(
    tmp_path_factory: pytest.TempPathFactory, neo4j_uri: str
) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """(folder, store) → the linter's rows."""
    told = {}
    for folder in ("fires", "silent"):
        for kind in ("embedded", "neo4j"):
            with empty(kind, tmp_path_factory.mktemp(folder), neo4j_uri) as store:
                told[(folder, kind)] = found(filled(store, records(folder)))
    return told


def test_every_code_has_its_records() -> None:
    for folder in ("fires", "silent"):
        assert {path.stem for path in (HERE / folder).iterdir()} - {"newest"} == set(RULES)
    assert set(EXPECTED) == set(RULES)


@pytest.mark.parametrize("code", sorted(EXPECTED))
def test_a_rule_finds_what_it_must(
    rows: dict[tuple[str, str], list[dict[str, Any]]], code: str
) -> None:
    told = sorted(row["en"] for row in rows[("fires", "embedded")] if row["code"] == code)
    assert len(told) == len(EXPECTED[code]), told
    for sentence, words in zip(told, EXPECTED[code], strict=True):
        wanted = [word.format(family=FAMILIES.get(code, "")) for word in words]
        assert [word for word in wanted if word not in sentence] == []


def test_the_near_misses_are_silent(rows: dict[tuple[str, str], list[dict[str, Any]]]) -> None:
    assert [row["en"] for row in rows[("silent", "embedded")]] == []
    assert [row["en"] for row in rows[("silent", "neo4j")]] == []


def test_both_stores_tell_the_same(rows: dict[tuple[str, str], list[dict[str, Any]]]) -> None:
    assert rows[("fires", "embedded")] == rows[("fires", "neo4j")]


def test_a_finding_has_its_statements_and_a_way_out(
    rows: dict[tuple[str, str], list[dict[str, Any]]],
) -> None:
    for row in rows[("fires", "embedded")]:
        assert row["statements"]
        assert len(row["statements"]) == len(row["places"])
        assert row["sources"]
        assert row["n_sources"] >= len(row["sources"])
        assert row["do"][-1] == f"rolegraph check accept {row['number']} --reason …"
        assert row["th"] != row["en"]


def test_numbers_tell_findings_apart(
    rows: dict[tuple[str, str], list[dict[str, Any]]],
) -> None:
    numbers = Counter(row["number"] for row in rows[("fires", "embedded")])
    assert set(numbers.values()) == {1}


def test_worst_findings_come_first(rows: dict[tuple[str, str], list[dict[str, Any]]]) -> None:
    severities = [row["severity"] for row in rows[("fires", "embedded")]]
    assert severities == sorted(severities, key=["error", "warning", "note"].index)
