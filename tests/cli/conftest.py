"""A part of the seed data, and a store that holds it; a copy of it for tests that write."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.runner import ROOT, rolegraph

LATEST = "2021-12"
"""Records up to the end of 2021."""


@pytest.fixture(autouse=True)
def _no_store_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("ROLEGRAPH_DB", raising=False)
    monkeypatch.delenv("ROLEGRAPH_AUTHOR", raising=False)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with some of the seed records."""
    folder = tmp_path_factory.mktemp("seed") / "seed_data"
    folder.mkdir()
    for record in sorted((ROOT / "seed_data").glob("*.yaml")):
        if record.name[: len(LATEST)] <= LATEST:
            shutil.copy(record, folder)
    return folder


@pytest.fixture(scope="session")
def loaded(seed: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """An embedded store with the seed records; not to be written to."""
    place = str(tmp_path_factory.mktemp("loaded") / "t.graph")
    ran = rolegraph("--db", place, "load", str(seed))
    if ran.status:
        raise RuntimeError(ran.err)
    return place


@pytest.fixture
def own(loaded: str, tmp_path: Path) -> str:
    """A copy of that store, for one test."""
    place = tmp_path / "own.graph"
    shutil.copy(loaded, place)
    return str(place)
