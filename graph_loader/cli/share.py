"""How much of some files was read, by their bytes on the disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from graph_loader.errors import InputError


@dataclass(slots=True)
class Share:
    """Of a `.gz` file its compressed bytes count; `total` is None where it cannot be known."""

    total: int | None = None
    _before: int = 0
    _size: int = 0
    _stream: IO[bytes] | None = None

    @classmethod
    def of(cls, files: Iterable[Path]) -> Share:
        """Of all the files, or of nothing known: a pipe has no size, a missing file none either."""
        try:
            return cls(sum(map(_size, files)))
        except (OSError, InputError):
            return cls()  # whoever reads the file says what is wrong with it

    def opened(self, stream: IO[bytes]) -> None:
        """The next file is read, the one before it is done."""
        self._before += self._size
        self._stream, self._size = stream, os.fstat(stream.fileno()).st_size

    def read(self) -> float | None:
        """From 0 to 1."""
        if not self.total:
            return None
        return min(1.0, (self._before + self._place()) / self.total)

    def _place(self) -> int:
        if self._stream is None or self._stream.closed:
            return self._size
        return min(self._size, self._stream.tell())


def _size(file: Path) -> int:
    """Raises OSError for what is no plain file."""
    found = file.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError(f"{file} has no size")
    return found.st_size
