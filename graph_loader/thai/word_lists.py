"""Files of words and tables of them; lines that begin with # tell where the words are from."""

from __future__ import annotations

import csv
from pathlib import Path


def listed(path: Path) -> tuple[str, ...]:
    """The entries of a file with one a line, in its order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))


def tabled(path: Path) -> tuple[dict[str, str], ...]:
    """The rows of a CSV file in its order, each by the names of its first line."""
    return tuple(csv.DictReader(listed(path)))
