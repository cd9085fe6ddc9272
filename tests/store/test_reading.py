"""Finding LOAD CSV however it is written."""

from __future__ import annotations

import pytest

from graph_loader.errors import ReadOnlyQuery
from graph_loader.store.reading import refuse_files

FILE = "FROM 'file:///etc/hostname' AS row RETURN row"


@pytest.mark.parametrize(
    "words",
    [
        "LOAD CSV",
        "load\n\tcsv",
        "LOAD /* a * b ** */ CSV",
        "LOAD// one\n  // two\nCSV",
        "WITH 'http://' AS a LOAD//\nCSV",
        "LO\\u0041D CSV",
        "LOAD\u180eCSV",
    ],
)
def test_refused(words: str) -> None:
    with pytest.raises(ReadOnlyQuery):
        refuse_files(f"{words} {FILE}")


@pytest.mark.parametrize(
    "query",
    ["MATCH (n:Load) RETURN n.csv", "RETURN 'a' AS loaded // a csv", "MATCH (n) RETURN n.load"],
)
def test_let_through(query: str) -> None:
    refuse_files(query)


def test_a_long_query_is_looked_through_at_once() -> None:
    refuse_files("LOAD" + "/*" * 50_000)
    refuse_files("LOAD" + " // x\n" * 50_000)
