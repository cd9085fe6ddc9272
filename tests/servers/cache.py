"""What is fetched once for the test servers, in the ignored folder `.cache/neo4j/`."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

CACHE: Final = Path(__file__).parents[2] / ".cache" / "neo4j"


class NotHere(Exception):
    """This machine lacks what one way needs; the message names it."""


def kept(folder: Path, fetch: Callable[[Path], None]) -> Path:
    """`folder`, filled by `fetch` unless it is there; half a download never takes its place."""
    if folder.exists():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}-"))
    try:
        fetch(beside)
        beside.replace(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return folder
