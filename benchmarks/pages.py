"""Pages: opening to interactive and file size, ours beside pyvis' own and neo4j-viz'.

One Chromium, the same invented things and ties, no network, the pages taking turns. A page is
interactive once its canvas has something on it and its thread has taken another task.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

from playwright.sync_api import Browser, Error

from benchmarks.cli import rolegraph
from benchmarks.full import full_graph, write_embedded
from benchmarks.invented import bodies, people
from benchmarks.timing import alternating, line, milliseconds
from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.store.embedded import EmbeddedStore
from tests.visualize.chromium import chromium
from visualize.container import boxes_of
from visualize.gather import graph_of
from visualize.layout.roomy import roomy
from visualize.model import Ground, Picture, Reach, Thing, Tie
from visualize.network import network
from visualize.page import Heading, page
from visualize.stage import Drawn

SIZES: Final = (100, 300, 1000, 3000)
TURNS: Final = 3
PATIENCE: Final = 150_000
"""Milliseconds after which a page counts as never interactive."""
INTERACTIVE: Final = """
() => new Promise((done) => {
  const painted = () => [...document.querySelectorAll("canvas")].some((canvas) => {
    const drawn = canvas.width && canvas.getContext("2d");
    if (!drawn) return false;
    const { data } = drawn.getImageData(0, 0, canvas.width, canvas.height);
    for (let at = 3; at < data.length; at += 4) if (data[at]) return true;
    return false;
  });
  const look = () => (painted() ? setTimeout(() => done(true), 0) : setTimeout(look, 20));
  look();
})
"""


def invented(number: int) -> Picture:
    """So many things: bodies, their posts and the people in them, tied as a government is."""
    random = Random(number)
    agencies = bodies(random, "กรม", max(2, number // 6))
    names = people(random, number // 2)
    things = {f"agency-{n}": Thing(f"agency-{n}", name) for n, name in enumerate(agencies)}
    things |= {f"person-{n}": Thing(f"person-{n}", name) for n, name in enumerate(names)}
    posts = number - len(things)
    things |= {f"role-{n}": Thing(f"role-{n}", "อธิบดี") for n in range(posts)}
    return Picture("agency-0", things, tuple(_ties(random, len(agencies), len(names), posts)))


def _ties(random: Random, agencies: int, persons: int, posts: int) -> Iterator[Tie]:
    for n in range(1, agencies):
        yield Tie(f"a{n}", "part of", f"agency-{n}", f"agency-{random.randrange(n)}")
    for n in range(posts):
        yield Tie(f"r{n}", "in", f"role-{n}", f"agency-{n % agencies}")
    for n in range(persons):
        yield Tie(f"p{n}", "substantive", f"person-{n}", f"role-{random.randrange(posts)}")


def ours(picture: Picture) -> str:
    """The page of `draw`: beyond 300 things folded, and opened by a click."""
    return page(Heading(("ทั้งหมด", "All")), network(picture), Ground(), Reach())


def unfolded(picture: Picture) -> str:
    """The same with every thing seen at once, as the others show them."""
    boxes = boxes_of(picture)
    spots = roomy(graph_of(picture.ties, picture.centre), picture.centre, boxes)
    return page(Heading(("ทั้งหมด", "All")), Drawn(picture, spots, boxes), Ground(), Reach())


def by_pyvis(picture: Picture) -> str:
    """The page that pyvis writes when it is told nothing but names and ties."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    for key, thing in picture.things.items():
        network.add_node(key, label=thing.name)
    for tie in picture.ties:
        network.add_edge(tie.first, tie.second, title=tie.word)
    return str(network.generate_html(notebook=False))


def by_neo4j_viz(picture: Picture) -> str:
    """The page of neo4j-viz, on a canvas that can be looked at; `pip install neo4j-viz` first."""
    from neo4j_viz import Node, Relationship, VisualizationGraph
    from neo4j_viz.options import Renderer

    nodes = [Node(id=key, caption=thing.name) for key, thing in picture.things.items()]
    ties = [Relationship(source=t.first, target=t.second, caption=t.word) for t in picture.ties]
    shown = VisualizationGraph(nodes=nodes, relationships=ties)
    html = shown.render(renderer=Renderer.CANVAS, max_allowed_nodes=10_000)
    return f"<!DOCTYPE html><meta charset=utf-8>{html.data}"


