"""One writer, many readers, and a writer that is killed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from graph_loader.errors import StoreBusy, StoreError, StoreMissing, StoreUnreachable
from graph_loader.store.embedded import EmbeddedStore, engine, files, journal
from graph_loader.store.embedded.files import log_size
from graph_loader.store.protocol import Mode, Store
from tests.store.processes import writer

IDS: Final = "MATCH (n:Person) RETURN n.id AS id ORDER BY id"


def add(store: Store, identifier: str) -> None:
    store.write(
        lambda transaction: transaction.run("CREATE (:Person {id: $id})", {"id": identifier})
    )


def create(path: Path, identifier: str) -> None:
    with EmbeddedStore.open(path, mode="write", create=True) as store:
        add(store, identifier)


def ids(store: Store) -> list[str]:
    return [row["id"] for row in store.rows(IDS)]


def read(path: Path) -> list[str]:
    with EmbeddedStore.open(path, mode="read") as store:
        return ids(store)


@pytest.mark.parametrize("mode", ["read", "write"])
def test_no_store_is_told_and_none_is_made(embedded_path: Path, mode: Mode) -> None:
    with pytest.raises(StoreMissing, match="run `rolegraph load` first"):
        EmbeddedStore.open(embedded_path, mode=mode)
    assert list(embedded_path.parent.iterdir()) == []


def test_a_reader_never_makes_a_store(embedded_path: Path) -> None:
    with pytest.raises(StoreMissing):
        EmbeddedStore.open(embedded_path, mode="read", create=True)


def test_what_a_writer_closed_is_read(embedded_path: Path) -> None:
    create(embedded_path, "a")
    create(embedded_path, "b")
    assert read(embedded_path) == ["a", "b"]


def test_a_reader_does_not_write(embedded_path: Path) -> None:
    create(embedded_path, "a")
    with EmbeddedStore.open(embedded_path, mode="read") as store:
        with pytest.raises(StoreError, match="opened for reading"):
            store.write(lambda transaction: transaction.run("CREATE (:Person {id: 'b'})"))
        with pytest.raises(StoreError, match="opened for reading"):
            store.setup(["CREATE INDEX x IF NOT EXISTS FOR (n:Person) ON (n.x)"])
        assert ids(store) == ["a"]


def test_a_closed_store_says_so(embedded_store: EmbeddedStore) -> None:
    embedded_store.close()
    embedded_store.close()
    with pytest.raises(StoreError, match="is closed"):
        embedded_store.rows(IDS)


def test_a_writer_that_wrote_nothing_leaves_the_file_as_it_is(embedded_path: Path) -> None:
    create(embedded_path, "a")
    before = embedded_path.stat().st_mtime_ns
    for _ in range(2):
        with EmbeddedStore.open(embedded_path, mode="write") as store:
            assert ids(store) == ["a"]
    assert embedded_path.stat().st_mtime_ns == before


def test_a_second_writer_is_refused_at_once_and_told_who(embedded_path: Path) -> None:
    with (
        writer(str(embedded_path)) as child,
        pytest.raises(StoreBusy, match=f"by process {child.pid} "),
    ):
        EmbeddedStore.open(embedded_path, mode="write")


def test_a_second_writer_in_the_same_process_is_refused(embedded_path: Path) -> None:
    create(embedded_path, "a")
    with (
        EmbeddedStore.open(embedded_path, mode="write"),
        pytest.raises(StoreBusy, match="in this process"),
    ):
        EmbeddedStore.open(embedded_path, mode="write")


def test_a_killed_writer_loses_nothing_committed(embedded_path: Path) -> None:
    create(embedded_path, "before")
    with writer(str(embedded_path)) as child:
        child.kill()
        child.wait()
        assert read(embedded_path) == ["before", "committed"]


def test_a_killed_first_writer_loses_nothing_committed(embedded_path: Path) -> None:
    with writer(str(embedded_path)) as child:
        child.kill()
        child.wait()
        assert not embedded_path.exists()
        assert read(embedded_path) == ["committed"]


def test_beside_a_writer_a_reader_sees_the_last_commit(embedded_path: Path) -> None:
    create(embedded_path, "before")
    with writer(str(embedded_path)):
        assert read(embedded_path) == ["before", "committed"]


def test_beside_a_first_writer_too(embedded_path: Path) -> None:
    with writer(str(embedded_path)):
        assert read(embedded_path) == ["committed"]


def test_a_long_log_is_folded_while_writing(
    embedded_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "FOLD_AT", 1000)
    with EmbeddedStore.open(embedded_path, mode="write", create=True) as store:
        add(store, "a")
        assert not embedded_path.exists()
        for number in range(20):
            add(store, f"person-{number}-" + "0" * 100)
        assert embedded_path.exists()
        assert log_size(embedded_path) < 1000
    assert len(read(embedded_path)) == 21


def test_a_short_log_beside_a_long_file_stays(
    embedded_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create(embedded_path, "a")
    monkeypatch.setattr(files, "CHEAP", 0)
    monkeypatch.setattr(files, "SHORT", 0)
    create(embedded_path, "b")
    before = embedded_path.read_bytes()
    create(embedded_path, "c")
    assert read(embedded_path) == ["a", "b", "c"]
    assert embedded_path.read_bytes() == before
    monkeypatch.setattr(files, "SHORT", 1_000_000)
    create(embedded_path, "d")
    assert not log_size(embedded_path)
    assert read(embedded_path) == ["a", "b", "c", "d"]


def test_a_reader_asked_often_builds_its_indexes(
    embedded_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with EmbeddedStore.open(embedded_path, mode="write", create=True) as store:
        store.setup(["CREATE INDEX person_code IF NOT EXISTS FOR (n:Person) ON (n.code)"])
        store.write(lambda transaction: transaction.run("CREATE (:Person {id: 'a', code: '1'})"))
    built: list[object] = []
    monkeypatch.setattr(engine, "build_indexes", built.append)
    with EmbeddedStore.open(embedded_path, mode="read") as store:
        found = [store.rows("MATCH (n:Person {code: '1'}) RETURN n.id AS id") for _ in range(60)]
    assert found == [[{"id": "a"}]] * 60
    assert len(built) == 1


@pytest.mark.parametrize("mode", ["read", "write"])
def test_a_file_that_is_no_store_is_told(embedded_path: Path, mode: Mode) -> None:
    embedded_path.write_text("- ปลัดกระทรวง\n", encoding="utf-8")
    with pytest.raises(StoreUnreachable, match="is no graph of ours: name another with --db"):
        EmbeddedStore.open(embedded_path, mode=mode)
    assert embedded_path.read_text(encoding="utf-8") == "- ปลัดกระทรวง\n"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreachable):
        EmbeddedStore.open(tmp_path / "nowhere" / "x.graph", mode="write", create=True)
