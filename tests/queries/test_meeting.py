"""A meeting: planned and held apart, posts without a name stay posts, decisions in order."""

from __future__ import annotations

from graph_loader.store.protocol import Store
from tests.queries.small import ask

RELEASE = """
source: {name: A release, kind: release, address: https://example.org/1, published: 2020-07-01}
meetings:
  - body: คณะกรรมการทดสอบ
    number: 2/2563
    date: 2020-07-01
    chaired_by: {person: สมหมาย ทดลอง, role: รองนายกรัฐมนตรี, at: 1}
    present:
      - {role: ปลัดกระทรวงตัวอย่าง, at: 1}
      - {person: สมหญิง ลองดู, capacity: representative, for: {agency: สำนักงานตัวอย่าง}, at: 2}
      - {person: สมชาย ตัวอย่าง, status: planned, at: 2}
    approved:
      - what: the head as representative
        at: 4
        appoints: {role: ผู้อำนวยการสำนักงานตัวอย่าง}
        about: {role: {post: National Representative, agency: Example Network, scope: Thailand}}
    assigned:
      - {what: write a plan, at: 5, assigns: [{agency: สำนักงานตัวอย่าง}, {agency: กรมทดสอบ}]}
    acknowledged:
      - {what: the order, at: 3}
  - {body: คณะกรรมการทดสอบ, number: 1/2563, approved: {what: something else}}
"""
RETELLING = """
source: {name: A report, kind: newspaper, address: https://example.org/2, published: 2020-07-02}
meetings:
  - body: คณะกรรมการทดสอบ
    number: 2/2563
    date: 2020-07-01
    chaired_by: {person: สมหมาย ทดลอง, role: รองนายกรัฐมนตรี, at: 7}
    acknowledged: {what: the order, at: 8}
"""
RECORDS = (RELEASE, RETELLING)


def test_participants_the_chair_first(told: Store) -> None:
    what = ("kind", "what", "name", "label", "for", "status")
    rows = ask(told, "meeting", *what, meeting="คณะกรรมการทดสอบ 2/2563")
    assert [row[1:] for row in rows if row[0] == "participation"] == [
        ("chair", "สมหมาย ทดลอง", "Person", None, "held"),
        ("representative", "สมหญิง ลองดู", "Person", "สำนักงานตัวอย่าง", "held"),
        ("attendee", "ปลัดกระทรวง กระทรวงตัวอย่าง", "Role", None, "held"),
        ("attendee", "สมชาย ตัวอย่าง", "Person", None, "planned"),
    ]
    assert [row[0] for row in rows] == ["participation"] * 4 + ["decision"] * 3


def test_decisions_of_this_meeting_only(told: Store) -> None:
    what = ("kind", "what", "name", "about", "appoints", "assigns")
    rows = ask(told, "meeting", *what, meeting="คณะกรรมการทดสอบ 2/2563")
    representative = "National Representative Example Network (Thailand)"
    assert [row[1:] for row in rows if row[0] == "decision"] == [
        ("acknowledged", "the order", [], [], []),
        ("approved", "the head as representative", [representative],
         ["ผู้อำนวยการ สำนักงานตัวอย่าง"], []),
        ("assigned", "write a plan", [], [], ["กรมทดสอบ", "สำนักงานตัวอย่าง"]),
    ]  # fmt: skip


def test_sources_and_places_of_each(told: Store) -> None:
    what = ("name", "sources", "n_sources", "places")
    rows = ask(told, "meeting", *what, meeting="คณะกรรมการทดสอบ 2/2563")
    by_name = {row[0]: row[1:] for row in rows}
    assert by_name["สมหมาย ทดลอง"] == (["example.org/1", "example.org/2"], 2, ["¶1", "¶7"])
    assert by_name["the order"] == (["example.org/1", "example.org/2"], 2, ["¶3", "¶8"])
    assert by_name["สมหญิง ลองดู"] == (["example.org/1"], 1, ["¶2"])
