"""Many sources that say alike: a new one is understood without reading what all of them say, and
the graph is the one that reading all of it gives.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from graph_loader.identity.short_forms import MANY as SATURATED
from graph_loader.load import Loader
from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.properties.ledger import Ledger, differences
from tests.properties.profiles import FEW, MANY, VERY_FEW
from tests.properties.sources import KINDS, PUBLISHED, documents, judgements, source_record
from tests.properties.stores import empty, held


@st.composite
def repeated(draw: st.DrawFn) -> list[SourceRecord]:
    """A few documents, and copies of some of them: other sources, of other days, that say the
    same or a little less; in any order.
    """
    found = draw(documents(1, 3))
    told = [*found, *(copy for record in found for copy in draw(copies(record)))]
    return list(draw(st.permutations(told)))


@st.composite
def copies(draw: st.DrawFn, record: SourceRecord) -> list[SourceRecord]:
    """None, or a few more than it takes for one more to change nothing."""
    number = draw(st.sampled_from((0, 1, SATURATED + 1, SATURATED + 2)))
    return [draw(copied(record, f"{record.source.id}{n}")) for n in range(number)]


@st.composite
def copied(draw: st.DrawFn, record: SourceRecord, name: str) -> SourceRecord:
    """What another source says likewise."""
    source = replace(
        record.source, id=name, kind=draw(KINDS), published=draw(PUBLISHED), likeness=(), same_as=()
    )
    facts = [statement.fact for statement in record.statements]
    left_out = draw(st.sampled_from((None, None, None, *range(len(facts)))))
    kept = [fact for number, fact in enumerate(facts) if number != left_out]
    return source_record(source, kept or facts)


@MANY
@given(repeated())
def test_one_after_the_other(found: list[SourceRecord]) -> None:
    ledger = Ledger()
    for record in found:
        ledger.load(record)
    assert differences(ledger.whole, derive_all(found, ())) == []


@FEW
@given(st.data())
def test_after_judgements_and_beside_other_changes(data: st.DataObject) -> None:
    found = data.draw(repeated())
    said = data.draw(judgements(found))
    ledger = Ledger()
    ledger.judge(*said)
    ledger.load(*found[::2])
    for record in found[1::2]:
        ledger.load(record)
    gone = found[0].source.id
    ledger.unload(gone)
    left = [record for record in found if record.source.id != gone]
    assert differences(ledger.whole, derive_all(left, said)) == []


@FEW
@given(repeated())
def test_in_the_embedded_store(embedded: EmbeddedStore, found: list[SourceRecord]) -> None:
    _in_store(embedded, found)


@VERY_FEW
@given(repeated())
def test_in_neo4j(neo4j: Neo4jStore, found: list[SourceRecord]) -> None:
    _in_store(neo4j, found)


def _in_store(store: Store, found: Iterable[SourceRecord]) -> None:
    empty(store)
    told = list(found)
    for record in told:
        list(Loader(store).load([record]))
    assert differences(held(store), derive_all(told, ())) == []
