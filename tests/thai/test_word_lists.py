"""Words that the rules rest on are data, and each file of them tells where they are from."""

from __future__ import annotations

from pathlib import Path

import pytest

import graph_loader
from graph_loader.thai.word_lists import listed, tabled

HOUSE = Path(graph_loader.__file__).parent
LISTS = sorted((*HOUSE.rglob("*.csv"), *HOUSE.rglob("*.txt")))
SOURCES = {"law", "from", "source", "ground"}


def test_there_are_lists() -> None:
    assert {path.suffix for path in LISTS} == {".csv", ".txt"}


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_a_list_tells_its_source(path: Path) -> None:
    said = [line for line in path.read_text(encoding="utf-8").splitlines() if line[:1] == "#"]
    if any("ource:" in line for line in said):
        return
    rows = tabled(path)
    columns = SOURCES & set(rows[0])
    assert columns, "neither a line '# … Source: …' nor a column of sources"
    assert [row for row in rows if not any(row[column] for column in columns)] == []


def test_what_tells_the_source_is_no_entry(tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text("# Source: ก\nword,kind\nกรม,body\n# more\n\nกอง,unit\n", encoding="utf-8")
    assert [row["word"] for row in tabled(path)] == ["กรม", "กอง"]
    assert listed(path) == ("word,kind", "กรม,body", "กอง,unit")
