"""The progress line: its words, the share it tells, and how a terminal sees it come and go."""

from __future__ import annotations

import gzip
import json
import os
import pty
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_loader.cli.progress_text import reading_text, writing_text
from graph_loader.cli.share import Share
from graph_loader.extract.documents import documents, text_files
from graph_loader.read.files import drafts
from graph_loader.read.paths import record_files
from tests.cli.runner import PROGRAM, environment, process

ERASE = "\r\x1b[K"


@pytest.mark.parametrize(
    ("count", "share", "seconds", "shown"),
    [
        (1, None, 60.0, "sources read: 1"),
        (1200, None, 0.0, "sources read: 1,200"),
        (1200, 0.25, 2.9, "sources read: 1,200 [##--------] 25 %"),
        (1200, 0.25, 3.0, "sources read: 1,200 [##--------] 25 %, 0:09 left"),
        (5, 0.5, 750.0, "sources read: 5 [#####-----] 50 %, 12:30 left"),
        (5, 0.5, 3723.0, "sources read: 5 [#####-----] 50 %, 1:02:03 left"),
        (5, 0.0, 60.0, "sources read: 5 [----------] 0 %"),
        (5, 0.999, 1.0, "sources read: 5 [#########-] 99 %"),
        (5, 1.0, 60.0, "sources read: 5 [##########] 100 %"),
    ],
)
def test_what_is_read_and_what_is_left(
    count: int, share: float | None, seconds: float, shown: str
) -> None:
    assert reading_text("sources read:", count, share, seconds) == shown


@pytest.mark.parametrize(
    ("done", "rows", "seconds", "shown"),
    [
        (0, 0, 9.0, "writing 0 rows"),
        (0, 1234567, 9.0, "writing 1,234,567 rows"),
        (50_000, 200_000, 1.0, "writing 50,000 of 200,000 rows [##--------] 25 %"),
        (50_000, 200_000, 4.0, "writing 50,000 of 200,000 rows [##--------] 25 %, 0:12 left"),
        (200_000, 200_000, 9.0, "writing 200,000 rows"),
    ],
)
def test_what_is_written_of_how_much(done: int, rows: int, seconds: float, shown: str) -> None:
    assert writing_text(done, rows, seconds) == shown


def test_the_share_grows_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 300)
    (tmp_path / "b.txt").write_bytes(b"y" * 100)
    paths = [str(tmp_path)]
    share = Share.of(text_files(paths))
    shares = [share.read() for _ in documents(paths, None, share.opened)]
    assert shares == [0.75, 1.0]


def test_the_share_of_lines_goes_by_the_bytes_on_the_disk(tmp_path: Path) -> None:
    """Noise does not shrink: half of the lines are about half of the compressed file."""
    path = tmp_path / "news.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for number in range(200):
            file.write(json.dumps({"doc": number, "text": os.urandom(5000).hex()}) + "\n")
    share = Share.of(text_files([str(path)]))
    shares = [share.read() or 0.0 for _ in documents([str(path)], None, share.opened)]
    assert shares == sorted(shares)
    assert 0.4 < shares[99] < 0.7
    assert shares[-1] == 1.0


def test_records_have_a_share_too(seed: Path) -> None:
    share = Share.of(record_files([str(seed)]))
    shares = [share.read() or 0.0 for _ in drafts([str(seed)], None, share.opened)]
    assert shares == sorted(shares)
    assert 0 < shares[0] < 0.5
    assert shares[-1] == 1.0


def test_what_has_no_size_has_no_share(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    (tmp_path / "folder").mkdir()
    for unsized in ("-", str(tmp_path / "pipe.jsonl"), str(tmp_path / "gone.txt")):
        assert Share.of(text_files([unsized])).read() is None
    assert Share.of(text_files([str(tmp_path / "folder")])).read() is None


def on_terminal(*words: str) -> tuple[str, str]:
    """What a command writes to a terminal's stderr, and to its stdout, a pipe."""
    ours, theirs = pty.openpty()
    done = subprocess.Popen(
        [*PROGRAM, *words], stdout=subprocess.PIPE, stderr=theirs, env=environment()
    )
    os.close(theirs)
    shown = b"".join(_all(ours)).decode()
    os.close(ours)
    out, _ = done.communicate(timeout=60)
    assert done.returncode == 0, shown
    return shown, out.decode()


def _all(terminal: int) -> Iterator[bytes]:
    """Until the other end is closed, which Linux tells by an error."""
    try:
        while part := os.read(terminal, 65536):
            yield part
    except OSError:
        return


def screen(shown: str) -> list[str]:
    """The rows that stay, by what the line's own two signs do: go back, erase to the end."""
    last = (row.rsplit(ERASE, 1)[-1] for row in shown.removesuffix("\r\n").split("\r\n"))
    return list(last)


def test_a_load_shows_its_stages_and_leaves_its_sum(seed: Path, tmp_path: Path) -> None:
    shown, _ = on_terminal("--db", str(tmp_path / "t.graph"), "load", str(seed))
    stages = ("sources read: 1 [", "deriving the graph", "writing ")
    read, derived, written = (shown.find(f"{ERASE}rolegraph: {stage}") for stage in stages)
    assert 0 <= read < derived < written
    assert len(screen(shown)) == 1
    assert screen(shown)[0].endswith("statement(s) changed")


def test_an_extraction_shows_its_share_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("นายสมมุติ ทดลอง อธิบดีกรมตัวอย่าง เข้าร่วมประชุม", encoding="utf-8")
    shown, out = on_terminal("extract", str(path))
    assert shown == f"{ERASE}rolegraph: documents read: 1 [##########] 100 %{ERASE}"
    assert out == process("extract", str(path)).out


def test_a_pipe_gets_the_sum_and_nothing_else(seed: Path, tmp_path: Path) -> None:
    loaded = process("--db", str(tmp_path / "t.graph"), "load", str(seed))
    assert len(loaded.err.splitlines()) == 1
    assert not set("\r\x1b[#") & set(loaded.err)
    path = tmp_path / "a.txt"
    path.write_text("ข่าว", encoding="utf-8")
    assert process("extract", str(path)).err == ""


def test_an_import_shows_what_it_derives_and_writes(loaded: str, tmp_path: Path) -> None:
    ground = tmp_path / "ground.jsonl"
    ground.write_text(process("--db", loaded, "export", "jsonl").out, encoding="utf-8")
    shown, _ = on_terminal("--db", str(tmp_path / "t.graph"), "import", "jsonl", str(ground))
    assert 0 <= shown.find(f"{ERASE}rolegraph: deriving the graph") < shown.find("writing ")
    assert len(screen(shown)) == 1
    assert "judgement(s)" in screen(shown)[0]
