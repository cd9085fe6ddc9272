"""What an analyst does with a page, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from graph_loader.find import find
from graph_loader.store.protocol import Store
from tests.visualize.opened import Opened
from visualize.views.around import Asked, around
from visualize.views.meeting import meeting


@pytest.fixture
def page(told: Store, office: str, opened: Opened) -> Page:
    return opened.open(around(told, office, Asked(radius=2)))


@pytest.mark.usefixtures("page")
def test_nothing_is_said_and_nothing_asked_for(opened: Opened) -> None:
    opened.window.click("#language")
    opened.window.click("#see-table")
    assert opened.messages == []
    assert opened.requests == [opened.file.as_uri()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("สมหมาย", "● สมหมาย ทดลอง"),
        ("สสต", "■ สำนักงานส่งเสริมตัวอย่าง"),
        ("expa", "■ สำนักงานส่งเสริมตัวอย่าง"),
        ("example promotion", "■ สำนักงานส่งเสริมตัวอย่าง"),
        ("somying", "● สมหญิง ลองดู"),
        ("สําหนัก", None),
        ("สํานักงาน ส่งเสริม", "■ สำนักงานส่งเสริมตัวอย่าง"),
    ],
)
def test_search_finds_from_the_keyboard(page: Page, typed: str, found: str | None) -> None:
    page.keyboard.press("/")
    page.keyboard.type(typed)
    first = page.inner_text("#found li >> nth=0").split("\n")[0]
    assert first == (found or "ไม่พบ")
    page.keyboard.press("Enter")
    chosen = page.inner_text("#details h2") if found else None
    assert chosen == (found[2:] if found else None)


def test_a_click_shows_who_says_so_and_where(told: Store, office: str, opened: Opened) -> None:
    page = opened.open(around(told, office, Asked(limit=1)))  # it stands alone, in the middle
    assert not page.is_visible("#details")
    box = page.locator("#canvas").bounding_box() or {"x": 0, "y": 0, "width": 0, "height": 0}
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2 - 12)
    assert page.inner_text("#details h2") == "สำนักงานส่งเสริมตัวอย่าง"
    assert "ชื่ออื่น: Example Promotion Agency, EXPA, สสต." in opened.details
    assert "Example Office: “A release”, 2020-07-01, https://example.org/1, ¶1" in opened.details


def test_a_tie_shows_each_statement(page: Page, opened: Opened) -> None:
    page.click("#see-table")
    row = page.locator("#table tr", has_text="สมหมาย").filter(has_text="ดำรงตำแหน่ง")
    row.locator("td >> nth=1").locator("button").click()
    assert "ตั้งแต่ 1 ม.ค. 2562 ถึง 31 ธ.ค. 2562 · แน่นอน" in opened.details
    assert "https://example.org/1, ¶2" in opened.details
    assert "short words of a source" in opened.details
    link = page.locator("#details li a").first
    assert link.get_attribute("href") == "https://example.org/1"
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_the_legend_is_a_filter(page: Page) -> None:
    page.click("#see-table")
    before = page.locator("#table tbody tr").count()
    page.click(".kind-person input")
    rows = page.locator("#table tbody tr").all_inner_texts()
    assert 0 < len(rows) < before
    assert not [row for row in rows if "●" in row]
    assert "จาก" in page.inner_text("#count")


def test_a_link_leads_to_what_was_chosen(
    told: Store, office: str, opened: Opened, page: Page
) -> None:
    page.keyboard.press("/")
    page.keyboard.type("สมหญิง")
    page.keyboard.press("Enter")
    anchor = page.evaluate("location.hash").removeprefix("#")
    again = opened.open(around(told, office, Asked(radius=2)), anchor)
    assert again.inner_text("#details h2") == "สมหญิง ลองดู"


@pytest.mark.parametrize("anchor", ["constructor", "__proto__", "%E0%A4%A", "person-0"])
def test_a_link_to_nothing_chooses_nothing(
    told: Store, office: str, opened: Opened, anchor: str
) -> None:
    page = opened.open(around(told, office, Asked()), anchor)
    assert not page.is_visible("#details")
    assert opened.messages == []


def test_english_and_thai(page: Page) -> None:
    assert page.inner_text("#see-table") == "ตาราง"
    page.click("#language")
    assert page.inner_text("#see-table") == "Table"
    assert page.evaluate("document.documentElement.lang") == "en"


def test_a_meeting_is_read_from_left_to_right(told: Store, opened: Opened) -> None:
    found = find(told, "meeting", "คณะกรรมการทดสอบ 2/2563")[0]
    page = opened.open(meeting(told, found.id), found.id)
    assert "วันที่ถาม: 1 ก.ค. 2563" in page.inner_text("footer")
    ties = page.locator("#details ul.plain li").all_inner_texts()
    assert [" ".join(tie.split()) for tie in ties] == [
        "← ประธาน ● สมชาย ตัวอย่าง พบ 1 ก.ค. 2563 · แน่นอน",
        "← ผู้แทน ■ สำนักงานส่งเสริมตัวอย่าง พบ 1 ก.ค. 2563 · แน่นอน",
        "→ เห็นชอบ § the head as representative 1 ก.ค. 2563",
        "→ ประชุมของ ■ คณะกรรมการทดสอบ",
    ]


def test_a_phone_has_no_sideways_scroll(told: Store, office: str, opened: Opened) -> None:
    opened.window.set_viewport_size({"width": 390, "height": 844})
    page = opened.open(around(told, office, Asked()), office)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert page.is_visible("#details")
