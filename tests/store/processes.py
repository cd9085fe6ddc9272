"""Running `writer.py` beside a test."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]


@contextmanager
def writer(address: str) -> Iterator[subprocess.Popen[str]]:
    """A process in the middle of its second transaction; killed with -9 at the latest after."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.store.writer", address],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        if child.stdout is None or child.stdout.readline() != "writing\n":
            raise RuntimeError("the writer did not come to its second transaction")
        yield child
    finally:
        child.kill()
        child.communicate()
