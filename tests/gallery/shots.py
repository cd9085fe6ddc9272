"""One view as a reader sees it: at a desktop's and a phone's width, light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser
from pyvis.network import Network

from visualize.shown import Page

Scheme = Literal["light", "dark"]
READY = "html[data-ready=yes]"
PAINTED = """
() => [...document.querySelectorAll("canvas")].some((canvas) => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  return new Set(new Uint32Array(data.buffer)).size > 8;
})
"""


@dataclass(frozen=True, slots=True)
class Look:
    """A window: its name in a file's name, its size in CSS pixels, how much of it is kept."""

    name: str
    width: int
    height: int
    scheme: Scheme
    scale: float


LOOKS = (
    Look("desktop", 1180, 760, "light", 0.7),
    Look("desktop-dark", 1180, 760, "dark", 0.7),
    Look("phone", 390, 844, "light", 0.7),
    Look("phone-dark", 390, 844, "dark", 0.7),
)


def shots(browser: Browser, page: Path, anchor: str = "") -> Iterator[tuple[Look, bytes]]:
    """The four looks of a page as PNG."""
    for look in LOOKS:
        context = browser.new_context(
            viewport={"width": look.width, "height": look.height},
            color_scheme=look.scheme,
            device_scale_factor=look.scale,
        )
        window = context.new_page()
        window.goto(page.as_uri() + anchor)
        window.wait_for_selector(READY, state="attached")
        yield look, window.screenshot()
        context.close()


def by_pyvis(text: Page) -> str:
    """The same things and ties as pyvis draws them when it is told nothing else."""
    network = Network(directed=True, cdn_resources="in_line", height="760px")
    graph = text.graph()
    graph.remove_nodes_from(text.picture.aside)
    for key, name in graph.nodes(data="name"):
        network.add_node(key, label=name)
    for first, second, tie in graph.edges(data=True):
        network.add_edge(first, second, title=tie["word"])
    return str(network.generate_html(notebook=False))


def shot_of_pyvis(browser: Browser, page: Path) -> bytes:
    """Its picture, without a network, once it has painted anything."""
    look = LOOKS[0]
    context = browser.new_context(
        viewport={"width": look.width, "height": look.height}, device_scale_factor=look.scale,
        offline=True,
    )  # fmt: skip
    window = context.new_page()
    window.goto(page.as_uri())
    window.wait_for_function(PAINTED, timeout=180_000)
    window.wait_for_timeout(500)
    found = window.screenshot()
    context.close()
    return found
