"""What comes when it is asked for: neighbours that stand aside, and the members of a group."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page as Window

from graph_loader.store.protocol import Store
from tests.visualize.opened import Opened
from visualize.container import boxes_of
from visualize.model import Folds, Ground, Heap, Picture, Reach, Thing, Tie
from visualize.page import Heading, page
from visualize.stage import Drawn
from visualize.views.around import Asked, around

THINGS = {
    key: Thing(key, name)
    for key, name in {
        "agency-1": "กระทรวงหนึ่ง", "agency-2": "กระทรวงสอง", "agency-3": "กรมสาม",
        "person-4": "นายสี่", "person-5": "นายห้า",
    }.items()
}  # fmt: skip
TIES = (
    Tie("a", "part of", "agency-3", "agency-1"),
    Tie("b", "member", "person-4", "agency-3"),
    Tie("c", "member", "person-5", "agency-2"),
    Tie("d", "for", "person-4", "agency-2"),
)
GROUPS = {"agency-3": "agency-1", "person-4": "agency-1"}


@pytest.fixture
def grouped(opened: Opened) -> Window:
    picture = Picture("", THINGS, TIES)
    spots = {key: (200.0 * place, 40.0 * place) for place, key in enumerate(THINGS)}
    stage = Drawn(picture, spots, boxes_of(picture), folds=Folds(GROUPS))
    heading = Heading(("ทั้งหมด", "All"), title=("ภาพรวม", "Overview"))
    return opened.open(page(heading, stage, Ground(), Reach()))


def found(window: Window, name: str) -> None:
    window.keyboard.press("/")
    window.keyboard.type(name)
    window.keyboard.press("Enter")


def test_neighbours_come_and_go(told: Store, office: str, opened: Opened) -> None:
    window = opened.open(around(told, office, Asked()), office)
    assert "แสดง 7 รายการ" in window.inner_text("#count")
    found(window, "คณะกรรมการทดสอบ 2/2563")
    window.click("#details >> text=แสดงที่เกี่ยวข้องต่อไป")
    assert "แสดง 9 รายการ" in window.inner_text("#count")
    assert "สมชาย ตัวอย่าง" in window.inner_text("#details")
    window.click("#details >> text=พับเก็บ")
    assert "แสดง 7 รายการ" in window.inner_text("#count")
    assert opened.messages == []


def test_search_opens_what_stands_aside(told: Store, office: str, opened: Opened) -> None:
    window = opened.open(around(told, office, Asked()))
    found(window, "somchai")
    assert window.inner_text("#details h2") == "สมชาย ตัวอย่าง"
    assert "8 รายการ" in window.inner_text("#count") or "9 รายการ" in window.inner_text("#count")


def test_a_group_opens_and_folds(grouped: Window) -> None:
    found(grouped, "กระทรวงหนึ่ง")
    grouped.click("#details >> text=เปิดดูที่อยู่ภายใน (2)")
    assert grouped.locator("#details >> text=พับเก็บ (2)").count() == 1
    grouped.click("#details >> text=พับเก็บ (2)")
    assert grouped.locator("#details >> text=เปิดดูที่อยู่ภายใน (2)").count() == 1


def test_a_heap_opens_and_tells_what_is_in_it(opened: Opened) -> None:
    key = "heap person Person member"
    heaps = {key: Heap("person", ("บุคคล สมาชิก", "Person member"))}
    picture = Picture("agency-1", THINGS, TIES)
    folds = Folds({"person-4": key, "person-5": key}, heaps)
    spots = {name: (200.0 * place, 40.0 * place) for place, name in enumerate([*THINGS, key])}
    stage = Drawn(picture, spots, boxes_of(picture, folds=folds), folds=folds)
    window = opened.open(page(Heading(("ทั้งหมด", "All")), stage, Ground(), Reach()), key)
    assert window.inner_text("#details h2") == "บุคคล สมาชิก"
    assert "แสดง 5 รายการ" in window.inner_text("#count")
    inside = window.locator("#details ul.plain button").all_inner_texts()
    assert inside == ["● นายสี่", "● นายห้า"]
    window.click("#language")
    assert window.inner_text("#details h2") == "Person member"
    window.click("#details >> text=Open what is inside (2)")
    window.click("#details >> text=นายห้า")
    assert window.inner_text("#details h2") == "นายห้า"
    assert opened.messages == []


def test_search_opens_the_group_around_what_it_finds(grouped: Window) -> None:
    found(grouped, "นายสี่")
    found(grouped, "กระทรวงหนึ่ง")
    assert grouped.locator("#details >> text=พับเก็บ (2)").count() == 1


def test_the_table_holds_what_is_folded(grouped: Window) -> None:
    grouped.click("#see-table")
    assert grouped.locator("#table tbody tr").count() == len(TIES)
