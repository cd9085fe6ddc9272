"""On a phone a drawing has a form of its own: nothing of it is scrolled sideways or lost."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page as Window

from graph_loader.store.protocol import Store
from tests.visualize.opened import Opened
from tests.visualize.views import VIEWS
from visualize.shown import Page

DRAWINGS = ("agency", "changes", "overview", "person", "role", "zones")
PHONE = {"width": 390, "height": 844}
# What is drawn beyond the right edge of the sheet that is seen: its text and where it ends.
BEYOND = """
() => [...document.querySelectorAll(".sheet:not([hidden]) > svg")].flatMap((svg) => {
  const { left, right, width } = svg.getBoundingClientRect();
  if (getComputedStyle(svg).visibility === "hidden" || !width) return [];
  return [...svg.querySelectorAll("text")].filter((text) => text.getClientRects().length)
    .map((text) => [text.textContent, text.getBoundingClientRect()])
    .filter(([, box]) => box.right > right + 2 || box.left < left - 2)
    .map(([text, box]) => `${text}: ${box.left - left} to ${box.right - left} of ${width}`);
})
"""


@pytest.fixture(scope="session", params=DRAWINGS)
def text(request: pytest.FixtureRequest, seeded: Store) -> Page:
    return VIEWS[request.param](seeded)


@pytest.fixture
def phone(text: Page, opened: Opened) -> Window:
    opened.window.set_viewport_size(PHONE)  # type: ignore[arg-type]
    return opened.open(text)


def test_nothing_is_scrolled_sideways(phone: Window) -> None:
    assert phone.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    sheets = "document.getElementById('sheets')"
    assert phone.evaluate(f"{sheets}.scrollWidth") == phone.evaluate(f"{sheets}.clientWidth")
    assert phone.evaluate(BEYOND) == []


def test_both_forms_hold_the_same(text: Page) -> None:
    forms = [
        re.findall(r'data-id="([^"]+)"', svg) for svg in re.findall(r"<svg.*?</svg>", text, re.S)
    ]
    whole = [set(ids) for ids in forms if ids]
    assert len(whole) % 2 == 0
    assert [whole[n] for n in range(0, len(whole), 2)] == [
        whole[n] for n in range(1, len(whole), 2)
    ]


def test_a_part_is_chosen_and_found_on_a_phone(phone: Window, opened: Opened, text: Page) -> None:
    key = next(iter(re.findall(r'data-id="((?:person|agency|zone)[^"]+)"', text)))
    name = text.picture.things[key].name
    phone.keyboard.press("/")
    phone.keyboard.type(name)
    phone.keyboard.press("Enter")
    assert phone.inner_text("#details h2") == name
    assert opened.messages == []


def test_a_window_that_widens_shows_the_other_form(text: Page, opened: Opened) -> None:
    window = opened.open(text)
    width = "document.querySelector('.sheet > svg').getBoundingClientRect().width"
    assert window.evaluate(width) > PHONE["width"]
    window.set_viewport_size(PHONE)  # type: ignore[arg-type]
    assert window.evaluate(width) == 0
