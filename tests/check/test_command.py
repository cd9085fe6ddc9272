"""`rolegraph check` as people type it: options, forms, numbers and exit statuses."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from graph_loader.check.findings import COLUMNS
from tests.check.stores import HERE
from tests.cli.runner import Ran, rolegraph


@pytest.fixture(scope="module")
def fires(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with all records that rules fire on; not to be written to."""
    place = tmp_path_factory.mktemp("fires") / "fires.graph"
    ran = rolegraph("--db", str(place), "load", str(HERE / "fires"))
    assert ran.status == 0, ran.err
    return place


@pytest.fixture
def own(fires: Path, tmp_path: Path) -> Path:
    """A copy of that store, for one test."""
    return Path(shutil.copy(fires, tmp_path / "own.graph"))


def _check(db: Path, *args: str) -> Ran:
    return rolegraph("--db", str(db), "check", *args)


def _codes(db: Path, *args: str) -> set[str]:
    return {row["code"] for row in _check(db, *args, "--format", "json").rows}


def test_findings_are_status_one_and_counted(fires: Path) -> None:
    ran = _check(fires, "--severity", "error")
    assert ran.status == 1
    assert "7 finding(s): 7 error(s)" in ran.err


def test_nothing_found_is_status_zero(fires: Path) -> None:
    ran = _check(fires, "--code", "T01", "--since", "2024-01-01")
    assert (ran.status, ran.out) == (0, "")
    assert "0 finding(s)" in ran.err


@pytest.mark.parametrize(
    ("args", "codes"),
    [
        (("--role", "อธิบดีกรมทดสอบซ้อน"), {"T01"}),
        (("--agency", "กรมทดสอบเว้น"), {"T02"}),
        (("--agency", "กระทรวงทดสอบโดยตำแหน่ง"), {"X01"}),
        (("--agency", "คณะกรรมการทดสอบวันประชุม"), {"M01"}),
        (("--code", "t04", "--code", "T09"), {"T04", "T09"}),
        (("--severity", "error"), {"T04", "T05", "T10"}),
        (("--identity",), {"P01", "P02", "P03", "R01", "R02", "R03", "S01"}),
        (("--identity", "--agency", "กรมทดสอบคล้าย"), {"P01"}),
        (("--since", "2020-07-01", "--code", "T01", "--code", "T08"), {"T08"}),
        (("--agency", "กรมทดสอบเว้น", "--severity", "warning"), set()),
    ],
)
def test_options_choose(fires: Path, args: tuple[str, ...], codes: set[str]) -> None:
    assert _codes(fires, *args) == codes


def test_all_forms_have_the_same_findings(fires: Path) -> None:
    rows = _check(fires, "--format", "json").rows
    lines = _check(fires, "--format", "jsonl").out.splitlines()
    table = list(csv.DictReader(io.StringIO(_check(fires, "--format", "csv").out)))
    assert [json.loads(line) for line in lines] == rows
    assert list(rows[0]) == list(COLUMNS)
    assert [row["number"] for row in table] == [row["number"] for row in rows]
    assert json.loads(table[0]["statements"]) == rows[0]["statements"]


def test_a_table_has_both_sentences_and_the_commands(fires: Path) -> None:
    [row] = _check(fires, "--code", "T06", "--format", "json").rows
    text = " ".join(_check(fires, "--code", "T06").out.split())
    assert row["en"] in text
    assert row["th"] in text
    for command in row["do"]:
        assert f"$ {command}" in text


def test_the_summary_counts_each_code(fires: Path) -> None:
    rows = _check(fires, "--summary", "--format", "json").rows
    counts = {row["code"]: (row["findings"], row["accepted"]) for row in rows}
    assert counts["P02"] == (2, 0)
    assert counts["T01"] == (1, 0)


def test_accepting_hides_a_finding_until_it_is_undone(own: Path) -> None:
    [row] = _check(own, "--code", "T01", "--format", "json").rows
    made = _check(own, "accept", row["number"], "--reason", "both stood in", "--author", "tester")
    assert made.status == 0
    assert made.out.startswith(f"judgement 1: accepted — {row['number']} ")
    assert _check(own, "--code", "T01").status == 0
    [again] = _check(own, "--code", "T01", "--all", "--format", "json").rows
    assert again == {**row, "accepted": 1}
    [judged] = rolegraph("--db", str(own), "judgements", "--format", "json").rows
    assert (judged["verdict"], judged["state"], judged["code"]) == ("accepted", "in force", "T01")
    assert (judged["reason"], judged["author"]) == ("both stood in", "tester")
    assert judged["concerns"] == row["concerns"]
    undone = rolegraph("--db", str(own), "judgements", "undo", "1")
    assert undone.out.startswith("judgement 1 undone: accepted — T01-")
    assert _check(own, "--code", "T01", "--format", "json").rows == [row]


def test_the_beginning_of_a_number_will_do(own: Path) -> None:
    [row] = _check(own, "--code", "T06", "--format", "json").rows
    assert _check(own, "accept", row["number"][:6].lower(), "--reason", "known").status == 0
    assert _check(own, "--code", "T06").status == 0


def test_a_number_without_its_code_will_do(own: Path) -> None:
    [row] = _check(own, "--code", "T06", "--format", "json").rows
    assert _check(own, "accept", row["number"].split("-")[1], "--reason", "known").status == 0
    assert _check(own, "--code", "T06").status == 0


def test_several_are_accepted_at_once(own: Path) -> None:
    numbers = [row["number"] for row in _check(own, "--code", "P02", "--format", "json").rows]
    made = _check(own, "accept", *numbers, "--reason", "known")
    assert [line.split(":")[0] for line in made.out.splitlines()] == ["judgement 1", "judgement 2"]
    assert _check(own, "--code", "P02").status == 0


@pytest.mark.parametrize(
    ("args", "status", "message"),
    [
        (("accept", "T01-ffffffff", "--reason", "x"), 1, "no finding T01-ffffffff is there"),
        (("accept", "T10", "--reason", "x"), 2, "T10 fits 2 findings"),
        (("accept", "overlap", "--reason", "x"), 2, "'overlap' is no number of a finding"),
        (("accept", "T06"), 2, "--reason"),
        (("accept", "Z99-1", "--reason", "x"), 2, "there is no code Z99"),
        (("--code", "Z99"), 2, "there is no code Z99; the codes are C01, "),
        (("--since", "yesterday"), 2, "--since"),
        (("--role", "อธิบดีกรมที่ไม่มี"), 1, "no agency"),
    ],
)
def test_what_cannot_be_taken_is_one_line(
    fires: Path, args: tuple[str, ...], status: int, message: str
) -> None:
    ran = _check(fires, *args)
    assert ran.status == status
    assert message in ran.err
    assert len(ran.err.splitlines()) == 1


def test_accepting_twice_is_refused(own: Path) -> None:
    assert _check(own, "accept", "T06", "--reason", "known").status == 0
    again = _check(own, "accept", "T06", "--reason", "known")
    assert (again.status, again.out) == (2, "")
    assert "was accepted before: judgement 1" in again.err
