"""`python -m tests.gallery.refresh [VIEW …]`: draws, photographs, and writes docs/gallery.md."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from graph_loader.load import Loader
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from tests.gallery.shots import by_pyvis, shot_of_pyvis, shots
from tests.gallery.text import HEAD, PYVIS, SHOWN, section
from tests.queries.seeded import seed_records
from tests.visualize.chromium import chromium
from tests.visualize.views import VIEWS

DOCS = Path(__file__).parents[2] / "docs"
FOLDER = DOCS / "gallery"


def main(names: list[str]) -> int:
    """Refreshes the named views, or all and pyvis' page."""
    with TemporaryDirectory() as folder, chromium() as browser:
        path = Path(folder) / "seed.graph"
        with EmbeddedStore.open(path, mode="write", create=True) as store:
            for _ in Loader(store).load(list(seed_records())):
                pass
            draw(store, browser, Path(folder), names or [*VIEWS, "pyvis"])
    (DOCS / "gallery.md").write_text(written(), encoding="utf-8")
    return 0


def draw(store: Store, browser: Browser, folder: Path, names: list[str]) -> None:
    """Writes the pictures of some views."""
    FOLDER.mkdir(exist_ok=True)
    page = folder / "page.html"
    for name in names:
        if name == "pyvis":
            page.write_text(by_pyvis(VIEWS["around"](store)), encoding="utf-8")
            (FOLDER / "pyvis.png").write_bytes(shot_of_pyvis(browser, page))
            continue
        page.write_bytes(VIEWS[name](store).encode())
        for look, picture in shots(browser, page, SHOWN[name].anchor):
            (FOLDER / f"{name}-{look.name}.png").write_bytes(picture)


def written() -> str:
    """docs/gallery.md, in the order in which the views are told of."""
    return "\n".join([HEAD, *(section(name) for name in SHOWN if name in VIEWS), PYVIS])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
