"""`rolegraph who` as a whole process on the seed store, and where its imports' time goes."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.cli import rolegraph
from benchmarks.timing import PYTHON, alternating, line, milliseconds, process_seconds
from seed_data import FOLDER

TIMES: Final = 15
QUESTION: Final = ("who", "รมว.ดีอีเอส", "--on", "13 พ.ค. 2563")
NEVER: Final = ("neo4j", "networkx", "pandas", "pydantic", "pythainlp", "yaml")
"""What an embedded question has no use for."""
_LINE: Final = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \|(\s+)(\S+)")
SHOWN: Final = 12


def main() -> None:
    """Prints the medians, their ratio, and the costliest imports."""
    with TemporaryDirectory() as folder:
        store = str(Path(folder) / "seed.graph")
        process_seconds(*rolegraph(store, "load", str(FOLDER)))
        question = rolegraph(store, *QUESTION)
        nothing, click, who = alternating(
            TIMES, ("-c", "pass"), ("-c", "import click, kglite"), question
        )
        print(line("python -c pass", milliseconds(nothing), "1.0"))
        for label, seconds in (("python -c 'import click, kglite'", click), ("rolegraph who", who)):
            print(line(label, milliseconds(seconds), f"{seconds / nothing:.1f}"))
        _imports(question)


def _imports(command: tuple[str, ...]) -> None:
    told = subprocess.run(
        [PYTHON, "-X", "importtime", *command], check=True, capture_output=True, text=True
    ).stderr
    found = [(int(own), name) for own, _, _, name in _LINE.findall(told)]
    unwanted = sorted({name for _, name in found if name.split(".")[0] in NEVER})
    print(line("modules imported", str(len(found)), f"{sum(n for n, _ in found) / 1000:.0f} ms"))
    for package, own in _by_package(found)[:SHOWN]:
        print(line(f"  {package}", f"{own / 1000:.1f} ms"))
    print(line("of these without use for the question", ", ".join(unwanted) or "none"))


def _by_package(found: list[tuple[int, str]]) -> list[tuple[str, int]]:
    """Microseconds by first name, the dearest first; of our own by the first two."""
    total: dict[str, int] = {}
    for own, name in found:
        parts = name.split(".")
        package = ".".join(parts[:2] if parts[0] == "graph_loader" else parts[:1])
        total[package] = total.get(package, 0) + own
    return sorted(total.items(), key=lambda item: -item[1])
