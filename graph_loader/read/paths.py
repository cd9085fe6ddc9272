"""Which files hold records, by their names: known without what reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from graph_loader.folders import files_in

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
    yield from files_in(path, SUFFIXES) or [path]
