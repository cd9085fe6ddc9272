"""Two loads at once on one store: one waits, or is told who holds it."""

from __future__ import annotations

import select
from pathlib import Path
from typing import Final

from graph_loader.load import Loader
from graph_loader.rebuild import derive_all
from graph_loader.store.neo4j import Neo4jStore
from tests.kill.killing import go_on, loading, until
from tests.kill.material import records
from tests.kill.test_kill import held
from tests.properties.ledger import differences
from tests.servers.credentials import credentials
from tests.servers.wipe import wipe

FEW: Final = 12
LONG: Final = 60.0
"""Seconds after which what should have happened has not."""


def test_beside_a_load_another_is_told_who_holds_the_embedded_store(embedded_path: Path) -> None:
    address = str(embedded_path)
    with loading(address, last=FEW) as first:
        until(first, "write 1")
        with loading(address, "running", last=FEW) as second:
            said, errors = second.communicate(timeout=LONG)
        assert (second.returncode, said) == (3, "")
        assert f"is held for writing by process {first.pid} " in errors
        assert len(errors.splitlines()) == 1
        go_on(first, "write 1")
        until(first, "no such marker")
        assert first.wait(timeout=LONG) == 0
    assert differences(held(address), derive_all(records()[:FEW], ())) == []


def test_beside_a_load_another_waits_on_neo4j(neo4j_uri: str) -> None:
    wipe(neo4j_uri, credentials())
    with loading(neo4j_uri, last=FEW) as first:
        until(first, "committed")
        go_on(first, "committed")
        until(first, "write 1")
        with loading(neo4j_uri, "running", FEW, 2 * FEW) as second:
            assert second.stdout is not None
            # It comes to its first transaction and stands there, longer than a load takes.
            assert select.select([second.stdout], [], [], 3.0)[0] == []
            go_on(first, "write 1")
            until(first, "no such marker")
            assert first.wait(timeout=LONG) == 0
            _, errors = second.communicate(timeout=LONG)
            assert (second.returncode, errors) == (0, "")
    assert differences(held(neo4j_uri), derive_all(records()[: 2 * FEW], ())) == []


def test_long_loads_that_take_turns_see_each_other(neo4j_uri: str) -> None:
    """What a loader remembers is read again after another one's commit."""
    wipe(neo4j_uri, credentials())
    stores = [
        Neo4jStore.open(neo4j_uri, mode="write", create=True, credentials=credentials())
        for _ in range(2)
    ]
    loaders = [Loader(store, _changed=1_000) for store in stores]
    for number, record in enumerate(records()[:FEW]):
        list(loaders[number % 2].load([record]))
    for store in stores:
        store.close()
    assert differences(held(neo4j_uri), derive_all(records()[:FEW], ())) == []
