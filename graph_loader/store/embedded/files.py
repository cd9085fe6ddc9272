"""The files of an embedded store: `<path>` (the graph) and `<path>-log` (see log.py)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

CHEAP: Final = 8 * 1024 * 1024
"""Bytes of a file that is written anew in a tenth of a second."""
SHORT: Final = 50
"""A log is short up to this part of its file."""


def log_path(path: Path) -> Path:
    """Where the log of the store at `path` is."""
    return path.with_name(path.name + "-log")


def log_size(path: Path) -> int:
    """Bytes of the log; 0 where there is none."""
    log = log_path(path)
    return log.stat().st_size if log.exists() else 0


def store_exists(path: Path) -> bool:
    """Whether anything was ever committed: a first writer that was killed leaves only a log."""
    return path.exists() or log_size(path) > 0


def is_worth_folding(path: Path) -> bool:
    """Whether the log holds anything, and the file is small or the log no small part of it."""
    log = log_size(path)
    size = path.stat().st_size if path.exists() else 0
    return log > 0 and (size < CHEAP or log * SHORT > size)
