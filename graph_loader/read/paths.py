"""Which files hold records, by their names: known without what reads them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

STDIN: Final = "-"
SUFFIXES: Final = (".yaml", ".yml", ".json", ".jsonl", ".csv", ".tsv")


def record_files(paths: Iterable[str]) -> Iterator[Path]:
    """The files that `drafts` would read, `-` among them."""
    return (file for path in paths for file in _files(Path(path)))


def _files(path: Path) -> Iterator[Path]:
    """The file itself, or the records of a folder and its folders; others are passed over."""
    if not path.is_dir():
        yield path
        return
    found = sorted(_records(path), key=lambda file: file.as_posix())
    yield from found or [path]


def _records(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        known = (n for n in names if Path(n).suffix.lower() in SUFFIXES and n[0] not in ".~")
        yield from (Path(root, name) for name in known)
