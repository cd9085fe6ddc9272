"""A small load opens its store while it reads; what is told and left behind is as of any load."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graph_loader.cli import ahead
from graph_loader.cli.context import Session
from graph_loader.errors import StoreBusy
from graph_loader.store.embedded import EmbeddedStore
from tests.cli.runner import rolegraph

NEWS = {"id": "one", "published": "2022-09-01", "text": "หัวข้อ\nนายสมชาย ใจดี รมว.คมนาคม เปิดงาน"}


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """One news text."""
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps(NEWS, ensure_ascii=False), encoding="utf-8")
    return path


def _writes(db: str) -> bool:
    """Whether a writer can open the store: nobody holds it."""
    with EmbeddedStore.open(db, mode="write") as store:
        return store.address == db


def test_one_text_goes_into_a_store_that_is_there(own: str, text: Path) -> None:
    assert rolegraph("--db", own, "load", str(text)).status == 0
    assert "หัวข้อ" in rolegraph("--db", own, "sources").out
    assert _writes(own)


def test_where_nothing_is_good_the_store_is_let_go(own: str, tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("source: {name: A}\ntenures: 3\n", encoding="utf-8")
    before = Path(own).read_bytes()
    assert rolegraph("--db", own, "load", str(bad)).status == 2
    assert Path(own).read_bytes() == before
    assert _writes(own)


def test_no_store_is_begun_ahead(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("source: {name: A}\ntenures: 3\n", encoding="utf-8")
    assert rolegraph("--db", str(tmp_path / "new.graph"), "load", str(bad)).status == 2
    assert [path.name for path in tmp_path.iterdir()] == ["bad.yaml"]


def test_a_store_that_another_holds_is_told_as_ever(own: str, text: Path) -> None:
    with EmbeddedStore.open(own, mode="write"):
        ran = rolegraph("--db", own, "load", str(text))
    assert ran.status == StoreBusy.exit_code
    assert "held for writing" in ran.err or "already open for writing" in ran.err


def test_what_is_bad_is_told_before_a_store_that_cannot_be_opened(tmp_path: Path) -> None:
    store, bad = tmp_path / "no.graph", tmp_path / "bad.yaml"
    store.write_text("no graph", encoding="utf-8")
    bad.write_text("source: {name: A}\ntenures: 3\n", encoding="utf-8")
    ran = rolegraph("--db", str(store), "load", str(bad))
    assert ran.status == 2
    assert "tenures" in ran.err
    assert "graph of ours" not in ran.err


def test_small_are_files_that_one_process_reads(tmp_path: Path, text: Path) -> None:
    big = tmp_path / "big.txt"
    big.write_bytes(b"x" * ahead.SMALL)
    assert ahead.is_small([str(text)])
    assert not ahead.is_small([str(text), str(big)])
    assert not ahead.is_small([str(tmp_path)])
    assert not ahead.is_small(["-"])
    assert not ahead.is_small([str(tmp_path / "missing.txt")])


def test_a_session_of_a_server_opens_nothing_ahead() -> None:
    with ahead.opened_ahead(Session("bolt://localhost:1")) as opening:
        assert opening is None