WRITERS: dict[str, Callable[[Picture], str]] = {
    "rolegraph": ours,
    "rolegraph, all seen": unfolded,
    "pyvis, its default": by_pyvis,
}
if importlib.util.find_spec("neo4j_viz"):
    WRITERS["neo4j-viz"] = by_neo4j_viz


@dataclass(frozen=True, slots=True)
class Opening:
    """Seconds from going there to interactive; None if it never was in time."""

    seconds: float | None
    bytes: int


def opened(browser: Browser, file: Path) -> Opening:
    """One opening in a window of its own, without a network."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    context.set_default_timeout(PATIENCE)
    window = context.new_page()
    begun = perf_counter()
    try:
        window.goto(file.as_uri(), wait_until="commit")
        window.wait_for_selector("canvas", state="attached")
        window.evaluate(f"Promise.race([({INTERACTIVE})(), {_limit()}])")
        taken = perf_counter() - begun
    except Error:
        taken = float("inf")
    context.close()
    return Opening(taken if taken < PATIENCE / 1000 else None, file.stat().st_size)


def _limit() -> str:
    return f"new Promise((done) => setTimeout(done, {PATIENCE}))"


def main() -> None:
    """Prints a table of openings, then what 300 things take as a whole process."""
    print(line("", *(f"{size}" for size in SIZES)))
    with TemporaryDirectory() as folder, chromium() as browser:
        files = _written(Path(folder))
        found = {key: [] for key in files}
        for _ in range(TURNS):
            for key, file in files.items():
                never = found[key] and found[key][-1].seconds is None
                found[key].append(found[key][-1] if never else opened(browser, file))
        for name in WRITERS:
            rows = [found[name, size] for size in SIZES]
            print(line(f"{name}: interactive after", *map(_seconds, rows)))
            print(line(f"{name}: file", *(f"{row[0].bytes / 1e6:.2f} MB" for row in rows)))
        process(Path(folder))


def _written(folder: Path) -> dict[tuple[str, int], Path]:
    files = {}
    for size in SIZES:
        picture = invented(size)
        for name, write in WRITERS.items():
            file = folder / f"{len(files)}.html"
            file.write_bytes(write(picture).encode())
            files[name, size] = file
    return files


def _seconds(openings: list[Opening]) -> str:
    known = [one.seconds for one in openings if one.seconds is not None]
    return f"{median(known):.2f} s" if len(known) == len(openings) else f"> {PATIENCE // 1000} s"


RECORD = """\
source: {name: A release, publisher: Example Office, kind: release, published: 2020-07-01}
agencies: [{name: สำนักงานตัวอย่าง, at: 1}]
tenures:
"""


def process(folder: Path) -> None:
    """`draw around` of 300 things, in a store of nothing else and in a full one."""
    text = RECORD + "".join(
        f"  - {{person: {name}, role: กรรมการสำนักงานตัวอย่าง, from: 2019-01-01, at: {n}}}\n"
        for n, name in enumerate(people(Random(1), 298), start=2)
    )
    (folder / "record.yaml").write_text(text, encoding="utf-8")
    address = str(folder / "process.graph")
    with EmbeddedStore.open(Path(address), mode="write", create=True) as store:
        units = read_units([str(folder / "record.yaml")])
        for _ in Loader(store).load([unit.record for unit in units if unit.record]):
            pass
    _drawn(address, "สำนักงานตัวอย่าง", "a store of these alone")
    full = folder / "full.graph"
    write_embedded(full, full_graph())
    _drawn(str(full), "คณะรัฐมนตรี", "amid 100,000 statements")


def _drawn(address: str, name: str, where: str) -> None:
    """`draw around` as a whole process beside one that only starts."""
    draw = rolegraph(address, "draw", "around", name, "-o", f"{address}.html")
    bare, whole = alternating(5, ("-c", "pass"), draw)
    print(line("python -c pass", milliseconds(bare)))
    print(line(f"rolegraph draw around, 300 things, {where}", milliseconds(whole)))
