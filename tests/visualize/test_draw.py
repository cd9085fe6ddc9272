"""`rolegraph draw`: what it writes, and how it says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.store.embedded import EmbeddedStore
from tests.cli.runner import rolegraph
from tests.queries.small import load as load_texts
from tests.visualize.opened import data_of
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
        (("role", "ผู้อำนวยการสำนักงานส่งเสริมตัวอย่าง", "--on", "พ.ศ. 2562"), "ผู้อำนวยการ"),
        (("person", "สมหญิง ลองดู"), "สมหญิง ลองดู"),
        (("agency", "EXPA", "--on", "2019-06-01"), "สำนักงานส่งเสริมตัวอย่าง"),
        (("path", "สมหมาย ทดลอง", "สมชาย ตัวอย่าง"), "สมหมาย ทดลอง – สมชาย ตัวอย่าง"),
        (("changes", "2018-01-01", "2019-06-01"), "1 ม.ค. 2561 → 1 มิ.ย. 2562"),
        (("overview",), "หน่วยงานทั้งหมด"),
        (("overview", "--known-on", "ธ.ค. 2563"), "หน่วยงานทั้งหมด"),
        (("question", "roster", "--agency", "EXPA", "--from", "2019-06-01"), "สำนักงานส่งเสริมตัวอย่าง"),
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
        (("event", "งานที่ไม่มี"), 1, "no event "),
        (("role", "ตำแหน่งที่ไม่มี"), 1, "no "),
        (("path", "สมหมาย ทดลอง", "สำนักงานร้าย"), 1, "nothing stated connects "),
        (("changes", "2020-01-01", "2019-01-01"), 2, "2019-01-01 is not after 2020-01-01"),
        (("changes", "1900-01-01", "1900-02-01"), 1, "nothing is stated to have changed "),
        (("zones",), 1, "no zone bears a designation"),
        (("overview", "--known-on", "2019"), 1, "the store knows no body"),
        (("overview", "--known-on", "someday"), 2, "--known-on: "),
        (("question", "roster"), 2, "--agency"),
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


LONE = """
source: {name: Lone, kind: release, published: 2020-07-01}
tenures:
  - {person: สมปอง, role: {post: เลขานุการ, agency: สำนักตัวอย่าง}, from: 2019-01-01}
  - {person: สมปอง ใจดี, role: {post: ประธาน, agency: สำนักตัวอย่าง}, from: 2019-01-01}
  - {person: สมหวัง, role: {post: กรรมการ, agency: สำนักตัวอย่าง}, from: 2019-01-01}
"""


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("สมปอง", ("สมปอง — เลขานุการ [", "สมปอง ใจดี — ประธาน [")),
        ("สมปอง ใจดี", ()),
        ("สมหวัง", ()),
    ],
)
def test_a_lone_given_name_is_told_apart(tmp_path: Path, name: str, said: tuple[str, ...]) -> None:
    with EmbeddedStore.open(tmp_path / "lone.graph", mode="write", create=True) as store:
        load_texts(store, tmp_path, LONE)
    out = str(tmp_path / "page.html")
    ran = rolegraph("--db", str(tmp_path / "lone.graph"), "draw", "person", name, "-o", out)
    assert (ran.status, ran.out) == (2 if said else 0, "")
    assert all(one in ran.err for one in said)


TWO_KINDS = """
source: {name: Two, kind: release, published: 2020-07-01}
agencies:
  - {name: สำนักสองความหมาย, short: [สสม.]}
places:
  - {name: สำนักสองความหมาย, type: building}
"""


@pytest.fixture(scope="module")
def two_kinds(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("two")
    with EmbeddedStore.open(folder / "two.graph", mode="write", create=True) as store:
        load_texts(store, folder, TWO_KINDS)
    return str(folder / "two.graph")


def test_a_name_of_two_kinds_is_not_guessed(two_kinds: str, tmp_path: Path) -> None:
    words = ("draw", "around", "สำนักสองความหมาย", "-o", str(tmp_path / "page.html"))
    ran = rolegraph("--db", two_kinds, *words)
    assert ran.status == 2
    assert ran.err.endswith(", or the id, or say --kind agency or --kind place\n")
    assert not (tmp_path / "page.html").exists()


@pytest.mark.parametrize("kind", ["agency", "place"])
def test_the_kind_said_is_drawn(kind: str, two_kinds: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    ran = rolegraph(
        "--db", two_kinds, "draw", "around", "สำนักสองความหมาย", "--kind", kind, "-o", str(page)
    )
    assert ran.status == 0
    centre = data_of(page.read_text(encoding="utf-8"))["centre"]
    assert centre.startswith(f"{kind}-")


def test_a_kind_that_is_not_called_so_is_told(two_kinds: str, tmp_path: Path) -> None:
    ran = rolegraph(
        "--db", two_kinds, "draw", "around", "สำนักสองความหมาย", "--kind", "zone",
        "-o", str(tmp_path / "page.html"),
    )  # fmt: skip
    assert (ran.status, "no zone 'สำนักสองความหมาย' is known" in ran.err) == (1, True)
