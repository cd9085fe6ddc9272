"""What stays with one worker: pytest over a small folder, whose tests look at their own group."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[1]
HOOKS: Final = """\
import pytest
from tests.workers import Workers

def pytest_configure(config):
    config.pluginmanager.register(Workers())

@pytest.fixture
def neo4j_uri():
    return ""
"""
TESTS: Final = """\
import pytest

def group(request):
    return request.node.nodeid.partition("@")[2]

def test_of_no_server(request):
    assert group(request) == "tests/cli"

def test_of_the_server(request, neo4j_uri):
    assert group(request) == "neo4j"

@pytest.mark.parametrize("kind", ["embedded", "neo4j"])
def test_of_a_kind_of_store(request, kind):
    assert group(request) == {"embedded": "tests/cli", "neo4j": "neo4j"}[kind]

def test_that_fails():
    assert False
"""


@pytest.fixture
def told(tmp_path: Path) -> list[str]:
    """The lines that pytest says with two workers."""
    (tmp_path / "tests" / "cli").mkdir(parents=True)
    (tmp_path / "conftest.py").write_text(HOOKS, encoding="utf-8")
    (tmp_path / "tests" / "cli" / "test_small.py").write_text(TESTS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-rf", "--rootdir", str(tmp_path), "-p", "xdist"]
    done = subprocess.run(
        [*command, "--numprocesses", "2", "--dist", "loadgroup", "--no-loadscope-reorder"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.splitlines()


def test_a_folder_is_a_group_and_the_server_is_one(told: list[str]) -> None:
    assert "1 failed, 4 passed in" in told[-1]


def test_a_test_that_fails_is_named_as_pytest_names_it(told: list[str]) -> None:
    assert "FAILED tests/cli/test_small.py::test_that_fails - assert False" in told
