"""A network from the keyboard alone: from neighbour to neighbour, told aloud, opened by Enter."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page as Window

from tests.visualize.opened import Opened
from visualize.container import boxes_of
from visualize.model import Ground, Picture, Reach, Thing, Tie
from visualize.page import Heading, page
from visualize.stage import Drawn

NAMES = {"agency-1": "สำนัก", "role-2": "หัวหน้า", "person-3": "สมหมาย", "agency-4": "กระทรวง",
         "person-5": "คนไกล"}  # fmt: skip
TIES = (
    Tie("a", "in", "role-2", "agency-1"),
    Tie("b", "substantive", "person-3", "role-2"),
    Tie("c", "part of", "agency-1", "agency-4"),
)
# The post to the right of its body, its holder further right; the ministry above; one far below.
SPOTS = {"agency-1": (0.0, 0.0), "role-2": (300.0, 10.0), "person-3": (600.0, 0.0),
         "agency-4": (0.0, -200.0), "person-5": (0.0, 300.0)}  # fmt: skip


@pytest.fixture
def keys(opened: Opened) -> Window:
    picture = Picture("agency-1", {key: Thing(key, name) for key, name in NAMES.items()}, TIES)
    stage = Drawn(picture, SPOTS, boxes_of(picture))
    window = opened.open(page(Heading(("รอบ", "Around")), stage, Ground(), Reach()))
    window.focus("#canvas")
    return window


def said(window: Window) -> str:
    return window.text_content("#spoken") or ""


def test_it_begins_at_what_was_asked_about(keys: Window) -> None:
    assert said(keys) == "หน่วยงาน สำนัก; 2 เส้น: ตำแหน่งใน หัวหน้า; สังกัด กระทรวง"


def test_arrows_lead_along_the_lines(keys: Window) -> None:
    found = []
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "Home", "ArrowUp"):
        keys.keyboard.press(key)
        found.append(said(keys).partition(";")[0])
    assert found == [
        "ตำแหน่ง หัวหน้า",
        "บุคคล สมหมาย",
        "ตำแหน่ง หัวหน้า",
        "หน่วยงาน สำนัก",
        "หน่วยงาน กระทรวง",
    ]


def test_what_no_line_leads_to_is_reached_as_well(keys: Window) -> None:
    keys.keyboard.press("ArrowDown")
    assert said(keys).startswith("บุคคล คนไกล; 0 เส้น")


def test_where_nothing_is_one_stays(keys: Window) -> None:
    keys.keyboard.press("ArrowUp")
    keys.keyboard.press("ArrowUp")
    assert said(keys).startswith("หน่วยงาน กระทรวง")


def test_enter_opens_and_escape_leads_back(keys: Window) -> None:
    keys.keyboard.press("ArrowRight")
    keys.keyboard.press("Enter")
    assert keys.inner_text("#details h2") == "หัวหน้า"
    assert keys.evaluate("document.activeElement.id") == "details"
    keys.keyboard.press("Escape")
    assert not keys.is_visible("#details")
    assert keys.evaluate("document.activeElement.id") == "canvas"
    assert said(keys).startswith("ตำแหน่ง หัวหน้า")


def test_it_is_said_in_english_too(keys: Window) -> None:
    keys.click("#language")
    keys.focus("#canvas")
    assert said(keys) == "Body สำนัก; 2 lines: post in หัวหน้า; part of กระทรวง"


def test_tab_stops_once_and_axe_finds_nothing(keys: Window) -> None:
    keys.keyboard.press("Tab")
    assert keys.evaluate("document.activeElement.id") == "closer"
    keys.focus("#canvas")
    assert Axe().run(keys).response["violations"] == []
