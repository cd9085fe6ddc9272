"""A line that counts on a terminal, on stderr; nothing at all in a pipe or a file."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass

_EVERY = 0.1
_ERASE = "\r\x1b[K"


@dataclass(slots=True)
class Counter:
    """`rolegraph: WHAT 1,200`, rewritten in place ten times a second at most."""

    what: str
    count: int = 0
    _next: float = 0.0
    _shown: bool = False

    def step(self) -> None:
        """One more is done."""
        self.count += 1
        if time.monotonic() >= self._next:
            self.show()

    def show(self) -> None:
        """Writes the line, on a terminal only."""
        if not sys.stderr.isatty():
            return
        sys.stderr.write(f"{_ERASE}rolegraph: {self.what} {self.count:,}")
        sys.stderr.flush()
        self._shown = True
        self._next = time.monotonic() + _EVERY

    def clear(self) -> None:
        """Makes room for a line that stays."""
        if self._shown:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
            self._shown = False
