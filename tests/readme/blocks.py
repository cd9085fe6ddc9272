"""The README's examples: its files, and its commands with what they print."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
README: Final = ROOT / "README.md"
_BLOCK: Final = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE: Final = re.compile(r"^```yaml\n# (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Example:
    """A command line, and what stands under it."""

    command: str
    output: str


def examples(text: str) -> Iterator[Example]:
    """All of a text's examples in order: a later one sees what an earlier one did."""
    for block in _BLOCK.finditer(text):
        for part in re.split(r"^\$ ", block[1], flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield Example(command, output)


def prepare(folder: Path, text: str) -> dict[str, str]:
    """Puts what the examples need into a folder; returns the environment to run them in."""
    (folder / "seed_data").symlink_to(ROOT / "seed_data")
    for found in _FILE.finditer(text):
        (folder / found[1]).write_text(found[2], encoding="utf-8")
    program = folder / "bin" / "rolegraph"
    program.parent.mkdir()
    program.write_text(
        f"#!{sys.executable}\nfrom graph_loader.cli import main\nmain()\n", encoding="utf-8"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("NEO4J_", "ROLEGRAPH_"))}
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    return {**kept, "PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}


def output_of(command: str, folder: Path, environment: dict[str, str]) -> str:
    """What the command prints, both streams, as on a terminal."""
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.stdout


def refreshed(text: str, folder: Path) -> str:
    """The text with the output of today under each command."""
    environment = prepare(folder, text)

    def block(found: re.Match[str]) -> str:
        ran = (
            f"$ {example.command}\n{output_of(example.command, folder, environment)}"
            for example in examples(found[0])
        )
        return f"```console\n{''.join(ran)}```"

    return _BLOCK.sub(block, text)
