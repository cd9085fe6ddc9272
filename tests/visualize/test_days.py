"""Days in the page: typed as people write them, shown in both calendars, moved by hand."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page

from graph_loader.store.protocol import Store
from tests.visualize.opened import Opened
from visualize.content import months
from visualize.page import script_of
from visualize.views.around import Asked, around

READ = "(text) => {{ const DATA = {{ months: {months} }}; {script}; return readDay(text); }}"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2020-05-13", "2020-05-13"),
        ("2563-05-13", "2020-05-13"),
        ("13/5/2563", "2020-05-13"),
        ("13.5.2020", "2020-05-13"),
        ("13 พ.ค. 2563", "2020-05-13"),
        ("13 พฤษภาคม พ.ศ. 2563", "2020-05-13"),
        ("๑๓ พ.ค. ๒๕๖๓", "2020-05-13"),
        ("13 May 2020", "2020-05-13"),
        ("1 มี.ค. 2563", "2020-03-01"),
        ("31/2/2563", None),
        ("13/13/2563", None),
        ("tomorrow", None),
        ("2563", None),
    ],
)
def test_a_day_is_read_as_people_write_it(window: Page, typed: str, read: str | None) -> None:
    script = READ.format(months=json.dumps(months()), script=script_of("days"))
    assert window.evaluate(script, typed) == read


@pytest.fixture
def page(told: Store, office: str, opened: Opened) -> Page:
    return opened.open(around(told, office, Asked(day="2019-06-01")))


def rows(page: Page) -> set[tuple[str, str]]:
    """Who is in the table, and how surely, of whom holds a post."""
    found = page.locator("#table tbody tr").filter(has_text="●").all()
    return {
        (row.locator("td >> nth=0").inner_text(), row.locator("td >> nth=6").inner_text())
        for row in found
    }


def test_the_page_opens_on_the_day_asked(page: Page) -> None:
    assert page.input_value("#day-typed") == "1 มิ.ย. 2562"
    assert page.inner_text("#day-other") == "2019-06-01"
    page.click("#see-table")
    assert rows(page) == {("● สมหมาย ทดลอง", "แน่นอน"), ("● สมหญิง ลองดู", "อาจเป็นได้")}


def test_a_day_that_is_typed_moves_all(page: Page) -> None:
    page.click("#see-table")
    page.fill("#day-typed", "1 ก.ค. 2563")
    page.keyboard.press("Enter")
    assert rows(page) == {("● สมหญิง ลองดู", "แน่นอน")}
    assert page.evaluate("location.hash") == "#&day=2020-07-01&view=table"
    assert "1 ก.ค. 2563" in page.inner_text("footer")


def test_any_day_shows_all(page: Page) -> None:
    page.click("#see-table")
    page.click("#every-day")
    assert {name for name, _ in rows(page)} == {"● สมหมาย ทดลอง", "● สมหญิง ลองดู"}


def test_the_next_change_is_the_end_of_a_term(page: Page) -> None:
    page.click("#day-after")
    assert page.input_value("#day-typed") == "1 ม.ค. 2563"


def test_the_slider_moves_from_the_keyboard(page: Page) -> None:
    page.focus("#day-slider")
    page.keyboard.press("ArrowLeft")
    assert page.input_value("#day-typed") == "31 พ.ค. 2562"
    assert page.get_attribute("#day-slider", "aria-valuetext") == "31 พ.ค. 2562 · 2019-05-31"


def test_what_is_typed_wrong_is_marked_and_changes_nothing(page: Page) -> None:
    page.fill("#day-typed", "someday")
    page.keyboard.press("Enter")
    assert page.get_attribute("#day-typed", "aria-invalid") == "true"
    assert page.inner_text("#asked") == "1 มิ.ย. 2562"
