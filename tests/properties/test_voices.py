"""Voices that are told on from change to change are those that all sources give at once."""

from __future__ import annotations

from hypothesis import given

from graph_loader.derive.voices import voices
from tests.properties.ledger import Ledger
from tests.properties.profiles import MANY
from tests.properties.sources import Step, histories


@MANY
@given(histories())
def test_told_on_or_told_at_once(steps: list[Step]) -> None:
    ledger = Ledger()
    for step in steps:
        ledger.take(step)
        at_once = voices(ledger.world.kin())
        told_on = {k.id: v["voice"] for k, v in ledger.whole.nodes.items() if k.label == "Source"}
        assert told_on == {source: at_once.get(source, source) for source in told_on}
