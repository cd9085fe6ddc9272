"""Files that an analyst has lying about: each told in one line that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.runner import process, rolegraph

RECORDS = "records end in .yaml, .yml, .json, .jsonl, .csv, .tsv, news in .txt or .jsonl.gz"
THAI = "อธิบดีกรมทดสอบ"
ODD = [
    ("memo.docx", b"PK", f"no record by its name: {RECORDS}: save its text as .txt"),
    ("LIST.XLSX", b"PK", f"no record by its name: {RECORDS}: save its sheet as .csv"),
    ("a.png", b"PNG", f"no record by its name: {RECORDS}"),
    ("a.csv", b"", "nothing in it: its first line names the columns"),
    ("a.txt", THAI.encode("cp874"), "is no text in UTF-8: save it as UTF-8"),
    ("a.yaml", THAI.encode("cp874"), "the text is Windows-874: save it as UTF-8"),
    ("a.jsonl.gz", b"{}", "is not compressed by gzip, as .gz says"),
    (
        "b.yaml",
        "source:\n\u00a0\u00a0name: x\n".encode(),
        "a no-break space (U+00A0) stands before the text: write plain spaces",
    ),
]


@pytest.mark.parametrize(("name", "content", "told"), ODD, ids=[name for name, _, _ in ODD])
def test_a_file_that_is_none_of_ours(name: str, content: bytes, told: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    ran = rolegraph("--db", "t.graph", "load", name)
    assert (ran.status, ran.out, len(ran.err.splitlines())) == (2, "", 1)
    place, _, message = ran.err.rstrip("\n").partition(": ")
    assert (place.partition(":")[0], message) == (name, told)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.csv").write_text("source,person\nA,x y\n")
    for place in ("folder", "."):
        for words in (("stats",), ("load", "a.csv"), ("load", "--dry-run", "a.csv"), ("who", "x")):
            ran = rolegraph("--db", place, *words)
            told = f"rolegraph: {place} is a folder: name a file in it with --db\n"
            assert (ran.status, ran.out, ran.err) == (3, "", told)


def test_a_text_without_a_day_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"นายสมมุติ ทดลอง {THAI} กล่าวว่า", encoding="utf-8")
    ran = rolegraph("--db", "t.graph", "load", "a.txt")
    assert ran.status == 0
    assert ran.out.startswith("new       +0 ")
    assert ran.err.splitlines()[1].startswith("rolegraph: 1 text(s) without a day of publication")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a system without /dev/full")
def test_a_full_disk_is_told_without_its_number(own: str) -> None:
    ran = process("--db", own, "export", "jsonl", "-o", "/dev/full")
    assert ran.err == "rolegraph: /dev/full cannot be written: No space left on device\n"
    assert ran.status == 2
