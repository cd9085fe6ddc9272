"""A record that somebody hostile wrote: its names are shown as they are and do nothing."""

from __future__ import annotations

import pytest

from graph_loader.find.anything import find_any
from graph_loader.store.protocol import Store
from tests.visualize.opened import Opened, data_of
from visualize.views.agency import agency
from visualize.views.around import Asked, around
from visualize.views.person import person
from visualize.views.role import role


def test_names_are_shown_and_do_nothing(told: Store, opened: Opened) -> None:
    centre = find_any(told, "สำนักงานร้าย")[1]
    page = opened.open(around(told, centre, Asked(radius=2)), centre)
    page.click("#see-table")
    page.click("#all-sources summary")
    for name in page.locator("#table td:first-child button").all():
        name.click()
    text = page.inner_text("body")
    assert "<img src=x onerror=window.hacked=1>" in text
    assert "{{ 7 * 7 }} href: “</script><script>window.hacked=1</script>”" in text
    assert page.evaluate("window.hacked") is None
    assert page.locator("img, b, svg[onload], a[href^='javascript']").count() == 0
    assert opened.messages == []
    assert len(opened.requests) == 1


@pytest.mark.parametrize("view", ["role", "person", "agency"])
def test_drawings_show_names_and_run_nothing(told: Store, opened: Opened, view: str) -> None:
    page = opened.open(_drawing(told, view))
    for part in page.locator(".sheet:not([hidden]) [data-id]").all()[:6]:
        part.focus()
        page.keyboard.press("Enter")
    page.click("#see-table")
    assert "<" in page.inner_text("main")
    assert page.evaluate("window.hacked") is None
    assert page.locator("img, b, svg[onload]").count() == 0
    assert opened.messages == []
    assert len(opened.requests) == 1


def _drawing(store: Store, view: str) -> str:
    body = find_any(store, "สำนักงานร้าย")[1]
    if view == "agency":
        return agency(store, body)
    picture = around(store, body, Asked(radius=2)).picture
    kept = sorted(
        key for key, thing in picture.things.items() if thing.kind == view and "<" in thing.name
    )
    return (role(store, kept) or "") if view == "role" else person(store, kept[0])


def test_direction_marks_are_gone(told: Store) -> None:
    centre = find_any(told, "สำนักงานร้าย")[1]
    text = around(told, centre, Asked(radius=2))
    names = "".join(thing["name"] for thing in data_of(text)["things"].values())
    assert "ชื่อกลับทาง" in names
    assert not set("\u202e\u2066\u200f") & set(text + names)
