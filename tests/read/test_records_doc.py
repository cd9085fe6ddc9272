"""docs/records.md: every example loads, every message is the real one, every column is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph_loader.read.columns import SOURCE, TABLES, columns_of
from tests.read.reading import units

TEXT = (Path(__file__).parents[2] / "docs" / "records.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\S+)( bad)?\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
EXAMPLES = [(kind, text) for kind, bad, text in BLOCKS if kind in {"yaml", "csv"} and not bad]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 8
    assert {kind for kind, _ in EXAMPLES} == {"yaml", "csv"}


@pytest.mark.parametrize(("kind", "text"), EXAMPLES)
def test_every_example_states_something(tmp_path: Path, kind: str, text: str) -> None:
    for unit in units(tmp_path, f"a.{kind}", text):
        assert unit.problems == ()
        assert unit.record is not None
        assert unit.record.statements


def test_the_messages_are_the_real_ones(tmp_path: Path) -> None:
    (bad,) = (text for _, mark, text in BLOCKS if mark)
    (shown,) = (text for kind, _, text in BLOCKS if kind == "text")
    (unit,) = units(tmp_path, "mistakes.yaml", bad)
    found = [str(problem).removeprefix(f"{tmp_path}/") for problem in unit.problems]
    assert found == shown.splitlines()


def test_the_table_of_columns_is_complete() -> None:
    between = TEXT.split("<!-- columns -->")[1].split("<!-- end of columns -->")[0]
    rows = [line.strip("|").split("|") for line in between.strip().splitlines()[2:]]
    found = {row[0].strip(): set(re.findall(r"`(\w+)`", "".join(row[1:]))) for row in rows}
    own = {table.name: set(columns_of(table)) - {"at", "quote"} for table in TABLES}
    assert found == own
    assert all(f"{name}" in TEXT for name in SOURCE)
