"""Both stores hold what a world in memory holds, after any history."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given

from graph_loader.identity.change import Change
from graph_loader.load import Loader
from graph_loader.rebuild import rebuild
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.properties.ledger import Ledger, differences
from tests.properties.profiles import FEW, VERY_FEW
from tests.properties.sources import Step, histories
from tests.properties.stores import empty, held


def take(loader: Loader, step: Step) -> None:
    """One step of a history, the way the commands go."""
    if step.load:
        list(loader.load(step.load))
    elif step.unload:
        loader.unload(step.unload)
    elif step.judge:
        loader.make(lambda _: Change(judged=step.judge))
    else:
        loader.make(
            lambda world: Change(
                unjudged=tuple(j for j in world.judgements() if j.number in step.undo)
            )
        )


def compare(store: Store, loaders: Iterable[Loader], steps: Iterable[Step]) -> None:
    """Takes the steps, each with the next loader, in the store and in memory."""
    ledger = Ledger()
    for loader, step in zip(loaders, steps, strict=False):
        take(loader, step)
        ledger.take(step)
        assert differences(held(store), ledger.whole) == []
    assert not rebuild(store)


@FEW
@given(histories())
def test_the_embedded_store_asked_by_cypher(embedded: EmbeddedStore, steps: list[Step]) -> None:
    empty(embedded)
    compare(embedded, (Loader(embedded) for _ in steps), steps)


@FEW
@given(histories())
def test_the_embedded_store_remembered(embedded: EmbeddedStore, steps: list[Step]) -> None:
    """A loader that has read the store once plans from memory."""
    empty(embedded)
    loader = Loader(embedded)
    loader._changed = 1_000
    compare(embedded, (loader for _ in steps), steps)


@VERY_FEW
@given(histories())
def test_neo4j(neo4j: Neo4jStore, steps: list[Step]) -> None:
    empty(neo4j)
    compare(neo4j, (Loader(neo4j) for _ in steps), steps)


@VERY_FEW
@given(histories())
def test_neo4j_remembered(neo4j: Neo4jStore, steps: list[Step]) -> None:
    empty(neo4j)
    loader = Loader(neo4j)
    loader._changed = 1_000
    compare(neo4j, (loader for _ in steps), steps)
