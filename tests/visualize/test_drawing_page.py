"""What a page does with a drawing: parts chosen, filtered, held against the day, gone down."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page as Window

from tests.visualize.opened import Opened
from visualize.model import Days, Ground, Picture, Reach, Thing, Tie
from visualize.page import Heading, page
from visualize.stage import Drawing, Sheet

SURE = Days(start_min="2020-01-01", end_max="2021-01-01", sure=(("2020-01-01", "2021-01-01"),))
LATER = Days(start_min="2021-01-01", start_max="2021-01-01", began="announced")
PICTURE = Picture(
    "role-1",
    {
        "role-1": Thing("role-1", "หัวหน้า"),
        "person-2": Thing("person-2", "สมหมาย"),
        "person-3": Thing("person-3", "สมหญิง"),
        "agency-4": Thing("agency-4", "สำนัก"),
    },
    (
        Tie("first", "substantive", "person-2", "role-1", "certain", "tenure-1", days=SURE),
        Tie("second", "acting", "person-3", "role-1", "possible", "tenure-2", days=LATER),
        Tie("third", "in", "role-1", "agency-4"),
    ),
)
LINE = """\
<svg viewBox="0 0 400 100" width="400" height="100" data-from="2020-01-01" data-to="2022-01-01"
 data-x0="0" data-x1="400">
<rect data-id="first" x="0" y="10" width="200" height="20"/>
<rect data-id="second" x="200" y="40" width="200" height="20"/>
<text data-id="person-2" x="0" y="80">สมหมาย</text>
<text data-th="ลง" data-en="down" data-sheet="below" x="100" y="80">ลง</text>
<g data-cursor="1"><text data-day="1" x="0" y="95"></text></g></svg>"""
BELOW = """\
<svg viewBox="0 0 400 100" width="400" height="100"><text data-id="agency-4" x="9" y="9">s</text>
</svg>"""


@pytest.fixture
def drawn(opened: Opened) -> Window:
    below = Sheet("below", ("ล่าง", "Below"), BELOW, "line")
    sheets = (Sheet("line", ("เส้น", "Line"), LINE), below)
    heading = Heading(("ลำดับ", "Line"))
    window = opened.open(page(heading, Drawing(PICTURE, sheets), Ground(), Reach()))
    assert opened.messages == []
    return window


def held(window: Window, part: str) -> str | None:
    return window.get_attribute(f'[data-id="{part}"]', "data-held")


def set_day(window: Window, day: str) -> None:
    window.fill("#day-typed", day)
    window.keyboard.press("Enter")


def test_parts_are_held_against_the_day(drawn: Window) -> None:
    assert held(drawn, "first") is None
    set_day(drawn, "2020-07-01")
    assert (held(drawn, "first"), held(drawn, "second")) == ("certain", "no")
    set_day(drawn, "2021-01-01")
    # An announced beginning whose statements nobody told of is far from all evidence.
    assert (held(drawn, "first"), held(drawn, "second")) == ("no", "no")


def test_the_cursor_stands_where_the_day_is(drawn: Window) -> None:
    assert not drawn.is_visible("[data-cursor]")
    set_day(drawn, "2021-01-01")
    assert drawn.get_attribute("[data-cursor]", "transform") == "translate(200.3 0)"
    assert drawn.text_content("[data-day]:not(svg)") == "1 ม.ค. 2564"


@pytest.mark.parametrize("key", ["Enter", " "])
def test_a_part_is_chosen_by_key_and_named(drawn: Window, key: str) -> None:
    part = drawn.locator('[data-id="person-2"]')
    assert part.get_attribute("aria-label") == "บุคคล สมหมาย"
    part.focus()
    drawn.keyboard.press(key)
    assert drawn.inner_text("#details h2") == "สมหมาย"
    assert "chosen" in (part.get_attribute("class") or "")
    assert "faded" in (drawn.get_attribute('[data-id="second"]', "class") or "")


def test_a_click_on_a_bar_shows_its_tie(drawn: Window) -> None:
    drawn.click('[data-id="first"]')
    assert drawn.inner_text("#details h2") == "ดำรงตำแหน่ง"
    drawn.keyboard.press("Escape")
    assert not drawn.is_visible("#details")


def test_a_kind_that_is_off_takes_its_parts_away(drawn: Window) -> None:
    drawn.click(".kind-person input")
    assert not drawn.is_visible('[data-id="person-2"]')
    assert not drawn.is_visible('[data-id="first"]')


def test_one_goes_down_and_up_again(drawn: Window) -> None:
    assert not drawn.is_visible('[data-id="agency-4"]')
    drawn.click('svg [data-sheet="below"]')
    assert drawn.is_visible('[data-id="agency-4"]')
    assert drawn.evaluate("location.hash") == "#&sheet=below"
    drawn.click("#way >> text=เส้น")
    assert drawn.is_visible('[data-id="first"]')


def test_a_search_leads_to_the_sheet_of_what_it_found(drawn: Window) -> None:
    drawn.keyboard.press("/")
    drawn.keyboard.type("สำนัก")
    drawn.keyboard.press("Enter")
    assert drawn.is_visible('[data-id="agency-4"]')


def test_words_follow_the_language(drawn: Window) -> None:
    drawn.click("#language")
    assert drawn.text_content('svg [data-sheet="below"]') == "down"


def test_details_say_what_is_far_from_evidence(drawn: Window) -> None:
    drawn.click('[data-id="second"]')
    set_day(drawn, "2022-01-01")
    assert "อาจเป็นได้ (ไกลจากหลักฐานทั้งหมด)" in drawn.inner_text("#details")
