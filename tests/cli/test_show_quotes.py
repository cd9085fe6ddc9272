"""`show` quotes: words kept at loading, or those of a text that is still what was loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.runner import rolegraph

HEAD = "กรมตัวอย่างแถลง\nวันพุธที่ 13 พฤษภาคม 2563\n"
NEWS = f"{HEAD}นายสมมุติ ทดลอง อธิบดีกรมตัวอย่าง กล่าวว่าพร้อมแล้ว\n"
PLACE = f"@{len(HEAD)}-{len(HEAD) + len('นายสมมุติ ทดลอง')}"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    path = tmp_path / "news" / "a.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def _cited(*options: str) -> str:
    ran = rolegraph("--db", "t.graph", "show", "สมมุติ ทดลอง", *options)
    assert ran.status == 0, ran.err
    return ran.out.splitlines()[-1]


def test_a_text_that_is_still_there_is_quoted(news: Path) -> None:
    assert rolegraph("--db", "t.graph", "load", str(news)).status == 0
    assert _cited() == f"  กรมตัวอย่างแถลง, 2020-05-13, {PLACE}"
    quoted = f"  กรมตัวอย่างแถลง, 2020-05-13, {PLACE} “นายสมมุติ ทดลอง”"
    assert _cited("--texts", str(news.parent)) == quoted
    news.write_text(NEWS.replace("แถลง", "ชี้แจง"), encoding="utf-8")
    assert _cited("--texts", str(news)) == f"  กรมตัวอย่างแถลง, 2020-05-13, {PLACE}"


def test_words_that_were_kept_are_quoted(news: Path) -> None:
    assert rolegraph("--db", "t.graph", "load", "--keep-text", str(news)).status == 0
    news.unlink()
    assert _cited().startswith(f"  กรมตัวอย่างแถลง, 2020-05-13, {PLACE} “นายสมมุติ ทดลอง")


def test_a_text_that_cannot_be_read_is_named(news: Path) -> None:
    assert rolegraph("--db", "t.graph", "load", str(news)).status == 0
    ran = rolegraph("--db", "t.graph", "show", "สมมุติ ทดลอง", "--texts", "none.txt")
    assert ran.err == "none.txt: cannot be read: No such file or directory\n"
