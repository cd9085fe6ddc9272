"""A page in a notebook: shown in a frame that reaches nothing, its data as graph and frame."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page as Window

from graph_loader.store.protocol import Store
from tests.visualize.views import VIEWS
from visualize.shown import Page
from visualize.views.around import Asked, around


@pytest.fixture(scope="session")
def text(told: Store, office: str) -> Page:
    return around(told, office, Asked())


def test_it_shows_itself_in_a_sandbox(text: Page, window: Window) -> None:
    messages: list[str] = []
    window.on("console", lambda message: messages.append(message.text))
    window.on("pageerror", lambda error: messages.append(str(error)))
    window.set_content(f"<!DOCTYPE html><p>a cell</p>{text._repr_html_()}")
    frame = window.frame_locator("iframe")
    assert frame.locator("h1").inner_text() == "สำนักงานส่งเสริมตัวอย่าง"
    frame.locator("#see-table").click()
    frame.locator("#table tbody tr button").first.click()
    assert frame.locator("#details").is_visible()
    sandbox = window.get_attribute("iframe", "sandbox") or "allow-same-origin"
    assert "allow-same-origin" not in sandbox.split()
    assert messages == []


def test_its_graph_has_the_things_and_ties_that_are_drawn(text: Page) -> None:
    graph = text.graph()
    names = {key: str(graph.nodes[key]["name"]) for key in graph}
    said = {(names[a], str(tie["word"]), names[b]) for a, b, tie in graph.edges(data=True)}
    assert ("สมหมาย ทดลอง", "substantive", "ผู้อำนวยการ") in said
    assert ("สำนักงานส่งเสริมตัวอย่าง", "part of", "กระทรวงตัวอย่าง") in said
    assert set(graph) == set(text.picture.things)


def test_its_frame_is_the_table(text: Page) -> None:
    frame = text.frame()
    head = frame[(frame["first"] == "สมหมาย ทดลอง") & (frame["tie"] == "holds")]
    assert list(head["since"]) == ["2019-01-01"]
    assert list(head["until"]) == ["2019-12-31"]
    assert list(head["certainty"]) == ["certain"]
    assert list(head["n_sources"]) == [1]
    assert len(frame) == len(text.picture.ties)


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_every_view_shows_itself_and_hands_out_its_data(
    seeded: Store, window: Window, view: str
) -> None:
    messages: list[str] = []
    window.on("console", lambda message: messages.append(message.text))
    window.on("pageerror", lambda error: messages.append(str(error)))
    page = VIEWS[view](seeded)
    window.set_content(f"<!DOCTYPE html>{page._repr_html_()}")
    frame = window.frame_locator("iframe")
    frame.locator("html[data-ready=yes]").wait_for(state="attached")
    assert frame.locator("h1").inner_text().startswith(page.heading)
    assert messages == []
    graph, table = page.graph(), page.frame()
    assert set(graph) == set(page.picture.things)
    assert set(graph.edges(keys=True)) == {(t.first, t.second, t.id) for t in page.picture.ties}
    assert list(table.columns) == list(page.table.names)
    assert len(table) == len(page.table.rows) > 0
