"""The seed's sources: each taken out leaves nothing that only it supported."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import pytest

from graph_loader.read.units import read_units
from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from tests.properties.ledger import Ledger, differences
from tests.properties.test_sound import faults

SEED: Final = Path(__file__).parents[2] / "seed_data"


@cache
def records() -> tuple[SourceRecord, ...]:
    units = list(read_units([str(SEED)]))
    assert [str(problem) for unit in units for problem in unit.problems] == []
    return tuple(unit.record for unit in units if unit.record)


@pytest.fixture(scope="module")
def loaded() -> Ledger:
    ledger = Ledger()
    ledger.load(*records())
    return ledger


def test_there_are_sources() -> None:
    assert len(records()) >= 8


def test_one_by_one_is_at_once(loaded: Ledger) -> None:
    ledger = Ledger()
    for record in records():
        ledger.load(record)
    assert differences(ledger.whole, loaded.whole) == []
    assert faults(loaded.whole) == []


@pytest.mark.parametrize("gone", [record.source.id for record in records()])
def test_without_one_source_is_the_others_alone(loaded: Ledger, gone: str) -> None:
    found = loaded.world.records[gone]
    loaded.unload(gone)
    others = [record for record in records() if record.source.id != gone]
    assert differences(loaded.whole, derive_all(others, ())) == []
    loaded.load(found)


def test_taken_out_and_put_back_all_is_as_before(loaded: Ledger) -> None:
    assert differences(loaded.whole, derive_all(records(), ())) == []
