"""What a load tells of its own course, to whoever wants to show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Final

Opened = Callable[[IO[bytes]], None]
"""Takes a file that was just opened; its place tells later how much of it was read."""
Wrote = Callable[[int], None]
"""Takes how many more rows are written."""


def unheard(_: object) -> None:
    """What nobody wants to hear."""


class Watch:
    """Somebody who looks on; this one does nothing, and costs a load nothing."""

    def reading(self, files: Iterable[Path]) -> None:
        """These files are read next. `-` is standard input; walking them may raise InputError."""

    def opened(self, stream: IO[bytes]) -> None:
        """One of them is open, as it lies on the disk; the one before it is done."""

    def deriving(self) -> None:
        """What was read becomes a graph."""

    def writing(self, rows: int) -> None:
        """So many nodes, relationships and things taken away are to be written."""

    def wrote(self, rows: int) -> None:
        """So many more of them are."""


NOBODY: Final = Watch()
