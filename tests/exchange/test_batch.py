"""`who --batch`: a sheet of roles and days, answered; `--cite`."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from graph_loader.cli.app import run
from graph_loader.cli.sheet import read_sheet
from graph_loader.errors import InputError
from graph_loader.store.embedded import EmbeddedStore
from tests.exchange.small import GAZETTE_ID, NEWS_ID

SHEET = """\
No;ตำแหน่ง;Day;note
1;ปลัดกระทรวงตัวอย่าง;13 พ.ค. 2563;"a; b"
2;ปลัดกระทรวงตัวอย่าง;31/2/2563;
3;ปลัดกระทรวงไม่มี;2020;

4;ปลัดกระทรวงตัวอย่าง;1990;x
5;ปลัดกระทรวงตัวอย่าง;2020;y
6;;2020;z
7;รัฐมนตรีว่าการกระทรวงตัวอย่าง;1990;
"""


@pytest.fixture
def db(filled: EmbeddedStore) -> str:
    """The address of a filled store that nobody holds."""
    filled.close()
    return filled.address


def ask(
    db: str, sheet: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> tuple[int, str, list[str]]:
    """(status, output, lines of stderr)."""
    capsys.readouterr()
    status = run(["--db", db, "who", "--batch", str(sheet), *more])
    told = capsys.readouterr()
    return status, told.out, told.err.splitlines()


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    """A sheet as a file."""
    file = folder / "sheet.csv"
    file.write_bytes(text.encode(encoding))
    return file


def test_every_row_stays_in_its_place(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, SHEET, "utf-8-sig")
    status, out, err = ask(db, file, capsys, "--format", "json")
    rows = json.loads(out)
    assert status == 2
    assert [row["No"] for row in rows] == ["1", "2", "3", "4", "5", "6", "7"]
    assert list(rows[0])[:6] == ["No", "ตำแหน่ง", "Day", "note", "holder", "scope"]
    assert rows[0]["note"] == "a; b"
    assert [row["holder"] for row in rows] == [
        "สมชาย ตัวอย่าง", None, None, None, "สมชาย ตัวอย่าง", None, None
    ]  # fmt: skip
    assert (rows[0]["certainty"], rows[0]["basis"]) == ("certain", "seen")
    assert set(rows[0]["sources"]) == {NEWS_ID, GAZETTE_ID}
    assert rows[4]["others"] == ["Somying Tuayang"]
    assert [line.split(": ", 1)[1] for line in err[:-1]] == [
        f"{file}:3: day: 31/2/2563: 2020-02-31: 2020-02 has 29 days",
        f"{file}:4: role: {rows[2]['remark'].removeprefix('role: ')}",
        f"{file}:8: role: empty; write one",
    ]
    assert err[-1] == "rolegraph: 3 of 7 row(s) could not be asked"
    assert rows[3]["remark"] == "1 possible, farther than --within from any evidence"
    assert rows[6]["remark"].startswith("nothing stated; nearest: 2019-07-10: สมหมาย ตัวอย่าง")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_sheet_is_read_as_it_was_saved(encoding: str, mark: str) -> None:
    text = "role,day,note\r\nปลัดกระทรวง,2563,ก\r\n,,\r\n".replace(",", mark)
    sheet = read_sheet("s.csv", text.encode(encoding))
    assert sheet.columns == ("role", "day", "note")
    assert [(row.line, row.role, row.day) for row in sheet.rows] == [(2, "ปลัดกระทรวง", "2563")]
    assert sheet.rows[0].cells["note"] == "ก"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "s.csv: nothing in it"),
        ("role,when\na,2020\n", "s.csv:1: no column 'day' or 'date' or 'on' or"),
        ("role,day\n", "s.csv: no rows under the heading"),
        ("role,day,x,x\n", "s.csv:1: the column 'x' stands there twice"),
        ("role,day,\na,2020,extra\n", "column 3 has no name in the first line"),
        ('role,day\n"a,2020\n', "s.csv:2: this is no CSV"),
    ],
)
def test_a_sheet_that_is_none(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_sheet("s.csv", text.encode())


def test_empty_columns_at_the_right_are_left_out() -> None:
    assert read_sheet("s.csv", b"role,day,,\na,2020,,\n").columns == ("role", "day")


def test_csv_out_is_csv_in(db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, "role,day\nปลัดกระทรวงตัวอย่าง,2020-05-13\n")
    status, out, err = ask(db, file, capsys, "--format", "csv", "--cite")
    (row,) = csv.DictReader(io.StringIO(out))
    assert (status, err) == (0, [])
    assert row["role"] == "ปลัดกระทรวงตัวอย่าง"
    lines = dict(zip(json.loads(row["sources"]), json.loads(row["citations"]), strict=True))
    assert lines[NEWS_ID] == (
        'Example Daily: “Somebody, "new"; at the ministry | ข่าว”, 2020-05-13, '
        "https://www.example.org/news/1, ¶3"
    )
    assert lines[GAZETTE_ID] == "ประกาศตัวอย่าง เล่ม 1, 2020-10, retrieved 2026-11-23"


def test_a_row_without_an_answer_is_status_1(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, "role,day\nปลัดกระทรวงตัวอย่าง,1990\n")
    status, _, err = ask(db, file, capsys)
    assert (status, err) == (1, ["rolegraph: nothing is stated for 1 of 1 row(s)"])


def test_as_known_on_an_earlier_day(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, "role,day\nปลัดกระทรวงตัวอย่าง,2020-10-01\n")
    said = {}
    for known in ("2020-05-31", "2020-12-31"):
        _, out, _ = ask(db, file, capsys, "--known-on", known, "--format", "json")
        said[known] = json.loads(out)[0]["holder"]
    assert said == {"2020-05-31": "สมชาย ตัวอย่าง", "2020-12-31": "Somying Tuayang"}


@pytest.mark.parametrize(
    "typed",
    [
        ["who"],
        ["who", "ปลัด", "--batch", "s.csv"],
        ["who", "--batch", "s.csv", "--on", "2020"],
        ["who", "--batch", "/nowhere.csv"],
    ],
)
def test_wrong_words_are_told_in_one_line(
    typed: list[str], db: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--db", db, *typed]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_column_of_the_answer_is_not_overwritten(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, "role,day,holder\nx,2020,me\n")
    status, out, err = ask(db, file, capsys)
    assert (status, out) == (2, "")
    assert err == [f"rolegraph: {file}:1: the column 'holder' is one of the answer: rename it"]


@pytest.mark.parametrize(
    "typed", [["who", "ปลัดกระทรวงตัวอย่าง"], ["ask", "who", "--role", "ปลัดกระทรวงตัวอย่าง"]]
)
def test_who_and_ask_cite_their_sources(
    typed: list[str], db: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = [*typed, "--from", "2020-05-13", "--to", "2020-05-13", "--cite"]
    assert run(["--db", db, *asked, "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert len(row["citations"]) == len(row["sources"]) == 2
    assert run(["--db", db, *asked]) == 0
    assert "\nSources\n  Example Daily: “Somebody" in capsys.readouterr().out
