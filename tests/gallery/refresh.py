"""`python -m tests.gallery.refresh [VIEW …]`: draws, photographs, and writes docs/gallery.md.

`folded` is drawn of the corpus in ../shared: the seed has no body with so much around it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from graph_loader.drawing import draw as drawn
from graph_loader.load import Loader
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from tests.cli.runner import rolegraph
from tests.gallery.shots import by_pyvis, shot_of_pyvis, shots
from tests.gallery.text import HEAD, MINISTRY, PYVIS, SHOWN, section
from tests.queries.seeded import seed_records
from tests.visualize.chromium import chromium
from tests.visualize.views import VIEWS
from visualize.shown import Page

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
SAMPLE = ROOT.parent / "shared" / "corpus" / "sample_5000.jsonl.gz"
FOLDER = DOCS / "gallery"
CORPUS: dict[str, Callable[[Store], Page]] = {
    "folded": lambda store: drawn(
        store, "around", [MINISTRY], values={"radius": "2", "limit": "500"}
    ),
}


def main(names: list[str]) -> int:
    """Refreshes the named views, or all, the folded one and pyvis' page."""
    wanted = names or [*VIEWS, *CORPUS, "pyvis"]
    with TemporaryDirectory() as folder, chromium() as browser:
        path = Path(folder) / "seed.graph"
        with EmbeddedStore.open(path, mode="write", create=True) as store:
            for _ in Loader(store).load(list(seed_records())):
                pass
            draw(store, browser, Path(folder), [name for name in wanted if name not in CORPUS])
        if of_corpus := [name for name in wanted if name in CORPUS]:
            with corpus(Path(folder)) as store:
                draw(store, browser, Path(folder), of_corpus)
    (DOCS / "gallery.md").write_text(written(), encoding="utf-8")
    return 0


@contextmanager
def corpus(folder: Path) -> Iterator[Store]:
    """A store of the sample of releases."""
    path = folder / "corpus.graph"
    if (loaded := rolegraph("--db", str(path), "load", str(SAMPLE))).status:
        raise RuntimeError(loaded.err)
    with EmbeddedStore.open(path, mode="read") as store:
        yield store


def draw(store: Store, browser: Browser, folder: Path, names: list[str]) -> None:
    """Writes the pictures of some views."""
    FOLDER.mkdir(exist_ok=True)
    page = folder / "page.html"
    for name in names:
        if name == "pyvis":
            page.write_text(by_pyvis(VIEWS["around"](store)), encoding="utf-8")
            (FOLDER / "pyvis.png").write_bytes(shot_of_pyvis(browser, page))
            continue
        page.write_bytes({**VIEWS, **CORPUS}[name](store).encode())
        for look, picture in shots(browser, page, SHOWN[name].anchor):
            (FOLDER / f"{name}-{look.name}.png").write_bytes(picture)


def written() -> str:
    """docs/gallery.md, in the order in which the views are told of."""
    return "\n".join([HEAD, *map(section, SHOWN), PYVIS])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
