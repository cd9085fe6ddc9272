"""What is answered where a name or command is nearly right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.runner import Ran, rolegraph

RECORD = """\
source: {name: A, published: 2020-05-13}
tenures:
  - {person: ประวิทย์ วงศ์ดี, role: {post: อธิบดี, agency: กรมทดสอบ}, on: 2020-05-13}
  - {person: ประวิทย์, role: {post: เลขาธิการ, agency: สำนักงานลอง}, on: 2020-05-13}
  - {person: สมหญิง ลองดู, role: {post: รองอธิบดี, agency: กรมทดสอบ}, on: 2020-05-13}
"""


@pytest.fixture
def db(tmp_path: Path) -> str:
    """A store with a full name, the same given name alone, and another person."""
    record = tmp_path / "a.yaml"
    record.write_text(RECORD, encoding="utf-8")
    path = str(tmp_path / "a.graph")
    assert rolegraph("--db", path, "load", str(record)).status == 0
    return path


def _told(db: str, *args: str) -> Ran:
    return rolegraph("--db", db, *args)


@pytest.mark.parametrize("written", ["ประวิท วงดี", "Prawit Wongdee"])
def test_a_person_is_found_by_how_the_name_sounds(db: str, written: str) -> None:
    rows = _told(db, "find", written, "--format", "json").rows
    assert [(row["kind"], row["name"], row["detail"]) for row in rows] == [
        ("person", "ประวิทย์ วงศ์ดี", "อธิบดี")
    ]
    answer = _told(db, "ask", "career", "--person", written)
    assert answer.status == 1
    assert "did you mean ประวิทย์ วงศ์ดี?" in answer.err


def test_what_is_not_found_is_answered_with_the_nearest_name(db: str) -> None:
    answer = _told(db, "find", "กรมทดสบ")
    assert (answer.status, answer.out) == (1, "")
    assert "did you mean กรมทดสอบ?" in answer.err


def test_a_given_name_alone_may_mean_each_of_its_bearers(db: str) -> None:
    for command in (("ask", "career", "--person"), ("show",)):
        answer = _told(db, *command, "ประวิทย์")
        assert answer.status == 2
        assert "ประวิทย์ — เลขาธิการ [" in answer.err
        assert "ประวิทย์ วงศ์ดี — อธิบดี [" in answer.err


def test_two_names_of_one_are_not_merged_again(db: str) -> None:
    answer = _told(db, "merge", "สมหญิง ลองดู", "สมหญิง ลองดู")
    assert answer.status == 2
    assert "are one already" in answer.err


@pytest.mark.parametrize(
    ("group", "typed", "near"), [("ask", "carrer", "career"), ("draw", "agancy", "agency")]
)
def test_a_mistyped_question_or_view_is_answered_with_the_nearest(
    group: str, typed: str, near: str
) -> None:
    answer = rolegraph(group, typed)
    assert answer.status == 2
    assert f"Did you mean '{near}'?" in answer.err


def test_a_network_stands_for_the_series_of_its_meetings(loaded: str) -> None:
    own, network = (
        rolegraph("--db", loaded, "ask", "delegates", "--series", name, "--format", "json").rows
        for name in ("ASCN Annual Meeting", "ASCN")
    )
    assert own == network
    # Thailand was to host it and the Permanent Secretary chaired it (thaigov 22488).
    assert {"อัจฉรินทร์ พัฒนพันธ์ชัย"} <= {row["name"] for row in own if row["year"] == 2019}


def test_a_post_is_found_where_a_text_takes_the_office_for_a_body(db: str, tmp_path: Path) -> None:
    record = tmp_path / "b.yaml"
    record.write_text(
        "source: {name: B, published: 2020-05-14}\nagencies:\n  - {name: อธิบดีกรมทดสอบ}\n",
        encoding="utf-8",
    )
    assert rolegraph("--db", db, "load", str(record)).status == 0
    rows = _told(db, "who", "อธิบดีกรมทดสอบ", "--on", "2020-05-13", "--format", "json").rows
    assert [row["holder"] for row in rows] == ["ประวิทย์ วงศ์ดี"]
