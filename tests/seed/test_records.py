"""The seed is a folder of good records, one source each."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.facts import KINDS
from graph_loader.read.units import read_units
from seed_data import FOLDER
from tests.seed.texts import FILES, record


def test_every_record_is_good() -> None:
    problems = [str(p) for unit in read_units([str(FOLDER)]) for p in unit.problems]
    assert problems == []


def test_every_file_is_a_source_of_its_own() -> None:
    units = list(read_units([str(FOLDER)]))
    assert len({u.record.source.id for u in units if u.record}) == len(FILES)


def test_there_are_enough_sources() -> None:
    assert len(FILES) >= 27


def test_the_seed_shows_what_a_source_can_state() -> None:
    """By its sources nobody died, no body ended, no post stood empty, no order named deputies."""
    shown = {
        s.fact.KIND for u in read_units([str(FOLDER)]) if u.record for s in u.record.statements
    }
    assert set(KINDS) - shown == {"death", "deputy", "dissolution", "vacancy"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_source_has_its_publisher(file: Path) -> None:
    assert record(file).source.publisher


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_release_is_cited_by_paragraph(file: Path) -> None:
    """What stands in the corpus is cited; of pages read in excerpts nothing is."""
    address = record(file).source.address or ""
    located = [bool(place.at) for _, place in record(file).stated()]
    assert located
    assert set(located) == {"thaigov.go.th" in address or file.stem.endswith("2563-matichon")}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_begins_with_a_day(file: Path) -> None:
    assert file.stem[:4].isdigit()
    assert 2016 <= int(file.stem[:4]) <= 2026
