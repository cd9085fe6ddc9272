"""A first load of texts that is cut off keeps what it had written, and goes on from there."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_loader.load import Loader
from graph_loader.reports import SourceReport
from graph_loader.statements import SourceRecord
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from tests.load.test_documents import RECORD, states, text, units

ALL = "MATCH (n) RETURN n.id AS id, n.name AS name ORDER BY id"


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three statements read from texts are many."""
    monkeypatch.setattr(EmbeddedStore, "first_read", 3)


def killed_after(number: int, records: list[SourceRecord]) -> Iterator[SourceRecord]:
    yield from records[:number]
    raise KeyboardInterrupt


def cut_off(store: Store, number: int, records: list[SourceRecord]) -> int:
    """How many of the sources are told as loaded when the load is cut off after `number`."""
    told: list[SourceReport] = []
    telling = map(told.append, Loader(store).load(killed_after(number, records)))
    with pytest.raises(KeyboardInterrupt):
        deque(telling, maxlen=0)
    return len(told)


@pytest.mark.usefixtures("few")
def test_what_was_told_is_there_and_the_rest_comes_after(
    tmp_path: Path, embedded_store: Store
) -> None:
    paths = [text(tmp_path, number) for number in range(1, 9)]
    records = [unit.record for unit in units(*paths) if unit.record]
    told = cut_off(embedded_store, 6, records)
    assert 0 < told < 6
    expected = ["unchanged"] * told + ["new"] * (8 - told)
    assert states(embedded_store, *paths) == expected
    with EmbeddedStore.open(tmp_path / "other.graph", mode="write", create=True) as other:
        states(other, *paths)
        assert other.rows(ALL) == embedded_store.rows(ALL)


@pytest.mark.usefixtures("few")
def test_records_that_people_wrote_are_one_transaction(
    tmp_path: Path, embedded_store: Store
) -> None:
    paths = [tmp_path / f"{number}.yaml" for number in range(1, 9)]
    for number, path in enumerate(paths, 1):
        path.write_text(RECORD.replace("news/1", f"news/{number}"), encoding="utf-8")
    records = [unit.record for unit in units(*paths) if unit.record]
    assert cut_off(embedded_store, 6, records) == 0
