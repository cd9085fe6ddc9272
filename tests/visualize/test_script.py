"""What the page's script says twice over: the citation line and how names sound."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from graph_loader.citations import citation
from visualize.page import script_of
from visualize.sounds import sounds

SOURCES = (
    {"name": "N", "publisher": "P", "published": "2020-05-13", "address": "https://example.org/1",
     "retrieved": "2026-11-23"},
    {"name": "N", "publisher": "", "published": "", "address": "", "retrieved": ""},
)  # fmt: skip
NAMES = ("สมหมาย ทดลอง", "Chatchai Sukhum", "ณัฐพล", "พุทธิพงษ์ ปุณณ์", "DES 4.0", "Khong-Kaen")


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("places", [[], ["¶1", "¶3"]])
def test_citation_as_the_library_writes_it(
    window: Page, source: dict[str, str], places: list[str]
) -> None:
    said = f"const w = (key) => key;\n{script_of('cite')}"
    found = window.evaluate(
        f"([source, places]) => {{ {said}; return citation(source, places); }}", [source, places]
    )
    assert found == citation(source, places)


@pytest.mark.parametrize("name", NAMES)
def test_sounds_as_the_library_hears_them(window: Page, name: str) -> None:
    found = window.evaluate(f"(name) => {{ {script_of('sounds')}; return sounds(name); }}", name)
    assert found == sounds(name)
