"""The seed's sources: each taken out leaves nothing that only it supported."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import pytest

from graph_loader.derive.plan import plan
from graph_loader.graph.pieces import Fragment
from graph_loader.identity.change import Change
from graph_loader.read.units import read_units
from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from tests.properties.ledger import Ledger, apply, differences
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
    left = Fragment(dict(loaded.whole.nodes), dict(loaded.whole.relationships))
    apply(left, plan(loaded.world, Change(before={gone: loaded.world.records[gone]})).patch)
    others = [record for record in records() if record.source.id != gone]
    assert differences(left, derive_all(others, ())) == []


def test_taken_out_one_after_the_other_nothing_is_left() -> None:
    ledger = Ledger()
    ledger.load(*records())
    for number, record in enumerate(records()):
        ledger.unload(record.source.id)
        if number % 10 == 0:
            assert faults(ledger.whole) == []
    assert (ledger.whole.nodes, ledger.whole.relationships) == ({}, {})
