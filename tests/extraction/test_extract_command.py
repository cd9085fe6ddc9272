"""`rolegraph extract`, as it is typed."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from graph_loader.extract.guide import guide_row
from graph_loader.extract.marked import marked_text
from graph_loader.extract.reader import read
from graph_loader.extract.reading import BodyFact, DecisionFact, ZoneFact
from graph_loader.extract.record import record_text
from graph_loader.extract.text import document
from graph_loader.read.units import read_units
from tests.cli.runner import PROGRAM, rolegraph

NEWS = (
    "รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ประชุมทดสอบ\n\nวันพุธที่ 13 พฤษภาคม 2563\n"
    "วันนี้ (13 พ.ค. 63) พลเอก สมชาย\u200b  ตัวอย่าง รองนายกรัฐมนตรี เป็นประธานการประชุม"
    "คณะกรรมการทดสอบแห่งชาติ ครั้งที่ 1/2563 โดยมีนางสมหญิง ทดลอง ปลัดกระทรวงการคลัง เข้าร่วม\n"
    "ที่มา : https://www.thaigov.go.th/news/contents/details/1\n"
)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "smart_1.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def test_one_object_a_document(news: Path) -> None:
    ran = rolegraph("extract", str(news), "--jobs", "1")
    assert (ran.status, ran.err) == (0, "")
    row = json.loads(ran.out)
    assert (row["doc"], row["published"]) == ("smart_1.txt", "2020-05-13")
    assert [(r["person"], r["post"], r["status"]) for r in row["roles"]] == [
        ("สมชาย ตัวอย่าง", "รองนายกรัฐมนตรี", "holds"),
        ("สมหญิง ทดลอง", "ปลัดกระทรวงการคลัง", "holds"),
    ]
    assert [(m["body"], m["number"], m["chair"]) for m in row["meetings"]] == [
        ("คณะกรรมการทดสอบแห่งชาติ", "1/2563", "สมชาย ตัวอย่าง")
    ]


def test_two_processes_say_the_same_as_one(news: Path) -> None:
    one = rolegraph("extract", str(news), str(news), "--jobs", "1")
    two = rolegraph("extract", str(news), str(news), "--jobs", "2")
    assert one == two


def test_spans_and_paragraphs_point_into_the_raw_text() -> None:
    made = document("a", NEWS)
    role = guide_row(made, read(made))["roles"][0]
    assert [NEWS[start:end] for start, end in role["spans"]] == [
        "พลเอก สมชาย\u200b  ตัวอย่าง",
        "รองนายกรัฐมนตรี",
    ]
    assert role["paragraphs"] == [2]


def test_a_table_for_the_terminal(news: Path) -> None:
    ran = rolegraph("extract", str(news), "--format", "table")
    assert ran.out.splitlines() == [
        "smart_1.txt  2020-05-13",
        "  meeting  2020-05-13  คณะกรรมการทดสอบแห่งชาติ  1/2563  สมชาย ตัวอย่าง",
        "  holds  สมชาย ตัวอย่าง  รองนายกรัฐมนตรี",
        "  holds  สมหญิง ทดลอง  ปลัดกระทรวงการคลัง",
    ]


def test_records_of_several_texts_load_from_one_file(news: Path, tmp_path: Path) -> None:
    other = news.with_name("smart_2.txt")
    other.write_text(NEWS.replace("details/1", "details/2"), encoding="utf-8")
    record = tmp_path / "record.yaml"
    ran = rolegraph("extract", str(news), str(other), "--format", "record")
    record.write_text(ran.out, encoding="utf-8")
    found = list(read_units([str(record)]))
    assert [unit.problems for unit in found] == [(), ()]
    assert len({unit.record.source.id for unit in found if unit.record}) == 2


def test_a_record_that_loads_as_it_is(news: Path, tmp_path: Path) -> None:
    record = tmp_path / "record.yaml"
    record.write_text(rolegraph("extract", str(news), "--format", "record").out, encoding="utf-8")
    (unit,) = read_units([str(record)])
    assert unit.problems == ()
    assert unit.record is not None
    source = unit.record.source
    assert (source.id, source.name, source.kind, source.published) == (
        "thaigov.go.th/news/contents/details/1",
        "ประชุมทดสอบ",
        "release",
        "2020-05-13",
    )
    kinds = sorted(statement.fact.KIND for statement in unit.record.statements)
    assert kinds.count("tenure") == 2
    assert kinds.count("meeting") == 1
    assert kinds.count("participation") == 2


def test_a_record_quotes_the_words_of_each_fact_in_comments() -> None:
    made = document("a", NEWS)
    lines = record_text(made, read(made)).splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith('  - {person: {name: "สมชาย'))
    assert lines[at - 2 : at] == ["  # พลเอก สมชาย ตัวอย่าง", "  # รองนายกรัฐมนตรี"]


def test_a_record_holds_decisions_parents_and_zones(tmp_path: Path) -> None:
    made = document("a", NEWS)
    told = read(made)._replace(
        decisions=(DecisionFact("approved", "แผนทดสอบ", ((0, 3),), meeting=0),),
        bodies=(BodyFact("กรมทดสอบ", "กระทรวงการคลัง", ((0, 3),)),),
        zones=(ZoneFact("ย่านทดสอบ", "certified", "โครงการทดสอบ", ((0, 3),), "ภูเก็ต"),),
    )
    record = tmp_path / "record.yaml"
    record.write_text(record_text(made, told), encoding="utf-8")
    (unit,) = read_units([str(record)])
    assert unit.problems == ()
    assert unit.record is not None
    kinds = {statement.fact.KIND for statement in unit.record.statements}
    assert {"decision", "belonging", "designation"} <= kinds


def test_what_no_record_can_hold_stands_in_a_comment() -> None:
    made = document("a", "วันพุธที่ 13 พฤษภาคม 2563\nนายสมชาย ตัวอย่าง ผู้อำนวยการ กล่าวว่า")
    text = record_text(made, read(made))
    assert "# tenures:" in text
    assert "  # the text does not say whose post it is: - {person:" in text


@pytest.mark.parametrize(
    ("colour", "shown"),
    [
        (False, "«พลเอก สมชาย ตัวอย่าง» [รองนายกรัฐมนตรี]"),
        (True, "\x1b[1;36mพลเอก สมชาย ตัวอย่าง\x1b[0m \x1b[32mรองนายกรัฐมนตรี\x1b[0m"),
    ],
)
def test_the_text_with_what_was_taken_marked(colour: bool, shown: str) -> None:
    made = document("a", NEWS)
    assert shown in marked_text(made, read(made), colour=colour)


def test_a_document_that_cannot_be_read_is_named_and_the_rest_goes_on(news: Path) -> None:
    missing = news.with_name("none.txt")
    ran = rolegraph("extract", str(missing), str(news))
    assert ran.status == 2
    assert json.loads(ran.out)["doc"] == "smart_1.txt"
    assert ran.err.splitlines() == [
        f"{missing}: cannot be read: No such file or directory",
        "rolegraph: 1 of 2 document(s) could not be read",
    ]


def test_an_interrupt_ends_it_at_once_with_whole_lines(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    line = json.dumps({"doc": "a", "text": NEWS * 20})
    many.write_text(f"{line}\n" * 4000, encoding="utf-8")
    out = tmp_path / "out.jsonl"
    with out.open("w", encoding="utf-8") as lines:
        ran = subprocess.Popen(
            [*PROGRAM, "extract", str(many), "--jobs", "2"],
            stdout=lines,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509
        )
        while not out.stat().st_size and ran.poll() is None:
            time.sleep(0.02)
        ran.send_signal(signal.SIGINT)
        _, told = ran.communicate(timeout=60)
    assert ran.returncode == 130
    assert told.count("\n") == 1
    written = out.read_text(encoding="utf-8")
    assert written.endswith("\n")
    assert written.count("\n") < 4000


def test_an_empty_file_is_a_document_without_facts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    ran = rolegraph("extract", str(tmp_path))
    assert ran.status == 0
    assert json.loads(ran.out)["roles"] == []
