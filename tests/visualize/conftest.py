"""Both stores with the records of `records.py`, a browser, and pages opened in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from graph_loader.find.anything import find_any
from graph_loader.load import Loader
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from tests.queries.seeded import seed_records
from tests.visualize.chromium import NoChromium, chromium
from tests.visualize.opened import Opened
from tests.visualize.records import load
from tests.workers import give_up


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An embedded store that holds RECORDS."""
    folder = tmp_path_factory.mktemp("pages")
    with EmbeddedStore.open(folder / "told.graph", mode="write", create=True) as store:
        load(store, folder)
        yield store


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An embedded store that holds the seed data."""
    path = tmp_path_factory.mktemp("seed") / "seed.graph"
    with EmbeddedStore.open(path, mode="write", create=True) as store:
        for _ in Loader(store).load(list(seed_records())):
            pass
        yield store


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """Chromium; without one the run ends with one line."""
    try:
        with chromium() as opened:
            yield opened
    except NoChromium as error:
        give_up(request.session, str(error))


@pytest.fixture
def window(browser: Browser) -> Iterator[Page]:
    """An empty page of a desktop's size."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


@pytest.fixture
def opened(window: Page, tmp_path: Path) -> Opened:
    """Opens a page's text and keeps what the browser says and asks for."""
    return Opened(window, tmp_path / "page.html")


@pytest.fixture(scope="session")
def office(told: Store) -> str:
    """The id of the agency of the ordinary record."""
    return find_any(told, "สสต.")[1]
