"""A page of 300 things: `rolegraph draw` as a process, and the page opened beside pyvis' own.

Opened in a Chromium from a file, with no network: ours until search and details can be used,
pyvis' until vis-network has drawn the same nodes and lines. The file of pyvis loads Bootstrap from
elsewhere and draws nothing without a network, so `in_line` is made of it, the one that does, and
its tags that ask for more are taken out.
"""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from playwright.sync_api import Browser, Page
from pyvis.network import Network

from benchmarks.cli import rolegraph
from benchmarks.full import full_graph, write_embedded
from benchmarks.timing import line, milliseconds, process_seconds
from tests.visualize.chromium import chromium
from tests.visualize.opened import READY

TIMES: Final = 7
CENTRE: Final = "คณะรัฐมนตรี"
DATA: Final = '<script id="data" type="application/json">'
PATIENCE: Final = 120_000
"""Milliseconds that a page may take; pyvis' own moves 300 nodes about for long."""


def main() -> None:
    """Prints the medians of the process, and of both pages to the first use."""
    with TemporaryDirectory() as folder:
        store, out = Path(folder) / "full.graph", Path(folder) / "page.html"
        write_embedded(store, full_graph())
        draw = rolegraph(str(store), "draw", "around", CENTRE, "-o", str(out))
        seconds = median(process_seconds(*draw) for _ in range(TIMES))
        text = out.read_text(encoding="utf-8")
        drawn = _data(text)
        size = f"{len(drawn['nodes'])} things, {len(drawn['edges'])} lines"
        print(line("rolegraph draw around", milliseconds(seconds), size, _megabytes(out)))
        theirs = Path(folder) / "pyvis.html"
        theirs.write_text(_pyvis(drawn), encoding="utf-8")
        with chromium() as browser:
            for name, file, ready in (("ours", out, READY), ("pyvis' own", theirs, SEEN)):
                opened = median(_opened(browser, file, ready) for _ in range(TIMES))
                print(line(f"{name}, opened", milliseconds(opened), "", _megabytes(file)))


SEEN: Final = "window.seen === true"


def _opened(browser: Browser, file: Path, ready: str) -> float:
    """Seconds from asking for the file to its first use."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    window: Page = context.new_page()
    begun = time.perf_counter()
    window.goto(file.as_uri())
    window.wait_for_function(ready, timeout=PATIENCE)
    taken = time.perf_counter() - begun
    context.close()
    return taken


def _data(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text.split(DATA)[1].split("</script>")[0])
    return found


def _pyvis(drawn: dict[str, Any]) -> str:
    """The same nodes and lines as pyvis writes them by itself, its physics on as it comes."""
    network = Network(directed=True, cdn_resources="in_line")
    for node in drawn["nodes"]:
        network.add_node(node["id"], label=node["label"], shape="box")
    for edge in drawn["edges"]:
        network.add_edge(edge["from"], edge["to"])
    return _offline(network.generate_html())


def _offline(text: str) -> str:
    """Without what it would ask a network for, and saying when its first picture can be seen."""
    for pattern in (r"<link[^>]*https?:[^>]*>", r"<script[^>]*src=\"https?:[^>]*></script>"):
        text = re.sub(pattern, "", text)
    seen = "network.once('stabilizationIterationsDone', () => { window.seen = true; });"
    return text.replace("return network;", f"{seen}\nreturn network;")


def _megabytes(file: Path) -> str:
    return f"{file.stat().st_size / 1e6:.2f} MB"
