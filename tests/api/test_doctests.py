"""The examples of docs/library.md and of the library's docstrings, run."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

from graph_loader import api

LIBRARY = Path(__file__).parents[2] / "docs" / "library.md"
FLAGS = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL


def test_docs_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    failed, tried = doctest.testfile(str(LIBRARY), module_relative=False, optionflags=FLAGS)
    assert failed == 0
    assert tried >= 18


def test_docstrings() -> None:
    assert doctest.testmod(api, optionflags=FLAGS).failed == 0
