"""The four forms of rows say the same."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from graph_loader.cli.output import FORMATS, show
from tests.cli.runner import rolegraph

CHAIR = "ประธานคณะกรรมการขับเคลื่อนการพัฒนาเมืองอัจฉริยะ"
ASKED = [
    ("who", CHAIR, "--on", "2018-12-01"),
    ("ask", "line", "--role", CHAIR),
    ("find", "smart"),
    ("sources",),
    ("stats",),
    ("show", "depa"),
    ("doctor",),
    ("ask",),
    ("cypher", "MATCH (n:Person) RETURN n.name AS b, n.aliases AS a ORDER BY b LIMIT 3"),
]


def _value(text: str) -> Any:
    return json.loads(text) if text[:1] in tuple("[{-0123456789") and _is_json(text) else text


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _plain(value: Any) -> Any:
    """What a CSV can keep apart: nothing and '' are one, a number and its digits are one."""
    if value is None:
        return ""
    return _value(value) if isinstance(value, str) else value


@pytest.mark.parametrize("question", ASKED, ids=lambda words: words[0])
def test_all_forms_parse_back_to_the_same(loaded: str, question: tuple[str, ...]) -> None:
    out = {form: rolegraph("--db", loaded, *question, "--format", form).out for form in FORMATS[1:]}
    rows = json.loads(out["json"])
    assert rows
    assert [json.loads(line) for line in out["jsonl"].splitlines()] == rows
    read = [
        {name: _value(text) for name, text in row.items()}
        for row in csv.DictReader(io.StringIO(out["csv"]))
    ]
    assert out["excel"] == "\ufeff" + out["csv"]
    assert read == [{name: _plain(value) for name, value in row.items()} for row in rows]


def test_lists_stay_lists(loaded: str) -> None:
    rows = rolegraph("--db", loaded, *ASKED[0], "--format", "json").rows
    assert all(isinstance(row["sources"], list) for row in rows)
    assert list(rows[0])[:3] == ["holder", "role", "agency"]


def test_nothing_found_in_each_form(capsys: pytest.CaptureFixture[str]) -> None:
    printed = []
    for form in FORMATS:
        show([], ("a", "b"), form)
        printed.append(capsys.readouterr().out)
    assert printed == ["", "[]\n", "", "a,b\n", "\ufeffa,b\n"]


def test_columns_stand_as_returned(loaded: str) -> None:
    ran = rolegraph("--db", loaded, "cypher", "RETURN 1 AS z, 'x' AS a", "--format", "csv")
    assert ran.out == "z,a\n1,x\n"


@pytest.mark.parametrize("question", ASKED, ids=lambda words: words[0])
@pytest.mark.parametrize("columns", [100, 120])
def test_tables_fit_the_terminal(
    loaded: str, question: tuple[str, ...], columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from graph_loader.cli.cells import width

    monkeypatch.setenv("COLUMNS", str(columns))
    out = rolegraph("--db", loaded, *question).out.split("\nSources\n")[0]
    assert out
    assert max(width(line) for line in out.splitlines()) <= columns
