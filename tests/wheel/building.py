"""The sdist, the wheel made from it, and an environment that has nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
NOT_SHIPPED: Final = {"tests", "benchmarks"}


def packages() -> list[Path]:
    """The packages of the tree that a user needs."""
    found = (init.parent for init in ROOT.glob("*/__init__.py"))
    return sorted(folder for folder in found if folder.name not in NOT_SHIPPED)


def shipped() -> set[str]:
    """Every file of the packages, code and data, by its path in the wheel."""
    files = (file for folder in packages() for file in folder.rglob("*") if file.is_file())
    return {
        file.relative_to(ROOT).as_posix()
        for file in files
        if "__pycache__" not in file.parts and not file.name.startswith(".")
    }


def build_sdist(folder: Path) -> Path:
    """The source distribution of the tree as it is."""
    call([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(folder)], ROOT)
    (found,) = folder.glob("*.tar.gz")
    return found


def build_wheel(sdist: Path, folder: Path) -> Path:
    """A wheel from the source distribution alone, as `pip install` makes it."""
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    call([*pip, "--wheel-dir", str(folder), str(sdist)], folder)
    (found,) = folder.glob("*.whl")
    return found


def install(wheel: Path, folder: Path, python: str = sys.executable) -> Path:
    """Installs into a new environment of that Python; returns the folder of its commands."""
    call([python, "-m", "venv", str(folder)], ROOT)
    commands = folder / ("Scripts" if sys.platform == "win32" else "bin")
    call([str(commands / "python"), "-m", "pip", "install", "--quiet", str(wheel)], folder)
    return commands


def call(command: list[str], folder: Path) -> str:
    """What a command says; raises with all of it where it fails."""
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout}\n{done.stderr}")
    return done.stdout
