"""The files of an embedded store: `<path>` (the checkpoint) and `<path>-wal` (the log)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

EMPTY_LOG: Final = 5  # bytes of a log without commits: its header

CHEAP: Final = 8 * 1024 * 1024
"""Bytes of a file that is written anew in a tenth of a second."""
SHORT: Final = 20
"""A log is short up to this part of its file."""


def log_size(path: Path) -> int:
    """Bytes of commits that the log holds and the file does not; 0 where there is no log."""
    log = path.with_name(path.name + "-wal")
    return max(0, log.stat().st_size - EMPTY_LOG) if log.exists() else 0


def store_exists(path: Path) -> bool:
    """Whether anything was ever committed: a first writer that was killed leaves only a log."""
    return path.exists() or log_size(path) > 0


def is_worth_folding(path: Path) -> bool:
    """Whether the log holds anything, and the file is small or the log no small part of it."""
    log = log_size(path)
    size = path.stat().st_size if path.exists() else 0
    return log > 0 and (size < CHEAP or log * SHORT > size)
