"""After every step of any history the graph is what its ground gives when derived at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from tests.properties.ledger import Ledger, differences
from tests.properties.profiles import MANY, SOME
from tests.properties.sources import Step, batched, documents, histories, judgements, order_of


@MANY
@given(histories())
def test_loading_unloading_replacing_judging_in_any_order(steps: list[Step]) -> None:
    ledger = Ledger()
    for step in steps:
        ledger.take(step)
        assert differences(ledger.whole, ledger.derived_anew()) == []


@SOME
@given(st.data())
def test_at_once_one_by_one_and_in_batches(data: st.DataObject) -> None:
    found = data.draw(documents(3, 5))
    said = data.draw(judgements(found))
    whole = derive_all(found, said)
    for batches in (data.draw(batched(found)), [[record] for record in data.draw(order_of(found))]):
        ledger = Ledger()
        ledger.judge(*said)
        for batch in batches:
            ledger.load(*batch)
        assert differences(ledger.whole, whole) == []


@SOME
@given(documents())
def test_the_order_of_records_does_not_matter_to_a_rebuild(found: list[SourceRecord]) -> None:
    assert differences(derive_all(found, ()), derive_all(reversed(found), ())) == []
