"""Reading the news: `rolegraph extract` against merely cutting words and against reading the file.

One run over 5,000 real documents, or over the files given (`python -m benchmarks.extraction FILE`).
Cutting words is PyThaiNLP's `word_tokenize(engine="newmm")` on the same texts in one process;
without PyThaiNLP that line is left out.
"""

from __future__ import annotations

import gzip
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from benchmarks.timing import PYTHON, line

ROOT: Final = Path(__file__).parents[1]
SAMPLE: Final = ROOT.parent / "shared" / "corpus" / "sample_5000.jsonl.gz"
JOBS: Final = (1, 2)

# Each reads the same file; what differs is what is done with a text.
_READING: Final = """
import sys
from benchmarks.extraction import texts
for text in texts(sys.argv[1]): {work}
"""
_CUTTING: Final = 'word_tokenize(text, engine="newmm")'
_WITH_NEWMM: Final = f"from pythainlp.tokenize import word_tokenize{_READING.format(work=_CUTTING)}"
_COMMAND: Final = "from graph_loader.cli import main; main()"
_JUST_READING: Final = _READING.format(work="pass")


def texts(path: str) -> Iterator[str]:
    """The texts of a .jsonl or .jsonl.gz, one document a line."""
    unpack = gzip.open if path.endswith(".gz") else open
    with unpack(path, "rt", encoding="utf-8") as lines:
        for row in lines:
            yield json.loads(row)["text"]


def main(path: Path = SAMPLE) -> None:
    """Measures and prints; each command is a process of its own."""
    if not path.exists():
        print(f"  {path} is not here")
        return
    characters = sum(map(len, texts(str(path))))
    print(line("", "seconds", "M chars/s", "peak MB"))
    _report("reading the file", characters, "-c", _JUST_READING, str(path))
    if find_spec("pythainlp"):
        _report("newmm, one process", characters, "-c", _WITH_NEWMM, str(path))
    for jobs in JOBS:
        arguments = ("extract", str(path), "--jobs", str(jobs))
        _report(f"rolegraph extract --jobs {jobs}", characters, "-c", _COMMAND, *arguments)


def _report(label: str, characters: int, *arguments: str) -> None:
    seconds, peak = measured(arguments)
    rate = characters / seconds / 1e6
    print(line(label, f"{seconds:.1f}", f"{rate:.2f}", f"{peak:.0f}"), flush=True)


def measured(arguments: Iterable[str]) -> tuple[float, float]:
    """Seconds of a Python process with these arguments and the most memory that it held, in MB.

    The memory is the largest of the process and those it started, not their sum.
    CalledProcessError if it fails.
    """
    watch = [PYTHON, "-c", _WATCH, *arguments]
    done = subprocess.run(watch, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


_WATCH: Final = """
import sys
from benchmarks.extraction import watched
watched(sys.argv[1:])
"""


def watched(arguments: list[str]) -> None:
    """Runs Python with these arguments, its output thrown away; prints seconds and peak MB."""
    begun = time.perf_counter()
    subprocess.run([PYTHON, *arguments], check=True, stdout=subprocess.DEVNULL)
    seconds = time.perf_counter() - begun
    kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(seconds, kilobytes / (1024 * 1024 if sys.platform == "darwin" else 1024))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
