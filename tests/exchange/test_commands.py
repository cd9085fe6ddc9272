"""`export` and `import` as they are typed."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from graph_loader.cli.app import run
from graph_loader.store.embedded import EmbeddedStore
from tests.exchange.small import NEWS_ID


@pytest.fixture
def db(filled: EmbeddedStore) -> str:
    """The address of a filled store that nobody holds."""
    filled.close()
    return filled.address


def test_jsonl_goes_to_standard_output_and_comes_back(
    db: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["--db", db, "export", "jsonl"]) == 0
    exported = capfdbinary.readouterr().out
    file = tmp_path / "ground.jsonl"
    file.write_bytes(exported)
    new = str(tmp_path / "new.graph")
    assert run(["--db", new, "import", "jsonl", str(file)]) == 0
    told = capfdbinary.readouterr()
    assert told.out.decode().splitlines()[0].startswith(f"new       +3 ~0 -0 =0        {NEWS_ID}")
    assert told.out.decode().splitlines()[-1] == "new       judgement 2"
    assert "2 source(s), 0 of them unchanged; 1 judgement(s), 0 of them" in told.err.decode()
    assert run(["--db", new, "export", "jsonl"]) == 0
    assert capfdbinary.readouterr().out == exported


def test_a_dry_run_says_the_same_and_writes_nothing(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, new = tmp_path / "g.jsonl", tmp_path / "new.graph"
    assert run(["--db", db, "export", "jsonl", "-o", str(file)]) == 0
    assert run(["--db", str(new), "import", "jsonl", str(file), "--dry-run"]) == 0
    assert "new       judgement 2" in capsys.readouterr().out
    assert not new.exists()


def test_one_bad_line_and_nothing_is_taken(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, new = tmp_path / "g.jsonl", tmp_path / "new.graph"
    assert run(["--db", db, "export", "jsonl", "-o", str(file)]) == 0
    with file.open("a", encoding="utf-8") as stream:
        stream.write("{}\n{\n")
    assert run(["--db", str(new), "import", "jsonl", str(file)]) == 2
    told = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[0] for line in told] == [f"{file}:5", f"{file}:6", "rolegraph"]
    assert told[-1] == f"rolegraph: 2 bad line(s); nothing was taken from {file}"
    assert not new.exists()


@pytest.mark.parametrize("form", ["csv", "neo4j-csv"])
def test_several_files_go_into_a_new_folder_or_a_zip(form: str, db: str, tmp_path: Path) -> None:
    folder, packed = tmp_path / "out", tmp_path / "out.zip"
    assert run(["--db", db, "export", form, "-o", str(folder)]) == 0
    for _ in range(2):
        assert run(["--db", db, "export", form, "-o", str(packed)]) == 0
    with zipfile.ZipFile(packed) as files:
        there = {name: files.read(name) for name in files.namelist()}
    assert there == {file.name: file.read_bytes() for file in folder.iterdir()}
    assert len(there) > 10


def test_what_is_there_stays(db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").touch()
    assert run(["--db", db, "export", "csv", "-o", str(tmp_path / "mine")]) == 2
    assert "name a new or empty folder" in capsys.readouterr().err
    assert [file.name for file in (tmp_path / "mine").iterdir()] == ["thesis.txt"]


def test_a_file_is_replaced_whole_and_readable_by_others(db: str, tmp_path: Path) -> None:
    file = tmp_path / "g.graphml"
    file.write_text("old")
    assert run(["--db", db, "export", "graphml", "-o", str(file), "--no-sources"]) == 0
    assert file.read_bytes().startswith(b"<?xml")
    assert b"Statement:" not in file.read_bytes()
    assert file.stat().st_mode & 0o044 == 0o044
    assert list(tmp_path.glob("tmp*")) == []


@pytest.mark.parametrize(
    ("typed", "status", "message"),
    [
        (["export", "csv"], 2, "name a folder or a .zip with -o"),
        (["export", "xls"], 2, "'xls' is not one of"),
        (["export", "jsonl", "--no-sources"], 2, "see the other formats"),
        (["export", "gexf", "-o", "/nowhere/at/all.gexf"], 2, "there is no folder /nowhere/at"),
        (["export", "gexf", "-o", "/"], 2, "/ is a folder: name a file"),
        (["import", "jsonl", "/nowhere.jsonl"], 2, "/nowhere.jsonl cannot be read: No such file"),
        (["import", "jsonl", "/"], 2, "/ cannot be read: Is a directory"),
        (["import", "csv", "x"], 2, "'csv' is not"),
    ],
)
def test_wrong_words_are_told_in_one_line(
    typed: list[str], status: int, message: str, db: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--db", db, *typed]) == status
    told = capsys.readouterr()
    assert told.out == ""
    assert message in told.err
    assert told.err.count("\n") == 1


def test_no_store_is_no_export(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--db", str(tmp_path / "none.graph"), "export", "gexf"]) == 3
    assert capsys.readouterr().out == ""
