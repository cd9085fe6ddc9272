"""A real Chromium: one on PATH, else Debian's, else the one that Playwright has fetched."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserType, Error, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
# A container's root has no user namespaces to make a sandbox of.
ARGUMENTS = ("--no-sandbox", "--disable-gpu")


class NoChromium(RuntimeError):
    """There is none, or it does not start; one line that says what to do."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser, closed at the end. Raises NoChromium."""
    with sync_playwright() as playwright:
        browser = _launched(playwright.chromium)
        try:
            yield browser
        finally:
            browser.close()


def _launched(kind: BrowserType) -> Browser:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None and not Path(kind.executable_path).exists():
        raise NoChromium(
            "the tests of pages need a Chromium: apt-get install chromium, "
            "or python -m playwright install chromium"
        )
    try:
        return kind.launch(executable_path=found, args=list(ARGUMENTS))
    except Error as error:
        raise NoChromium(f"Chromium does not start: {str(error).splitlines()[0]}") from error
