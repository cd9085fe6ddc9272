"""Taking back is loading backwards; what is known already is not written again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from tests.properties.ledger import Ledger, differences
from tests.properties.profiles import SOME
from tests.properties.sources import documents, judgements, order_of, records
from tests.properties.stated import THEMES


@SOME
@given(st.data())
def test_load_and_unload_is_never_loaded(data: st.DataObject) -> None:
    found = data.draw(documents())
    said = data.draw(judgements(found, 2))
    kept, gone = found[1:], found[0]
    ledger = Ledger()
    ledger.judge(*said)
    ledger.load(*kept)
    before = derive_all(kept, said)
    ledger.load(gone)
    ledger.unload(gone.source.id)
    assert differences(ledger.whole, before) == []


@SOME
@given(documents())
def test_unloading_everything_leaves_nothing(found: list[SourceRecord]) -> None:
    ledger = Ledger()
    ledger.load(*found)
    for record in found:
        ledger.unload(record.source.id)
    assert (ledger.whole.nodes, ledger.whole.relationships) == ({}, {})


@SOME
@given(st.data())
def test_a_new_version_is_as_if_only_it_had_been_loaded(data: st.DataObject) -> None:
    theme = data.draw(THEMES)
    old, new = (data.draw(records("a", theme)) for _ in range(2))
    others = [data.draw(records(name, theme)) for name in "bc"]
    ledger = Ledger()
    for record in data.draw(order_of([old, *others])):
        ledger.load(record)
    ledger.load(new)
    assert differences(ledger.whole, derive_all([new, *others], ())) == []


@SOME
@given(st.data())
def test_loading_twice_writes_nothing(data: st.DataObject) -> None:
    found = data.draw(documents())
    ledger = Ledger()
    ledger.load(*found)
    assert not ledger.load(*data.draw(order_of(found)))


@SOME
@given(st.data())
def test_what_stays_as_it_was_is_not_written(data: st.DataObject) -> None:
    found = data.draw(documents())
    ledger = Ledger()
    ledger.load(*found[1:])
    before = derive_all(found[1:], ())
    put = ledger.load(found[0]).put
    nodes = [key for key, values in put.nodes.items() if before.nodes.get(key) == values]
    ties = [t for t, values in put.relationships.items() if before.relationships.get(t) == values]
    # Whether another source has a spelling is asked for only where one is to be dropped.
    assert [key for key in nodes if key.label != "Spelling"] == []
    assert ties == []
