"""What did not run, in one process and in workers: pytest over a small folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[1]
REAL: Final = "from tests.conftest import pytest_configure as pytest_configure\n"
HOOKS: Final = """\
from pathlib import Path
import os, pytest
from tests.omissions import Omissions

def pytest_configure(config):
    plugin = Omissions(Path("not-there"), strict=os.environ["CI"] == "true")
    config.pluginmanager.register(plugin)

@pytest.fixture
def shared():
    return Path("not-there")
"""
TESTS: Final = {
    "test_passes": "def test_passes():\n    pass\n",
    "test_one": "import pytest\n\ndef test_left():\n    pytest.skip('not here')\n",
    "test_file": "import pytest\n\npytest.skip('not here', allow_module_level=True)\n",
    "test_beside": "def test_compares(shared):\n    assert False\n",
}
WORKERS: Final = ("-p", "xdist", "--numprocesses", "2", "--dist", "loadgroup")
each_way = pytest.mark.parametrize("way", [(), WORKERS], ids=["alone", "workers"])


def run(folder: Path, *names: str, way: tuple[str, ...], ci: str, hooks: str = HOOKS) -> list[str]:
    """What pytest says of these files, without other plugins; the last line is its status."""
    for name in names:
        (folder / f"{name}.py").write_text(TESTS[name], encoding="utf-8")
    (folder / "conftest.py").write_text(hooks, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--quiet", "--rootdir", str(folder), *way],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "CI": ci,
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return [*done.stdout.splitlines(), f"status {done.returncode}"]


def skipped(told: list[str]) -> set[str]:
    """What is said to fail the run for being skipped."""
    start = "skipped, which fails in CI: "
    (line,) = [line for line in told if line.startswith(start)]
    return set(line.removeprefix(start).split(", "))


@each_way
def test_a_skipped_test_or_file_fails_in_ci(way: tuple[str, ...], tmp_path: Path) -> None:
    told = run(tmp_path, *TESTS, way=way, ci="true")
    assert skipped(told) == {"test_one.py::test_left", "test_file.py"}
    assert "left out: 1 tests that compare with not-there, which is not here" in told
    assert told[-1] == "status 1"


def test_the_project_s_own_tests_are_watched_so(tmp_path: Path) -> None:
    told = run(tmp_path, "test_passes", "test_one", way=WORKERS, ci="true", hooks=REAL)
    assert skipped(told) == {"test_one.py::test_left"}
    assert told[-1] == "status 1"


@each_way
def test_what_is_left_out_fails_nothing(way: tuple[str, ...], tmp_path: Path) -> None:
    assert run(tmp_path, "test_passes", "test_beside", way=way, ci="true")[-1] == "status 0"


def test_elsewhere_a_skipped_test_fails_nothing(tmp_path: Path) -> None:
    assert run(tmp_path, "test_passes", "test_one", way=(), ci="")[-1] == "status 0"
