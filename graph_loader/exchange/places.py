"""Where an export goes: a file, a folder, or a .zip; there whole, or not at all."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from graph_loader.errors import InputError

# The first moment that a zip can hold; of the day of an export nothing may depend.
_NO_DAY: Final = (1980, 1, 1, 0, 0, 0)
_MODE: Final = 0o644 << 16


def write_file(place: Path, data: bytes) -> None:
    """Writes a file; one that is there is replaced in one step."""
    if place.is_dir():
        raise InputError(f"{place} is a folder: name a file")
    if place.exists() and not place.is_file():
        # A pipe or a terminal cannot be replaced.
        place.write_bytes(data)
        return
    _require_parent(place)
    with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as new:
        made = Path(new.name)
        try:
            new.write(data)
            new.flush()
            # Readable as any new file would be, which a temporary one is not.
            made.chmod(0o666 & ~_umask())
            made.replace(place)
        except BaseException:
            made.unlink(missing_ok=True)
            raise


def write_files(place: Path, files: Mapping[str, bytes]) -> None:
    """Writes a .zip, or a folder that is not there yet or empty.

    Raises InputError for a folder with files in it: those of an older export would stay.
    """
    if place.suffix.lower() == ".zip":
        write_file(place, zipped(files))
        return
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise InputError(f"{place} is there already: name a new or empty folder, or a .zip")
    _require_parent(place)
    new = Path(tempfile.mkdtemp(dir=place.parent))
    try:
        for name, data in sorted(files.items()):
            (new / name).write_bytes(data)
        new.chmod(0o777 & ~_umask())
        # Nothing is lost: it is empty, and some systems replace no folder.
        if place.exists():
            place.rmdir()
        new.rename(place)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of some files, without any day in it."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _NO_DAY)
            entry.external_attr = _MODE
            entry.create_system = 3
            made.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def _require_parent(place: Path) -> None:
    if not place.parent.is_dir():
        raise InputError(f"there is no folder {place.parent} to write into")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
