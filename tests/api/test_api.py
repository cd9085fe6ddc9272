"""The library: typed, lazy, and the same answers as the command line."""

from __future__ import annotations

import json
import subprocess
import sys
import typing
from pathlib import Path

import pytest

import graph_loader
from graph_loader import api
from graph_loader.cli.app import run
from graph_loader.errors import InputError, NotFound, StoreMissing
from queries import question
from tests.exchange.small import GAZETTE, NEWS, NEWS_ID, records

HEAVY = ("kglite", "neo4j", "networkx", "pandas", "pydantic", "yaml", "click", "graph_loader.")


@pytest.fixture
def graph(tmp_path: Path) -> typing.Iterator[api.Graph]:
    """A store with the small sources."""
    (tmp_path / "records").mkdir()
    with graph_loader.open(tmp_path / "api.graph") as opened:
        opened.load(records(tmp_path / "records", NEWS, GAZETTE))
        yield opened


def test_importing_loads_nothing() -> None:
    code = f"import graph_loader, sys; print([m for m in sys.modules if m.startswith({HEAVY!r})])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_every_public_name_is_there_and_no_other() -> None:
    for module in (graph_loader, api):
        for name in module.__all__:
            assert getattr(module, name).__doc__
    assert set(graph_loader.__all__) <= set(dir(graph_loader))
    with pytest.raises(AttributeError, match="no attribute 'opne'"):
        _ = graph_loader.opne


def test_the_rows_are_those_of_the_command_line(
    graph: api.Graph, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = graph.who("ปลัดกระทรวงตัวอย่าง", on="2020", to="2021")
    address = graph.store.address
    graph.close()
    typed = ["who", "ปลัดกระทรวงตัวอย่าง", "--from", "2020", "--to", "2021", "--cite"]
    assert run(["--db", address, *typed, "--format", "json"]) == 0
    assert rows == json.loads(capsys.readouterr().out)
    assert [row["holder"] for row in rows] == ["สมชาย ตัวอย่าง", "Somying Tuayang"]


def test_the_type_of_a_row_has_the_columns_of_the_question() -> None:
    columns = {column.name for column in question("who").columns}
    assert columns | {"citations"} == set(typing.get_type_hints(api.Holding))


def test_a_bad_file_is_named_and_the_good_ones_are_loaded(graph: api.Graph, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("source: {nam: A}\n")
    (tmp_path / "b.yaml").write_text("source: {name: B}\nagencies: [Office B]\n")
    with pytest.raises(InputError, match=r"a\.yaml:1: source.nam"):
        graph.load([tmp_path / "a.yaml", tmp_path / "b.yaml"])
    assert [found["name"] for found in graph.find("Office B")] == ["Office B"]


def test_show_has_a_citation_for_each_source(graph: api.Graph) -> None:
    rows = graph.show("Somying Tuayang")
    (held,) = [row for row in rows if row["what"] == "holds"]
    assert held["from"] == "2020-10-01"
    assert held["citations"] == ["ประกาศตัวอย่าง เล่ม 1, 2020-10, retrieved 2026-11-23"]


def test_unload_takes_a_source_by_a_part_of_its_name(graph: api.Graph) -> None:
    assert [told.source for told in graph.unload("Somebody")] == [NEWS_ID]
    with pytest.raises(NotFound):
        graph.unload("Somebody")


@pytest.mark.parametrize(
    ("question_name", "values", "message"),
    [
        ("whom", {}, "there is no question 'whom'"),
        ("who", {"role": "ปลัดกระทรวงตัวอย่าง", "since": "2020"}, "has no 'since'"),
        ("who", {"role": "ปลัดกระทรวงตัวอย่าง", "from_": "31/2/2563"}, "2020-02 has 29 days"),
        ("who", {}, "role is missing"),
    ],
)
def test_a_wrong_question_is_told(
    question_name: str, values: dict[str, str], message: str, graph: api.Graph
) -> None:
    with pytest.raises(InputError, match=message):
        graph.ask(question_name, **values)


def test_reading_begins_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        graph_loader.open(tmp_path / "none.graph", mode="read")
    assert list(tmp_path.iterdir()) == []


def test_check_tells_what_the_command_tells(graph: api.Graph, tmp_path: Path) -> None:
    record = tmp_path / "overlap.yaml"
    seen = ["สมชาย ใจดี, สมหญิง ดีใจ", "2020-01-10, 2020-02-10, 2020-03-10"]
    rows = [
        f"  - {{person: {who}, role: อธิบดีกรมทดลองซ้อน, on: {day}}}"
        for who in seen[0].split(", ")
        for day in seen[1].split(", ")
    ]
    head = "source: {name: overlap, published: 2020-03-10}\ntenures:\n"
    record.write_text(head + "\n".join(rows), encoding="utf-8")
    graph.load(record)
    found = graph.check("t01", agency="กรมทดลองซ้อน")
    assert [(row["code"], row["severity"]) for row in found] == [("T01", "warning")]
    assert graph.check("T01", agency="กรมทดลองซ้อน", severity="error") == []
    with pytest.raises(NotFound):
        graph.check(role="อธิบดีกรมใด")
    with pytest.raises(InputError, match="dire"):
        graph.check(severity="dire")
    with pytest.raises(InputError, match="tomorrowish"):
        graph.check(since="tomorrowish")
    with pytest.raises(InputError, match="T99"):
        graph.check("T99")
