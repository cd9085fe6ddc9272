"""A page as a person opens it: from a file, with everything the browser says and asks for kept."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from visualize.packed import unpacked

READY = "html[data-ready=yes]"


def data_of(text: str) -> Any:
    """What the script of a page is told, out of the page's text."""
    return unpacked(re.findall(r'id="data"[^>]*>([^<]*)<', text)[0])


class Opened:
    """One window; `messages` and `requests` are all there were."""

    def __init__(self, window: Page, file: Path) -> None:
        self.window = window
        self.file = file
        self.messages: list[str] = []
        self.requests: list[str] = []
        window.on("console", lambda message: self.messages.append(message.text))
        window.on("pageerror", lambda error: self.messages.append(str(error)))
        window.on("request", lambda request: self.requests.append(request.url))

    def open(self, text: str, anchor: str = "") -> Page:
        """Writes the page and opens it, at an anchor."""
        self.file.write_bytes(text.encode())
        self.window.goto(self.file.as_uri() + (f"#{anchor}" if anchor else ""))
        self.window.wait_for_selector(READY, state="attached")
        return self.window

    def data(self) -> Any:
        """What the page's script is told."""
        return unpacked(self.window.text_content("#data") or "")

    @property
    def details(self) -> str:
        """The text of the panel."""
        return self.window.inner_text("#details")
