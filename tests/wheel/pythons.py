"""The Pythons of this machine that Rolegraph promises to work on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

VERSIONS: Final = ((3, 11), (3, 12), (3, 13))
_TELL: Final = "import ensurepip, sys; print(*sys.version_info[:2])"


def pythons() -> dict[str, str]:
    """Version (`3.12`) → an executable of it: this one, else the first that starts."""
    found = {_text(sys.version_info[:2]): sys.executable}
    for version in VERSIONS:
        for path in _candidates(version):
            if _text(version) not in found and _is(path, version):
                found[_text(version)] = path
    return found


def _candidates(version: tuple[int, int]) -> Iterator[str]:
    """On the path, and where pyenv keeps its own: its shims start only what is chosen."""
    name = f"python{_text(version)}"
    if path := shutil.which(name):
        yield path
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from map(str, sorted(root.glob(f"versions/*/bin/{name}")))


def _is(path: str, version: tuple[int, int]) -> bool:
    """Whether it starts, is of that version, and can make an environment."""
    told = subprocess.run([path, "-c", _TELL], capture_output=True, text=True, check=False)
    return told.stdout.split() == [str(part) for part in version]


def _text(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
