"""No label covers what was asked about, and none another: measured in Chromium, over each view."""

from __future__ import annotations

import pytest

from graph_loader.store.protocol import Store
from tests.visualize.covered import DRAWING, WATCH, covered
from tests.visualize.opened import Opened
from tests.visualize.views import VIEWS

NETWORKS = ("around", "event", "meeting", "path", "question")
SIZES = {"desktop": (1280, 800), "phone": (390, 844)}


def test_every_view_is_measured() -> None:
    assert set(NETWORKS) < set(VIEWS)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("view", NETWORKS)
def test_a_network(seeded: Store, opened: Opened, view: str, language: str, size: str) -> None:
    wide, high = SIZES[size]
    opened.window.set_viewport_size({"width": wide, "height": high})
    opened.window.add_init_script(WATCH)
    text = VIEWS[view](seeded)
    window = opened.open(text, f"&view=picture&lang={language}")
    assert window.evaluate("window.said.length") > 0
    assert covered(window, text.picture.centre) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("view", sorted(set(VIEWS) - set(NETWORKS)))
def test_a_drawing(seeded: Store, opened: Opened, view: str, language: str, size: str) -> None:
    wide, high = SIZES[size]
    opened.window.set_viewport_size({"width": wide, "height": high})
    window = opened.open(VIEWS[view](seeded), f"&lang={language}")
    assert window.locator(".sheet:not([hidden]) text").count() > 3
    assert window.evaluate(DRAWING) == []
