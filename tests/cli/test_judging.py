"""`merge`, `split` and `judgements`, and that undoing puts everything back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.runner import rolegraph

RECORDS = {
    "one.yaml": """source: {name: First example, published: 2020-01-02}
tenures:
  - {person: สมชาย ตัวอย่าง, role: ปลัดกระทรวงตัวอย่าง, at: 1}
""",
    "two.yaml": """source: {name: Second example, published: 2021-03-04}
tenures:
  - {person: Somchai Tuayang, role: ผู้อำนวยการสำนักงานทดลอง, at: 1}
""",
}
DUMP = (
    "MATCH (n) WHERE NOT 'Store' IN labels(n) OPTIONAL MATCH (n)-[r]->(m) "
    "RETURN labels(n)[0] AS label, n.id AS id, n.name AS name, type(r) AS tie, m.id AS other "
    "ORDER BY label, id, tie, other"
)


@pytest.fixture
def db(tmp_path: Path) -> str:
    for name, text in RECORDS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert rolegraph("--db", "t.graph", "load", *RECORDS).status == 0
    return "t.graph"


def _dump(db: str) -> Any:
    return rolegraph("--db", db, "cypher", DUMP, "--limit", "100000", "--format", "json").rows


def _mention(db: str, name: str) -> str:
    [row] = rolegraph("--db", db, "find", name, "--kind", "person", "--format", "json").rows
    return str(row["id"])


def _people(db: str) -> int:
    query = "MATCH (p:Person) RETURN count(p) AS n"
    [row] = rolegraph("--db", db, "cypher", query, "--format", "json").rows
    return int(row["n"])


def test_undoing_a_merge_puts_everything_back(db: str) -> None:
    before = _dump(db)
    made = rolegraph("--db", db, "merge", "สมชาย ตัวอย่าง", "Somchai Tuayang", "--reason", "a test")
    assert made.status == 0
    assert made.out.startswith("judgement 1: same — person ")
    assert _people(db) == 1
    undone = rolegraph("--db", db, "judgements", "undo", "1")
    assert undone.out.startswith("judgement 1 undone: same — ")
    assert _dump(db) == before
    assert rolegraph("--db", db, "judgements", "--format", "json").rows == []


def test_judgements_are_listed(db: str) -> None:
    rolegraph("--db", db, "merge", "สมชาย ตัวอย่าง", "Somchai Tuayang", "--author", "tester")
    [row] = rolegraph("--db", db, "judgements", "--format", "json").rows
    assert (row["number"], row["verdict"], row["state"]) == (1, "same", "in force")
    assert row["author"] == "tester"


def test_a_split_by_the_ids_that_show_lists(db: str) -> None:
    rolegraph("--db", db, "merge", "สมชาย ตัวอย่าง", "Somchai Tuayang")
    rows = rolegraph("--db", db, "show", "Somchai Tuayang", "--format", "json").rows
    mentions = [i for row in rows if row["what"] == "written" for i in row["ids"]]
    assert len(mentions) == 2
    assert rolegraph("--db", db, "split", *mentions).status == 0
    assert _people(db) == 2
    rows = rolegraph("--db", db, "judgements", "--format", "json").rows
    assert [(row["verdict"], row["state"]) for row in rows] == [
        ("same", "overruled"),
        ("different", "in force"),
    ]


def test_a_judgement_whose_source_is_gone_dangles(db: str) -> None:
    rolegraph("--db", db, "merge", "สมชาย ตัวอย่าง", "Somchai Tuayang")
    rolegraph("--db", db, "unload", "Second example")
    [row] = rolegraph("--db", db, "judgements", "--format", "json").rows
    assert row["state"] == "dangling"


def test_a_judgement_that_another_overrules_says_so(db: str) -> None:
    """Three names: apart at the ends, so that joining both to the middle cannot join all."""
    text = RECORDS["two.yaml"].replace("Second", "Third").replace("Somchai Tuayang", "Som Tuayang")
    Path("three.yaml").write_text(text, encoding="utf-8")
    assert rolegraph("--db", db, "load", "three.yaml").status == 0
    one, two, three = (_mention(db, n) for n in ("สมชาย ตัวอย่าง", "Somchai Tuayang", "Som Tuayang"))
    assert rolegraph("--db", db, "split", one, three).status == 0
    assert rolegraph("--db", db, "merge", one, two).status == 0
    last = rolegraph("--db", db, "merge", two, three)
    assert last.status == 1
    assert last.out.startswith("judgement 3: same — ")
    assert last.err.startswith("rolegraph: another judgement keeps this one from having effect")
    assert _people(db) == 2


def test_a_person_and_a_post_are_never_one(db: str) -> None:
    ran = rolegraph("--db", db, "merge", "สมชาย ตัวอย่าง", "ปลัดกระทรวงตัวอย่าง")
    assert (ran.status, ran.out) == (1, "")
    assert _people(db) == 2
