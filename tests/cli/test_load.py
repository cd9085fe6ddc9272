"""What `load` does with good files, bad ones, and none at all."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from graph_loader.load import Loader
from graph_loader.reports import SourceReport
from graph_loader.statements import SourceRecord
from tests.cli.runner import PROGRAM, environment, process, rolegraph

GOOD = """source: {name: An example of a record, published: 2020-05-13}
tenures:
  - {person: นายสมชาย ตัวอย่าง, role: ปลัดกระทรวงตัวอย่าง, at: 1}
"""
BAD = """source:
  nme: no name
tenures: [{person: นายสมชาย ตัวอย่าง}]
"""


@pytest.fixture
def good(tmp_path: Path) -> str:
    (tmp_path / "good.yaml").write_text(GOOD, encoding="utf-8")
    return "good.yaml"


@pytest.fixture
def bad(tmp_path: Path) -> str:
    (tmp_path / "bad.yaml").write_text(BAD, encoding="utf-8")
    return "bad.yaml"


def _left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("t.graph*"))


def test_dry_run_needs_and_makes_no_store(good: str, tmp_path: Path) -> None:
    ran = rolegraph("--db", "t.graph", "load", "--dry-run", good)
    assert ran.status == 0
    assert ran.out.startswith("new ")
    assert ran.err.endswith("1 statement(s) would change\n")
    assert _left(tmp_path) == []


def test_dry_run_writes_nothing_where_there_is_a_store(good: str, own: str) -> None:
    before = Path(own).read_bytes()
    assert rolegraph("--db", own, "load", "--dry-run", good).out.startswith("new ")
    assert rolegraph("--db", own, "unload", "--dry-run", "Matichon").status in (0, 1)
    assert Path(own).read_bytes() == before


def test_every_error_with_its_line_and_nothing_begun(bad: str, tmp_path: Path) -> None:
    ran = rolegraph("--db", "t.graph", "load", bad)
    assert (ran.status, ran.out) == (2, "")
    lines = ran.err.splitlines()
    assert [line.split(": ")[0] for line in lines[:-1]] == [
        "bad.yaml:1",
        "bad.yaml:2",
        "bad.yaml:3",
    ]
    assert lines[-1] == "rolegraph: 3 error(s); nothing of what they stand in was loaded"
    assert _left(tmp_path) == []


def test_good_ones_load_beside_a_bad_one(good: str, bad: str) -> None:
    ran = rolegraph("--db", "t.graph", "load", bad, good)
    assert ran.status == 2
    assert [line.split()[0] for line in ran.out.splitlines()] == ["new"]
    rows = rolegraph("--db", "t.graph", "sources", "--format", "json").rows
    assert [row["name"] for row in rows] == ["An example of a record"]


@pytest.mark.parametrize("name", ["missing.yaml", "empty", "word.docx", "binary.yaml"])
def test_what_cannot_be_read_is_one_line(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "word.docx").write_bytes(b"PK")
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00\x00\x81")
    ran = rolegraph("--db", "t.graph", "load", name)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert ran.err.startswith(name)
    assert _left(tmp_path) == []


def test_standard_input(tmp_path: Path) -> None:
    ran = process("--db", str(tmp_path / "t.graph"), "load", "-", stdin=GOOD.encode())
    assert ran.status == 0
    assert ran.out.startswith("new ")


@pytest.mark.parametrize(
    "address",
    ["/nonexistent/t.graph", "/dev/null/t.graph", "bolt://127.0.0.1:1", "neo4j://127.0.0.1:1"],
)
def test_a_store_that_cannot_be_used(address: str, good: str) -> None:
    began = time.monotonic()
    ran = process("--db", address, "load", good)
    assert ran.status == 3
    assert ran.err.startswith("rolegraph: ")
    assert len(ran.err.splitlines()) == 1
    assert time.monotonic() - began < 15


def test_two_loads_at_once(seed: Path, tmp_path: Path) -> None:
    """One waits or is told who holds the store; afterwards the same command finishes the job."""
    command = [*PROGRAM, "--db", str(tmp_path / "t.graph"), "load", str(seed)]
    both = [
        subprocess.Popen(
            command, env=environment(), text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(2)
    ]
    told = [(run.communicate(timeout=60)[1], run.returncode) for run in both]
    assert 0 in {status for _, status in told}
    for err, status in told:
        assert status in (0, 3)
        assert len(err.splitlines()) == 1
        assert status == 0 or "is held for writing by process" in err
    again = rolegraph("--db", str(tmp_path / "t.graph"), "load", str(seed))
    assert again.err.endswith("nothing to do\n")


@pytest.mark.parametrize(
    ("options", "reported", "told"),
    [
        ((), 0, "interrupted before any source was reported; the same command begins again"),
        ((), 1, "interrupted; 1 source(s), told of above, are kept; the same command goes on"),
        (("--dry-run",), 1, "interrupted; a dry run writes nothing"),
    ],
)
def test_an_interrupted_load_says_what_is_kept(
    good: str, options: tuple[str, ...], reported: int, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Loader.load

    def stopped(loader: Loader, records: Iterable[SourceRecord]) -> Iterator[SourceReport]:
        yield from list(whole(loader, records))[:reported]
        raise KeyboardInterrupt

    monkeypatch.setattr(Loader, "load", stopped)
    ran = rolegraph("--db", "t.graph", "load", *options, good)
    assert (ran.status, ran.err) == (130, f"rolegraph: {told}\n")
    assert len(ran.out.splitlines()) == reported


def test_a_question_that_is_interrupted_keeps_nothing(
    own: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("graph_loader.cli.stats.show", stopped)
    ran = rolegraph("--db", own, "stats")
    assert (ran.status, ran.err) == (130, "rolegraph: interrupted\n")
