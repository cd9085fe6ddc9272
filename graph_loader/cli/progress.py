"""A line that counts on a terminal, on stderr; nothing at all in a pipe or a file."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, field

_EVERY = 0.1
_ERASE = "\r\x1b[K"
_NAME = "rolegraph: "


def _is_terminal() -> bool:
    return sys.stderr.isatty()


@dataclass(slots=True)
class Line:
    """The last line of a terminal, rewritten in place."""

    is_seen: bool = field(default_factory=_is_terminal)
    _next: float = 0.0
    _shown: bool = False

    @property
    def is_due(self) -> bool:
        """Whether there is a terminal, and the line on it is old enough to be rewritten."""
        return self.is_seen and time.monotonic() >= self._next

    def show(self, text: str) -> None:
        """Writes the line, cut to one row: more could not be erased."""
        if not self.is_seen:
            return
        row = os.get_terminal_size(sys.stderr.fileno()).columns - 1
        told = _NAME + text
        sys.stderr.write(_ERASE + (told[:row] if row > 0 else told))
        sys.stderr.flush()
        self._shown = True
        self._next = time.monotonic() + _EVERY

    def clear(self) -> None:
        """Makes room for a line that stays."""
        if self._shown:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
            self._shown = False


@dataclass(slots=True)
class Counter:
    """`rolegraph: WHAT 1,200`, rewritten in place ten times a second at most."""

    what: str
    count: int = 0
    _line: Line = field(default_factory=Line)

    def step(self) -> None:
        """One more is done."""
        self.count += 1
        if self._line.is_due:
            self.show()

    def show(self) -> None:
        """Writes the line, on a terminal only."""
        self._line.show(f"{self.what} {self.count:,}")

    def clear(self) -> None:
        """Makes room for a line that stays."""
        self._line.clear()
