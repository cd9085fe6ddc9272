"""What holds of every page, over each view, in a real Chromium."""

from __future__ import annotations

import base64
import csv
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page as Window

from graph_loader.store.protocol import Store
from tests.visualize.opened import Opened
from tests.visualize.views import VIEWS
from visualize.shown import Page

COLOURS = """
async (address) => {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement("canvas"), context = canvas.getContext("2d");
  [canvas.width, canvas.height] = [picture.width, picture.height];
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set(new Uint32Array(data.buffer));
  return [picture.width, picture.height, found.size];
}
"""


@pytest.fixture(scope="session", params=sorted(VIEWS))
def text(request: pytest.FixtureRequest, seeded: Store) -> Page:
    return VIEWS[request.param](seeded)


@pytest.fixture
def page(text: Page, opened: Opened) -> Window:
    return opened.open(text)


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_the_same_bytes_twice_and_not_many(seeded: Store, view: str) -> None:
    first = VIEWS[view](seeded)
    assert first.encode() == VIEWS[view](seeded).encode()
    assert len(first.encode()) < 1_500_000


@pytest.mark.usefixtures("page")
def test_nothing_is_said_and_nothing_asked_for(opened: Opened) -> None:
    window = opened.window
    for button in ("language", "theme", "see-table", "see-picture", "closer", "farther", "whole"):
        window.click(f"#{button}")
    if window.locator("#day-bar").count():
        window.click("#day-before")
        window.click("#day-after")
        window.click("#every-day")
    for kind in window.locator(".legend input").all():
        kind.click()
    window.pdf()
    assert opened.messages == []
    assert opened.requests == [opened.file.as_uri()]


def test_search_finds_what_the_page_is_of(page: Window, text: Page) -> None:
    name = text.picture.things[text.picture.centre or min(text.picture.things)].name
    page.keyboard.press("/")
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    assert page.inner_text("#details h2") == name
    assert page.evaluate("decodeURIComponent(location.hash)").startswith("#")


def test_a_click_in_the_table_leads_to_sources(page: Window) -> None:
    page.click("#see-table")
    page.locator("#table tbody tr button").first.click()
    assert page.is_visible("#details")
    links = page.locator("#details a[href^='http']")
    assert links.count() > 0


def test_the_legend_is_a_filter(page: Window, text: Page) -> None:
    page.click("#every-day") if page.locator("#day-bar").count() else None
    shown = page.inner_text("#count")
    kind = text.picture.things[text.picture.ties[0].first].kind
    page.click(f".kind-{kind} input")
    assert page.inner_text("#count") != shown
    page.click(f".kind-{kind} input")
    assert page.inner_text("#count") == shown


def test_the_csv_is_the_table(page: Window, text: Page, tmp_path: Path) -> None:
    page.click("#see-table")
    rows = page.locator("#table tbody tr").count()
    saved = _saved(page, "csv", tmp_path)
    assert saved.read_bytes().startswith(b"\xef\xbb\xbf")
    with saved.open(encoding="utf-8-sig", newline="") as file:
        head, *lines = list(csv.reader(file))
    assert head == list(text.table.names)
    assert len(lines) == rows > 0
    assert {len(line) for line in lines} == {len(head)}


def test_the_table_is_sorted_by_a_click(page: Window) -> None:
    page.click("#see-table")
    page.locator("#table th button").first.click()
    first = page.locator("#table tbody td:first-child").all_inner_texts()
    page.locator("#table th button").first.click()
    assert page.locator("#table th").first.get_attribute("aria-sort") == "descending"
    last = page.locator("#table tbody td:first-child").all_inner_texts()
    assert sorted(first) == sorted(last)
    assert last == first or last[0] != first[0]


def test_the_png_shows_something(page: Window, window: Window, tmp_path: Path) -> None:
    saved = _saved(page, "png", tmp_path).read_bytes()
    address = f"data:image/png;base64,{base64.b64encode(saved).decode()}"
    wide, high, colours = window.evaluate(COLOURS, address)
    assert wide > 600
    assert high > 200
    assert colours > 50


def _saved(page: Window, what: str, folder: Path) -> Path:
    page.click(".take summary")
    with page.expect_download() as download:
        page.click(f"#{what}")
    path = folder / f"saved.{what}"
    download.value.save_as(path)
    return path


@pytest.mark.parametrize("state", ["", "&view=table&lang=en"])
def test_axe_finds_nothing_serious(text: Page, opened: Opened, state: str) -> None:
    page = opened.open(text, state)
    for theme in ("light", "dark"):
        page.evaluate("(theme) => { document.documentElement.dataset.theme = theme; }", theme)
        assert [_what(found) for found in Axe().run(page).response["violations"]] == []


def test_axe_finds_nothing_serious_on_a_phone(text: Page, opened: Opened) -> None:
    opened.window.set_viewport_size({"width": 390, "height": 844})
    page = opened.open(text)
    for theme in ("light", "dark"):
        page.evaluate("(theme) => { document.documentElement.dataset.theme = theme; }", theme)
        assert [_what(found) for found in Axe().run(page).response["violations"]] == []


def _what(violation: dict[str, Any]) -> tuple[str, str, str]:
    return violation["impact"], violation["id"], violation["nodes"][0]["html"][:200]


def test_a_phone_has_no_sideways_scroll(text: Page, opened: Opened) -> None:
    opened.window.set_viewport_size({"width": 390, "height": 844})
    page = opened.open(text)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
