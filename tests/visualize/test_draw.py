"""`rolegraph draw`: what it writes, and how it says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.store.embedded import EmbeddedStore
from tests.cli.runner import rolegraph
from tests.visualize.records import load

BODY = "คณะกรรมการทดสอบ 2/2563"


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("draw")
    with EmbeddedStore.open(folder / "told.graph", mode="write", create=True) as store:
        load(store, folder)
    return str(folder / "told.graph")


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (("around", "EXPA"), "สำนักงานส่งเสริมตัวอย่าง"),
        (("around", "สมหญิง ลองดู", "--on", "1 ก.ค. 2563", "--kinds", "person,agency"), "สมหญิง ลองดู"),
        (("meeting", BODY), BODY),
    ],
)
def test_one_file_is_written(db: str, tmp_path: Path, words: tuple[str, ...], title: str) -> None:
    page = tmp_path / "page.html"
    ran = rolegraph("--db", db, "draw", *words, "-o", str(page))
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == f"rolegraph: {page}: {page.stat().st_size / 1e6:.2f} MB, opens offline\n"
    assert f"<title>{title}</title>" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("around", "ไม่มีใครชื่อนี้"), 1, "nothing is called 'ไม่มีใครชื่อนี้'"),
        (("around", "EXPA", "--kinds", "ministry"), 2, "--kinds: 'ministry' is none of person, "),
        (("around", "EXPA", "--radius", "3"), 2, "3 is not in the range 1<=x<=2"),
        (("around", "EXPA", "--on", "someday"), 2, "--on: "),
        (("around", "A release"), 2, "'A release' is a source; "),
        (("meeting", "คณะกรรมการทดสอบ 9/2563"), 1, "no meeting "),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    db: str, tmp_path: Path, words: tuple[str, ...], status: int, said: str
) -> None:
    page = tmp_path / "page.html"
    ran = rolegraph("--db", db, "draw", *words, "-o", str(page))
    assert ran.status == status
    assert said in ran.err
    assert not page.exists()
