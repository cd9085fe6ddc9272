"""Files of words, one entry a line; lines that begin with # tell where the words are from."""

from __future__ import annotations

from pathlib import Path


def listed(path: Path) -> tuple[str, ...]:
    """The entries of a file, in its order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))
