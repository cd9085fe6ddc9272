"""The log beside an embedded store: what a kill, a fold or another file makes of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import kglite
import pytest

from graph_loader.errors import StoreError, StoreUnreachable
from graph_loader.store.embedded import EmbeddedStore, files, journal
from graph_loader.store.embedded.files import log_path, log_size

NAMES: Final = "MATCH (n:Person) RETURN n.id AS id, n.name AS name, n.days AS days ORDER BY id"
PUT: Final = "UNWIND $rows AS row MERGE (n:Person {id: row.id}) SET n = row"


@pytest.fixture(autouse=True)
def stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """No log is folded at the end of a writer."""
    monkeypatch.setattr(files, "CHEAP", 0)
    monkeypatch.setattr(files, "SHORT", 0)


def put(path: Path, identifier: str, name: str, *days: str) -> None:
    rows = [{"id": identifier, "name": name, "days": list(days)}]
    with EmbeddedStore.open(path, mode="write", create=True) as store:
        store.write(lambda transaction: transaction.run(PUT, {"rows": rows}))


def drop(path: Path, identifier: str) -> None:
    query = "MATCH (n:Person {id: $id}) DETACH DELETE n"
    with EmbeddedStore.open(path, mode="write") as store:
        store.write(lambda transaction: transaction.run(query, {"id": identifier}))


def fold(path: Path) -> None:
    with EmbeddedStore.open(path, mode="write") as store:
        store._writable().fold()


def names(path: Path) -> dict[str, str]:
    with EmbeddedStore.open(path, mode="read") as store:
        return {row["id"]: row["name"] for row in store.rows(NAMES)}


def test_all_commits_are_run_again_in_their_order(embedded_path: Path) -> None:
    put(embedded_path, "a", "ก\u2028\n", "2020-05-13", "2021")
    put(embedded_path, "b", "ข")
    put(embedded_path, "a", "ค", "2563")
    drop(embedded_path, "b")
    assert not embedded_path.exists()
    with EmbeddedStore.open(embedded_path, mode="read") as store:
        assert store.rows(NAMES) == [{"id": "a", "name": "ค", "days": ["2563"]}]


def test_a_commit_cut_short_anywhere_counts_as_none(embedded_path: Path) -> None:
    put(embedded_path, "a", "ก")
    first = log_size(embedded_path)
    put(embedded_path, "b", "ข")
    whole = log_path(embedded_path).read_bytes()
    for size in range(first, len(whole)):
        log_path(embedded_path).write_bytes(whole[:size])
        assert names(embedded_path) == {"a": "ก"}
    log_path(embedded_path).write_bytes(whole[:-5] + b"?" + whole[-4:])
    assert names(embedded_path) == {"a": "ก"}


def test_after_a_commit_cut_short_a_writer_goes_on(embedded_path: Path) -> None:
    put(embedded_path, "a", "ก")
    put(embedded_path, "b", "ข")
    whole = log_path(embedded_path).read_bytes()
    log_path(embedded_path).write_bytes(whole[:-3])
    put(embedded_path, "c", "ค")
    assert names(embedded_path) == {"a": "ก", "c": "ค"}


@pytest.mark.parametrize("size", range(len("rolegraph log 0\n")))
def test_a_log_that_was_just_begun_is_none(embedded_path: Path, size: int) -> None:
    put(embedded_path, "a", "ก")
    fold(embedded_path)
    log_path(embedded_path).write_bytes(b"rolegraph log 1\n"[:size])
    assert names(embedded_path) == {"a": "ก"}
    put(embedded_path, "b", "ข")
    assert names(embedded_path) == {"a": "ก", "b": "ข"}


def test_a_log_that_its_file_holds_already_is_not_run_again(embedded_path: Path) -> None:
    """As a kill leaves it between the new file and the end of the log."""
    put(embedded_path, "a", "ก")
    fold(embedded_path)
    put(embedded_path, "a", "ข")
    log = log_path(embedded_path).read_bytes()
    put(embedded_path, "a", "ค")
    fold(embedded_path)
    log_path(embedded_path).write_bytes(log)
    assert names(embedded_path) == {"a": "ค"}
    put(embedded_path, "b", "ง")
    assert names(embedded_path) == {"a": "ค", "b": "ง"}


def test_a_log_of_another_file_is_refused(embedded_path: Path) -> None:
    put(embedded_path, "a", "ก")
    fold(embedded_path)
    early = embedded_path.read_bytes()
    put(embedded_path, "b", "ข")
    fold(embedded_path)
    put(embedded_path, "c", "ค")
    embedded_path.write_bytes(early)
    with pytest.raises(StoreUnreachable, match="goes on from another file"):
        names(embedded_path)
    with pytest.raises(StoreUnreachable, match="goes on from another file"):
        put(embedded_path, "d", "ง")


def test_a_long_commit_goes_to_the_file_at_once(
    embedded_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(embedded_path, "a", "ก")
    monkeypatch.setattr(journal, "MANY", 0)
    put(embedded_path, "b", "ข")
    assert embedded_path.exists()
    assert not log_path(embedded_path).exists()
    assert names(embedded_path) == {"a": "ก", "b": "ข"}


def test_what_the_disk_does_not_take_is_not_kept(
    embedded_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(embedded_path, "a", "ก")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    rows = {"rows": [{"id": "b", "name": "ข"}]}
    with EmbeddedStore.open(embedded_path, mode="write") as store:
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", full)
            with pytest.raises(StoreError, match="cannot be written: No space left on device"):
                store.write(lambda transaction: transaction.run(PUT, rows))
        with pytest.raises(StoreError, match="is closed"):
            store.rows(NAMES)


def test_an_index_is_there_again(embedded_path: Path) -> None:
    with EmbeddedStore.open(embedded_path, mode="write", create=True) as store:
        store.setup(["CREATE INDEX person_code IF NOT EXISTS FOR (n:Person) ON (n.code)"])
    with EmbeddedStore.open(embedded_path, mode="read") as store:
        assert [row["name"] for row in store.rows("SHOW INDEXES")] == ["person_code"]


def test_commits_in_a_log_of_the_engine_s_own_are_taken_in(embedded_path: Path) -> None:
    graph = kglite.open(str(embedded_path), storage="mapped", durable="full")
    transaction = graph.begin()
    transaction.cypher("CREATE (:Person {id: 'a', name: 'ก'})")
    transaction.commit()
    del transaction, graph
    assert names(embedded_path) == {"a": "ก"}
    put(embedded_path, "b", "ข")
    assert names(embedded_path) == {"a": "ก", "b": "ข"}
