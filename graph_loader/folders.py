"""Files of a folder and of the folders in it, by how their names end."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_PASSED_OVER: Final = (".", "~")
"""Names begin with one of these that are hidden, or that an editor or a copy has left behind."""


def files_in(folder: Path, ends: tuple[str, ...]) -> list[Path]:
    """Sorted by path; capitals in an end do not matter. None of what is hidden."""
    found: list[Path] = []
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        seen = (name for name in names if not name.startswith(_PASSED_OVER))
        found += (Path(root, name) for name in seen if name.lower().endswith(ends))
    return sorted(found)
