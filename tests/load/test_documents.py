"""News texts go where records go: read by rules, kept apart by their addresses."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest

from graph_loader.facts import DeputyFact
from graph_loader.inputs import Inputs, input_units
from graph_loader.load import Loader
from graph_loader.read.problems import Unit
from graph_loader.store.protocol import Store

TEXT = """\
อธิบดีกรมทดสอบเปิดงาน
วันพุธที่ 13 พฤษภาคม 2563
นายสมชาย ใจดี อธิบดีกรมทดสอบ เปิดงานวันนี้
ที่มา : https://www.example.go.th/news/{number}
"""
RECORD = """\
source: {name: งาน, address: "https://www.example.go.th/news/1", published: 2020-05-13}
tenures:
  - {person: สมหญิง ดีใจ, role: {post: อธิบดี, agency: กรมทดสอบ}}
"""
HOLDERS = "MATCH (p:Person) RETURN p.name AS name ORDER BY name"


def text(folder: Path, number: int, name: str = "") -> Path:
    path = folder / (name or f"{number}.txt")
    path.write_text(TEXT.format(number=number), encoding="utf-8")
    return path


def units(*paths: Path | str, stdin: bytes | None = None) -> list[Unit]:
    stream = None if stdin is None else io.BytesIO(stdin)
    return list(input_units(Inputs.of(map(str, paths), stream)))


def states(store: Store, *paths: Path) -> list[str]:
    records = (unit.record for unit in units(*paths) if unit.record)
    return [told.state for told in Loader(store).load(records)]


def holders(store: Store) -> list[str]:
    return [row["name"] for row in store.rows(HOLDERS)]


def test_a_text_is_a_source_with_the_characters_of_each_fact(tmp_path: Path) -> None:
    (unit,) = units(text(tmp_path, 1))
    assert unit.record is not None
    source = unit.record.source
    assert (source.id, source.published) == ("example.go.th/news/1", "2020-05-13")
    assert source.reader
    assert source.content
    (statement,) = unit.record.statements
    words = [words_at(TEXT.format(number=1), place) for place in statement.at]
    assert any("สมชาย ใจดี" in part for part in words)
    assert any("อธิบดีกรมทดสอบ" in part for part in words)


def words_at(text: str, place: str) -> str:
    start, end = map(int, place.removeprefix("@").split("-"))
    return text[start:end]


def test_again_nothing_and_changed_replaced(store: Store, tmp_path: Path) -> None:
    path = text(tmp_path, 1)
    assert states(store, path) == ["new"]
    assert states(store, path) == ["unchanged"]
    path.write_text(TEXT.format(number=1).replace("สมชาย", "สมศักดิ์"), encoding="utf-8")
    assert states(store, path) == ["changed"]
    assert holders(store) == ["สมศักดิ์ ใจดี"]


def test_a_record_of_the_same_address_stays(store: Store, tmp_path: Path) -> None:
    text(tmp_path, 1)
    (tmp_path / "a.yaml").write_text(RECORD, encoding="utf-8")
    states(store, tmp_path)
    assert holders(store) == ["สมหญิง ดีใจ"]
    assert states(store, tmp_path / "1.txt") == ["unchanged"]
    assert holders(store) == ["สมหญิง ดีใจ"]


def lines() -> str:
    documents = ({"doc": f"d{n}", "text": TEXT.format(number=n)} for n in (1, 2))
    return "".join(json.dumps(one) + "\n" for one in documents)


def test_lines_of_documents_also_packed_and_from_stdin(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(lines(), encoding="utf-8")
    with gzip.open(tmp_path / "b.jsonl.gz", "wt", encoding="utf-8") as packed:
        packed.write(lines())
    plain = units(tmp_path / "a.jsonl")
    assert [unit.label for unit in plain] == ["d1", "d2"]
    assert units(tmp_path / "b.jsonl.gz") == plain
    assert units("-", stdin=lines().encode()) == plain
    # The same texts of the same addresses, twice in one folder: once is enough.
    assert units(tmp_path) == plain


def test_a_line_that_is_neither_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(lines() + "{\n", encoding="utf-8")
    found = units(tmp_path / "a.jsonl")
    assert [unit.record is None for unit in found] == [True, False, False]
    assert ":3" in str(found[0].problems[0])


def test_two_texts_of_one_address_are_a_problem(tmp_path: Path) -> None:
    text(tmp_path, 1)
    other = text(tmp_path, 1, "2.txt")
    other.write_text(other.read_text(encoding="utf-8") + "ต่อท้าย\n", encoding="utf-8")
    found = units(tmp_path)
    assert [unit.record is None for unit in found] == [False, True]
    assert "2.txt" in str(found[1].problems[0])


@pytest.mark.parametrize("content", [b"", "ภาษาไทยล้วน".encode(), b"plain english"])
def test_what_tells_nothing_is_a_source_without_statements(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    (unit,) = units(path)
    assert unit.record is not None
    assert unit.record.statements == ()


def test_what_is_no_text_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\x00\x01")
    (tmp_path / "b.txt").write_text("plain english", encoding="utf-8")
    found = units(tmp_path)
    assert [unit.record is None for unit in found] == [True, False]
    assert str(found[0].problems[0]).endswith("a.txt: is no text in UTF-8: save it as UTF-8")


def test_near_duplicates_are_one_voice(store: Store, tmp_path: Path) -> None:
    words = " ".join(f"คำที่{number}" for number in range(60))
    for number in (1, 2):
        path = text(tmp_path, number)
        path.write_text(TEXT.format(number=number) + words + "\n", encoding="utf-8")
    states(store, tmp_path)
    rows = store.rows("MATCH (s:Source) RETURN DISTINCT s.voice AS voice")
    assert rows == [{"voice": "example.go.th/news/1"}]


ORDER = """\
มอบหมายผู้รักษาราชการแทนอธิบดีกรมทดสอบ
วันพุธที่ 13 พฤษภาคม 2563
ในกรณีที่อธิบดีกรมทดสอบไม่อาจปฏิบัติราชการได้ มอบหมายผู้รักษาราชการแทนอธิบดีกรมทดสอบ ตามลำดับ ดังนี้
1. นายสมชาย ใจดี
2. นางสมหญิง ดีใจ
ทั้งนี้ ตั้งแต่วันที่ 1 มิถุนายน 2563 เป็นต้นไป
"""


def test_a_standing_order_says_who_may_act_and_puts_nobody_in_the_post(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "order.txt"
    path.write_text(ORDER, encoding="utf-8")
    (unit,) = units(path)
    assert unit.record is not None
    facts = [statement.fact for statement in unit.record.statements]
    deputies = [fact for fact in facts if isinstance(fact, DeputyFact)]
    told = {(fact.person.name, fact.turn, fact.from_) for fact in deputies}
    assert told == {("สมชาย ใจดี", 1, "2020-06-01"), ("สมหญิง ดีใจ", 2, "2020-06-01")}
    assert len(deputies) == len(facts)
    assert states(store, path) == ["new"]
    assert store.rows("MATCH (t:Tenure) RETURN t.id AS id") == []
    rows = store.rows(
        "MATCH (p:Person)-[a:MAY_ACT]->(r:Role) RETURN p.name AS name, size(a.statements) AS n"
        " ORDER BY name"
    )
    assert [(row["name"], row["n"]) for row in rows] == [("สมชาย ใจดี", 1), ("สมหญิง ดีใจ", 1)]
