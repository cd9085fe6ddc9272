"""What only a process of its own shows: imports, pipes, signals, locales, a terminal."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.runner import PROGRAM, ROOT, environment, process

ROLE = "รมว.ดีอีเอส"
HEAVY = {"neo4j", "pydantic", "yaml", "networkx", "pandas", "pythainlp", "tabulate"}


def test_the_embedded_question_imports_nothing_heavy(loaded: str) -> None:
    code = (
        "import sys\nfrom graph_loader.cli.app import run\n"
        f"run(['--db', {loaded!r}, 'who', {ROLE!r}, '--on', '2020-05-13'])\n"
        "print(sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment(), text=True, check=True
    )
    assert "พุทธิพงษ์ ปุณณกันต์" in done.stdout
    assert not HEAVY & set(eval(done.stderr.splitlines()[-1]))  # noqa: S307 - our own list


NOT_FOR_ONE_TEXT = {
    "neo4j", "yaml", "networkx", "pandas", "numpy", "pythainlp", "tabulate", "multiprocessing",
    "asyncio", "email", "zipfile", "importlib.metadata", "graph_loader.read.yaml_tree",
    "graph_loader.read.table", "graph_loader.read.schema",
}  # fmt: skip
"""`email` and `zipfile` come with `importlib.metadata`, in which pydantic looks for plugins."""


def test_one_text_imports_nothing_that_it_does_not_need(own: str, tmp_path: Path) -> None:
    text = tmp_path / "one.jsonl"
    news = {"id": "one", "published": "2022-09-01", "text": "หัวข้อ\nนายสมชาย ใจดี รมว.คมนาคม เปิดงาน"}
    text.write_text(json.dumps(news), encoding="utf-8")
    code = (
        "import sys\nfrom graph_loader.cli import app\napp._leave = lambda status: None\n"
        f"app.main(['--db', {own!r}, 'load', {str(text)!r}])\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment(), text=True, check=True
    )
    assert done.stdout.startswith("new ")
    imported = set(done.stderr.splitlines()[-1].split())
    assert "graph_loader.derive.plan" in imported
    assert not NOT_FOR_ONE_TEXT & imported


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"LANG": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}]
)
def test_thai_in_any_locale(loaded: str, locale: dict[str, str]) -> None:
    ran = process("--db", loaded, "who", ROLE, "--on", "2020-05-13", more=locale)
    assert ran.status == 0
    assert "พุทธิพงษ์ ปุณณกันต์" in ran.out


@pytest.mark.parametrize("encoding", ["cp874", "utf-16"])
def test_an_encoding_of_the_user_s_own_raises_nothing(loaded: str, encoding: str) -> None:
    done = subprocess.run(
        [*PROGRAM, "--db", loaded, "sources"],
        capture_output=True,
        env=environment(PYTHONIOENCODING=encoding),
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode(encoding)


def test_a_reader_that_has_gone(loaded: str) -> None:
    line = 'exec 3>&1; { "$@" 2>&3; echo "status $?" >&3; } | true'
    query = "UNWIND range(1, 90000) AS n RETURN n"
    words = [*PROGRAM, "--db", loaded, "cypher", query, "--limit", "90000", "--format", "csv"]
    done = subprocess.run(
        ["sh", "-c", line, "sh", *words],
        capture_output=True,
        env=environment(),
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("status 0\n", "")


# A shell that starts the tests in the background has the interrupt ignored; a terminal has not.
LISTENING = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from graph_loader.cli import main; main()"
)


def test_interrupted_while_it_waits_for_its_input(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", LISTENING, "--db", str(tmp_path / "t.graph"), "load", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(PYTHONUNBUFFERED="1"),
        text=True,
    )
    _wait_until_it_reads(child.pid)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=30)
    assert (child.returncode, out) == (130, "")
    assert err == "rolegraph: interrupted\n"


def _wait_until_it_reads(pid: int) -> None:
    """Until the process sleeps in a read of its standard input (Linux), or 10 s are over."""
    import time

    for _ in range(200):
        time.sleep(0.05)
        if "pipe" in Path(f"/proc/{pid}/wchan").read_text(encoding="ascii"):
            return


def test_progress_is_shown_on_a_terminal_only(seed: Path, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [*PROGRAM, "--db", str(tmp_path / "t.graph"), "load", str(seed)]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=theirs, env=environment(), check=True)
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert "rolegraph: sources read: 1" in shown
    assert shown.endswith("statement(s) changed\r\n")
    silent = process("--db", str(tmp_path / "t.graph"), "load", str(seed))
    assert "\r" not in silent.err


def test_it_runs_from_anywhere(tmp_path: Path) -> None:
    done = subprocess.run(
        [*PROGRAM, "schema"], cwd=tmp_path, capture_output=True, env=environment(), check=True
    )
    assert done.stdout.startswith(b"{")
    assert tmp_path != ROOT
