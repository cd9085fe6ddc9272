"""A load or an extraction as a terminal shows it: what is read, then derived, then written."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from graph_loader.cli.progress import Line
from graph_loader.cli.progress_text import reading_text, writing_text
from graph_loader.cli.share import Share
from graph_loader.watching import Watch


@dataclass(slots=True)
class Stages(Watch):
    """One line on stderr that changes with the stage; in a pipe or a file, nothing."""

    _line: Line = field(default_factory=Line)
    _rows: int = 0
    _written: int = 0
    _written_since: float = 0.0

    def deriving(self) -> None:
        self._line.show("deriving the graph")

    def writing(self, rows: int) -> None:
        self._rows, self._written, self._written_since = rows, 0, time.monotonic()
        self._show_writing()

    def wrote(self, rows: int) -> None:
        self._written += rows
        self._show_writing()

    def _show_writing(self) -> None:
        seconds = time.monotonic() - self._written_since
        self._line.show(writing_text(self._written, self._rows, seconds))

    def clear(self) -> None:
        """Makes room for a line that stays."""
        self._line.clear()


@dataclass(slots=True)
class Watched(Stages):
    """The same, and before it how many of `what` were read, and how much of the files."""

    what: str = "sources read:"
    count: int = 0
    _share: Share = field(default_factory=Share)
    _read_since: float = 0.0

    def reading(self, files: Iterable[Path]) -> None:
        if self._line.is_seen:
            self._share, self._read_since = Share.of(files), time.monotonic()

    def opened(self, stream: IO[bytes]) -> None:
        if self._line.is_seen:
            self._share.opened(stream)

    def step(self) -> None:
        """One more is read."""
        self.count += 1
        if self._line.is_due:
            seconds = time.monotonic() - self._read_since
            self._line.show(reading_text(self.what, self.count, self._share.read(), seconds))
